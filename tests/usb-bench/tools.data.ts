// The programs of Debian that the bench runs, and the packages that bring them.

export const CHROMIUM = "/usr/lib/chromium/chromium";
export const IRECOVERY = "/usr/bin/irecovery";
export const X_SERVER = "/usr/bin/Xvfb";
export const WINDOW_MANAGER = "/usr/bin/openbox";
/** Presses keys on an X display. */
export const KEYBOARD = "/usr/bin/xdotool";
/** Debian's own: another Python does not see gir1.2-umockdev-1.0. */
export const PYTHON = "/usr/bin/python3";
export const COMPILER = "/usr/bin/gcc";
/** Found by the dynamic loader. */
export const PRELOAD = "libumockdev-preload.so.0";

/** What `apt-get install` needs to be told. */
export const DEBIAN_PACKAGES = [
  "chromium",
  "irecovery",
  "umockdev",
  "gir1.2-umockdev-1.0",
  "python3-gi",
  "gcc",
  "libc6-dev",
  // A screen, its windows' manager and a hand on its keyboard, for the browser's own dialogs.
  "xvfb",
  "openbox",
  "xdotool",
] as const;
