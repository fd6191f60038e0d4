// The second stride over a record: every string of every body, times and hashes as the level says, and then the
// strands linked anew, because the old hashes were made of what must not be guessed. Order, writers, numbers and the
// session's id stay, so the record reads as before.
import { canonicalJson } from "../session/canonical-json.ts";
import { MAX_CASE_UNITS, MAX_NOTE_UNITS } from "../session/events.ts";
import { compareEvents } from "../session/chain.ts";
import type { EventBody, Hash, RecordedEvent } from "../session/events.ts";
import type { Sha256 } from "../ports.ts";
import type { Part } from "./levels.data.ts";
import { partOf } from "./record-strings.ts";

/** What the record's walk asks for; made by createRedaction. */
export interface RecordRules {
  /** A string of a body as it leaves; `place` names its event. */
  text(text: string, part: Part | null, place: string): string;
  /** The hash of a file as it leaves. */
  hash(hash: Hash): Hash;
  /** A reading of the wall clock as it leaves. */
  wall(ms: number): number;
}

/** Longest one-line text, in UTF-16 units (session/schema.ts). */
const MAX_LINE_UNITS = 200;

/**
 * The record as it leaves. Throws RangeError for an event that has no canonical JSON: the records of the store all
 * have one, and replacing cannot take it away.
 */
export async function rewriteRecord(
  events: readonly RecordedEvent[],
  rules: RecordRules,
  sha256: Sha256,
): Promise<RecordedEvent[]> {
  const renamed = new Map<Hash, Hash>();
  const out: RecordedEvent[] = [];
  for (const [index, event] of events.entries()) {
    // Behind a gap the event before is unknown here too: its hash goes like a file's.
    const prev = event.prev === "" ? "" : (renamed.get(event.prev) ?? rules.hash(event.prev));
    const place = `record.ndjson#${index + 1}`;
    const unsigned = {
      v: event.v,
      session: event.session,
      writer: event.writer,
      n: event.n,
      lamport: event.lamport,
      at: { ...event.at, wall: rules.wall(event.at.wall) },
      body: rewriteBody(event.body, rules, place),
      prev,
    };
    const canonical = canonicalJson(unsigned);
    if (canonical.kind === "refused") throw new RangeError(`${place} has no canonical JSON`);
    const hash = await sha256(canonical.text);
    out.push({ ...unsigned, hash });
    renamed.set(event.hash, hash);
  }
  // Only two events that claim one place may have changed theirs: the hash decides between them.
  return out.toSorted(compareEvents);
}

function rewriteBody(body: EventBody, rules: RecordRules, place: string): EventBody {
  const visit = (value: unknown, key: string, part: Part | null): unknown => {
    if (typeof value === "string") return bounded(stringOf(value, part), value, body.type, key);
    if (typeof value === "number") return numberOf(value, key);
    if (Array.isArray(value)) return value.map((item) => visit(item, key, part));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([name, item]) => [
      rules.text(name, null, place),
      name === "type" && value === body ? item : visit(item, name, partOf(body.type, name, body)),
    ]);
    return Object.fromEntries(entries) as unknown;
  };
  const stringOf = (text: string, part: Part | null): string =>
    part === "file-hash" && /^[0-9a-f]{64}$/.test(text)
      ? rules.hash(text)
      : rules.text(text, part, place);
  /** Read with its key, which may label it. */
  const numberOf = (value: number, key: string): number => {
    if (!Number.isSafeInteger(value) || value < MIN_NUMBER) return value;
    const replaced = rules.text(`${key}: ${value}`, null, place);
    const digits = /: (\d{1,16})$/.exec(replaced)?.[1];
    return digits === undefined ? value : Number(digits);
  };
  return visit(body, "", null) as EventBody; // only strings and long numbers changed, within the schema's bounds
}

/** Smaller numbers identify nobody: an ECID has 12 digits and more. */
const MIN_NUMBER = 1e11;

/** A stand-in may be longer than what it stands for; the schema's bounds hold all the same. */
function bounded(text: string, was: string, type: string, key: string): string {
  const limit =
    key === "text"
      ? type === "note-added"
        ? MAX_NOTE_UNITS
        : MAX_CASE_UNITS
      : key === "note"
        ? MAX_NOTE_UNITS
        : MAX_LINE_UNITS;
  const most = Math.max(was.length, limit);
  if (text.length <= most) return text;
  return text.slice(0, (text.charCodeAt(most - 1) & 0xfc00) === 0xd800 ? most - 1 : most);
}
