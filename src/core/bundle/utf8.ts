// Text and bytes, one to one: a text that could stand for two different byte strings would have two
// hashes. Core has no TextEncoder, so the zip library's own conversion is used.
import { strFromU8, strToU8 } from "fflate";

/** The UTF-8 form of a well-formed text. */
export function bytesOf(text: string): Uint8Array {
  return strToU8(text);
}

/** The text of exactly these bytes; null where they are not its UTF-8 form (invalid, or with a BOM). */
export function textOf(bytes: Uint8Array): string | null {
  const text = strFromU8(bytes);
  const again = strToU8(text);
  return again.length === bytes.length && again.every((byte, at) => byte === bytes[at])
    ? text
    : null;
}
