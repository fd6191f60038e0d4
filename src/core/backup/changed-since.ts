// What changed on this laptop since a mark: how a round with the shared folder knows what to write. The store numbers
// changes, but not each of them; this knows how.
import type { RecordStore } from "../ports.ts";
import type { SessionId } from "../session/events.ts";

/** The store's `touched` of a session, and how many events it had. */
export interface Mark {
  readonly touched: number;
  readonly events: number;
}

const PAGE = 200;

/**
 * Sessions changed on this laptop after a mark, and the mark of now. The session that was changed last keeps its
 * number while it goes on, and its line may lag behind its record; so its events are counted.
 */
export async function changedSince(
  store: Pick<RecordStore, "list" | "read">,
  mark: Mark,
): Promise<{
  readonly rows: readonly { readonly id: SessionId; readonly touched: number }[];
  readonly newest: Mark;
}> {
  const rows: { id: SessionId; touched: number }[] = [];
  const [first] = await store.list({ before: null, limit: 1 });
  if (first === undefined) return { rows, newest: mark };
  const eventsOf = async (id: SessionId) => (await store.read(id)).events.length;
  const newest = { touched: first.touched, events: await eventsOf(first.id) };
  if (newest.touched === mark.touched && newest.events === mark.events) return { rows, newest };
  rows.push({ id: first.id, touched: first.touched });
  for (let before = first.touched; before > mark.touched;) {
    const page = await store.list({ before, limit: PAGE });
    for (const { id, touched } of page) {
      const after =
        touched > mark.touched ||
        (touched === mark.touched && (await eventsOf(id)) !== mark.events);
      if (after) rows.push({ id, touched });
    }
    before = page.length < PAGE ? 0 : (page.at(-1)?.touched ?? 0);
  }
  return { rows, newest };
}
