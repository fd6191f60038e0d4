// Fetches the words of a language from the app's own chunks, a part when its screen needs it. What every visit may
// need stands in load-first.ts.
import type { CoachWords } from "./coach-words.ts";
import type { CodesWords } from "./codes-words.ts";
import type { DiagnosisWords } from "./diagnosis-words.ts";
import type { AboutWords } from "./en/about.ts";
import type { BenchWords } from "./en/bench.ts";
import type { BundleWords } from "./en/bundle.ts";
import type { DeviceFactsWords } from "./en/device-facts.ts";
import type { FaqWords } from "./en/faq.ts";
import type { LearnWords } from "./en/learn.ts";
import type { MenuWords } from "./en/menu.ts";
import type { PicturesWords } from "./en/pictures.ts";
import type { PracticeWords } from "./en/practice.ts";
import type { SessionWords } from "./en/session.ts";
import type { ShortcutsWords } from "./en/shortcuts.ts";
import type { GuideWords } from "./guide-words.ts";
import type { LogWords } from "./log-words.ts";
import type { SightWords } from "./sight-words.ts";
import type { WatchWords } from "./watch-words.ts";
import { catalogueOf, type Language } from "./language.ts";

export const loadAbout = async (language: Language): Promise<AboutWords> =>
  (await (await catalogueOf(language)).about()).about;
export const loadBench = async (language: Language): Promise<BenchWords> =>
  (await (await catalogueOf(language)).bench()).bench;
export const loadBundle = async (language: Language): Promise<BundleWords> =>
  (await (await catalogueOf(language)).bundle()).bundle;
export const loadCoach = async (language: Language): Promise<CoachWords> =>
  (await (await catalogueOf(language)).coach()).coach;
export const loadCodes = async (language: Language): Promise<CodesWords> =>
  (await (await catalogueOf(language)).codes()).codes;
export const loadDeviceFacts = async (language: Language): Promise<DeviceFactsWords> =>
  (await (await catalogueOf(language)).deviceFacts()).deviceFacts;
export const loadDiagnosis = async (language: Language): Promise<DiagnosisWords> =>
  (await (await catalogueOf(language)).diagnosis()).diagnosis;
export const loadFaq = async (language: Language): Promise<FaqWords> =>
  (await (await catalogueOf(language)).faq()).faq;
export const loadGuide = async (language: Language): Promise<GuideWords> =>
  (await (await catalogueOf(language)).guide()).guide;
export const loadLearn = async (language: Language): Promise<LearnWords> =>
  (await (await catalogueOf(language)).learn()).learn;
export const loadLogs = async (language: Language): Promise<LogWords> =>
  (await (await catalogueOf(language)).logs()).logs;
export const loadMenu = async (language: Language): Promise<MenuWords> =>
  (await (await catalogueOf(language)).menu()).menu;
export const loadPictures = async (language: Language): Promise<PicturesWords> =>
  (await (await catalogueOf(language)).pictures()).pictures;
export const loadPractice = async (language: Language): Promise<PracticeWords> =>
  (await (await catalogueOf(language)).practice()).practice;
export const loadSession = async (language: Language): Promise<SessionWords> =>
  (await (await catalogueOf(language)).session()).session;
export const loadShortcuts = async (language: Language): Promise<ShortcutsWords> =>
  (await (await catalogueOf(language)).shortcuts()).shortcuts;
export const loadSight = async (language: Language): Promise<SightWords> =>
  (await (await catalogueOf(language)).sight()).sight;
export const loadWatch = async (language: Language): Promise<WatchWords> =>
  (await (await catalogueOf(language)).watch()).watch;
