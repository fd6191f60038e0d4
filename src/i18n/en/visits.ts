// English words for a phone that was here before; its shape is the type for the other languages.
const ORDINALS = [
  "First",
  "Second",
  "Third",
  "Fourth",
  "Fifth",
  "Sixth",
  "Seventh",
  "Eighth",
  "Ninth",
  "Tenth",
];
const often = (times: number): string =>
  times === 1 ? "once" : times === 2 ? "twice" : `${times} times`;

export const visits = {
  /** `number` counts the visit that is now. */
  visit: (number: number) => `${ORDINALS[number - 1] ?? `${number}th`} visit`,
  dfuMissed: (times: number) => `DFU failed ${often(times)}`,
  code: (code: number, times: number) =>
    `${code} in ${times === 1 ? "one session" : `${times} sessions`}`,
  outcome: {
    open: (times: number) => `not finished ${often(times)}`,
    mended: (times: number) => `mended ${often(times)}`,
    "to-service": (times: number) => `handed to service ${often(times)}`,
    "given-up": (times: number) => `ended without a repair ${often(times)}`,
  },
  separator: "; ",
  all: "All its sessions",
};

export type VisitsWords = typeof visits;
