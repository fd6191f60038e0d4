// What a session's record says, folded into one value. Made only by replay.ts; read by the guide, the
// screens and the bundle. Bounded: it does not grow with the length of the record.
import type { Identity } from "../apple/identify.ts";
import type { Mode } from "../apple/mode.ts";
import type { HostFacts, Outcome, Role, SessionId, Stamp, StepAnswer } from "./events.ts";

/** The phone the session is about. */
export interface Phone {
  /** Every key it was seen under (same-device.ts), oldest first. */
  readonly keys: readonly string[];
  /** The fullest identity seen so far: one with a model wins over one without. */
  readonly identity: Identity;
}

/** A stay of the phone on the bus in one mode. */
export interface Hop {
  readonly mode: Mode;
  readonly handle: number;
  readonly from: Stamp;
  /** Null while the phone is still there, or where its leaving was not seen. */
  readonly to: Stamp | null;
  /** Positions in the record of its coming and its going, for "since when". */
  readonly cameAt: number;
  readonly leftAt: number | null;
}

export interface Answered {
  readonly answer: StepAnswer;
  readonly code: number | null;
  readonly note: string;
  readonly at: Stamp;
  /** Position in the record. */
  readonly order: number;
  /** How often this step was answered. */
  readonly tries: number;
}

export interface SessionState {
  readonly id: SessionId;
  readonly playbook: string;
  readonly role: Role;
  readonly practice: boolean;
  readonly host: HostFacts | null;
  readonly language: string;
  readonly started: Stamp | null;
  readonly last: Stamp | null;
  readonly phone: Phone | null;
  /** The latest hops, newest last, at most `MAX_HOPS`. */
  readonly hops: readonly Hop[];
  /** How the phone is on the bus now; null: not seen in this run, or it left. */
  readonly mode: Mode | null;
  readonly answers: Readonly<Record<string, Answered>>;
  readonly questions: Readonly<Record<string, string>>;
  /** The step a person went to by hand, until it is answered. */
  readonly chosen: string | null;
  /** Where the step that stands now began: what the bus showed later counts as its proof. */
  readonly stepSince: number;
  readonly codes: readonly number[];
  readonly notes: readonly { readonly text: string; readonly at: Stamp }[];
  readonly outcome: Outcome | null;
  /** Events folded in, and how many of them no reader here knows. */
  readonly count: number;
  readonly unknown: number;
}

/** Enough for every hop of one restore with its retries; the whole trail stays in the record. */
export const MAX_HOPS = 24;
