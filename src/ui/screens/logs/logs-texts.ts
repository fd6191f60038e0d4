// The words of the screen for logs, loaded together so that no part shows without the other.
import type { DiagnosisWords } from "../../../i18n/diagnosis-words.ts";
import type { SessionWords } from "../../../i18n/en/session.ts";
import type { GuideWords } from "../../../i18n/guide-words.ts";
import type { Language } from "../../../i18n/language.ts";
import { loadDiagnosis, loadGuide, loadLogs, loadSession } from "../../../i18n/load.ts";
import type { LogWords } from "../../../i18n/log-words.ts";

export interface LogsTexts {
  readonly logs: LogWords;
  readonly causes: DiagnosisWords["causes"];
  readonly grades: GuideWords["grades"];
  readonly session: SessionWords;
}

/** All parts of one language. */
export async function loadLogsTexts(language: Language): Promise<LogsTexts> {
  const [logs, { causes }, { grades }, session] = await Promise.all([
    loadLogs(language),
    loadDiagnosis(language),
    loadGuide(language),
    loadSession(language),
  ]);
  return { logs, causes, grades, session };
}
