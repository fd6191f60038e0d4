// The words the test needs, loaded together: its own, the guide's grades, the picture of the browser's list.
import type { SessionWords } from "../../../i18n/en/session.ts";
import type { GuideWords } from "../../../i18n/guide-words.ts";
import type { Language } from "../../../i18n/language.ts";
import { loadGuide, loadSession, loadSight } from "../../../i18n/load.ts";
import type { SightWords } from "../../../i18n/sight-words.ts";

export interface SightTexts {
  readonly sight: SightWords;
  readonly grades: GuideWords["grades"];
  readonly session: Pick<SessionWords, "chooser" | "sources" | "same">;
}

/** All parts of one language. */
export async function loadSightTexts(language: Language): Promise<SightTexts> {
  const [sight, { grades }, session] = await Promise.all([
    loadSight(language),
    loadGuide(language),
    loadSession(language),
  ]);
  return { sight, grades, session };
}
