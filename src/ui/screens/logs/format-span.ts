// Lengths of time as a person counts them: seconds, and minutes once there is one.
import type { Language } from "../../../i18n/language.ts";

const MINUTE_MS = 60_000;

export function formatSpan(ms: number, language: Language): string {
  const minutes = ms >= 1.5 * MINUTE_MS;
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: minutes ? "minute" : "second",
    unitDisplay: "long",
    maximumFractionDigits: 0,
  }).format(Math.max(1, Math.round(ms / (minutes ? MINUTE_MS : 1000))));
}

/** Time since the start of an attempt, "1:02:03.4"; the same in every language. */
export function formatClock(ms: number): string {
  const tenths = Math.round(ms / 100);
  const seconds = Math.floor(tenths / 10);
  const two = (value: number): string => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const head = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
  return `${head}:${two(seconds % 60)}.${tenths % 10}`;
}
