// The words of the diagnosis, as every language must give them: the causes, and what speaks for or against
// one. The keys are the codes of core's data, so a missing or a left-over text does not compile.
import type { CauseId } from "../core/diagnosis/causes.data.ts";
import type { EvidenceId } from "../core/diagnosis/evidence.data.ts";
import type { Named } from "./guide-words.ts";

export interface DiagnosisWords {
  /** `name` fits into a list; `meaning` says what is meant, and what mends it. */
  readonly causes: Readonly<Record<CauseId, Named>>;
  /**
   * What was found, as one sentence. `detail` is the title of the step, the code, or what the log
   * said; empty where the piece has none.
   */
  readonly evidence: Readonly<Record<EvidenceId, (detail: string) => string>>;
}
