// Where lines begin in a file, a mark a piece, so that any line is found without reading the file from its start.
// The lines themselves are counted by the reader in core, so that no byte is looked at twice. Knows no file.
import type { Encoding } from "../../core/logs/sniff.ts";

/** A line that begins at a byte of the file. */
export interface Mark {
  /** From 1. */
  readonly line: number;
  readonly offset: number;
}

export interface LineIndex {
  readonly encoding: Encoding;
  /** Takes the file's next bytes; `lineEnds`: how many line ends there were from the file's start to their end. */
  push(bytes: Uint8Array, lineEnds: number): void;
  /** The last mark at or before a line. */
  before(line: number): Mark;
}

const LF = 10;

export function createLineIndex(encoding: Encoding): LineIndex {
  const marks: Mark[] = [{ line: 1, offset: 0 }];
  const next = encoding === "utf-8" ? nextPlain : encoding === "utf-16le" ? nextLittle : nextBig;
  /** The line in which the next bytes begin. */
  let line = 1;
  let passed = 0;
  /** The first half of a character of UTF-16 that was cut. */
  let half: number | null = null;
  const whole = (bytes: Uint8Array): Uint8Array => {
    const joined = half === null ? bytes : behind(half, bytes);
    half = joined.length % 2 === 1 ? (joined.at(-1) ?? null) : null;
    return half === null ? joined : joined.subarray(0, -1);
  };
  return {
    encoding,
    push(pushed, lineEnds) {
      const bytes = encoding === "utf-8" ? pushed : whole(pushed);
      const from = next(bytes, 0);
      if (from > 0) marks.push({ line: line + 1, offset: passed + from });
      line = lineEnds + 1;
      passed += bytes.length;
    },
    before(wanted) {
      let low = 0;
      let high = marks.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((marks[middle]?.line ?? Infinity) <= wanted) low = middle;
        else high = middle - 1;
      }
      return marks[low] ?? { line: 1, offset: 0 };
    },
  };
}

/** Where the line behind the next line feed begins; 0 without one. */
function nextPlain(bytes: Uint8Array, from: number): number {
  return bytes.indexOf(LF, from) + 1;
}

function nextLittle(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(LF, from); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (at % 2 === 0 && bytes[at + 1] === 0) return at + 2;
  }
  return 0;
}

function nextBig(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(LF, from); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (at % 2 === 1 && bytes[at - 1] === 0) return at + 1;
  }
  return 0;
}

function behind(first: number, bytes: Uint8Array): Uint8Array {
  const joined = new Uint8Array(bytes.length + 1);
  joined[0] = first;
  joined.set(bytes, 1);
  return joined;
}
