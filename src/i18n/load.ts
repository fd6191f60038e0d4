// Fetches the words of a language from the app's own chunks. One line a language and part; a part is
// loaded when its screen is. What every visit may need stands in load-first.ts.
import type { AboutWords } from "./en/about.ts";
import type { BenchWords } from "./en/bench.ts";
import type { BundleWords } from "./en/bundle.ts";
import type { DeviceFactsWords } from "./en/device-facts.ts";
import type { FaqWords } from "./en/faq.ts";
import type { MenuWords } from "./en/menu.ts";
import type { PicturesWords } from "./en/pictures.ts";
import type { ShortcutsWords } from "./en/shortcuts.ts";
import type { LearnWords } from "./en/learn.ts";
import type { PracticeWords } from "./en/practice.ts";
import type { SessionWords } from "./en/session.ts";
import type { CodesWords } from "./codes-words.ts";
import type { DiagnosisWords } from "./diagnosis-words.ts";
import type { CoachWords } from "./coach-words.ts";
import type { GuideWords } from "./guide-words.ts";
import type { LogWords } from "./log-words.ts";
import type { SightWords } from "./sight-words.ts";
import type { WatchWords } from "./watch-words.ts";
import type { Language } from "./language.ts";

const SESSION: Record<Language, () => Promise<{ readonly session: SessionWords }>> = {
  en: () => import("./en/session.ts"),
  ja: () => import("./ja/session.ts"),
};
const GUIDE: Record<Language, () => Promise<{ readonly guide: GuideWords }>> = {
  en: () => import("./en/guide.ts"),
  ja: () => import("./ja/guide.ts"),
};
const BENCH: Record<Language, () => Promise<{ readonly bench: BenchWords }>> = {
  en: () => import("./en/bench.ts"),
  ja: () => import("./ja/bench.ts"),
};
const BUNDLE: Record<Language, () => Promise<{ readonly bundle: BundleWords }>> = {
  en: () => import("./en/bundle.ts"),
  ja: () => import("./ja/bundle.ts"),
};
const PRACTICE: Record<Language, () => Promise<{ readonly practice: PracticeWords }>> = {
  en: () => import("./en/practice.ts"),
  ja: () => import("./ja/practice.ts"),
};
const ABOUT: Record<Language, () => Promise<{ readonly about: AboutWords }>> = {
  en: () => import("./en/about.ts"),
  ja: () => import("./ja/about.ts"),
};
const SIGHT: Record<Language, () => Promise<{ readonly sight: SightWords }>> = {
  en: () => import("./en/sight.ts"),
  ja: () => import("./ja/sight.ts"),
};
const CODES: Record<Language, () => Promise<{ readonly codes: CodesWords }>> = {
  en: () => import("./en/codes.ts"),
  ja: () => import("./ja/codes.ts"),
};
const DIAGNOSIS: Record<Language, () => Promise<{ readonly diagnosis: DiagnosisWords }>> = {
  en: () => import("./en/diagnosis.ts"),
  ja: () => import("./ja/diagnosis.ts"),
};
const DEVICE_FACTS: Record<Language, () => Promise<{ readonly deviceFacts: DeviceFactsWords }>> = {
  en: () => import("./en/device-facts.ts"),
  ja: () => import("./ja/device-facts.ts"),
};
const FAQ: Record<Language, () => Promise<{ readonly faq: FaqWords }>> = {
  en: () => import("./en/faq.ts"),
  ja: () => import("./ja/faq.ts"),
};
const MENU: Record<Language, () => Promise<{ readonly menu: MenuWords }>> = {
  en: () => import("./en/menu.ts"),
  ja: () => import("./ja/menu.ts"),
};
const PICTURES: Record<Language, () => Promise<{ readonly pictures: PicturesWords }>> = {
  en: () => import("./en/pictures.ts"),
  ja: () => import("./ja/pictures.ts"),
};
const SHORTCUTS: Record<Language, () => Promise<{ readonly shortcuts: ShortcutsWords }>> = {
  en: () => import("./en/shortcuts.ts"),
  ja: () => import("./ja/shortcuts.ts"),
};
const LEARN: Record<Language, () => Promise<{ readonly learn: LearnWords }>> = {
  en: () => import("./en/learn.ts"),
  ja: () => import("./ja/learn.ts"),
};
const COACH: Record<Language, () => Promise<{ readonly coach: CoachWords }>> = {
  en: () => import("./en/coach.ts"),
  ja: () => import("./ja/coach.ts"),
};
const LOGS: Record<Language, () => Promise<{ readonly logs: LogWords }>> = {
  en: () => import("./en/logs.ts"),
  ja: () => import("./ja/logs.ts"),
};
const WATCH: Record<Language, () => Promise<{ readonly watch: WatchWords }>> = {
  en: () => import("./en/watch.ts"),
  ja: () => import("./ja/watch.ts"),
};

export const loadSession = async (language: Language): Promise<SessionWords> =>
  (await SESSION[language]()).session;
export const loadGuide = async (language: Language): Promise<GuideWords> =>
  (await GUIDE[language]()).guide;
export const loadBundle = async (language: Language): Promise<BundleWords> =>
  (await BUNDLE[language]()).bundle;
export const loadPractice = async (language: Language): Promise<PracticeWords> =>
  (await PRACTICE[language]()).practice;
export const loadAbout = async (language: Language): Promise<AboutWords> =>
  (await ABOUT[language]()).about;
export const loadBench = async (language: Language): Promise<BenchWords> =>
  (await BENCH[language]()).bench;
export const loadSight = async (language: Language): Promise<SightWords> =>
  (await SIGHT[language]()).sight;
export const loadDiagnosis = async (language: Language): Promise<DiagnosisWords> =>
  (await DIAGNOSIS[language]()).diagnosis;
export const loadDeviceFacts = async (language: Language): Promise<DeviceFactsWords> =>
  (await DEVICE_FACTS[language]()).deviceFacts;
export const loadFaq = async (language: Language): Promise<FaqWords> => (await FAQ[language]()).faq;
export const loadMenu = async (language: Language): Promise<MenuWords> =>
  (await MENU[language]()).menu;
export const loadPictures = async (language: Language): Promise<PicturesWords> =>
  (await PICTURES[language]()).pictures;
export const loadShortcuts = async (language: Language): Promise<ShortcutsWords> =>
  (await SHORTCUTS[language]()).shortcuts;
export const loadLearn = async (language: Language): Promise<LearnWords> =>
  (await LEARN[language]()).learn;
export const loadCoach = async (language: Language): Promise<CoachWords> =>
  (await COACH[language]()).coach;
export const loadCodes = async (language: Language): Promise<CodesWords> =>
  (await CODES[language]()).codes;
export const loadLogs = async (language: Language): Promise<LogWords> =>
  (await LOGS[language]()).logs;
export const loadWatch = async (language: Language): Promise<WatchWords> =>
  (await WATCH[language]()).watch;
