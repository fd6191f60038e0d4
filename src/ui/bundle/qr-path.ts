// A QR code as one path of an SVG: the library makes the squares, this draws them. Knows no DOM.
import { encode } from "uqr";

export interface QrPath {
  /** Squares along an edge, the quiet zone included: the view box of the drawing. */
  readonly size: number;
  /** Every run of dark squares as a rectangle one square high. */
  readonly path: string;
  readonly version: number;
}

/** Squares kept empty around the code; readers need four (ISO/IEC 18004). */
const QUIET = 4;
/** Larger codes are not read from a photo of a sheet. */
const MAX_VERSION = 15;

/** Draws a text of at most 292 bytes. Error correction Q: a quarter of it may be lost to a thumb or a fold. */
export function qrPath(text: string): QrPath {
  const { data, size, version } = encode(text, {
    ecc: "Q",
    boostEcc: true,
    border: QUIET,
    maxVersion: MAX_VERSION,
  });
  return { size, version, path: data.map((row, y) => runs(row, y)).join("") };
}

function runs(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue;
    const from = x;
    while (row[x + 1] === true) x++;
    const wide = x + 1 - from;
    path += `M${from} ${y}h${wide}v1h-${wide}z`;
  }
  return path;
}
