// Two bundles side by side: what they are to each other, which events only one of them has, and where their readers
// conclude differently. Both records are read by this app, so a difference is one of the records, never of versions.
import { canonicalJson } from "../session/canonical-json.ts";
import { compareEvents } from "../session/chain.ts";
import type { RecordedEvent } from "../session/events.ts";
import { replay } from "../session/replay.ts";
import type { SessionState } from "../session/state.ts";
import { deriveFacts, type DerivedFacts } from "./derive.ts";
import type { Manifest } from "./format.ts";

/** What is needed of each bundle. */
export interface DiffSide {
  readonly manifest: Manifest;
  readonly events: readonly RecordedEvent[];
}

export type Relation =
  /** The same events. */
  | { readonly kind: "same-record" }
  /** One session; `grown` has all of the other and more. */
  | { readonly kind: "grown"; readonly grown: "a" | "b" }
  /** One session, and each has events that the other lacks: two laptops went on, and the records can be merged. */
  | { readonly kind: "parted" }
  /** One session at two levels of redaction: hashes differ by that, so events are matched by their place alone. */
  | { readonly kind: "other-level" }
  /** One session, and at `places` of one strand the two hold different events: a database was set back or copied. */
  | { readonly kind: "conflicting"; readonly places: number }
  /** Another session of the same phone. */
  | { readonly kind: "same-phone" }
  | { readonly kind: "unrelated" };

/** A fact that the two differ in, as plain JSON of both sides. */
export interface FactDifference {
  readonly fact: keyof DerivedFacts;
  readonly a: unknown;
  readonly b: unknown;
}

export interface BundleDiff {
  readonly relation: Relation;
  /** Events of a session that only one side has, in record order; empty for two sessions, where all would be. */
  readonly onlyInA: readonly RecordedEvent[];
  readonly onlyInB: readonly RecordedEvent[];
  readonly facts: readonly FactDifference[];
}

/** `usb` holds a snapshot a device and would only repeat the events. */
const COMPARED: readonly (keyof DerivedFacts)[] = [
  "playbook",
  "outcome",
  "mode",
  "codes",
  "advice",
  "verdicts",
  "causes",
  "stop",
  "errors",
];

/** Total for verified bundles. */
export function diffBundles(a: DiffSide, b: DiffSide): BundleDiff {
  const states = [stateOf(a), stateOf(b)] as const;
  const facts = differingFacts(deriveFacts(states[0], a.events), deriveFacts(states[1], b.events));
  if (a.manifest.session !== b.manifest.session) {
    const kind = isSamePhone(...states) ? "same-phone" : "unrelated";
    return { relation: { kind }, onlyInA: [], onlyInB: [], facts };
  }
  const onlyInA = missingFrom(b, a);
  const onlyInB = missingFrom(a, b);
  return { relation: relationOf(a, b, onlyInA.length, onlyInB.length), onlyInA, onlyInB, facts };
}

const stateOf = ({ manifest, events }: DiffSide): SessionState => replay(manifest.session, events);

function relationOf(a: DiffSide, b: DiffSide, onlyInA: number, onlyInB: number): Relation {
  if (a.manifest.level !== b.manifest.level) return { kind: "other-level" };
  const places = conflicts(a, b);
  if (places > 0) return { kind: "conflicting", places };
  if (onlyInA === 0) return onlyInB === 0 ? { kind: "same-record" } : { kind: "grown", grown: "b" };
  return onlyInB === 0 ? { kind: "grown", grown: "a" } : { kind: "parted" };
}

const placeOf = ({ writer, n }: RecordedEvent): string => `${writer}:${n}`;

function conflicts(a: DiffSide, b: DiffSide): number {
  const hashes = new Map(a.events.map((event) => [placeOf(event), event.hash]));
  return b.events.filter((event) => {
    const other = hashes.get(placeOf(event));
    return other !== undefined && other !== event.hash;
  }).length;
}

/** Events whose place in their strand the other side does not have. */
function missingFrom(other: DiffSide, side: DiffSide): RecordedEvent[] {
  const places = new Set(other.events.map(placeOf));
  return side.events.filter((event) => !places.has(placeOf(event))).toSorted(compareEvents);
}

/** Redacted keys are stand-ins: of one laptop they still agree, of two they never do. */
function isSamePhone(a: SessionState, b: SessionState): boolean {
  const keys = new Set(a.phone?.keys);
  return b.phone?.keys.some((key) => keys.has(key)) ?? false;
}

function differingFacts(a: DerivedFacts, b: DerivedFacts): FactDifference[] {
  return COMPARED.flatMap((fact) =>
    textOf(a[fact]) === textOf(b[fact]) ? [] : [{ fact, a: a[fact], b: b[fact] }],
  );
}

/** Facts are plain data; two without such a form would count as equal only if they were one. */
function textOf(value: unknown): unknown {
  const canonical = canonicalJson(value, Number.MAX_SAFE_INTEGER);
  return canonical.kind === "text" ? canonical.text : value;
}
