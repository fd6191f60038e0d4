// How long each stage of a restore takes, in milliseconds. Usual times are off the log of one complete
// restore by Apple's engine (iPhone 11 Pro, iOS 18.3); longest ones are what Apple's engine or
// idevicerestore wait for before giving up. A stage not in the table has no length of its own.
import type { Grade } from "../guide/playbook.ts";
import type { TimelineSourceId } from "./sources.data.ts";
import type { Stage } from "./watch-state.ts";

/** One time with how well it is known. */
export interface StageTime {
  readonly ms: number;
  readonly grade: Grade;
  readonly source: TimelineSourceId | null;
}

/** Null where no figure is known. */
export interface StageTimes {
  readonly usual: StageTime | null;
  /** A stage that lasts longer has gone wrong, or the program has given up. */
  readonly longest: StageTime | null;
}

const source = (ms: number, id: TimelineSourceId): StageTime => ({
  ms,
  grade: "source",
  source: id,
});
const judgement = (ms: number): StageTime => ({ ms, grade: "judgement", source: null });

/** By stage. */
export const STAGE_TIMES: Readonly<Partial<Record<Stage, StageTimes>>> = {
  "preparing-recovery": {
    usual: source(9_700, "healthy-restore"),
    longest: source(60_000, "idevicerestore"),
  },
  "ibec-hop": {
    usual: source(1_900, "healthy-restore"),
    longest: source(60_000, "idevicerestore"),
  },
  // Seen on a Mac restored by Apple's engine.
  "dfu-hop": { usual: judgement(950), longest: source(10_000, "idevicerestore") },
  ibec: { usual: source(22_400, "healthy-restore"), longest: judgement(180_000) },
  "kernel-handover": {
    usual: source(14_400, "healthy-restore"),
    longest: source(600_000, "engine-patience"),
  },
  "restore-mode": { usual: source(371_000, "healthy-restore"), longest: judgement(1_800_000) },
  restarting: {
    // 20 to 60 s are seen.
    usual: judgement(40_000),
    longest: source(600_000, "engine-patience"),
  },
};
