// The words of the job sheet, loaded together so that no part shows without the other.
import type { Language } from "../../../i18n/language.ts";
import { shellOf } from "../../../i18n/load-first.ts";
import { loadBundle, loadCodes, loadGuide, loadSheet, loadWatch } from "../../../i18n/load.ts";
import type { SheetTexts } from "./sheet-view.ts";

/** All parts of one language. */
export async function loadSheetTexts(language: Language): Promise<SheetTexts> {
  const [bundle, codes, guide, sheet, watch] = await Promise.all([
    loadBundle(language),
    loadCodes(language),
    loadGuide(language),
    loadSheet(language),
    loadWatch(language),
  ]);
  return { shell: shellOf(language), bundle, codes, guide, sheet, watch };
}
