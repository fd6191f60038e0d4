// The words of codes and failures, as every language must give them. The keys are the codes of core's
// data, so a missing or a left-over text does not compile. Loaded only where a code is shown.
import type { CodePart } from "../core/guide/code-table.data.ts";
import type { FaultId } from "../core/guide/faults.data.ts";
import type { PlaybookId } from "../core/guide/playbook.ts";
import type { CodesLineId } from "../core/guide/playbooks.ts";

/** A failure's name, and one sentence that says what it is. */
export interface FailureWords {
  readonly title: string;
  readonly summary: string;
}

export interface CodesWords {
  readonly playbooks: Readonly<Record<PlaybookId, FailureWords>>;
  readonly lines: Readonly<Record<CodesLineId, string>>;
  /** What a code touches, as a few words beside its number. */
  readonly parts: Readonly<Record<CodePart, string>>;
  /** What repairers report of a model; for the technician. */
  readonly faults: Readonly<Record<FaultId, string>>;
  /** In the place of a code's name where none is known. */
  readonly unknownName: string;
}

/** The lines whose code starts with one of these names, for instance `"error-14" | "codes"`. */
export type CodesLineOf<Prefix extends string> = Extract<CodesLineId, `${Prefix}.${string}`>;
