// A part of the app that will not load: after an update its file may be gone. A reload brings the version that
// is there now; it happens by itself at most once in ten minutes, and never while `working` says so.

const KEY = "kintsugi.lost-chunk";
const AGAIN_MS = 600_000;

/** Installs the guard. What it does not heal ends in the sentence of the screen that failed. */
export function reloadOnLostChunk(working: () => boolean): void {
  addEventListener("vite:preloadError", () => {
    if (!working() && mayReload()) location.reload();
  });
}

/** False within ten minutes of the last time, and where the browser remembers nothing: a loop would follow. */
function mayReload(): boolean {
  try {
    const now = Date.now();
    const since = now - Number(sessionStorage.getItem(KEY) ?? 0);
    // A clock that was set back must not forbid it for ever.
    if (since >= 0 && since < AGAIN_MS) return false;
    sessionStorage.setItem(KEY, String(now));
    return true;
  } catch {
    // Site data blocked.
    return false;
  }
}
