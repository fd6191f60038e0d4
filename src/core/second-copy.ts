// The second copy of every event, outside the database: Chromium removes all databases of an origin at once where it
// finds their files damaged, and then a copy among them is none. What it must do, and how its lines read. A copy is a
// text of lines per bucket of sessions; it is only ever added to, in any order, and says the same twice without harm.
import type { Tombstone } from "./history/history-port.ts";
import type { RecordedEvent, SessionId } from "./session/events.ts";

export interface SecondCopy {
  /** Gets ready for events to come, so that the first of them is copied as soon as the others. */
  begin(): void;
  /** Copies events that are confirmed, by and by: the record does not wait for its copy. */
  add(events: readonly RecordedEvent[]): void;
  /**
   * Takes a session out for good, and notes that it was given up: what may still come of it counts for nothing.
   * Rejects where that fails.
   */
  drop(gone: Tombstone): Promise<void>;
  /** Takes that note away: what comes of the session from now on counts again. */
  revive(session: SessionId): Promise<void>;
  /**
   * Does `work`, which changes a session here and in the database. Where it fails, or the page goes away meanwhile,
   * the session's bucket counts as incomplete.
   */
  changing<T>(session: SessionId, work: () => Promise<T>): Promise<T>;
  /** Whether `ROOM_BYTES` more would go in; rejects where that cannot be told. */
  hasRoom(): Promise<boolean>;
  /** The buckets there are; none where nothing was ever copied. */
  buckets(): Promise<readonly string[]>;
  /** What a bucket holds. Nobody has looked whether its events are what their hashes say. */
  read(bucket: string): Promise<Copied>;
  /** The buckets that may differ from the database: never filled, or the page went before all was written. */
  incomplete(): Promise<readonly string[]>;
  /** Adds what the bucket lacks of `stored`, and takes out what was given up. */
  complete(bucket: string, stored: Stored): Promise<void>;
}

/** Less than this is little: some logs, or a hundred thousand events with their copy. */
export const ROOM_BYTES = 50_000_000;

export interface Copied {
  /** In the order in which they were copied, each once. */
  readonly events: readonly RecordedEvent[];
  readonly gone: readonly Tombstone[];
}

/** What the database holds of some sessions: all events of those that stand, and which were given up. */
export type Stored = Copied;

/** What a bucket must hold to agree with the database; null where it does but for events that it lacks. */
export function broughtInLine(held: Copied, stored: Stored): Copied | null {
  const standing = new Set(stored.events.map(({ session }) => session));
  const gone = new Set(stored.gone.map(({ id }) => id));
  const told = new Set(held.gone.map(({ id }) => id));
  const kept = held.events.filter(({ session }) => !gone.has(session));
  const others = held.gone.filter(({ id }) => !standing.has(id) && !gone.has(id));
  const agrees =
    kept.length === held.events.length &&
    others.length + gone.size === told.size &&
    stored.gone.every(({ id }) => told.has(id));
  return agrees
    ? null
    : { events: [...kept, ...lacking(held, stored)], gone: [...others, ...stored.gone] };
}

/** Events that are stored and not held. */
export function lacking(held: Copied, stored: Stored): readonly RecordedEvent[] {
  const known = new Set(held.events.map(({ hash }) => hash));
  return stored.events.filter(({ hash }) => !known.has(hash));
}

/** Two hex digits: a bucket holds a 256th of the history, so that giving one session up need not read it all. */
export const bucketOf = (session: SessionId): string => session.slice(0, 2);

/** What lies in one bucket or belongs to one session, each with its like, in the order of the first of them. */
export function grouped<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = nameOf(one);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return groups;
}

/** Every bucket, in order. */
export const BUCKETS: readonly string[] = Array.from({ length: 256 }, (_, at) =>
  at.toString(16).padStart(2, "0"),
);

/** The same as lines. */
export const copiedLines = ({ events, gone }: Copied): string =>
  toLines([...events, ...gone.map((one) => ({ gone: one }))]);

/** A line each. The first begins a line of its own even behind half a line, which a kill can leave. */
export function toLines(lines: readonly (RecordedEvent | { readonly gone: Tombstone })[]): string {
  return lines.map((line) => `\n${JSON.stringify(line)}`).join("") + (lines.length > 0 ? "\n" : "");
}

/** What of a bucket's text reads; half lines, and what is neither event nor tombstone, are passed over. */
export function fromLines(text: string): Copied {
  const events = new Map<string, RecordedEvent>();
  const gone = new Map<SessionId, Tombstone>();
  for (const line of text.split("\n")) {
    const found = line === "" ? null : parsed(line);
    if (found === null) continue;
    if (isTombstone(found["gone"])) gone.set(found["gone"].id, found["gone"]);
    else if (typeof found["hash"] === "string" && typeof found["session"] === "string")
      events.set(found["hash"], found as unknown as RecordedEvent); // its hash is looked at where it is used
  }
  return { events: [...events.values()], gone: [...gone.values()] };
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(line);
    return typeof found === "object" ? (found as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

function isTombstone(found: unknown): found is Tombstone {
  if (typeof found !== "object" || found === null) return false;
  const { id, wall, why } = found as Partial<Tombstone>; // looked at here
  return (
    typeof id === "string" && typeof wall === "number" && (why === "person" || why === "retention")
  );
}
