// Every screen of the app by its address, for tests that must hold on all of them.

/** Paths below the base, without the first slash; sessions are not there, so theirs say so. */
export const ROUTES: readonly string[] = [
  "",
  "bench",
  "history",
  "about",
  "see",
  "codes",
  "codes/4013",
  "steps/recovery-update",
  "coach",
  "coach/dfu",
  "logs",
  "session/00000000000000000000000000000000",
  "watch/00000000000000000000000000000000",
];
