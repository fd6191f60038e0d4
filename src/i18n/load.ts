// Fetches the words of a language from the app's own chunks. One line a language and part; a part is
// loaded when its screen is. What every visit may need stands in load-first.ts.
import type { AboutWords } from "./en/about.ts";
import type { BenchWords } from "./en/bench.ts";
import type { DoctorWords } from "./doctor-words.ts";
import type { KitWords, PrivacyWords } from "./kit-words.ts";
import type { BundleWords } from "./en/bundle.ts";
import type { BundlesWords } from "./en/bundles.ts";
import type { FileViewerWords } from "./en/file-viewer.ts";
import type { HandoverWords } from "./en/handover.ts";
import type { LaunchWords } from "./en/launch.ts";
import type { LearnWords } from "./en/learn.ts";
import type { PracticeWords } from "./en/practice.ts";
import type { SessionWords } from "./en/session.ts";
import type { SheetWords } from "./en/sheet.ts";
import type { CaseWords } from "./en/case.ts";
import type { HistoryWords } from "./en/history.ts";
import type { StatisticsWords } from "./en/statistics.ts";
import type { TimelineWords } from "./en/timeline.ts";
import type { VisitsWords } from "./en/visits.ts";
import type { CodesWords } from "./codes-words.ts";
import type { DiagnosisWords } from "./diagnosis-words.ts";
import type { CoachWords } from "./coach-words.ts";
import type { GuideWords } from "./guide-words.ts";
import type { KeepingWords } from "./keeping-words.ts";
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
const LAUNCH: Record<Language, () => Promise<{ readonly launch: LaunchWords }>> = {
  en: () => import("./en/launch.ts"),
  ja: () => import("./ja/launch.ts"),
};
const LEARN: Record<Language, () => Promise<{ readonly learn: LearnWords }>> = {
  en: () => import("./en/learn.ts"),
  ja: () => import("./ja/learn.ts"),
};
const COACH: Record<Language, () => Promise<{ readonly coach: CoachWords }>> = {
  en: () => import("./en/coach.ts"),
  ja: () => import("./ja/coach.ts"),
};
const KEEPING: Record<Language, () => Promise<{ readonly keeping: KeepingWords }>> = {
  en: () => import("./en/keeping.ts"),
  ja: () => import("./ja/keeping.ts"),
};
const LOGS: Record<Language, () => Promise<{ readonly logs: LogWords }>> = {
  en: () => import("./en/logs.ts"),
  ja: () => import("./ja/logs.ts"),
};
const HANDOVER: Record<Language, () => Promise<{ readonly handover: HandoverWords }>> = {
  en: () => import("./en/handover.ts"),
  ja: () => import("./ja/handover.ts"),
};
const FILE_VIEWER: Record<Language, () => Promise<{ readonly fileViewer: FileViewerWords }>> = {
  en: () => import("./en/file-viewer.ts"),
  ja: () => import("./ja/file-viewer.ts"),
};
const BUNDLES: Record<Language, () => Promise<{ readonly bundles: BundlesWords }>> = {
  en: () => import("./en/bundles.ts"),
  ja: () => import("./ja/bundles.ts"),
};
const SHEET: Record<Language, () => Promise<{ readonly sheet: SheetWords }>> = {
  en: () => import("./en/sheet.ts"),
  ja: () => import("./ja/sheet.ts"),
};
const WATCH: Record<Language, () => Promise<{ readonly watch: WatchWords }>> = {
  en: () => import("./en/watch.ts"),
  ja: () => import("./ja/watch.ts"),
};

const HISTORY: Record<Language, () => Promise<{ readonly history: HistoryWords }>> = {
  en: () => import("./en/history.ts"),
  ja: () => import("./ja/history.ts"),
};
const STATISTICS: Record<Language, () => Promise<{ readonly statistics: StatisticsWords }>> = {
  en: () => import("./en/statistics.ts"),
  ja: () => import("./ja/statistics.ts"),
};
const TIMELINE: Record<Language, () => Promise<{ readonly timeline: TimelineWords }>> = {
  en: () => import("./en/timeline.ts"),
  ja: () => import("./ja/timeline.ts"),
};
const VISITS: Record<Language, () => Promise<{ readonly visits: VisitsWords }>> = {
  en: () => import("./en/visits.ts"),
  ja: () => import("./ja/visits.ts"),
};
const CASE: Record<Language, () => Promise<{ readonly caseWords: CaseWords }>> = {
  en: () => import("./en/case.ts"),
  ja: () => import("./ja/case.ts"),
};

const DOCTOR: Record<Language, () => Promise<{ readonly doctor: DoctorWords }>> = {
  en: () => import("./en/doctor.ts"),
  ja: () => import("./ja/doctor.ts"),
};
const KIT: Record<
  Language,
  () => Promise<{ readonly kit: KitWords; readonly privacy: PrivacyWords }>
> = {
  en: () => import("./en/kit.ts"),
  ja: () => import("./ja/kit.ts"),
};

export const loadDoctor = async (language: Language): Promise<DoctorWords> =>
  (await DOCTOR[language]()).doctor;
export const loadKit = async (language: Language): Promise<KitWords> => (await KIT[language]()).kit;
export const loadPrivacy = async (language: Language): Promise<PrivacyWords> =>
  (await KIT[language]()).privacy;
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
export const loadLaunch = async (language: Language): Promise<LaunchWords> =>
  (await LAUNCH[language]()).launch;
export const loadLearn = async (language: Language): Promise<LearnWords> =>
  (await LEARN[language]()).learn;
export const loadCoach = async (language: Language): Promise<CoachWords> =>
  (await COACH[language]()).coach;
export const loadCodes = async (language: Language): Promise<CodesWords> =>
  (await CODES[language]()).codes;
export const loadKeeping = async (language: Language): Promise<KeepingWords> =>
  (await KEEPING[language]()).keeping;
export const loadLogs = async (language: Language): Promise<LogWords> =>
  (await LOGS[language]()).logs;
export const loadHandover = async (language: Language): Promise<HandoverWords> =>
  (await HANDOVER[language]()).handover;
export const loadFileViewer = async (language: Language): Promise<FileViewerWords> =>
  (await FILE_VIEWER[language]()).fileViewer;
export const loadBundles = async (language: Language): Promise<BundlesWords> =>
  (await BUNDLES[language]()).bundles;
export const loadSheet = async (language: Language): Promise<SheetWords> =>
  (await SHEET[language]()).sheet;
export const loadWatch = async (language: Language): Promise<WatchWords> =>
  (await WATCH[language]()).watch;
export const loadHistory = async (language: Language): Promise<HistoryWords> =>
  (await HISTORY[language]()).history;
export const loadStatistics = async (language: Language): Promise<StatisticsWords> =>
  (await STATISTICS[language]()).statistics;
export const loadTimeline = async (language: Language): Promise<TimelineWords> =>
  (await TIMELINE[language]()).timeline;
export const loadVisits = async (language: Language): Promise<VisitsWords> =>
  (await VISITS[language]()).visits;
export const loadCase = async (language: Language): Promise<CaseWords> =>
  (await CASE[language]()).caseWords;
