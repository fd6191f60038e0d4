// Links events into strands and tells whether a record is whole. An event is joined to the one before
// it by that one's hash, so nothing can be taken out, put in or altered unseen. Knows nothing of
// where records are kept. docs/record-format.md says the same for people.
import { canonicalJson, MAX_EVENT_UNITS } from "./canonical-json.ts";
import type { Canonical } from "./canonical-json.ts";
import type { EventBody, Hash, RecordedEvent, SessionId, Stamp, WriterId } from "./events.ts";
import type { Sha256 } from "../ports.ts";

/** The last event of a strand; `n` 0 and `hash` empty before the first. */
export interface StrandHead {
  readonly n: number;
  readonly hash: Hash | "";
}

/** What the next event joins on to: the writer's own head and the highest lamport seen in the session. */
export interface Joint extends StrandHead {
  readonly lamport: number;
}

/**
 * Highest `n` and `lamport` that is taken from outside. No record comes near it; behind the last whole number of a
 * double, which a forged event could claim, nothing could be written any more.
 */
export const MAX_PLACE = 2 ** 40;

/** The joint of a session in which nothing has been written. */
export const FIRST_JOINT: Joint = { n: 0, hash: "", lamport: 0 };

export interface Draft {
  readonly session: SessionId;
  readonly writer: WriterId;
  readonly at: Stamp;
  readonly body: EventBody;
  /** The canonical JSON of `{ at, body }`, from whoever made it already: the bulk of an event is then written once. */
  readonly text?: string;
}

export type Linked =
  | { readonly kind: "linked"; readonly event: RecordedEvent }
  | Extract<Canonical, { kind: "refused" }>;

/** Makes the event that follows `prev`. Refused where the draft has no canonical JSON. */
export async function link(draft: Draft, prev: Joint, sha256: Sha256): Promise<Linked> {
  const unsigned = {
    v: 1 as const,
    session: draft.session,
    writer: draft.writer,
    n: prev.n + 1,
    lamport: prev.lamport + 1,
    at: draft.at,
    body: draft.body,
    prev: prev.hash,
  };
  const canonical =
    draft.text === undefined ? canonicalJson(unsigned) : enveloped(draft.text, unsigned);
  if (canonical.kind === "refused") return canonical;
  return { kind: "linked", event: { ...unsigned, hash: await sha256(canonical.text) } };
}

/** The canonical JSON of an event whose `at` and `body` have theirs: their keys sort before all the others. */
function enveloped(
  text: string,
  { at: _at, body: _body, ...rest }: Omit<RecordedEvent, "hash">,
): Canonical {
  const canonical = canonicalJson(rest);
  if (canonical.kind === "refused") return canonical;
  const whole = `${text.slice(0, -1)},${canonical.text.slice(1)}`;
  return whole.length > MAX_EVENT_UNITS
    ? { kind: "refused", reason: "too-large", path: "/" }
    : { kind: "text", text: whole };
}

/** True where `event.hash` is the SHA-256 of the canonical JSON of every other field. */
export async function isGenuine(event: RecordedEvent, sha256: Sha256): Promise<boolean> {
  const { hash, ...rest } = event;
  const canonical = canonicalJson(rest);
  return canonical.kind === "text" && (await sha256(canonical.text)) === hash;
}

/** Record order: by (lamport, writer, n), texts by UTF-16 unit. The hash only settles forks in a merge. */
export function compareEvents(a: RecordedEvent, b: RecordedEvent): number {
  return (
    a.lamport - b.lamport ||
    compareTexts(a.writer, b.writer) ||
    a.n - b.n ||
    compareTexts(a.hash, b.hash)
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * `altered`: its hash is not its own. `gap`: events before it are missing. `duplicate`: its place is
 * taken. `unlinked`: it does not follow the event before it. `disorder`: not in record order, or its
 * lamport does not rise. `foreign`: of another session, or in verifyStrand of another writer.
 */
export type ChainFault = "altered" | "gap" | "duplicate" | "unlinked" | "disorder" | "foreign";

export type ChainVerdict =
  | { readonly kind: "whole"; readonly heads: ReadonlyMap<WriterId, StrandHead> }
  /** The first event, in the order given, at which the record is not what was written. */
  | {
      readonly kind: "broken";
      readonly fault: ChainFault;
      readonly writer: WriterId;
      readonly n: number;
    };

/** How many hashes are asked for at once: enough to keep the platform busy, few enough to stay small. */
const HASHES_AT_ONCE = 500;

/** Verifies one writer's strand, in order from `n` 1. An empty strand is whole. */
export async function verifyStrand(
  events: readonly RecordedEvent[],
  sha256: Sha256,
): Promise<ChainVerdict> {
  const writer = events[0]?.writer;
  const stranger = events.find((event) => event.writer !== writer);
  if (stranger) return { kind: "broken", fault: "foreign", writer: stranger.writer, n: stranger.n };
  return verifyRecord(events, sha256);
}

/** Verifies a whole record in record order: every hash, every link, no gap. An empty record is whole. */
export async function verifyRecord(
  events: readonly RecordedEvent[],
  sha256: Sha256,
): Promise<ChainVerdict> {
  const genuine: boolean[] = [];
  for (let from = 0; from < events.length; from += HASHES_AT_ONCE) {
    const slice = events.slice(from, from + HASHES_AT_ONCE);
    genuine.push(...(await Promise.all(slice.map((event) => isGenuine(event, sha256)))));
  }
  return walk(events, (index) => genuine[index] === true);
}

/** The same without asking for hashes: for callers that know already which events are genuine. */
export function walk(
  events: readonly RecordedEvent[],
  genuine: (index: number) => boolean = () => true,
): ChainVerdict {
  const joints = new Map<WriterId, Joint>();
  let previous: RecordedEvent | null = null;
  for (const [index, event] of events.entries()) {
    const joint = joints.get(event.writer) ?? FIRST_JOINT;
    const fault = genuine(index) ? faultOf(event, previous, joint) : "altered";
    if (fault !== null) return { kind: "broken", fault, writer: event.writer, n: event.n };
    joints.set(event.writer, { n: event.n, hash: event.hash, lamport: event.lamport });
    previous = event;
  }
  const heads = new Map<WriterId, StrandHead>();
  for (const [writer, { n, hash }] of joints) heads.set(writer, { n, hash });
  return { kind: "whole", heads };
}

function faultOf(
  event: RecordedEvent,
  previous: RecordedEvent | null,
  joint: Joint,
): ChainFault | null {
  if (previous !== null && previous.session !== event.session) return "foreign";
  if (event.n <= joint.n) return "duplicate";
  if (event.n > joint.n + 1) return "gap";
  if (event.prev !== joint.hash) return "unlinked";
  if (event.lamport <= joint.lamport) return "disorder";
  if (previous !== null && compareEvents(previous, event) >= 0) return "disorder";
  return null;
}
