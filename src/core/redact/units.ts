// The units of a text as numbers. A text that was cut out of another is asked anew at each unit where it is kept, which
// takes longer than what a scan does with the unit. Knows no values.
import { bytesOf } from "../bundle/utf8.ts";

/** UTF-16 units in order. Nearly every log is ASCII, whose bytes are its units. */
export function unitsOf(text: string): Uint8Array | Uint16Array {
  const bytes = bytesOf(text);
  if (bytes.length === text.length) return bytes;
  const units = new Uint16Array(text.length);
  for (let at = 0; at < units.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}
