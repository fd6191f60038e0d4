// The words a session screen needs, loaded together so that no part shows without the other.
import type { DiagnosisWords } from "../../../i18n/diagnosis-words.ts";
import type { SessionWords } from "../../../i18n/en/session.ts";
import type { Language } from "../../../i18n/language.ts";
import { loadDiagnosis, loadSession } from "../../../i18n/load.ts";
import { loadGuideTexts, type GuideTexts } from "../../guide/load-guide-texts.ts";

export interface SessionTexts extends GuideTexts {
  readonly session: SessionWords;
  readonly diagnosis: DiagnosisWords;
}

/** All parts of one language. */
export async function loadSessionTexts(language: Language): Promise<SessionTexts> {
  const [session, diagnosis, texts] = await Promise.all([
    loadSession(language),
    loadDiagnosis(language),
    loadGuideTexts(language),
  ]);
  return { session, diagnosis, ...texts };
}
