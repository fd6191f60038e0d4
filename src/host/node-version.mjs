// @ts-check
// The oldest Node that the toolchain runs on. Must itself parse on much older ones, or the sentence below
// is never read.

const OLDEST_NODE = "20.19.0";

/**
 * @param {string} running for instance process.versions.node
 * @returns {string | null} what to say to the person, or null when all is well
 */
export function complaintAboutNode(running) {
  const have = running.split(".").map(Number);
  const need = OLDEST_NODE.split(".").map(Number);
  for (const [index, part] of need.entries()) {
    const difference = (have[index] || 0) - part;
    if (difference > 0) return null;
    if (difference < 0) {
      return `Kintsugi needs Node ${OLDEST_NODE} or newer; this is Node ${running}. Install a current one from https://nodejs.org and try again.`;
    }
  }
  return null;
}
