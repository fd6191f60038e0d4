// The words of two sessions side by side, loaded together so that no part shows without the other.
import type { BundleWords } from "../../../i18n/en/bundle.ts";
import type { SessionWords } from "../../../i18n/en/session.ts";
import type { Language } from "../../../i18n/language.ts";
import { loadBundle, loadSession } from "../../../i18n/load.ts";
import { loadDeviceTexts, type DeviceTexts } from "../device/device-texts.ts";

export interface CompareTexts extends DeviceTexts {
  readonly session: SessionWords;
  readonly bundle: BundleWords;
}

/** All parts of one language. */
export async function loadCompareTexts(language: Language): Promise<CompareTexts> {
  const [texts, session, bundle] = await Promise.all([
    loadDeviceTexts(language),
    loadSession(language),
    loadBundle(language),
  ]);
  return { ...texts, session, bundle };
}
