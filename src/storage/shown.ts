// Whether lists show the same of two summaries: asked with every event whose entry may be left behind.
import type { SessionSummary } from "../core/ports.ts";

/** Texts of summaries that are copies and stay as they are. */
const texts = new WeakMap<SessionSummary, string>();

/** Keeps the JSON of a copy, so that it need not be made again. */
export function keepText(summary: SessionSummary, json: string): void {
  texts.set(summary, withoutTime(json));
}

/** All that lists show of a summary but the time of the last event, as a text. */
export function shown(summary: SessionSummary): string {
  const known = texts.get(summary);
  if (known !== undefined) return known;
  keepText(summary, JSON.stringify(summary));
  return shown(summary);
}

/** Inside a text of the summary these quotes would stand behind a backslash. */
const withoutTime = (json: string): string => json.replace(/"lastWall":[^,}]+/, "");
