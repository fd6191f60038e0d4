// The shelf as a screen shows it: read page by page, looked into, cleared. Whatever the store's reason for a refusal,
// the person can only try again: it is told in one sentence.
import { createSignal, type Accessor } from "solid-js";
import type { ShelfBundle, ShelfCursor } from "../../../core/history/history-port.ts";
import type { RecordStore } from "../../../core/ports.ts";

const PAGE = 50;

export interface ShelfView {
  readonly listed: Accessor<readonly ShelfBundle[]>;
  /** True once the first page is there. */
  readonly read: Accessor<boolean>;
  readonly hasMore: Accessor<boolean>;
  readonly told: Accessor<"failed" | "gone" | null>;
  more(): Promise<void>;
  /** The very file; null where it is gone or cannot be read, which is told. */
  bytesOf(bundle: ShelfBundle): Promise<Uint8Array<ArrayBuffer> | null>;
  remove(bundle: ShelfBundle): Promise<void>;
  /** Notes to whom it was given; an empty text takes the note away. */
  shareAs(bundle: ShelfBundle, name: string): Promise<void>;
}

export function createShelf(store: RecordStore): ShelfView {
  const [listed, setListed] = createSignal<readonly ShelfBundle[]>([]);
  const [next, setNext] = createSignal<ShelfCursor | null>(null);
  const [told, setTold] = createSignal<"failed" | "gone" | null>(null);
  const [read, setRead] = createSignal(false);
  const trying = async (task: () => Promise<void>): Promise<void> => {
    try {
      setTold(null);
      await task();
    } catch {
      setTold("failed");
    }
  };
  return {
    listed,
    read,
    told,
    hasMore: () => next() !== null,
    more() {
      const from = next();
      return trying(async () => {
        const page = await (await store.history()).shelf(from, PAGE);
        setListed((before) => [...before, ...page.bundles]);
        setNext(page.next);
        setRead(true);
      });
    },
    async bytesOf(bundle) {
      let found: Uint8Array<ArrayBuffer> | null = null;
      await trying(async () => {
        const bytes = await store.readBundle(bundle.id);
        if (bytes === null) setTold("gone");
        else found = new Uint8Array(bytes);
      });
      return found;
    },
    remove: (bundle) =>
      trying(async () => {
        await (await store.history()).unshelve(bundle.id);
        setListed((before) => before.filter(({ id }) => id !== bundle.id));
      }),
    shareAs: (bundle, name) =>
      trying(async () => {
        const sharedAs = name.trim() === "" ? null : name.trim();
        await (await store.history()).shareAs(bundle.id, sharedAs);
        setListed((before) =>
          before.map((one) => (one.id === bundle.id ? { ...one, sharedAs } : one)),
        );
      }),
  };
}
