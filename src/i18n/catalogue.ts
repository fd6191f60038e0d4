// Everything a language must give: its words, part by part. A part is fetched when its screen is; only the shell's
// words, which every visit needs, come with the catalogue itself. A missing part does not compile.
import type { CoachWords } from "./coach-words.ts";
import type { CodesWords } from "./codes-words.ts";
import type { DiagnosisWords } from "./diagnosis-words.ts";
import type { AboutWords } from "./en/about.ts";
import type { BenchWords } from "./en/bench.ts";
import type { BundleWords } from "./en/bundle.ts";
import type { DeviceErrorWords } from "./en/device-error.ts";
import type { DeviceFactsWords } from "./en/device-facts.ts";
import type { FaqWords } from "./en/faq.ts";
import type { LearnWords } from "./en/learn.ts";
import type { MenuWords } from "./en/menu.ts";
import type { PicturesWords } from "./en/pictures.ts";
import type { PracticeWords } from "./en/practice.ts";
import type { SessionWords } from "./en/session.ts";
import type { ShellWords } from "./en/shell.ts";
import type { ShortcutsWords } from "./en/shortcuts.ts";
import type { StorageWords } from "./en/storage.ts";
import type { GuideWords } from "./guide-words.ts";
import type { LogWords } from "./log-words.ts";
import type { SightWords } from "./sight-words.ts";
import type { WatchWords } from "./watch-words.ts";

/** One language of the app; src/i18n/en.ts is the pattern, docs/adding-a-language.md the way. */
export interface Catalogue {
  readonly shell: ShellWords;
  readonly about: () => Promise<{ readonly about: AboutWords }>;
  readonly bench: () => Promise<{ readonly bench: BenchWords }>;
  readonly bundle: () => Promise<{ readonly bundle: BundleWords }>;
  readonly coach: () => Promise<{ readonly coach: CoachWords }>;
  readonly codes: () => Promise<{ readonly codes: CodesWords }>;
  readonly deviceError: () => Promise<{ readonly deviceError: DeviceErrorWords }>;
  readonly deviceFacts: () => Promise<{ readonly deviceFacts: DeviceFactsWords }>;
  readonly diagnosis: () => Promise<{ readonly diagnosis: DiagnosisWords }>;
  readonly faq: () => Promise<{ readonly faq: FaqWords }>;
  readonly guide: () => Promise<{ readonly guide: GuideWords }>;
  readonly learn: () => Promise<{ readonly learn: LearnWords }>;
  readonly logs: () => Promise<{ readonly logs: LogWords }>;
  readonly menu: () => Promise<{ readonly menu: MenuWords }>;
  readonly pictures: () => Promise<{ readonly pictures: PicturesWords }>;
  readonly practice: () => Promise<{ readonly practice: PracticeWords }>;
  readonly session: () => Promise<{ readonly session: SessionWords }>;
  readonly shortcuts: () => Promise<{ readonly shortcuts: ShortcutsWords }>;
  readonly sight: () => Promise<{ readonly sight: SightWords }>;
  readonly storage: () => Promise<{ readonly storage: StorageWords }>;
  readonly watch: () => Promise<{ readonly watch: WatchWords }>;
}
