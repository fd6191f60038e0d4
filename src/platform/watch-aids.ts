// What the recorder needs of this computer, made when its screen is opened and freed when it is left.
import type { WatchAids } from "../core/ports.ts";
import { createNotices } from "./notify.ts";
import { createScreenLock } from "./screen-lock.ts";

/** Notifications and screen lock of this browser. */
export function createWatchAids(): WatchAids {
  const notices = createNotices("Notification" in globalThis ? Notification : undefined, () =>
    globalThis.focus(),
  );
  const lock = createScreenLock("wakeLock" in navigator ? navigator.wakeLock : undefined, document);
  return {
    notices,
    keepAwake: (on) => lock.set(on),
    inFront: () => document.visibilityState === "visible" && document.hasFocus(),
    end() {
      notices.end();
      lock.end();
    },
  };
}
