// What a tab knows of a session holds as long as no other tab seals, joins, notes or deletes. Asking the database with
// every event costs a quarter of writing it, so it is agreed on: each tab that appends shares a lock, and whoever makes
// such a change takes it alone, for which all others let go first. Who has let go asks the database again.
// Appends of other tabs need no lock: two cannot take the same place.
import { StorageError } from "../core/errors.ts";

export interface Trust {
  /** Names the stretch of time in which no other tab makes such a change; null where one may. */
  since(): number | null;
  /** Does not let go before `writing` is over. Called in the same breath as `since()`. */
  through<T>(writing: Promise<T>): Promise<T>;
  /** Makes such a change. Rejects with "storage-blocked" where another tab does not let go. */
  change<T>(operation: string, work: () => Promise<T>): Promise<T>;
}

/** What of Web Locks and of a BroadcastChannel is used; the channel reaches the other tabs only. */
export interface Tabs {
  readonly locks: Pick<LockManager, "request" | "query">;
  readonly channel: Pick<BroadcastChannel, "addEventListener" | "postMessage">;
}

const LOCK = "kintsugi.record";

/** A tab that stands still longer is told of, and its window can be closed. Milliseconds. */
const WAIT_MS = 10_000;

/** Where no tab can hear of another nothing is trusted, and nobody waited for. */
const ALONE: Trust = {
  since: () => null,
  through: (writing) => writing,
  change: async (_, work) => work(),
};

const made = new WeakMap<Tabs, Trust>();

/** What this tab has agreed on with the others. Made when it is first asked for, which no first screen does. */
export function trustOf({ tabs }: { readonly tabs: Tabs | null }): Trust {
  if (tabs === null) return ALONE;
  const trust = made.get(tabs) ?? createTrust(tabs);
  made.set(tabs, trust);
  return trust;
}

function createTrust({ locks, channel }: Tabs): Trust {
  const writings = new Set<Promise<unknown>>();
  let state: "none" | "waiting" | "asked" | "held" = "none";
  let times = 0;
  let free = (): void => undefined;

  function hold(): void {
    state = "waiting";
    locks
      .request(LOCK, { mode: "shared" }, () => {
        const over = new Promise<void>((resolve) => (free = resolve));
        const wasAsked = state === "asked";
        state = "held";
        times += 1;
        if (wasAsked) void letGo();
        return over;
      })
      .catch(console.warn); // the page is being torn down
  }

  /** Lets another tab have it alone, and stands in line behind it. */
  async function letGo(): Promise<void> {
    if (state === "waiting") state = "asked";
    if (state !== "held") return;
    state = "asked";
    await Promise.allSettled(writings);
    free();
    hold();
  }

  channel.addEventListener("message", () => void letGo());

  return {
    since() {
      if (state === "none") hold();
      return state === "held" ? times : null;
    },
    through(writing) {
      writings.add(writing);
      const over = (): void => void writings.delete(writing);
      writing.then(over, over);
      return writing;
    },
    async change(operation, work) {
      const alone = locks
        .request(LOCK, { signal: AbortSignal.timeout(WAIT_MS) }, work)
        .catch((thrown: unknown) => {
          if (thrown instanceof DOMException && thrown.name === "TimeoutError")
            throw new StorageError("storage-blocked", operation, thrown);
          throw thrown;
        });
      const asking = async (): Promise<void> => {
        // Answered when the request stands in the line: who lets go from here on stands behind it.
        await locks.query();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- of windows; a channel has one origin
        channel.postMessage("change");
        await letGo();
      };
      const [changed] = await Promise.all([alone, asking()]);
      return changed;
    },
  };
}
