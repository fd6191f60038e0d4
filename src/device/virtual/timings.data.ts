// How long the virtual phone takes for each thing, in milliseconds. "Measured": read off a log, of an
// iPhone 11 Pro restored by Apple's engine (0x1bit011/iOS18.3-logs @58fcaf5) or an iPhone 8 driven by
// palera1n (a blog's log of 2023-03-04, whole seconds). "Practice": the counts that DFU tools ask of
// people. "Ours": no source, chosen so that the others hold together.

/** Normal mode leaves the bus after the computer asked for recovery mode (measured, 11 Pro; 4 s on an 8). */
export const RECOVERY_REQUEST_DROP_MS = 7_200;
/** The system shuts down off the bus; with the 6 s of booting below it gives the measured gap of 9.7 s. */
export const SHUTDOWN_MS = 3_700;

/** iBEC sent to recovery mode leaving the bus, and the gap to recovery mode again (measured, 11 Pro). */
export const IBEC_DROP_MS = 1_600;
export const IBEC_GAP_MS = 1_900;
/** DFU to recovery mode (measured on a Mac restored by Apple's engine). */
export const DFU_TO_RECOVERY_GAP_MS = 950;
/** Restore kernel sent to recovery mode leaving the bus, and the gap to restore mode (measured, 11 Pro). */
export const KERNEL_DROP_MS = 1_100;
export const RESTORE_MODE_GAP_MS = 14_400;
/** Time in restore mode when all goes well (measured, 11 Pro, 371 s). */
export const RESTORE_MODE_BUSY_MS = 371_000;
/** Restore finished to leaving the bus (ours). */
export const RESTORE_END_DROP_MS = 2_000;
/** A phone that finds nothing to start falls to DFU (ours). */
export const FALL_TO_DFU_MS = 4_000;
/** `reboot` or `reset` accepted to leaving the bus (ours; palera1n counts on less than 2 s). */
export const REBOOT_DROP_MS = 500;

/** Power back to Apple logo (ours). */
export const LOGO_MS = 3_000;
/** Logo to recovery mode on the bus; with the above, the measured 6 s of an iPhone 8. */
export const IBOOT_MS = 3_000;
/** Logo to normal mode; 20 to 60 s after the drop are seen (practice). */
export const SYSTEM_BOOT_MS = 27_000;

/** Buttons held until the phone cuts its power: "8 to 10 s" (Legacy-iOS-Kit restore.sh @86cf0c1, practice). */
export const RESET_HOLD_MS = 8_000;
/** Side or top button held until a phone that is off starts (ours). */
export const POWER_ON_HOLD_MS = 2_000;
/** Longest pause between the taps that open a force restart (ours). */
export const TAP_PAUSE_MS = 3_000;
/** Recovery button still held this long after the logo leads to recovery mode (ours). */
export const PICTURE_HOLD_MS = 5_000;
/** Both buttons held at least this long count for DFU: palera1n's 4 s with a margin (practice). */
export const DFU_BOTH_MIN_MS = 3_000;
/** Both held this long start the phone again: 6 s did (checkra1n/BugTracker#12), 5 s are asked for (practice). */
export const DFU_BOTH_MAX_MS = 6_000;
/** The second button alone until DFU shows: about 7 s (measured, iPhone 8; tools ask for 8 to 10 s). */
export const DFU_SOLO_MS = 7_000;
