// Web Locks: one tab works on a session at a time. The browser frees the lock of a crashed tab by itself.
import type { LockPort } from "../core/ports.ts";

/** Locks of this origin. Without Web Locks (no secure page) every tab gets what it asks for. */
export function createLocks(): LockPort {
  const { locks } = navigator as Partial<Pick<Navigator, "locks">>; // absent on insecure pages
  if (locks === undefined) {
    const free = Promise.resolve(() => {});
    return {
      tryHold: () => free,
      hold: () => ({ held: free, cancel: () => {} }),
      share: () => () => {},
      held: async () => [],
    };
  }
  return {
    tryHold: (name) =>
      new Promise((resolve, reject) => {
        locks
          .request(name, { ifAvailable: true }, (lock) =>
            lock === null ? resolve(null) : keep(resolve),
          )
          .catch(reject);
      }),
    hold(name) {
      const waiting = new AbortController();
      const held = new Promise<() => void>((resolve, reject) => {
        locks
          .request(name, { signal: waiting.signal }, () => keep(resolve))
          .catch((thrown: unknown) => (waiting.signal.aborted ? undefined : reject(thrown)));
      });
      return { held, cancel: () => waiting.abort() };
    },
    share(name) {
      const { promise: over, resolve: end } = Promise.withResolvers<void>();
      // Refused only where the page is being torn down, and then there is nothing left to guard.
      locks.request(name, { mode: "shared" }, () => over).catch(console.warn);
      return end;
    },
    async held() {
      const { held = [] } = await locks.query();
      return held.map(({ name = "", clientId = "" }) => ({ name, tab: clientId }));
    },
  };
}

/** Keeps the lock for as long as the returned promise is open; hands out its end. */
function keep(resolve: (free: () => void) => void): Promise<void> {
  return new Promise((free) => resolve(free));
}
