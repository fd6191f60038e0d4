// Lengths of time as they are written beside a drawing: short, in the language's own units.
import type { Language } from "../../i18n/language.ts";

type Unit = "hour" | "minute" | "second";

function written(value: number, unit: Unit, language: Language, digits = 0): string {
  const text = new Intl.NumberFormat(language, {
    style: "unit",
    unit,
    // Japanese narrow units are the Latin letters; its short ones are its own, with a space too many.
    unitDisplay: language === "ja" ? "short" : "narrow",
    maximumFractionDigits: digits,
  }).format(value);
  return text.replaceAll(/\s/g, "");
}

/** "1.9s", "2m 5s", "3h 4m"; 「1.9秒」「2分5秒」. Tenths below a minute only. */
export function spanText(ms: number, language: Language): string {
  if (ms < 59_950) return written(ms / 1000, "second", language, 1);
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const joint = language === "ja" ? "" : " ";
  if (minutes < 60)
    return [written(minutes, "minute", language), written(seconds % 60, "second", language)].join(
      joint,
    );
  return [
    written(Math.floor(minutes / 60), "hour", language),
    written(minutes % 60, "minute", language),
  ].join(joint);
}

/** A running clock: "0:05", "12:40", "1:02:03"; "−0:05" before its beginning. */
export function clockText(ms: number): string {
  if (ms <= -1000) return `−${clockText(-ms)}`;
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number): string => `${value}`.padStart(2, "0");
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
