// Which part of a timeline an event belongs to, so that a person can look at one of them alone. A kind of a newer
// version is a part of its own: it is shown, not hidden among others.
import type { EventBody } from "../session/events.ts";

export const TIMELINE_PARTS = [
  "bus",
  "steps",
  "attempts",
  "coach",
  "logs",
  "notes",
  "session",
  "unknown",
] as const;
export type TimelinePart = (typeof TIMELINE_PARTS)[number];

const PARTS: Readonly<Record<EventBody["type"], TimelinePart>> = {
  "device-connected": "bus",
  "device-disconnected": "bus",
  "device-described": "bus",
  "device-failed": "bus",
  "watch-changed": "bus",
  "watch-gap": "bus",
  "session-resumed": "session",
  "question-answered": "steps",
  "step-chosen": "steps",
  "step-answered": "steps",
  "attempt-reported": "attempts",
  "coach-attempted": "coach",
  "log-read": "logs",
  "note-added": "notes",
  "case-noted": "notes",
  "photo-kept": "notes",
  "file-removed": "notes",
  "session-started": "session",
  "session-closed": "session",
  "session-reopened": "session",
};

/** The part of a body; of one that no reader here knows, "unknown". */
export function partOf({ type }: { readonly type: string }): TimelinePart {
  const parts: Readonly<Record<string, TimelinePart>> = PARTS;
  return Object.hasOwn(parts, type) ? (parts[type] ?? "unknown") : "unknown";
}
