// Where the diagnosis and the engine draw their lines. All of it is our judgement, in one place, so that
// changing a line is changing a number.

/** Share of all causes from which one counts as fair, and from which as strong. */
export const FAIR_FROM = 0.2;
export const STRONG_FROM = 0.5;

/** Share of the causes inside the phone, taken together, from which hardware is likely. */
export const HARDWARE_FROM = 0.9;

/** A ratio from which a piece of evidence speaks for the hardware by itself. */
export const TELLING_RATIO = 2;

/** Chance that a try goes through although the step did nothing about the cause. */
export const LUCK = 0.03;

/** What curing is worth beside telling: a try that goes through is the end of the repair. */
export const CURE_WORTH = 1.5;

/** A question about the story is asked where it is expected to tell this much (nats). */
export const ASK_FROM = 0.008;
/** The same once tests are being made: nobody likes to be asked in the middle of the work. */
export const ASK_LATER_FROM = 0.03;

/** Misses of DFU mode in a row with a USB-C cable from which the cable is tried before the fingers. */
export const DFU_MISSES_FOR_CABLE = 2;

/** Failed attempts with one set-up after which a further one tells nothing. */
export const SAME_SETUP_AT_MOST = 2;
