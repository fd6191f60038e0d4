// Every screen of the app by its address, for tests that must hold on all of them.

/** A session that is not here. */
const NOBODY = "0".repeat(32);

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
  "bundles",
  "statistics",
  "keeping",
  "doctor",
  "kit",
  "privacy",
  "learn",
  `session/${NOBODY}`,
  `watch/${NOBODY}`,
  `handover/${NOBODY}`,
  `sheet/${NOBODY}`,
  `timeline/${NOBODY}`,
  `device/${NOBODY}`,
  `compare/${NOBODY}/${NOBODY}`,
];
