// How long a reading still takes, from how fast it went so far. Knows no clock.

/** Too early to say anything. */
const FIRST_MS = 800;
const FIRST_SHARE = 0.02;

/** Milliseconds left, or null where it cannot be told yet. `elapsed` in milliseconds. */
export function timeLeft(bytes: number, total: number, elapsed: number): number | null {
  if (elapsed < FIRST_MS || bytes <= 0 || bytes < total * FIRST_SHARE) return null;
  return Math.max(0, (elapsed / bytes) * (total - bytes));
}
