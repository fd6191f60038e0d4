// Which browser the tests drive, and how it is started.
import { existsSync } from "node:fs";

/** Where a Chromium is usually found: Debian first, then other systems. */
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** `CHROMIUM` of the environment, else the first one found; undefined without one. */
export function findChromium(): string | undefined {
  return process.env["CHROMIUM"] ?? USUAL_PLACES.find((place) => existsSync(place));
}

/** The browser to run. Throws where there is none. */
export function chromiumPath(): string {
  const path = findChromium();
  if (path === undefined) throw new Error("no Chromium found; set CHROMIUM to its path");
  return path;
}

/** Root cannot have Chromium's sandbox; the rest keeps it from talking to anyone but the app. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
