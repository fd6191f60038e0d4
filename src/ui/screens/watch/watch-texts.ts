// The words the recorder's screen needs, loaded together so that no part shows without the other.
import type { SessionWords } from "../../../i18n/en/session.ts";
import type { GuideWords } from "../../../i18n/guide-words.ts";
import type { Language } from "../../../i18n/language.ts";
import { loadGuide, loadSession, loadWatch } from "../../../i18n/load.ts";
import type { WatchWords } from "../../../i18n/watch-words.ts";

export interface WatchTexts {
  readonly watch: WatchWords;
  readonly session: SessionWords;
  readonly guide: Pick<GuideWords, "grades">;
}

/** All parts of one language. */
export async function loadWatchTexts(language: Language): Promise<WatchTexts> {
  const [watch, session, { grades }] = await Promise.all([
    loadWatch(language),
    loadSession(language),
    loadGuide(language),
  ]);
  return { watch, session, guide: { grades } };
}
