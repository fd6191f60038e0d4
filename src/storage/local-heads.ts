// Keeps the heads in localStorage, which survived every way of damaging IndexedDB that was tried.
// Where localStorage is refused or full, heads are forgotten and nothing else stops working.
import type { Heads } from "./heads.ts";

const PREFIX = "kintsugi.head.";

/** Heads in the Storage that `storage` gives; the call itself may throw where site data is blocked. */
export function localHeads(storage: () => Storage): Heads {
  function attempt<T>(otherwise: T, use: (storage: Storage) => T): T {
    try {
      return use(storage());
    } catch {
      // Refused, full or gone: a missing second copy is no fault of the record itself.
      return otherwise;
    }
  }
  return {
    get: (key) => attempt(null, (kept) => kept.getItem(PREFIX + key)),
    set: (key, value) =>
      attempt(undefined, (kept) => {
        if (value === null) kept.removeItem(PREFIX + key);
        else kept.setItem(PREFIX + key, value);
      }),
    keys: () =>
      attempt([], (kept) =>
        Object.keys(kept).flatMap((key) =>
          key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : [],
        ),
      ),
  };
}
