// English words of the line at the foot of every screen: working offline, and new versions.
export const offline = {
  unsupported: "This browser keeps no copy for offline use.",
  installing: "Getting ready for offline use…",
  incomplete: (missing: number, total: number) =>
    `Not ready for offline use: ${missing} of ${total} files are missing. Stay online and reload.`,
  ready: (version: string, entries: number, size: string) =>
    `Ready for offline: version ${version}, ${size}, ${entries} files opened and checked.`,
  waiting: "A new version is ready. It starts when you choose.",
  update: "Start the new version",
  working: "It can start once this session, count or reading is over.",
  held: "The new version starts as soon as the work in this or another window is over.",
  failed: "Not ready for offline use. The app works while you are online.",
  check: "Check again",
  checking: "Checking…",
};

export type OfflineWords = typeof offline;
