// What may enter the store: plain data with a canonical text, within bounds. Everything is copied here,
// at the moment of the call, so that a caller who goes on changing its object cannot change the record.
import { StorageError } from "../core/errors.ts";
import { canonicalJson, MAX_EVENT_UNITS } from "../core/session/canonical-json.ts";
import type { EventBody, RecordedEvent, SessionId, Stamp } from "../core/session/events.ts";
import type { Joint } from "../core/session/chain.ts";
import { isGenuine, link, MAX_PLACE } from "../core/session/chain.ts";
import type { SessionSummary, Sha256 } from "../core/ports.ts";
import { keepText } from "./shown.ts";

/** What an event's envelope adds to its body and stamp, in UTF-16 units, rounded up. */
const ENVELOPE_UNITS = 500;
const SESSION_ID = /^[0-9a-f]{32}$/;
/** A summary is a line of a list; beyond this it is none. */
export const MAX_SUMMARY_UNITS = 10_000;
/** Longest setting, in UTF-16 units of JSON. */
export const MAX_SETTING_UNITS = 100_000;

export interface Entrant {
  readonly body: EventBody;
  readonly at: Stamp;
  /** The canonical JSON of `{ at, body }`. */
  readonly text: string;
  readonly summary: SessionSummary;
}

/** A plain copy of `value`. Throws "storage-unsuitable" where it has no canonical JSON within `maxUnits`. */
export function plainCopy<T>(operation: string, value: T, maxUnits: number): T {
  return JSON.parse(plainText(operation, value, maxUnits)) as T; // what JSON gave back is what went in, or it was refused
}

function plainText(operation: string, value: unknown, maxUnits: number): string {
  const canonical = canonicalJson(value, maxUnits);
  if (canonical.kind === "text") return canonical.text;
  throw unsuitable(operation, `${canonical.reason} at ${canonical.path}`);
}

/** A copy of what is to be appended. Throws "storage-unsuitable". */
export function entrant(
  session: SessionId,
  body: EventBody,
  at: Stamp,
  summary: SessionSummary,
): Entrant {
  if (!isSessionId(session)) throw unsuitable("append", "session id");
  const text = plainText("append", { at, body }, MAX_EVENT_UNITS - ENVELOPE_UNITS);
  const event = JSON.parse(text) as Pick<Entrant, "at" | "body">; // what went in, as above
  const json = plainText("append", summary, MAX_SUMMARY_UNITS);
  const copy = JSON.parse(json) as SessionSummary; // as above
  keepText(copy, json);
  return { ...event, text, summary: copy };
}

/**
 * A copy of another laptop's events of one session, each of which has the shape of one and is what its hash says.
 * Throws "storage-unsuitable".
 */
export async function admitted(
  given: readonly RecordedEvent[],
  sha256: Sha256,
): Promise<readonly RecordedEvent[]> {
  const events = given.map((event) => plainCopy("takeIn", event, MAX_EVENT_UNITS));
  const session = events[0]?.session ?? "";
  if (!isSessionId(session)) throw unsuitable("takeIn", "session id");
  if (!events.every((event) => isShaped(event) && event.session === session))
    throw unsuitable("takeIn", "shape");
  const genuine = await Promise.all(events.map((event) => isGenuine(event, sha256)));
  if (genuine.includes(false)) throw unsuitable("takeIn", "hash");
  return events;
}

/** Of what claims to be events, those that have the shape of one and are what their hash says. */
export async function genuineOf(
  given: readonly RecordedEvent[],
  sha256: Sha256,
): Promise<readonly RecordedEvent[]> {
  const shaped = given.filter((event) => isShaped(event));
  const genuine = await Promise.all(shaped.map((event) => isGenuine(event, sha256)));
  return shaped.filter((_, at) => genuine[at]);
}

/** A list with one id in it would pass for that id in a pattern, and be another key. */
const isSessionId = (id: unknown): boolean => typeof id === "string" && SESSION_ID.test(id);

const isPlace = (place: unknown): boolean =>
  Number.isSafeInteger(place) && Number(place) > 0 && Number(place) <= MAX_PLACE;

/** The envelope only: bodies of kinds that a newer version knows are kept like any other. */
function isShaped(event: Partial<RecordedEvent> | null): boolean {
  if (typeof event !== "object" || event === null) return false;
  const { v, writer, n, lamport, at, body, prev, hash } = event;
  return (
    v === 1 &&
    typeof writer === "string" &&
    [n, lamport].every(isPlace) &&
    [at?.wall, at?.mono].every((ms) => typeof ms === "number") &&
    typeof body?.type === "string" &&
    [prev, hash].every((text) => typeof text === "string")
  );
}

function unsuitable(operation: string, why: string): StorageError {
  return new StorageError("storage-unsuitable", operation, new TypeError(why));
}

/** Links `entrants` behind `joint`, in their order. */
export async function linkAll(
  entrants: readonly Entrant[],
  strand: { readonly session: SessionId; readonly writer: string; readonly joint: Joint },
  sha256: Sha256,
): Promise<RecordedEvent[]> {
  const { session, writer } = strand;
  const events: RecordedEvent[] = [];
  let joint = strand.joint;
  for (const { body, at, text } of entrants) {
    const result = await link({ session, writer, at, body, text }, joint, sha256);
    if (result.kind === "refused") throw unsuitable("append", `${result.reason} at ${result.path}`);
    events.push(result.event);
    joint = result.event;
  }
  return events;
}
