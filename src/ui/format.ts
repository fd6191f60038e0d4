// Dates, times and sizes the way a language writes them.
import type { Language } from "../i18n/language.ts";

/** Date and time of a wall clock in milliseconds; empty where the clock was never read. */
export function formatDate(wall: number, language: Language): string {
  if (!Number.isFinite(wall) || wall <= 0) return "";
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(
    wall,
  );
}

/** The day of a wall clock in milliseconds; empty where the clock was never read. */
export function formatDay(wall: number, language: Language): string {
  if (!Number.isFinite(wall) || wall <= 0) return "";
  return new Intl.DateTimeFormat(language, { dateStyle: "full" }).format(wall);
}

/** Time of day with seconds. */
export function formatTime(wall: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeStyle: "medium" }).format(wall);
}

/** A size in kB, MB or GB, one digit after the point at most. */
export function formatSize(bytes: number, language: Language): string {
  const [unit, of] =
    bytes >= 1e9 ? ["gigabyte", 1e9] : bytes >= 1e6 ? ["megabyte", 1e6] : ["kilobyte", 1000];
  const format = new Intl.NumberFormat(language, {
    style: "unit",
    unit,
    maximumFractionDigits: of === 1000 ? 0 : 1,
  });
  // A number and its unit are one word, for line breaks too.
  return format.format(bytes / of).replace(" ", "\u00a0");
}

/** A length of time in seconds, one digit after the point below ten. */
export function formatSeconds(ms: number, language: Language): string {
  const seconds = ms / 1000;
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: "second",
    unitDisplay: "long",
    maximumFractionDigits: seconds < 10 ? 1 : 0,
  }).format(seconds);
}

/** How long ago, in the largest unit that fits: "3 minutes ago". */
export function formatAgo(ms: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "always" });
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 60) return format.format(-minutes, "minute");
  if (minutes < 1440) return format.format(-Math.floor(minutes / 60), "hour");
  return format.format(-Math.floor(minutes / 1440), "day");
}
