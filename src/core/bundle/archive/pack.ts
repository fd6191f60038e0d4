// Packs one file for the archive, piece by piece: the library deflates, this counts, sums and decides whether it is
// worth it. The same bytes give the same packed bytes on every machine, whatever pieces they come in.
import { Deflate } from "fflate";
import { MAX_RATIO, RATIO_FREE_BYTES } from "../format.ts";
import { crc32 } from "./crc32.ts";
import { DEFLATED, STORED, type PackedEntry } from "./zip-records.ts";

/** An eighth less work than level 2 on restore logs, and 6 per cent larger; 16 per cent larger than level 6. */
const LEVEL = 1;
/** What the library makes of a file depends on the pieces it is given: they are always of this size. */
export const PIECE_BYTES = 256 * 1024;

export interface Packer {
  /** Takes the next bytes and calls `onPacked` with what came of them. Every piece but the last has `PIECE_BYTES`. */
  push(piece: Uint8Array, last: boolean): void;
  /** What was packed. "stored": the deflated bytes are to be thrown away and the file's own taken. */
  end(): PackedEntry;
}

/** `onPacked` is handed bytes that are never written to again. */
export function createPacker(path: string, onPacked: (bytes: Uint8Array) => void): Packer {
  let crc = 0;
  let size = 0;
  let packed = 0;
  const deflate = new Deflate({ level: LEVEL }, (bytes) => {
    packed += bytes.length;
    onPacked(bytes);
  });
  return {
    push(piece, last) {
      crc = crc32(piece, crc);
      size += piece.length;
      deflate.push(piece, last);
    },
    end() {
      return isWorthPacking(size, packed)
        ? { path, method: DEFLATED, crc, packed, size }
        : { path, method: STORED, crc, packed: size, size };
    },
  };
}

/**
 * A photo only grows, so it is stored; and a log of one line over and over packs so well that a reader would take it
 * for a bomb.
 */
function isWorthPacking(size: number, packed: number): boolean {
  return packed < size && (size <= RATIO_FREE_BYTES || size <= packed * MAX_RATIO);
}
