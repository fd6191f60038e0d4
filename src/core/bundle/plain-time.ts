// Times as they stand in summary.html: the same on every machine, whatever its zone, its language and its browser, so
// that one record has one page.

/** "2026-11-22 01:04" in UTC; empty where the clock was never read or is counted from the session's start. */
export function plainDate(wall: number): string {
  return Number.isFinite(wall) && wall > DAY_MS
    ? new Date(wall).toISOString().slice(0, 16).replace("T", " ")
    : "";
}

/** Redaction counts wall clocks from the session's start: no real one lies in the first day of 1970. */
const DAY_MS = 86_400_000;

/** Time since the session began: "+0:12:34", or "−0:00:05" where the clock was set back. */
export function plainElapsed(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  const part = (value: number): string => String(value % 60).padStart(2, "0");
  const sign = ms < 0 && seconds > 0 ? "−" : "+";
  return `${sign}${Math.floor(seconds / 3600)}:${part(Math.floor(seconds / 60))}:${part(seconds)}`;
}

/** Seconds with one digit after the point below ten, none above. */
export const plainSeconds = (ms: number): string => {
  const seconds = ms / 1000;
  return seconds < 10 ? String(Math.round(seconds * 10) / 10) : String(Math.round(seconds));
};
