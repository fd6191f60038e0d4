// The shape of a playbook: a failure's ordered steps as plain data, one file each in playbooks/.
// A playbook holds codes; the words for them stand in src/i18n. The engine (advise.ts) is the only
// reader that decides anything.
import type { Mode } from "../apple/mode.ts";
import type { ButtonFamily, Connector } from "../apple/model.ts";
import type { HostSystem, Role } from "../session/events.ts";

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

/** Which button procedure (core/coach/procedures.ts) belongs to the step. */
export type ButtonGoal = "force-restart" | "recovery" | "dfu";

export interface Step<Id extends string = string, LineId extends string = string> {
  readonly id: Id;
  readonly kind: StepKind;
  readonly risk: Risk;
  /** True where the phone must have booted: it cannot apply in recovery or DFU mode. */
  readonly needsBooted: boolean;
  readonly proof: Proof;
  readonly buttons: ButtonGoal | null;
  /** Why this step, and why now. */
  readonly why: readonly Line<LineId>[];
  /** What to do, in order; lines of variants stand side by side with their conditions. */
  readonly actions: readonly Line<LineId>[];
  /** What may be seen meanwhile, and cautions. */
  readonly notes: readonly Line<LineId>[];
}

/** A question whose answer the steps depend on. Asked when a step that needs it comes up. */
export interface Question<Id extends string = string, ChoiceId extends string = string> {
  readonly id: Id;
  readonly choices: readonly ChoiceId[];
}

export interface Playbook {
  readonly id: string;
  /** The codes Apple's apps show for it. */
  readonly codes: readonly number[];
  /** What usually lies behind it, most telling first. */
  readonly causes: readonly Line[];
  readonly steps: readonly Step[];
}
