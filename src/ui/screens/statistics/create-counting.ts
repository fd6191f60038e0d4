// The counting of a whole history: begun, told while it goes on, stopped when the person leaves or says so.
import { batch, createSignal, type Accessor } from "solid-js";
import { StorageError, type StorageErrorCode } from "../../../core/errors.ts";
import type { HistoryFilter } from "../../../core/history/history-port.ts";
import { createTally, type Statistics } from "../../../core/history/statistics.ts";
import type { RecordStore } from "../../../core/ports.ts";
import { monthOf } from "../../day-start.ts";

export interface Counting {
  readonly state: Accessor<"counting" | "done" | "stopped">;
  /** What was counted so far; null before the first sessions came. */
  readonly result: Accessor<Statistics | null>;
  readonly trouble: Accessor<StorageErrorCode | null>;
  count(filter: HistoryFilter): Promise<void>;
  stop(): void;
}

export function createCounting(store: RecordStore): Counting {
  const [state, setState] = createSignal<"counting" | "done" | "stopped">("counting");
  const [result, setResult] = createSignal<Statistics | null>(null);
  const [trouble, setTrouble] = createSignal<StorageErrorCode | null>(null);
  let running = new AbortController();
  return {
    state,
    result,
    trouble,
    async count(filter) {
      running.abort();
      const mine = new AbortController();
      running = mine;
      batch(() => {
        setState("counting");
        setTrouble(null);
      });
      const tally = createTally(monthOf);
      try {
        const history = await store.history();
        await history.scan(
          filter,
          (rows) => {
            if (mine.signal.aborted) return;
            for (const { summary } of rows) tally.add(summary);
            setResult(tally.result());
          },
          mine.signal,
        );
        if (mine.signal.aborted) return;
        batch(() => {
          setResult(tally.result());
          setState("done");
        });
      } catch (thrown) {
        if (mine.signal.aborted) return;
        batch(() => {
          setTrouble(thrown instanceof StorageError ? thrown.code : "storage-failed");
          setState("stopped");
        });
      }
    },
    stop() {
      running.abort();
      setState("stopped");
    },
  };
}
