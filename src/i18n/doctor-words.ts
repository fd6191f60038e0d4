// What the doctor's page says, by the codes of core/doctor: a missing text does not compile.
import type { CheckId, CheckState, Mark, OTHER_STATES } from "../core/doctor/judge.ts";
import type { HostSystem } from "../core/session/events.ts";

/** Figures come as shown ("52 MB", "156"), in the order of the finding. */
export type Sentence = (...figures: readonly string[]) => string;

export interface DoctorWords {
  readonly title: string;
  readonly lead: string;
  /** Said of the whole, by the worst mark. */
  readonly overall: Readonly<Record<Mark, string>>;
  /** What a mark means, for those who do not see it. */
  readonly mark: Readonly<Record<Mark, string>>;
  readonly check: Readonly<Record<CheckId, string>>;
  readonly state: Readonly<Record<CheckState, Sentence>>;
  /** The one thing to do. */
  readonly fix: Readonly<Record<(typeof OTHER_STATES)[number], string>>;
  /** What Apple's software is called there, and where it is looked up: the browser cannot see it. */
  readonly system: Readonly<Record<HostSystem, string>>;
  readonly driverTitle: string;
  /** Why Apple's USB driver is never to be replaced. */
  readonly driver: readonly string[];
  readonly looking: string;
  readonly again: string;
  readonly copy: string;
  readonly copied: string;
  /** A check and what was found, in the text that is copied. */
  readonly line: (check: string, found: string) => string;
  readonly notCopied: string;
  readonly print: string;
  readonly sheet: {
    readonly title: string;
    readonly laptop: string;
    readonly laptopHint: string;
    readonly made: string;
    readonly address: string;
  };
  readonly exit: {
    readonly title: string;
    readonly lead: string;
    readonly start: string;
    readonly afterwards: string;
    readonly copy: string;
    readonly notCopied: string;
    readonly result: Readonly<Record<"kept" | "cleared" | "open", string>>;
  };
  readonly links: { readonly kit: string; readonly privacy: string };
}
