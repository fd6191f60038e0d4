// The words of the page to learn from, loaded together so that nothing moves when a part arrives.
import type { GuideWords } from "../../../i18n/guide-words.ts";
import type { FaqWords } from "../../../i18n/en/faq.ts";
import type { PicturesWords } from "../../../i18n/en/pictures.ts";
import type { ShortcutsWords } from "../../../i18n/en/shortcuts.ts";
import type { Language } from "../../../i18n/language.ts";
import { loadFaq, loadGuide, loadPictures, loadShortcuts } from "../../../i18n/load.ts";

export interface LearnTexts {
  readonly faq: FaqWords;
  readonly guide: GuideWords;
  readonly pictures: PicturesWords;
  readonly shortcuts: ShortcutsWords;
}

/** All parts of one language. */
export async function loadLearnTexts(language: Language): Promise<LearnTexts> {
  const [faq, guide, pictures, shortcuts] = await Promise.all([
    loadFaq(language),
    loadGuide(language),
    loadPictures(language),
    loadShortcuts(language),
  ]);
  return { faq, guide, pictures, shortcuts };
}
