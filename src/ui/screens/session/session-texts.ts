// The words a session screen needs, loaded together so that no part shows without the other.
import type { SessionWords } from "../../../i18n/en/session.ts";
import type { GuideWords } from "../../../i18n/guide-words.ts";
import { loadGuide, loadSession } from "../../../i18n/load.ts";
import type { Language } from "../../../i18n/language.ts";

export interface SessionTexts {
  readonly session: SessionWords;
  readonly guide: GuideWords;
}

/** Both parts of one language. */
export async function loadSessionTexts(language: Language): Promise<SessionTexts> {
  const [session, guide] = await Promise.all([loadSession(language), loadGuide(language)]);
  return { session, guide };
}
