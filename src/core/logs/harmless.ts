// Tells lines that sound like trouble and are not, and lines that are known and say nothing. Looks their beginnings
// up by first letter, because every line passes here. Knows the tables and nothing else.
import { BENIGN } from "./benign.data.ts";
import { CHATTER_STARTS } from "./chatter.data.ts";
import { codesOf, standsAt } from "./piece.ts";
import type { Piece } from "./piece.ts";

/** Beginnings shorter than a code table: indexed by the first letter's code. */
const TABLE = 128;

interface Row {
  readonly words: Uint8Array;
  readonly has: string;
}

const benignBy: Row[][] = Array.from({ length: TABLE }, () => []);
for (const { starts, has } of BENIGN) {
  benignBy[starts.charCodeAt(0)]?.push({ words: codesOf(starts), has });
}
const chatterBy: string[][] = Array.from({ length: TABLE }, () => []);
for (const start of CHATTER_STARTS) chatterBy[start.charCodeAt(0)]?.push(start);

/** Whether the line that stands in the piece from `at` to `end` is on the list of harmless ones. */
export function isHarmless(piece: Piece, at: number, end: number): boolean {
  const { codes } = piece;
  const rows = benignBy[codes[at] ?? TABLE];
  if (rows === undefined) return false;
  for (const row of rows) {
    if (at + row.words.length > end || !standsAt(codes, at, row.words)) continue;
    if (row.has === "" || piece.slice(at, end).includes(row.has)) return true;
  }
  return false;
}

/** Whether a line is known to say nothing of how a restore goes. */
export function isChatter(text: string): boolean {
  if (text === "") return true;
  const code = text.charCodeAt(0);
  // Dumps: braces, property lists, hex, folded and indented values, drawn progress bars.
  if (code === 123 || code === 125 || code === 32 || code === 9 || code === 41 || code === 40)
    return true;
  const rows = chatterBy[code];
  if (rows === undefined) return false;
  for (const start of rows) {
    if (text.startsWith(start)) return true;
  }
  return false;
}
