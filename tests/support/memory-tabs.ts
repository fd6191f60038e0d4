// Web Locks and a channel between the tabs of a laptop in a test: a fair line for each lock, as the standard has it
// (w3c.github.io/web-locks, "process the lock request queue"). A tab that is killed loses what it holds and waits for.
import type { Tabs } from "../../src/storage/trust.ts";

interface Request {
  readonly name: string;
  readonly shared: boolean;
  readonly tab: object;
  readonly grant: () => void;
  readonly end: (why: DOMException) => void;
}

export interface MemoryTabs {
  /** What one tab has of it, and its end. */
  join(): { readonly tabs: Tabs; readonly leave: () => void };
}

export function memoryTabs(): MemoryTabs {
  let held: Request[] = [];
  let line: Request[] = [];
  const listeners = new Map<object, () => void>();

  function serve(): void {
    for (const request of line) {
      const { name, shared } = request;
      const others = held.filter((other) => other.name === name);
      const ahead = line.slice(0, line.indexOf(request)).some((other) => other.name === name);
      if (ahead || others.some((other) => !(other.shared && shared))) continue;
      line = line.filter((other) => other !== request);
      held.push(request);
      request.grant();
    }
  }

  return {
    join() {
      const tab = {};
      let alive = true;
      async function request(
        name: string,
        options: LockOptions,
        work: (lock: Lock | null) => unknown,
      ): Promise<unknown> {
        await turn();
        let own: Request | undefined;
        await new Promise<void>((grant, end) => {
          own = { name, shared: options.mode === "shared", tab, grant, end };
          if (!alive) return own.shared ? undefined : end(GONE);
          if (options.signal?.aborted === true) return end(options.signal.reason);
          line.push(own);
          options.signal?.addEventListener("abort", () => {
            if (!line.includes(own as Request)) return;
            line = line.filter((other) => other !== own);
            end(options.signal?.reason);
          });
          serve();
        });
        try {
          return await work(null);
        } finally {
          held = held.filter((other) => other !== own);
          serve();
        }
      }
      return {
        tabs: {
          locks: { request: request as Tabs["locks"]["request"], query: turn },
          channel: {
            addEventListener: (_type: string, listener: unknown) =>
              void listeners.set(tab, listener as () => void),
            postMessage: () => {
              for (const [other, listener] of listeners)
                if (other !== tab) queueMicrotask(listener);
            },
          },
        },
        leave: () => {
          alive = false;
          listeners.delete(tab);
          // Of what a dead page asked for, tests wait for what came to nothing.
          for (const waiting of line) if (waiting.tab === tab && !waiting.shared) waiting.end(GONE);
          line = line.filter((other) => other.tab !== tab);
          held = held.filter((other) => other.tab !== tab);
          serve();
        },
      };
    },
  };
}

const GONE = new DOMException("the tab is gone", "AbortError");

/** The way to the browser's own process and back. */
const turn = (): Promise<{ held: [] }> =>
  new Promise((resolve) => setImmediate(() => resolve({ held: [] })));
