// The words of a device's page, loaded together so that no part shows without the other.
import type { CodesWords } from "../../../i18n/codes-words.ts";
import type { HistoryWords } from "../../../i18n/en/history.ts";
import type { GuideWords } from "../../../i18n/guide-words.ts";
import type { Language } from "../../../i18n/language.ts";
import { loadCodes, loadGuide, loadHistory, loadWatch } from "../../../i18n/load.ts";
import type { WatchWords } from "../../../i18n/watch-words.ts";

export interface DeviceTexts {
  readonly history: HistoryWords;
  readonly guide: GuideWords;
  readonly codes: CodesWords;
  readonly verdicts: WatchWords["verdicts"];
}

/** All parts of one language. */
export async function loadDeviceTexts(language: Language): Promise<DeviceTexts> {
  const [history, guide, codes, { verdicts }] = await Promise.all([
    loadHistory(language),
    loadGuide(language),
    loadCodes(language),
    loadWatch(language),
  ]);
  return { history, guide, codes, verdicts };
}

/** The title of a verdict; its code where a newer version wrote one. */
export function verdictTitle(verdicts: WatchWords["verdicts"], kind: string): string {
  const titles: Readonly<Record<string, { readonly title: string }>> = verdicts;
  return titles[kind]?.title ?? kind;
}
