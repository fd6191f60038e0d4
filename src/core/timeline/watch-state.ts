// What a watched bus is remembered as: where the phone stands, the restore under way, what was decided.
// Types and the empty value only; it is folded in restore-watch.ts. Bounded, whatever the record's length.
import type { Stamp } from "../session/events.ts";
import type { Change, ModeGroup } from "./change.ts";
import type { Verdict } from "./verdict.ts";

/**
 * The stages of a restore. `preparing-recovery`, `ibec-hop` and `dfu-hop` are times off the bus after
 * normal mode, recovery mode and DFU while a restore is watched; else the phone is `away`. `ibec`: the
 * second stay in recovery mode, in which RAM disk and kernel are sent. `kernel-handover`: gone from
 * there, restore mode is awaited. `restarting`: gone from restore mode. `other`: a mode that no
 * restore of a phone has.
 */
export const STAGES = [
  "idle",
  "normal",
  "preparing-recovery",
  "recovery",
  "ibec-hop",
  "ibec",
  "kernel-handover",
  "restore-mode",
  "restarting",
  "booted",
  "dfu",
  "dfu-hop",
  "away",
  "other",
] as const;

export type Stage = (typeof STAGES)[number];

/** What a stay on the bus is in the restore, told by the stays before it. */
export type Role = "normal" | "recovery" | "ibec" | "restore" | "booted" | "dfu" | "other";

/** `late`: heard of after a break, at most `slackMs` too late. `not`: `at` is when it was last known there. */
export interface Leaving {
  readonly at: Stamp;
  readonly seen: "in-time" | "late" | "not";
  readonly slackMs: number;
}

/** The phone's latest stay on the bus. */
export interface Stay {
  readonly role: Role;
  readonly handle: number;
  readonly at: Stamp;
  /** Where its role began: a glitch does not end restore mode. */
  readonly began: Stamp;
  /** True for the first stay in recovery mode that a computer made out of DFU: one more hop may follow. */
  readonly fromDfu: boolean;
  /** Null while it is there. */
  readonly left: Leaving | null;
}

/** A time in which the page could not look, kept for what is told of the restore. */
export interface Break {
  readonly at: Stamp;
  readonly order: number;
  /** Milliseconds before `at`; null where the page was closed. */
  readonly ms: number | null;
}

/** Something the link did over several changes, and the latest positions that show it. */
export interface Mark {
  readonly id: "dfu-blinks" | "restarts-alone";
  readonly restsOn: readonly number[];
}

export interface RestoreWatch {
  readonly stage: Stage;
  /** Null before anything was seen. */
  readonly since: Stamp | null;
  /** Position in the record of what began the stage; 0 before anything was seen. */
  readonly sinceOrder: number;
  /** Moves between modes since the restore began; 0 outside one. */
  readonly hops: number;
  /** Newest last, at most `MAX_VERDICTS`. */
  readonly verdicts: readonly Verdict[];
  /** Groups seen in this session: what is missing may never have been permitted. */
  readonly seen: readonly ModeGroup[];
  /** Newest last, at most `MAX_BREAKS`. */
  readonly breaks: readonly Break[];
  /** True between the person's asking to watch and the end of it. */
  readonly watching: boolean;
  readonly marks: readonly Mark[];
  readonly stay: Stay | null;
  /** Positions of the restore's comings and goings, newest last, at most `MAX_RESTS`. */
  readonly trail: readonly number[];
  /** True where a break lies in the trail. */
  readonly trailBroken: boolean;
  /** The latest break with nothing seen on the bus after it. */
  readonly blind: Stamp | null;
  /** True once the phone's present absence has been decided. */
  readonly told: boolean;
  readonly last: Stamp | null;
  /** The latest changes for the link's stability, newest last, at most `MAX_RECENT`. */
  readonly recent: readonly Change[];
}

export const MAX_VERDICTS = 16;
export const MAX_BREAKS = 16;
/** Positions that a verdict rests on. */
export const MAX_RESTS = 8;
export const MAX_RECENT = 64;

/** Nothing seen yet. */
export const NOTHING_WATCHED: RestoreWatch = {
  stage: "idle",
  since: null,
  sinceOrder: 0,
  hops: 0,
  verdicts: [],
  seen: [],
  breaks: [],
  watching: false,
  marks: [],
  stay: null,
  trail: [],
  trailBroken: false,
  blind: null,
  told: false,
  last: null,
  recent: [],
};
