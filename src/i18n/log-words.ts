// The words of the log autopsy, as every language must give them. The keys are the codes of core's data, so a
// missing or a left-over text does not compile. Loaded only with the screen of logs.
import type {
  Attempt,
  Comparison,
  Dialect,
  FindingId,
  NoteId,
  StageId,
  Touches,
} from "../core/logs/autopsy.ts";
import type { LogErrorCode } from "../core/logs/log-error.ts";
import type { NextTestId } from "../core/logs/next-test.ts";
import type { LogKind, LogPlace } from "../core/logs/log-places.data.ts";
import type { HostSystem } from "../core/session/events.ts";

/** What a log shows. `proof` is hedged as its grade asks. */
export interface FindingWords {
  readonly title: string;
  readonly proof: string;
}

/** A stage as a name, and as the part of a sentence that says when. */
export interface StageWords {
  readonly name: string;
  readonly when: string;
}

export interface LogWords {
  readonly title: string;
  readonly lead: string;
  readonly give: {
    readonly title: string;
    readonly drop: string;
    readonly files: string;
    readonly folder: string;
    readonly kinds: string;
    readonly privacy: string;
    /** Shown over the page while something is held above it. */
    readonly letGo: string;
    readonly tooMany: (most: number) => string;
    readonly nothing: string;
  };
  readonly reading: {
    readonly title: string;
    /** Sizes as the language writes them. */
    readonly state: (done: string, total: string) => string;
    /** A length of time as the language writes it. */
    readonly left: (time: string) => string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly failed: string;
    readonly done: (read: number, refused: number) => string;
    readonly passedOver: (count: number) => string;
  };
  readonly list: {
    readonly title: string;
    readonly clear: string;
    readonly lines: (count: string) => string;
    readonly refused: string;
    readonly attempt: (number: number, of: number) => string;
    readonly leftOut: (count: number) => string;
  };
  /** The one sentence. `when` is a stage's; `code` as people write it, "" where there is none. */
  readonly sentence: {
    readonly succeeded: (behavior: Attempt["behavior"]) => string;
    readonly failed: (when: string, code: string, behavior: Attempt["behavior"]) => string;
    readonly unfinished: (when: string, code: string) => string;
    readonly panic: string;
    readonly nothing: string;
  };
  readonly stages: Readonly<Record<StageId, StageWords>>;
  readonly dialects: Readonly<Record<Dialect, string>>;
  readonly findings: Readonly<Record<FindingId, FindingWords>>;
  readonly notes: Readonly<Record<NoteId, string>>;
  /** What went wrong with a file, and what to do. */
  readonly errors: Readonly<Record<LogErrorCode | "unreadable" | "too-many", string>>;
  readonly tests: Readonly<Record<NextTestId, FindingWords>>;
  readonly touches: Readonly<Record<Touches, string>>;
  readonly compare: Readonly<Record<Comparison, string>>;
  readonly part: {
    readonly aboutCode: (code: string) => string;
    readonly findings: string;
    readonly noFinding: string;
    readonly suspects: string;
    readonly next: string;
    readonly lastStep: string;
    readonly percent: (percent: number) => string;
    readonly hops: string;
    readonly came: (mode: string) => string;
    readonly left: (mode: string) => string;
    readonly restoreMode: string;
    readonly steps: string;
    readonly stepsLeftOut: (count: number) => string;
    readonly failedWith: (code: number) => string;
    readonly stillOpen: string;
    readonly step: string;
    readonly touches: string;
    readonly time: string;
    readonly chain: string;
    readonly chainLead: string;
    readonly notes: string;
    readonly unknown: (count: string) => string;
    readonly unknownLead: string;
    readonly benign: (count: string) => string;
    readonly line: (number: number) => string;
    readonly more: string;
  };
  readonly panic: {
    readonly title: string;
    readonly caution: string;
    readonly firstLine: string;
    readonly sensors: string;
    readonly service: string;
    readonly sensorArray: string;
    readonly product: string;
    readonly system: string;
    readonly date: string;
  };
  readonly viewer: {
    readonly title: (name: string) => string;
    readonly open: string;
    readonly close: string;
    readonly region: string;
    readonly goTo: string;
    readonly go: string;
    readonly search: string;
    readonly next: string;
    readonly previous: string;
    readonly notFound: string;
    readonly found: (line: string) => string;
    readonly marks: string;
    readonly marked: (count: number) => string;
    readonly gone: string;
    readonly of: (line: string, lines: string) => string;
  };
  readonly session: {
    readonly back: string;
    readonly take: string;
    readonly taking: string;
    readonly taken: string;
    readonly lead: string;
    readonly failed: string;
  };
  /** Keeping the log itself, beside what it says. */
  readonly kept: {
    readonly choice: string;
    /** What a log holds of a person. */
    readonly holds: string;
    readonly tooLarge: (most: string) => string;
    readonly keeping: string;
    readonly done: string;
    readonly failed: string;
    readonly gone: string;
    readonly title: string;
    readonly lead: string;
    readonly remove: string;
    readonly removeNamed: (name: string) => string;
    readonly removed: (name: string) => string;
  };
  readonly places: {
    readonly title: string;
    readonly lead: string;
    readonly kinds: Readonly<Record<LogKind, string>>;
    readonly systems: Readonly<Record<HostSystem | "phone", string>>;
    readonly apps: Readonly<Record<LogPlace["apps"][number], string>>;
    readonly anyApp: string;
    readonly onPhone: string;
    readonly files: string;
  };
}
