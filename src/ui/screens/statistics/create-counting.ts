// The counting of a whole history: begun, told while it goes on, stopped when the person leaves or says so.
import { batch, createSignal, type Accessor } from "solid-js";
import { storageCodeOf, type StorageErrorCode } from "../../../core/errors.ts";
import type { HistoryFilter } from "../../../core/history/history-port.ts";
import { createTally, type Statistics } from "../../../core/history/statistics.ts";
import type { RecordStore } from "../../../core/ports.ts";
import { monthOf } from "../../day-start.ts";

export interface Counting {
  readonly state: Accessor<"counting" | "done" | "stopped">;
  /** Repairs counted so far, told while it goes on. */
  readonly sessions: Accessor<number>;
  /** What was counted when it ended or was stopped; of the count before while another goes on. */
  readonly result: Accessor<Statistics | null>;
  readonly trouble: Accessor<StorageErrorCode | null>;
  count(filter: HistoryFilter): Promise<void>;
  stop(): void;
}

export function createCounting(store: RecordStore): Counting {
  const [state, setState] = createSignal<"counting" | "done" | "stopped">("counting");
  const [sessions, setSessions] = createSignal(0);
  const [result, setResult] = createSignal<Statistics | null>(null);
  const [trouble, setTrouble] = createSignal<StorageErrorCode | null>(null);
  let running = new AbortController();
  let tally = createTally(monthOf);
  return {
    state,
    sessions,
    result,
    trouble,
    async count(filter) {
      running.abort();
      const mine = new AbortController();
      running = mine;
      batch(() => {
        setState("counting");
        setTrouble(null);
        setSessions(0);
      });
      const counted = createTally(monthOf);
      tally = counted;
      try {
        const history = await store.history();
        await history.scan(
          filter,
          (rows) => {
            if (mine.signal.aborted) return;
            for (const { summary } of rows) counted.add(summary);
            // The figures alone: drawing tables after every batch would cost more than counting does.
            setSessions(counted.sessions());
          },
          mine.signal,
        );
        if (mine.signal.aborted) return;
        batch(() => {
          setResult(counted.result());
          setState("done");
        });
      } catch (thrown) {
        if (mine.signal.aborted) return;
        batch(() => {
          setTrouble(storageCodeOf(thrown));
          setResult(counted.result());
          setState("stopped");
        });
      }
    },
    stop() {
      running.abort();
      batch(() => {
        setResult(tally.result());
        setState("stopped");
      });
    },
  };
}
