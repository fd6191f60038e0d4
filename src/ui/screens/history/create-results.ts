// The rows that a search gives, page by page. A page of the store may be short or empty and yet not the last, so this
// asks on until there is a screenful; what an older search still gives is dropped.
import { batch, createSignal, type Accessor } from "solid-js";
import { storageCodeOf, type StorageErrorCode } from "../../../core/errors.ts";
import type {
  HistoryCursor,
  HistoryFilter,
  HistoryOrder,
} from "../../../core/history/history-port.ts";
import type { RecordStore, SessionRow } from "../../../core/ports.ts";

/** Rows asked for at once, and by "more". */
const PAGE = 50;

export interface Results {
  readonly rows: Accessor<readonly SessionRow[]>;
  /** "more": there may be more. */
  readonly state: Accessor<"searching" | "more" | "end">;
  readonly trouble: Accessor<StorageErrorCode | null>;
  /** Drops what was found and searches anew; the old rows stay until the first new ones are there. */
  find(filter: HistoryFilter, order: HistoryOrder): Promise<void>;
  /** The next rows of the same search. */
  more(): Promise<void>;
}

export function createResults(store: RecordStore): Results {
  const [rows, setRows] = createSignal<readonly SessionRow[]>([]);
  const [state, setState] = createSignal<"searching" | "more" | "end">("searching");
  const [trouble, setTrouble] = createSignal<StorageErrorCode | null>(null);
  let search = 0;
  let asked: { readonly filter: HistoryFilter; readonly order: HistoryOrder } | null = null;
  let cursor: HistoryCursor | null = null;

  async function fill(fresh: boolean): Promise<void> {
    if (asked === null) return;
    const mine = search;
    const { filter, order } = asked;
    let found: readonly SessionRow[] = fresh ? [] : rows();
    const wanted = found.length + PAGE;
    setState("searching");
    setTrouble(null);
    try {
      const history = await store.history();
      do {
        const page = await history.find(filter, order, cursor, wanted - found.length);
        if (mine !== search) return;
        cursor = page.next;
        found = [...found, ...page.rows];
        if (page.rows.length > 0) setRows(found);
      } while (cursor !== null && found.length < wanted);
      batch(() => {
        setRows(found);
        setState(cursor === null ? "end" : "more");
      });
    } catch (thrown) {
      if (mine !== search) return;
      batch(() => {
        setRows(found);
        setTrouble(storageCodeOf(thrown));
        setState("more");
      });
    }
  }

  return {
    rows,
    state,
    trouble,
    async find(filter, order) {
      search += 1;
      asked = { filter, order };
      cursor = null;
      await fill(true);
    },
    more: () => fill(false),
  };
}
