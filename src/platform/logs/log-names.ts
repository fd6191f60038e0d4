// Which files of a folder or an archive are worth opening, by name alone. A file handed over by itself is always
// read: its content decides.

/** What programs call restore logs and reports, copies of them included. */
const LOG_NAME = /\.(?:log|txt|ips|synced|beta|crash|panic|\d+)$|(?:Updater|panic|syslog|restore)/i;
/** Leavings of macOS in archives and folders. */
const LEAVING = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/;
const ARCHIVE_NAME = /\.zip$/i;

/** Longest path kept of a file, in UTF-16 units. */
const MAX_PATH_UNITS = 200;

export function looksLikeLog(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return LOG_NAME.test(name) && !LEAVING.test(path);
}

export function looksLikeArchive(path: string): boolean {
  return ARCHIVE_NAME.test(path) && !LEAVING.test(path);
}

// oxlint-disable-next-line no-control-regex -- they are what is taken out
const DISTURBING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The path without what could disturb a line of text: control characters and changes of direction. */
export function shownPath(path: string): string {
  const plain = path.replaceAll(DISTURBING, "\uFFFD");
  // The end tells files apart, the beginning seldom does.
  return plain.length <= MAX_PATH_UNITS ? plain : `…${plain.slice(1 - MAX_PATH_UNITS)}`;
}
