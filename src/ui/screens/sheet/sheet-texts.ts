// The words of the job sheet, loaded together so that no part shows without the other.
import type { Language } from "../../../i18n/language.ts";
import { loadShell } from "../../../i18n/load-first.ts";
import { loadBundle, loadCodes, loadGuide, loadSheet, loadWatch } from "../../../i18n/load.ts";
import type { SheetTexts } from "./sheet-view.ts";

/** All parts of one language. */
export async function loadSheetTexts(language: Language): Promise<SheetTexts> {
  const [shell, bundle, codes, guide, sheet, watch] = await Promise.all([
    loadShell(language),
    loadBundle(language),
    loadCodes(language),
    loadGuide(language),
    loadSheet(language),
    loadWatch(language),
  ]);
  return { shell, bundle, codes, guide, sheet, watch };
}
