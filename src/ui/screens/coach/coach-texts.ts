// The words the coach's screen needs, loaded together so that no part shows without the other.
import type { CoachWords } from "../../../i18n/coach-words.ts";
import type { SessionWords } from "../../../i18n/en/session.ts";
import type { GuideWords } from "../../../i18n/guide-words.ts";
import type { Language } from "../../../i18n/language.ts";
import { loadCoach, loadGuide, loadSession } from "../../../i18n/load.ts";

export interface CoachTexts {
  readonly coach: CoachWords;
  readonly guide: Pick<GuideWords, "grades" | "presses">;
  readonly session: SessionWords;
}

/** All parts of one language. */
export async function loadCoachTexts(language: Language): Promise<CoachTexts> {
  const [coach, { grades, presses }, session] = await Promise.all([
    loadCoach(language),
    loadGuide(language),
    loadSession(language),
  ]);
  return { coach, guide: { grades, presses }, session };
}
