// What a session's record says, folded into one value. Made only by replay.ts; read by the guide, the
// screens and the bundle. Bounded: it does not grow with the length of the record.
import type { Identity } from "../apple/identify.ts";
import type { Mode } from "../apple/mode.ts";
import type { RestoreWatch } from "../timeline/watch-state.ts";
import type {
  CaseField,
  CoachGoal,
  EventBody,
  HostFacts,
  LogAttempt,
  Outcome,
  Role,
  SessionId,
  Setup,
  Stamp,
  StepAnswer,
} from "./events.ts";

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

/** One attempt in Apple's app, as reported; `order` is its position in the record. */
export type Attempt = Omit<Extract<EventBody, { type: "attempt-reported" }>, "type"> & {
  readonly order: number;
};

/** How the coach went for one goal, since the goal was last reached. */
export interface Coached {
  /** Runs that ended in a miss, one after the other. */
  readonly misses: number;
  readonly verdict: string;
  readonly timing: string;
  readonly reached: boolean;
  /** Position of the latest run in the record. */
  readonly order: number;
}

/** One log that was read. */
export interface ReadLog {
  readonly name: string;
  readonly dialect: string;
  readonly attempts: readonly LogAttempt[];
  readonly order: number;
}

/** A kept picture. */
export type Photo = Omit<Extract<EventBody, { type: "photo-kept" }>, "type"> & {
  readonly at: Stamp;
};

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
  /** Where a restore stands and what became of earlier ones, by the bus. */
  readonly watch: RestoreWatch;
  /** How the phone is on the bus now; null: not seen in this run, or it left. */
  readonly mode: Mode | null;
  readonly answers: Readonly<Record<string, Answered>>;
  readonly questions: Readonly<Record<string, string>>;
  /** The step a person went to by hand, until it is answered. */
  readonly chosen: string | null;
  /** Where the step that stands now began: what the bus showed later counts as its proof. */
  readonly stepSince: number;
  /** Every code seen, each once, the latest seen last. */
  readonly codes: readonly number[];
  /** What joins phone and computer, as the latest attempt or run of the coach says. */
  readonly setup: Setup;
  /** The latest attempts, newest last, at most `MAX_ATTEMPTS`. */
  readonly attempts: readonly Attempt[];
  readonly coached: Readonly<Partial<Record<CoachGoal, Coached>>>;
  /** The latest logs, newest last, at most `MAX_LOGS`. */
  readonly logs: readonly ReadLog[];
  /** The latest notes, newest last, at most `MAX_NOTES`. */
  readonly notes: readonly { readonly text: string; readonly at: Stamp }[];
  /** What the shop files the repair under; "" where nothing was said. */
  readonly caseFacts: Readonly<Record<CaseField, string>>;
  /** The latest kept pictures whose bytes were not removed, newest last, at most `MAX_PHOTOS`. */
  readonly photos: readonly Photo[];
  readonly outcome: Outcome | null;
  /** Events folded in, and how many of them no reader here knows. */
  readonly count: number;
  readonly unknown: number;
}

/** Enough for every hop of one restore with its retries; the whole trail stays in the record. */
export const MAX_HOPS = 24;

/** More attempts than a person makes on one phone; all of them stay in the record. */
export const MAX_ATTEMPTS = 64;
/** Logs whose findings still count. */
export const MAX_LOGS = 16;
/** Pictures a screen shows; all of them stay in the record. */
export const MAX_PHOTOS = 64;
/** Notes a screen shows; all of them stay in the record. */
export const MAX_NOTES = 100;
