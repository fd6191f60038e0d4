// Text to lines, piece by piece: the same lines wherever the pieces are cut. Hands lines on as places in the
// piece, so that no string is made of a line nobody keeps. Holds one unfinished line and no more; a line that
// is too long is cut, one that is absurd ends the reading.
import { LogError } from "./log-error.ts";
import { pieceOf } from "./piece.ts";
import type { Piece } from "./piece.ts";

/** Longest line handed on, in UTF-16 units; a panic's JSON in one line is the longest that is needed. */
export const MAX_LINE_UNITS = 1 << 20;
/** Longest line read over. A file without a line end in so much text is no log. */
const MAX_RUN_UNITS = 1 << 24;

export interface LineSplitter {
  push(text: string): void;
  /** Hands on what is left. */
  end(): void;
}

/**
 * What a line is handed to: it stands in the piece from `from` to `end`, without its line end. `cut`: its tail
 * was dropped. `again`: a further part of a line in which carriage returns drew over what was there, as
 * progress bars do; it has the same number.
 */
export type TakeLine = (
  piece: Piece,
  from: number,
  end: number,
  cut: boolean,
  again: boolean,
) => void;

const CR = 13;
const LF = 10;
const TAB = 9;
/** Longest line read in place, in bytes; far below every bound that cuts lines. */
const MAX_PLAIN = 4096;

/** Line ends are LF and CR-LF. Throws a `LogError` "line-too-long". */
export function createLineSplitter(take: TakeLine): LineSplitter {
  let rest = "";
  /** Units of the unfinished line that were dropped already. */
  let dropped = 0;

  /** Bounds what is held, and counts what it drops. */
  const bounded = (line: string): string => {
    if (line.length <= MAX_LINE_UNITS) return line;
    dropped += line.length - MAX_LINE_UNITS;
    if (dropped > MAX_RUN_UNITS) throw new LogError("line-too-long");
    return line.slice(0, MAX_LINE_UNITS);
  };

  /** A line that stood in several pieces, or is long. */
  const emitHeld = (end: string): void => {
    const text = bounded(rest === "" ? end : rest + end);
    const cut = dropped > 0;
    rest = "";
    dropped = 0;
    emit(pieceOf(text), text, 0, text.length, cut, text.indexOf("\r"));
  };

  /** Returns the place of the first carriage return behind the line, so that none is sought twice. */
  const emit = (
    piece: Piece,
    text: string,
    from: number,
    end: number,
    cut: boolean,
    first: number,
  ): number => {
    const last = end > from && text.charCodeAt(end - 1) === CR ? end - 1 : end;
    let at = first;
    let start = from;
    let again = false;
    for (; at >= 0 && at < last; at = text.indexOf("\r", start)) {
      if (at > start || !again) take(piece, start, at, cut, again);
      again = true;
      start = at + 1;
    }
    if (start < last || !again) take(piece, start, last, cut, again);
    return at >= 0 && at < end ? text.indexOf("\r", end) : at;
  };

  return {
    push(text) {
      const piece = pieceOf(text);
      let back = text.indexOf("\r");
      let from = 0;
      for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
        if (rest !== "" || end - from > MAX_LINE_UNITS) {
          emitHeld(text.slice(from, end));
          if (back >= 0 && back < end) back = text.indexOf("\r", end);
        } else if (back >= 0) back = emit(piece, text, from, end, false, back);
        else take(piece, from, end, false, false);
        from = end + 1;
      }
      if (from < text.length) rest = bounded(rest + text.slice(from));
    },
    end() {
      if (rest !== "") emitHeld("");
    },
  };
}

/** Where a plain line ends, before its line end; -1 where it is not plain or goes on in the next piece. */
export function plainEnd(bytes: Uint8Array, from: number): number {
  const most = Math.min(bytes.length, from + MAX_PLAIN);
  for (let at = from; at < most; at++) {
    const code = bytes[at] ?? 0;
    if (code >= 32 && code < 128) continue;
    if (code === LF) return at;
    if (code === CR) return bytes[at + 1] === LF ? at : -1;
    if (code !== TAB) return -1;
  }
  return -1;
}
