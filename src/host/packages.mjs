// @ts-check
// Keeps node_modules what package-lock.json says, and touches it only when it is not.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { changedAt } from "./file-times.mjs";

/** npm writes its own lock here when, and only when, an installation is complete. */
const INSTALLED = join("node_modules", ".package-lock.json");

/**
 * @param {string} directory
 * @returns {boolean} false when node_modules is missing, incomplete, or older than the lock
 */
export function isInstalled(directory) {
  const installed = changedAt(join(directory, INSTALLED));
  const locked = changedAt(join(directory, "package-lock.json"));
  return installed !== null && installed >= (locked ?? 0);
}

/**
 * Runs `npm ci` in `directory` where it is needed.
 * @param {string} directory
 * @param {(line: string) => void} say told before the installation starts
 * @returns {boolean} false when npm failed; npm's own words are on stderr then
 */
export function ensurePackages(directory, say) {
  if (isInstalled(directory)) return true;
  say("Installing the packages of the lock file (npm ci) …");
  // npm is a .cmd script on Windows, which only a shell can start; the line is constant.
  const { status } = spawnSync("npm ci --no-progress", {
    cwd: directory,
    shell: true,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" },
  });
  return status === 0;
}
