// Whether the events that a backup or a bundle gives for one session are what was written: each genuine, in order,
// and joined to the one before. A record merged of copies that had parted may hold two events for one place;
// it is kept as it is. Only a record that says of itself that it is damaged may have gaps.
import type { Integrity, Sha256 } from "../ports.ts";
import { compareEvents, isGenuine } from "./chain.ts";
import type { Hash, RecordedEvent, SessionId } from "./events.ts";

/** How many hashes are asked for at once. */
const HASHES_AT_ONCE = 500;

/** The first place at which something is wrong, "writer:n fault", or null. */
export async function faultOfSession(
  session: SessionId,
  events: readonly RecordedEvent[],
  integrity: Integrity,
  digest: Sha256,
): Promise<string | null> {
  for (let from = 0; from < events.length; from += HASHES_AT_ONCE) {
    const slice = events.slice(from, from + HASHES_AT_ONCE);
    const genuine = await Promise.all(slice.map((event) => isGenuine(event, digest)));
    const altered = slice[genuine.indexOf(false)];
    if (altered !== undefined) return at(altered, "altered");
  }
  /** Every place that was met, with the hashes that claim it and their lamports. */
  const places = new Map<string, Map<Hash, number>>();
  let previous: RecordedEvent | null = null;
  for (const event of events) {
    const { writer, n, hash, prev, lamport } = event;
    if (event.session !== session) return at(event, "foreign");
    if (previous !== null && compareEvents(previous, event) >= 0) return at(event, "disorder");
    const before = places.get(`${writer}:${n - 1}`);
    const linked = n === 1 ? prev === "" : (before?.get(prev) ?? Infinity) < lamport;
    if (!linked && integrity.kind === "whole")
      return at(event, before === undefined ? "gap" : "unlinked");
    const place = places.get(`${writer}:${n}`) ?? new Map<Hash, number>();
    places.set(`${writer}:${n}`, place.set(hash, lamport));
    previous = event;
  }
  return null;
}

const at = ({ writer, n }: RecordedEvent, fault: string): string => `${writer}:${n} ${fault}`;
