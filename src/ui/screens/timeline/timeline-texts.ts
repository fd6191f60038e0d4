// The words of a session's timeline, loaded together so that no part shows without the other.
import type { CodesWords } from "../../../i18n/codes-words.ts";
import type { BundleWords } from "../../../i18n/en/bundle.ts";
import type { TimelineWords } from "../../../i18n/en/timeline.ts";
import type { GuideWords } from "../../../i18n/guide-words.ts";
import type { Language } from "../../../i18n/language.ts";
import { loadBundle, loadCodes, loadGuide, loadTimeline, loadWatch } from "../../../i18n/load.ts";
import type { WatchWords } from "../../../i18n/watch-words.ts";

export interface TimelineTexts {
  readonly timeline: TimelineWords;
  readonly bundle: BundleWords;
  readonly guide: GuideWords;
  readonly codes: CodesWords;
  readonly watch: WatchWords;
}

/** All parts of one language. */
export async function loadTimelineTexts(language: Language): Promise<TimelineTexts> {
  const [timeline, bundle, guide, codes, watch] = await Promise.all([
    loadTimeline(language),
    loadBundle(language),
    loadGuide(language),
    loadCodes(language),
    loadWatch(language),
  ]);
  return { timeline, bundle, guide, codes, watch };
}
