// Which strings an event's body holds, and which part of a case each is. Reads bodies of newer versions too: what is
// not known is text like any other. Knows no values.
import type { EventBody } from "../session/events.ts";
import type { Part } from "./levels.data.ts";

export interface BodyString {
  readonly text: string;
  /** Null for text of no part of its own. */
  readonly part: Part | null;
}

/** A string's part by its event's type and its key. */
export function partOf(type: string, key: string, body: object): Part | null {
  if (key === "hash" || key === "sha256") return "file-hash";
  switch (type) {
    case "note-added":
      return key === "text" ? "note" : null;
    case "step-answered":
      return key === "note" ? "note" : null;
    case "case-noted":
      return key === "text" && "field" in body ? fieldOf(body.field) : null;
    case "log-read":
    case "photo-kept":
      return key === "name" ? "file-name" : null;
    default:
      return null;
  }
}

/** A field that a newer version added is treated as a customer's: nothing of it may be seen by anyone. */
const fieldOf = (field: unknown): Part =>
  field === "ticket" || field === "technician" ? field : "customer";

/** Every string of a body, keys of objects included, numbers that may be identifiers as text. */
export function stringsOf(body: EventBody): BodyString[] {
  const found: BodyString[] = [];
  const visit = (value: unknown, part: Part | null): void => {
    if (typeof value === "string") found.push({ text: value, part });
    else if (Array.isArray(value)) for (const item of value) visit(item, part);
    else if (typeof value === "object" && value !== null)
      for (const [key, item] of Object.entries(value)) {
        // Together, so that a key labels its value as in any text.
        if (typeof item === "number" || typeof item === "string")
          found.push({ text: `${key}: ${item}`, part: null });
        visit(item, partOf(body.type, key, body));
      }
  };
  visit(body, null);
  return found;
}
