// The words of the code pages, loaded together so that no part shows without the other.
import type { LearnWords } from "../../../i18n/en/learn.ts";
import type { SessionWords } from "../../../i18n/en/session.ts";
import type { Language } from "../../../i18n/language.ts";
import { loadLearn, loadSession } from "../../../i18n/load.ts";
import { loadGuideTexts, type GuideTexts } from "../../guide/load-guide-texts.ts";

export interface CodesTexts extends GuideTexts {
  readonly learn: LearnWords;
  readonly session: Pick<
    SessionWords,
    "erases" | "resets" | "sources" | "buttons" | "shouldSee" | "otherwise" | "goodToKnow" | "todo"
  >;
}

/** All parts of one language. */
export async function loadCodesTexts(language: Language): Promise<CodesTexts> {
  const [texts, learn, session] = await Promise.all([
    loadGuideTexts(language),
    loadLearn(language),
    loadSession(language),
  ]);
  return { ...texts, learn, session };
}
