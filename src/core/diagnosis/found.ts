// One piece of evidence that was found in a record, before and after it is weighed. Types only.
import type { Grade } from "../guide/playbook.ts";
import type { SourceId } from "../guide/playbooks/sources.data.ts";
import type { Ratios } from "./causes.data.ts";
import type { EvidenceId } from "./evidence.data.ts";

/** What the screen shows of a piece: what it is, how well that reading is known, where it stands. */
export interface Found {
  readonly evidence: EvidenceId;
  /** What the piece is about: the step's id (`step-…`), the finding's id (`log-finding`) or the code (`code-…`). */
  readonly detail: string | null;
  readonly grade: Grade;
  readonly source?: SourceId;
  /** Positions in the record it rests on, oldest first; empty where the record only implies it. */
  readonly orders: readonly number[];
}

/** A piece with its weight. */
export interface Weighed {
  readonly found: Found;
  readonly ratios: Ratios;
}
