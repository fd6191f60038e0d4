// The words of the screen for bundles, loaded together so that no part shows without the other. Those of the session
// inside a bundle come with it (loadInsideTexts).
import type { CodesWords } from "../../../i18n/codes-words.ts";
import type { DiagnosisWords } from "../../../i18n/diagnosis-words.ts";
import type { BundleWords } from "../../../i18n/en/bundle.ts";
import type { BundlesWords } from "../../../i18n/en/bundles.ts";
import type { HandoverWords } from "../../../i18n/en/handover.ts";
import type { SessionWords } from "../../../i18n/en/session.ts";
import type { GuideWords } from "../../../i18n/guide-words.ts";
import type { Language } from "../../../i18n/language.ts";
import {
  loadBundle,
  loadBundles,
  loadDiagnosis,
  loadHandover,
  loadSession,
  loadWatch,
} from "../../../i18n/load.ts";
import type { WatchWords } from "../../../i18n/watch-words.ts";
import { loadGuideTexts } from "../../guide/load-guide-texts.ts";

export interface BundlesTexts {
  readonly bundles: BundlesWords;
  readonly bundle: BundleWords;
  readonly handover: HandoverWords;
}

/** What the screen itself needs, in one language. */
export async function loadBundlesTexts(language: Language): Promise<BundlesTexts> {
  const [bundles, bundle, handover] = await Promise.all([
    loadBundles(language),
    loadBundle(language),
    loadHandover(language),
  ]);
  return { bundles, bundle, handover };
}

export interface InsideTexts {
  readonly session: SessionWords;
  readonly guide: GuideWords;
  readonly codes: CodesWords;
  readonly diagnosis: DiagnosisWords;
  readonly watch: WatchWords;
}

/** What the session inside needs, in one language. */
export async function loadInsideTexts(language: Language): Promise<InsideTexts> {
  const [session, diagnosis, watch, texts] = await Promise.all([
    loadSession(language),
    loadDiagnosis(language),
    loadWatch(language),
    loadGuideTexts(language),
  ]);
  return { session, diagnosis, watch, ...texts };
}
