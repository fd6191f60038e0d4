// The rules behind the verdicts: what each rests on, what would change it, how well it is known and from
// where. Codes only, for the screens to put into words; the rules are carried out in judge.ts.
import type { Grade } from "../guide/playbook.ts";
import type { TimelineSourceId } from "./sources.data.ts";
import type { GapReading, VerdictKind } from "./verdict.ts";

/** What a verdict rests on. */
export const BASES = [
  "host-hop-to-ibec",
  "gap-before-recovery",
  "recovery-where-restore-mode-was-due",
  "dfu-where-restore-mode-was-due",
  "silence-of-ten-minutes",
  "restore-mode-by-order",
  "same-mode-back-within-seconds",
  "recovery-out-of-restore-mode",
  "restart-out-of-restore-mode",
  "stay-in-restore-mode",
  "silence-out-of-restore-mode",
  "normal-mode-after-a-start",
  "break-in-watching",
  "mode-never-seen",
] as const;

export type BasisId = (typeof BASES)[number];

/** What would make it another verdict. */
export const CHANGES_OF_MIND = [
  "hands-on-the-buttons",
  "cable-pulled",
  "grant-for-every-mode",
  "unbroken-watching",
  "log-with-a-checkpoint",
  "log-with-a-code",
  "later-return",
  "phone-looked-at",
  "second-attempt",
] as const;

export type ChangeOfMindId = (typeof CHANGES_OF_MIND)[number];

export interface Rule {
  /** By number, as the detector's rules are counted; null for an end that needs no rule of its own. */
  readonly rule: "R1" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | null;
  /** Codes that Apple's app shows for it, likeliest first; empty where it shows none. */
  readonly codes: readonly number[];
  readonly grade: Grade;
  readonly source: TimelineSourceId | null;
  readonly restsOn: readonly BasisId[];
  readonly wouldChange: readonly ChangeOfMindId[];
}

/** Restore mode, told from normal mode by the order of hops: a stage, no verdict. */
export const RESTORE_MODE_RULE: Rule = {
  rule: "R1",
  codes: [],
  grade: "judgement",
  source: "idevicerestore",
  restsOn: ["host-hop-to-ibec", "restore-mode-by-order"],
  wouldChange: ["hands-on-the-buttons", "log-with-a-checkpoint"],
};

/** How well the reading of a gap is known; what each reading suggests is for the screens to say. */
export const GAP_RULES: Readonly<
  Record<GapReading, { readonly grade: Grade; readonly source: TimelineSourceId | null }>
> = {
  blink: { grade: "judgement", source: null },
  short: { grade: "judgement", source: "idevicerestore-415" },
  middle: { grade: "judgement", source: null },
  long: { grade: "judgement", source: "idevicerestore-415" },
  unknown: { grade: "judgement", source: null },
};

/** One rule a verdict. */
export const RULES: Readonly<Record<VerdictKind, Rule>> = {
  bounced: {
    rule: "R2",
    codes: [4013],
    grade: "source",
    source: "idevicerestore-725",
    restsOn: ["host-hop-to-ibec", "recovery-where-restore-mode-was-due", "gap-before-recovery"],
    wouldChange: ["hands-on-the-buttons", "grant-for-every-mode", "log-with-a-checkpoint"],
  },
  "fell-to-dfu": {
    rule: "R3",
    codes: [4014],
    grade: "source",
    source: "engine-texts",
    restsOn: ["host-hop-to-ibec", "dfu-where-restore-mode-was-due"],
    wouldChange: ["hands-on-the-buttons", "second-attempt"],
  },
  "never-returned": {
    rule: "R4",
    codes: [4041, 4042],
    grade: "practitioners",
    source: "engine-patience",
    restsOn: ["host-hop-to-ibec", "silence-of-ten-minutes"],
    wouldChange: ["cable-pulled", "grant-for-every-mode", "phone-looked-at"],
  },
  "link-glitch": {
    rule: "R5",
    codes: [],
    grade: "judgement",
    source: null,
    restsOn: ["restore-mode-by-order", "same-mode-back-within-seconds"],
    wouldChange: ["cable-pulled", "second-attempt"],
  },
  "reset-in-restore": {
    rule: "R6",
    codes: [4013, 4010, 9],
    grade: "judgement",
    source: "engine-texts",
    restsOn: ["restore-mode-by-order", "recovery-out-of-restore-mode", "stay-in-restore-mode"],
    wouldChange: ["hands-on-the-buttons", "log-with-a-checkpoint"],
  },
  vanished: {
    rule: "R7",
    codes: [4010, 9],
    grade: "practitioners",
    source: "engine-texts",
    restsOn: ["restore-mode-by-order", "silence-out-of-restore-mode", "stay-in-restore-mode"],
    wouldChange: ["cable-pulled", "later-return", "grant-for-every-mode"],
  },
  finished: {
    rule: null,
    codes: [],
    grade: "source",
    source: "healthy-restore",
    restsOn: ["restore-mode-by-order", "restart-out-of-restore-mode", "normal-mode-after-a-start"],
    wouldChange: ["log-with-a-code", "phone-looked-at"],
  },
  "finished-not-booted": {
    rule: null,
    codes: [4005],
    grade: "judgement",
    source: "engine-texts",
    restsOn: ["restore-mode-by-order", "stay-in-restore-mode", "silence-out-of-restore-mode"],
    wouldChange: ["cable-pulled", "phone-looked-at", "log-with-a-code"],
  },
  "not-seen": {
    rule: null,
    codes: [],
    grade: "judgement",
    source: null,
    restsOn: ["host-hop-to-ibec", "break-in-watching", "mode-never-seen"],
    wouldChange: ["grant-for-every-mode", "unbroken-watching", "log-with-a-code"],
  },
};
