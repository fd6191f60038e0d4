// The words a session screen needs, loaded together so that no part shows without the other.
import type { DiagnosisWords } from "../../../i18n/diagnosis-words.ts";
import type { DeviceFactsWords } from "../../../i18n/en/device-facts.ts";
import type { SessionWords } from "../../../i18n/en/session.ts";
import type { Language } from "../../../i18n/language.ts";
import { loadDeviceFacts, loadDiagnosis, loadSession } from "../../../i18n/load.ts";
import { loadGuideTexts, type GuideTexts } from "../../guide/load-guide-texts.ts";

export interface SessionTexts extends GuideTexts {
  readonly session: SessionWords;
  readonly diagnosis: DiagnosisWords;
  readonly facts: DeviceFactsWords;
}

/** All parts of one language. */
export async function loadSessionTexts(language: Language): Promise<SessionTexts> {
  const [session, diagnosis, facts, texts] = await Promise.all([
    loadSession(language),
    loadDiagnosis(language),
    loadDeviceFacts(language),
    loadGuideTexts(language),
  ]);
  return { session, diagnosis, facts, ...texts };
}
