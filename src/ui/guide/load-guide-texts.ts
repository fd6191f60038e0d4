// The guide's words with those of all codes, as one: a step's own lines and those a playbook adds to it
// stand in one list on the screen.
import type { CodesWords } from "../../i18n/codes-words.ts";
import type { GuideWords } from "../../i18n/guide-words.ts";
import type { Language } from "../../i18n/language.ts";
import { loadCodes, loadGuide } from "../../i18n/load.ts";

export interface GuideTexts {
  readonly guide: GuideWords;
  readonly codes: CodesWords;
}

/** Both parts of one language, the lines joined. */
export async function loadGuideTexts(language: Language): Promise<GuideTexts> {
  const [guide, codes] = await Promise.all([loadGuide(language), loadCodes(language)]);
  return { guide: { ...guide, lines: { ...guide.lines, ...codes.lines } }, codes };
}
