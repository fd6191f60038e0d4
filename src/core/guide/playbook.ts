// The shapes of steps and playbooks: steps are a library (steps.ts), a playbook is a failure's order of
// them with what is told of that failure alone, one file each in playbooks/. Both hold codes; the words
// for them stand in src/i18n. The engine (advise.ts) is the only reader that decides anything.
import type { Mode } from "../apple/mode.ts";
import type { ButtonFamily, Connector } from "../apple/model.ts";
import type { CoachGoal, HostSystem, Role } from "../session/events.ts";
import type { StepId } from "./steps.ts";

/**
 * How well a statement is known. `source`: seen in a log, in program source or on a page that quotes
 * Apple. `practitioners`: reported by repairers. `judgement`: ours. The screen shows it.
 */
export type Grade = "source" | "practitioners" | "judgement";

/** Where one fact comes from; `url` is shown as text, never fetched. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** A line is shown where every condition it names holds; a condition that cannot be told yet does not hold. */
export interface Condition {
  readonly systems?: readonly HostSystem[];
  readonly apps?: readonly HostApp[];
  readonly buttons?: readonly ButtonFamily[];
  readonly connectors?: readonly Connector[];
  readonly modes?: readonly Mode[];
  readonly roles?: readonly Role[];
  /** Answers given to questions, by question id. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
}

/** Apple's program that restores on this computer; follows from the system and one question. */
export type HostApp =
  | "finder"
  | "itunes-mac"
  | "apple-devices"
  | "itunes-store"
  | "itunes-installer";

/** One sentence for the person, by code. */
export interface Line<Id extends string = string> {
  readonly line: Id;
  readonly grade: Grade;
  readonly source?: string;
  readonly when?: Condition;
}

/**
 * What doing the step can cost: `none`; `settings` are put back to their defaults; `erase`: the data
 * are gone for good. Risk only rises when the lower steps are settled or cannot apply.
 */
export type Risk = "none" | "settings" | "erase";

/**
 * `prepare`: done before trying; any answer leads on.
 * `try`: ends with trying the update or restore again; `worked` means it went through.
 * `accept`: is the phone mended? `service`: hand it over.
 */
export type StepKind = "prepare" | "try" | "accept" | "service";

/** What the bus must show before a step counts as proved; null where it cannot show anything. */
export type Proof = "restart" | "recovery" | "dfu" | "normal" | null;

export interface Step<Id extends string = string, LineId extends string = string> {
  readonly id: Id;
  readonly kind: StepKind;
  readonly risk: Risk;
  /** Who is led through it; null: everybody. */
  readonly roles: readonly Role[] | null;
  /** True where the phone must have booted: it cannot apply in recovery or DFU mode. */
  readonly needsBooted: boolean;
  readonly proof: Proof;
  /** Which button procedure (core/coach/procedures.ts) belongs to the step. */
  readonly buttons: CoachGoal | null;
  /** Why this step, and why now. */
  readonly why: readonly Line<LineId>[];
  /** What to press, in order; lines of variants stand side by side with their conditions. */
  readonly actions: readonly Line<LineId>[];
  /** What should be seen when it goes as it should. */
  readonly seen: readonly Line<LineId>[];
  /** What to do or to answer where something else is seen. */
  readonly otherwise: readonly Line<LineId>[];
  /** Cautions and background; may be folded away. */
  readonly notes: readonly Line<LineId>[];
}

/** A question whose answer the steps depend on. Asked when a step that needs it comes up. */
export interface Question<Id extends string = string, ChoiceId extends string = string> {
  readonly id: Id;
  readonly choices: readonly ChoiceId[];
}

/** Every playbook there is; `family-…` and `unknown-code` serve codes that have none of their own. */
export type PlaybookId =
  | "error-4013"
  | "error-4005"
  | "error-4014"
  | "error-9"
  | "error-4010"
  | "error-404x"
  | "error-14"
  | "error-21"
  | "error-23"
  | "error-28"
  | "error-29"
  | "error-40"
  | "error-53"
  | "error-1100"
  | "error-1110"
  | "error-2001"
  | "error-3004"
  | "error-3194"
  | "error-10"
  | "error-11"
  | "stuck-in-recovery"
  | "apple-logo-loop"
  | "not-recognised"
  | "family-hop"
  | "family-restore"
  | "family-baseband"
  | "family-image"
  | "family-old-host"
  | "family-usb"
  | "family-server"
  | "family-mux"
  | "unknown-code";

export interface Playbook<LineId extends string = string> {
  readonly id: PlaybookId;
  /** `code`: what Apple's app showed. `symptom`: what a person sees. `family`: a range of codes. */
  readonly about: "code" | "symptom" | "family";
  /** The codes it is for, single or as a range, both ends in it. */
  readonly codes: readonly (number | readonly [from: number, to: number])[];
  /** What the code or symptom means, as far as it is known. */
  readonly meaning: readonly Line<LineId>[];
  /** What usually lies behind it, as told: most telling first. */
  readonly causes: readonly Line<LineId>[];
  /** Apple's order where there is one; the engine chooses within equal risk. */
  readonly plan: readonly StepId[];
  /** Lines for this failure alone, shown before the step's own notes. */
  readonly extras: Readonly<Partial<Record<StepId, readonly Line<LineId>[]>>>;
}
