// English words of a session's case: what the shop files it under, and its pictures. Its shape is the type for the
// other languages.
import type { CaseField, PhotoSubject } from "../../core/session/events.ts";

export const caseFacts = {
  title: "Case",
  fields: {
    ticket: "Ticket number",
    customer: "Customer (reference)",
    technician: "Technician",
  } satisfies Record<CaseField, string>,
  hint: "For your own filing; the history finds the session by it. A reference says enough: no name is needed.",
  saved: (field: string) => `${field} saved`,
  remembered: (name: string) => `Enter ${name}`,
  outcome: "Outcome",
  consent: "Owner’s consent",
  data: "Data",
  notAsked: "Not asked yet",
  photos: {
    title: "Pictures",
    lead: "Cable, port, screen: what a written note does not show. Pictures stay on this computer.",
    stripped:
      "A picture is drawn anew at 2000 pixels at most before it is kept: place, time and camera are no longer in the file.",
    subject: "What it shows",
    subjects: {
      cable: "Cable",
      port: "Port",
      screen: "Screen",
      damage: "Damage",
      other: "Other",
    } satisfies Record<PhotoSubject, string>,
    add: "Add a picture",
    keeping: "Keeping the picture…",
    kept: (subject: string) => `Picture kept: ${subject}`,
    remove: "Remove",
    removeNamed: (subject: string, name: string) => `Remove the picture ${name} (${subject})`,
    sure: "Remove for good",
    keep: "Keep it",
    removed: "Picture removed for good. The record still says that there was one.",
    gone: "This picture’s file is not on this computer.",
    full: (most: number) => `A session keeps ${most} pictures at most. Remove one to add another.`,
    trouble: {
      "not-a-picture":
        "This browser cannot read that file as a picture. HEIC of an iPhone is one of those: save it as JPEG and add it again.",
      "too-large": "That file is larger than a picture should be (64 MB). Add a smaller one.",
      failed: "The picture could not be drawn. Close other programs and add it again.",
    },
  },
  toTimeline: "Timeline of this session",
};

export type CaseWords = typeof caseFacts;
