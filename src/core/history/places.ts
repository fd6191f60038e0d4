// Where a session stands in an order of the history: a page goes on behind such a place, whatever comes meanwhile.
import type { SessionRow } from "../ports.ts";
import type { HistoryCursor, HistoryOrder } from "./history-port.ts";

/** What has a place. */
export type Placed = Pick<SessionRow, "id" | "touched" | "summary">;

/** The place in the order. */
export function placeOf({ id, touched, summary }: Placed, { by }: HistoryOrder): HistoryCursor {
  return [by === "changed" ? touched : summary.startedWall, id];
}

/** Whether a place comes behind another in the order; everything comes behind null. */
export function isBeyond(
  place: HistoryCursor,
  cursor: HistoryCursor | null,
  { first }: HistoryOrder,
): boolean {
  if (cursor === null) return true;
  const rising = compare(place, cursor);
  return first === "newest" ? rising < 0 : rising > 0;
}

/** A copy in the order. */
export function sorted<T extends Placed>(all: readonly T[], order: HistoryOrder): T[] {
  const sign = order.first === "newest" ? -1 : 1;
  return all.toSorted((a, b) => sign * compare(placeOf(a, order), placeOf(b, order)));
}

function compare([a, idOfA]: HistoryCursor, [b, idOfB]: HistoryCursor): number {
  if (a !== b) return a - b;
  if (idOfA === idOfB) return 0;
  return idOfA < idOfB ? -1 : 1;
}
