// The lengths of time by which hops are told apart, in milliseconds. "Measured": off the log of a
// complete restore of an iPhone 11 Pro by Apple's engine. "Practice": what restore tools wait for.
// "Judgement": ours, set between the measured values.

/** Longest hop of iBEC: 1.9 s measured; tools count on at most 6 s (futurerestore issue 150), as starting anew takes. */
export const IBEC_GAP_MS = 5_000;
/** Below this nothing in a phone can have started: the link blinked (judgement). */
export const BLINK_MS = 3_000;
/** Longest stay in iBEC while the computer sends RAM disk and kernel: 22 s measured (judgement). */
export const IBEC_STAY_MS = 180_000;
/** Shortest and longest gap before restore mode: 14.4 s measured; a system needs 20 s and more (judgement). */
export const RESTORE_GAP_LEAST_MS = 8_000;
export const RESTORE_GAP_MOST_MS = 40_000;
/** Gone from restore mode for less: the link was lost, the phone did not start anew (judgement). */
export const RESTART_LEAST_MS = 12_000;
/** How long Apple's engine waits for each hop (practice: its own logs). */
export const PATIENCE_MS = 600_000;
/** Gone from restore mode for longer, before the work can be done: it vanished (twice the longest start). */
export const VANISHED_MS = 120_000;
/** A stay in restore mode below the first cannot have been whole, above the second most likely was (371 s measured; judgement). */
export const WORK_LEAST_MS = 180_000;
export const WORK_LIKELY_MS = 300_000;
/** A restore that a system follows after less than this was broken off (judgement). */
export const WORK_NONE_MS = 60_000;
/** A bounce below the first says the kernel was refused, above the second that it ran (judgement). */
export const SHORT_GAP_MS = 12_000;
export const LONG_GAP_MS = 30_000;
/** What comes or goes this soon after the page could not look is seen late: its time is unknown. */
export const LATE_MS = 3_000;
