// The words of the recorder and of the time axis, as every language must give them. The keys are the
// codes of core, so a missing text does not compile. Loaded with the screen.
import type { RecorderScene } from "../core/practice.ts";
import type { Lane } from "../core/timeline/bars.ts";
import type { CableTestKind } from "../core/timeline/cable-test.ts";
import type { BasisId, ChangeOfMindId } from "../core/timeline/rules.data.ts";
import type { StabilityKind } from "../core/timeline/stability.ts";
import type { GapReading, VerdictKind } from "../core/timeline/verdict.ts";
import type { Stage } from "../core/timeline/watch-state.ts";

/** A heading and what is said under it. */
export interface TitleAndText {
  readonly title: string;
  readonly told: string;
}

/** What stands on the axis; lengths and times of day come already written. */
export interface AxisWords {
  readonly title: string;
  /** Says that lengths are written and not drawn to scale. */
  readonly scale: string;
  readonly empty: string;
  readonly away: string;
  readonly stage: string;
  readonly unwatched: string;
  readonly unwatchedFor: (span: string) => string;
  readonly now: string;
  readonly log: string;
  readonly bus: string;
  readonly list: string;
  readonly olderMerged: (stays: number) => string;
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly story: {
    readonly stay: (lane: string, span: string) => string;
    readonly stayNow: (lane: string, span: string) => string;
    readonly stayUnseen: (lane: string) => string;
    readonly away: (span: string) => string;
    readonly unwatched: (span: string) => string;
    readonly stage: (stage: string) => string;
    readonly verdict: (title: string) => string;
    readonly log: (lane: string) => string;
  };
}

export type AskedMode = "normal" | "recovery" | "dfu";

export interface WatchWords {
  readonly title: string;
  readonly lead: string;
  readonly noSession: string;
  readonly toStart: string;
  readonly back: string;
  readonly before: {
    readonly title: string;
    readonly why: string;
    readonly modes: Readonly<Record<AskedMode, string>>;
    readonly seen: string;
    readonly notSeen: string;
    /** What cannot be told while that mode was never shown. */
    readonly costs: Readonly<Record<AskedMode, string>>;
    readonly how: string;
    readonly coach: Readonly<Record<"recovery" | "dfu", string>>;
    readonly show: string;
    readonly start: string;
    readonly startAnyway: string;
    readonly noWebUsb: string;
  };
  readonly app: TitleAndText;
  readonly watching: string;
  readonly stop: string;
  readonly stopped: string;
  readonly stages: Readonly<Record<Stage, TitleAndText>>;
  readonly stage: {
    readonly since: string;
    readonly usual: string;
    readonly longest: string;
    readonly noTime: string;
    readonly over: string;
    readonly late: string;
    readonly hops: (count: number) => string;
  };
  readonly notices: {
    readonly offer: string;
    readonly allow: string;
    readonly on: string;
    readonly denied: string;
    readonly lasts: string;
  };
  readonly newStage: (stage: string) => string;
  readonly axis: AxisWords;
  readonly verdicts: Readonly<Record<VerdictKind, TitleAndText>>;
  readonly gaps: Readonly<Record<GapReading, string>>;
  readonly verdict: {
    readonly title: string;
    readonly none: string;
    readonly earlier: string;
    readonly gap: (span: string) => string;
    readonly code: (codes: string) => string;
    readonly restsOn: string;
    readonly entries: string;
    readonly change: string;
    readonly mayBe: string;
    readonly broken: string;
    readonly unseen: (modes: string) => string;
    readonly evidence: string;
    readonly toGuide: string;
    readonly toLogs: string;
    readonly stillWatching: string;
  };
  readonly bases: Readonly<Record<BasisId, string>>;
  readonly changesOfMind: Readonly<Record<ChangeOfMindId, string>>;
  readonly record: Readonly<Record<"left" | "gap" | "resumed" | "other", string>> & {
    readonly came: (mode: string) => string;
  };
  readonly stability: {
    readonly title: string;
    readonly kinds: Readonly<Record<StabilityKind, TitleAndText>>;
    readonly drops: string;
    readonly rate: string;
    readonly shortest: string;
    readonly seen: string;
    readonly perMinute: (count: string) => string;
    readonly none: string;
  };
  readonly cable: {
    readonly title: string;
    readonly body: string;
    readonly start: string;
    readonly stop: string;
    readonly again: string;
    readonly running: string;
    readonly left: (span: string) => string;
    readonly trace: string;
    readonly kinds: Readonly<Record<CableTestKind, TitleAndText>>;
    readonly drops: (count: number) => string;
    readonly longest: (span: string) => string;
    readonly shortest: (span: string) => string;
  };
  readonly practice: {
    readonly title: string;
    readonly hint: string;
    readonly scenes: Readonly<Record<RecorderScene, string>>;
  };
}
