// Fetches the words of a language from the app's own chunks. One line a language and part; a part is
// loaded when its screen is.
import type { AboutWords } from "./en/about.ts";
import type { BenchWords } from "./en/bench.ts";
import type { BundleWords } from "./en/bundle.ts";
import type { PracticeWords } from "./en/practice.ts";
import type { StorageWords } from "./en/storage.ts";
import type { SessionWords } from "./en/session.ts";
import type { ShellWords } from "./en/shell.ts";
import type { GuideWords } from "./guide-words.ts";
import type { Language } from "./language.ts";

const SHELL: Record<Language, () => Promise<{ readonly shell: ShellWords }>> = {
  en: () => import("./en/shell.ts"),
  ja: () => import("./ja/shell.ts"),
};
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
const STORAGE: Record<Language, () => Promise<{ readonly storage: StorageWords }>> = {
  en: () => import("./en/storage.ts"),
  ja: () => import("./ja/storage.ts"),
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

export const loadShell = async (language: Language): Promise<ShellWords> =>
  (await SHELL[language]()).shell;
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
export const loadStorage = async (language: Language): Promise<StorageWords> =>
  (await STORAGE[language]()).storage;
