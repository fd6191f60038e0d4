// Fetches the words of a language from the app's own chunks, a part when its screen needs it. What every visit may
// need stands in load-first.ts.
import type { CoachWords } from "./coach-words.ts";
import type { CodesWords } from "./codes-words.ts";
import type { DiagnosisWords } from "./diagnosis-words.ts";
import type { DoctorWords } from "./doctor-words.ts";
import type { AboutWords } from "./en/about.ts";
import type { BenchWords } from "./en/bench.ts";
import type { BundleWords } from "./en/bundle.ts";
import type { BundlesWords } from "./en/bundles.ts";
import type { CaseWords } from "./en/case.ts";
import type { DeviceFactsWords } from "./en/device-facts.ts";
import type { FaqWords } from "./en/faq.ts";
import type { FileViewerWords } from "./en/file-viewer.ts";
import type { HandoverWords } from "./en/handover.ts";
import type { HistoryWords } from "./en/history.ts";
import type { LaunchWords } from "./en/launch.ts";
import type { LearnWords } from "./en/learn.ts";
import type { MenuWords } from "./en/menu.ts";
import type { PicturesWords } from "./en/pictures.ts";
import type { PracticeWords } from "./en/practice.ts";
import type { SessionWords } from "./en/session.ts";
import type { SheetWords } from "./en/sheet.ts";
import type { ShortcutsWords } from "./en/shortcuts.ts";
import type { StatisticsWords } from "./en/statistics.ts";
import type { TimelineWords } from "./en/timeline.ts";
import type { VisitsWords } from "./en/visits.ts";
import type { GuideWords } from "./guide-words.ts";
import type { KeepingWords } from "./keeping-words.ts";
import type { KitWords, PrivacyWords } from "./kit-words.ts";
import type { LogWords } from "./log-words.ts";
import type { SightWords } from "./sight-words.ts";
import type { WatchWords } from "./watch-words.ts";
import { catalogueOf, type Language } from "./language.ts";

export const loadAbout = async (language: Language): Promise<AboutWords> =>
  (await catalogueOf(language).about()).about;
export const loadBench = async (language: Language): Promise<BenchWords> =>
  (await catalogueOf(language).bench()).bench;
export const loadBundle = async (language: Language): Promise<BundleWords> =>
  (await catalogueOf(language).bundle()).bundle;
export const loadBundles = async (language: Language): Promise<BundlesWords> =>
  (await catalogueOf(language).bundles()).bundles;
export const loadCase = async (language: Language): Promise<CaseWords> =>
  (await catalogueOf(language).caseFacts()).caseFacts;
export const loadCoach = async (language: Language): Promise<CoachWords> =>
  (await catalogueOf(language).coach()).coach;
export const loadCodes = async (language: Language): Promise<CodesWords> =>
  (await catalogueOf(language).codes()).codes;
export const loadDeviceFacts = async (language: Language): Promise<DeviceFactsWords> =>
  (await catalogueOf(language).deviceFacts()).deviceFacts;
export const loadDiagnosis = async (language: Language): Promise<DiagnosisWords> =>
  (await catalogueOf(language).diagnosis()).diagnosis;
export const loadDoctor = async (language: Language): Promise<DoctorWords> =>
  (await catalogueOf(language).doctor()).doctor;
export const loadFaq = async (language: Language): Promise<FaqWords> =>
  (await catalogueOf(language).faq()).faq;
export const loadFileViewer = async (language: Language): Promise<FileViewerWords> =>
  (await catalogueOf(language).fileViewer()).fileViewer;
export const loadGuide = async (language: Language): Promise<GuideWords> =>
  (await catalogueOf(language).guide()).guide;
export const loadHandover = async (language: Language): Promise<HandoverWords> =>
  (await catalogueOf(language).handover()).handover;
export const loadHistory = async (language: Language): Promise<HistoryWords> =>
  (await catalogueOf(language).history()).history;
export const loadKeeping = async (language: Language): Promise<KeepingWords> =>
  (await catalogueOf(language).keeping()).keeping;
export const loadKit = async (language: Language): Promise<KitWords> =>
  (await catalogueOf(language).kit()).kit;
export const loadLaunch = async (language: Language): Promise<LaunchWords> =>
  (await catalogueOf(language).launch()).launch;
export const loadLearn = async (language: Language): Promise<LearnWords> =>
  (await catalogueOf(language).learn()).learn;
export const loadLogs = async (language: Language): Promise<LogWords> =>
  (await catalogueOf(language).logs()).logs;
export const loadMenu = async (language: Language): Promise<MenuWords> =>
  (await catalogueOf(language).menu()).menu;
export const loadPictures = async (language: Language): Promise<PicturesWords> =>
  (await catalogueOf(language).pictures()).pictures;
export const loadPractice = async (language: Language): Promise<PracticeWords> =>
  (await catalogueOf(language).practice()).practice;
export const loadPrivacy = async (language: Language): Promise<PrivacyWords> =>
  (await catalogueOf(language).privacy()).privacy;
export const loadSession = async (language: Language): Promise<SessionWords> =>
  (await catalogueOf(language).session()).session;
export const loadSheet = async (language: Language): Promise<SheetWords> =>
  (await catalogueOf(language).sheet()).sheet;
export const loadShortcuts = async (language: Language): Promise<ShortcutsWords> =>
  (await catalogueOf(language).shortcuts()).shortcuts;
export const loadSight = async (language: Language): Promise<SightWords> =>
  (await catalogueOf(language).sight()).sight;
export const loadStatistics = async (language: Language): Promise<StatisticsWords> =>
  (await catalogueOf(language).statistics()).statistics;
export const loadTimeline = async (language: Language): Promise<TimelineWords> =>
  (await catalogueOf(language).timeline()).timeline;
export const loadVisits = async (language: Language): Promise<VisitsWords> =>
  (await catalogueOf(language).visits()).visits;
export const loadWatch = async (language: Language): Promise<WatchWords> =>
  (await catalogueOf(language).watch()).watch;
