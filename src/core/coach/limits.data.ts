// How long the coach waits for each thing, in milliseconds. Rules of thumb of tools and repairers, with
// a person's reaction added; none was measured on a phone by us.

/** Before the first press: hands have to reach the buttons (checkra1n/BugTracker#909 asks for 3 s). */
export const LEAD_IN_MS = 3_000;
/** One tap with the pause behind it (Legacy-iOS-Kit restore.sh @86cf0c1: 1 s each). */
export const TAP_MS = 1_000;
/** On the bus still, this long after the first hold began: nothing was pressed (tools give up at 12 s; ours). */
export const PATIENCE_MS = 15_000;
/** The computer's reboot takes at most 2 s in palera1n's count (dfuhelper.c @b0348f1); three times that. */
export const REBOOT_PATIENCE_MS = 6_000;
/** Back within this: no program of the phone's starts so fast (DFU "blinking", a log of 2026). */
export const BLINK_MS = 2_000;
/** Back as it was within this: the fastest restart seen takes 6 s to recovery mode (an iPhone 8). */
export const RESTART_LEAST_MS = 5_000;
/**
 * Recovery mode sooner than this after black: the boot ROM was not asked for DFU at all, which takes 6 s
 * (seen). Asked for 5 s and then let go, or on a cable that never wakes DFU, it takes 8 s. Between them (ours).
 */
export const EARLY_RECOVERY_MS = 7_000;
/** Off the bus and silent after the count: more than DFU (7 s seen) and recovery mode (6 s) take (ours). */
export const SILENCE_MS = 30_000;
/** Longest start of the system after leaving the bus (20 to 60 s are seen). */
export const BOOT_MS = 60_000;
/** Nothing seen this long after the count where DFU or recovery mode is due: ask for a click (ours). */
export const ASK_SOON_MS = 3_000;
/** The same where the system has to start first (20 s at the least). */
export const ASK_LATE_MS = 30_000;
/** A mode that stays as long as `BLINK_MS` is no blink. */
export const SETTLE_MS = 2_000;
/** A cue later than this spoils the count: the person was told too late (ours). */
export const SPOILED_MS = 1_500;
