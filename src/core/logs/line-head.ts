// What stands before a line's text: the writer's clock and name. Reads it by character codes, without a
// string made, because every line of a log of half a gigabyte passes here. Facts: the line heads of the
// writers named in `HeadKind`; a line without a head is `bare`.

import { codesOf, LongWords, standsAt } from "./piece.ts";
import type { Piece } from "./piece.ts";

/**
 * Whose head it is. `bracket`: `[06:44:01.0282] ` of Apple's engine since iTunes 12; `gmt`: the same with
 * `-GMT]{4>7} `, restored on the phone; `colon`: `00:34:22.429: ` of 3uTools and iMazing; `level`:
 * `06:44:01.028 <Info> ` of idevicerestore since 2025; `clock`: `17:41:19.472  ` of cfgutil; `pid`: iTunes
 * 10 on Windows; `process`: iTunes 10 on macOS; `python`: logging of Python; `unified`: `log show` of
 * macOS; `syslog`: `Mar  4 10:11:12 host process[1]: `; `dash`: ` - [03/04/23 03:06:19] <Info>: `.
 */
export type HeadKind =
  | "bare"
  | "bracket"
  | "gmt"
  | "colon"
  | "level"
  | "clock"
  | "pid"
  | "process"
  | "python"
  | "unified"
  | "syslog"
  | "dash";

/** Filled anew for every line, so that none is made for it. */
export interface Head {
  kind: HeadKind;
  /** Second of the day; -1 without a clock. */
  second: number;
  /** The digits behind the second as a number, and how many there were (at most 4 count). */
  fraction: number;
  digits: number;
  /** Where the text begins. */
  body: number;
  /** The last bracket up to its point, "[06:44:01.": lines come many a second, and the next one begins alike. */
  readonly alike: LongWords;
  alikeSecond: number;
}

export function createHead(): Head {
  return {
    kind: "bare",
    second: -1,
    fraction: 0,
    digits: 0,
    body: 0,
    alike: new LongWords(),
    alikeSecond: -1,
  };
}

const ZERO = 48;
const COLON = 58;
const SPACE = 32;
/** Furthest a head reaches: host names and process names are short. */
const MAX_HEAD = 160;

/**
 * Reads the head of the line that stands in the piece from `from` to `end` into `head`; `head.body` is a place
 * in the piece too.
 */
export function readHead(piece: Piece, from: number, end: number, head: Head): void {
  const { codes } = piece;
  head.kind = "bare";
  head.second = -1;
  head.fraction = 0;
  head.digits = 0;
  head.body = from;
  const first = codes[from];
  if (first === 91) bracket(piece, from, head);
  else if (first !== undefined && first >= ZERO && first <= 57) {
    if (codes[from + 2] === COLON) timed(codes, from, head);
    else if (codes[from + 4] === 45 && codes[from + 7] === 45) {
      dated(piece.slice(from, end), from, head);
    }
  } else if (first !== undefined && first >= 65 && first <= 90 && codes[from + 3] === SPACE) {
    syslog(piece.slice(from, end), from, head);
  } else if (first === SPACE || first === 72) dash(piece.slice(from, end), from, head);
  // A head is read by place and could reach over the end of a short line.
  if (head.body > end) bare(head, from);
}

/** `HH:MM:SS` at `at`; false where there is none. */
function clockAt(codes: Uint8Array, at: number, head: Head): boolean {
  if (codes[at + 2] !== COLON || codes[at + 5] !== COLON) return false;
  const hours = twoAt(codes, at);
  const minutes = twoAt(codes, at + 3);
  const seconds = twoAt(codes, at + 6);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 60) {
    return false;
  }
  head.second = hours * 3600 + minutes * 60 + seconds;
  return true;
}

function twoAt(codes: Uint8Array, at: number): number {
  const tens = (codes[at] ?? 0) - ZERO;
  const ones = (codes[at + 1] ?? 0) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** The digits from `at` on; returns where they end. */
function fractionAt(codes: Uint8Array, at: number, head: Head): number {
  let { fraction, digits } = head;
  let end = at;
  for (; ; end++) {
    const digit = (codes[end] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) break;
    if (digits === 4) continue;
    fraction = fraction * 10 + digit;
    digits++;
  }
  head.fraction = fraction;
  head.digits = digits;
  return end;
}

/** The first `code` of the next few places from `at` on; -1 where there is none. */
function near(codes: Uint8Array, at: number, code: number): number {
  for (let place = at; place < at + NEAR; place++) {
    if (codes[place] === code) return place;
  }
  return -1;
}

const NEAR = 16;
const GMT = codesOf("-GMT]");

function bracket(piece: Piece, from: number, head: Head): void {
  const { codes, view } = piece;
  if (head.alike.stand(view, from)) head.second = head.alikeSecond;
  else {
    if (!clockAt(codes, from + 1, head)) return;
    if (codes[from + 9] === 46) {
      head.alike.set(view, from, 10);
      head.alikeSecond = head.second;
    }
  }
  let end = codes[from + 9] === 46 ? fractionAt(codes, from + 10, head) : from + 9;
  head.kind = "bracket";
  if (codes[end] === 45 && standsAt(codes, end, GMT)) {
    head.kind = "gmt";
    end += 4;
  }
  if (codes[end] !== 93) return bare(head, from);
  end++;
  if (codes[end] === 123) {
    // {4>7}
    const close = near(codes, end, 125);
    if (close > 0) {
      head.kind = "gmt";
      end = close + 1;
    }
  }
  head.body = codes[end] === SPACE ? end + 1 : end;
}

function timed(codes: Uint8Array, from: number, head: Head): void {
  if (!clockAt(codes, from, head)) return;
  const dot = codes[from + 8];
  const end = dot === 46 || dot === 44 ? fractionAt(codes, from + 9, head) : from + 8;
  const after = codes[end];
  if (after === COLON) {
    head.kind = "colon";
    head.body = codes[end + 1] === SPACE ? end + 2 : end + 1;
    // A line whose text was taken out leaves its head before the next one's.
    while (codes[head.body + 12] === COLON && clockAt(codes, head.body, head)) {
      head.body += codes[head.body + 13] === SPACE ? 14 : 13;
    }
    return;
  }
  if (after !== SPACE) return bare(head, from);
  if (codes[end + 1] === 60) {
    const close = near(codes, end, 62);
    if (close > 0 && codes[close + 1] === SPACE) {
      head.kind = "level";
      head.body = close + 2;
      return;
    }
  }
  head.kind = "clock";
  head.body = end;
  while (codes[head.body] === SPACE) head.body++;
}

/** From here on `line` is one line, and `from` its place in the text. */
function dated(line: string, from: number, head: Head): void {
  const codes = codesOf(line.slice(0, MAX_HEAD));
  if (!clockAt(codes, 11, head)) return;
  const dot = line.charCodeAt(19);
  const end = dot === 46 || dot === 44 ? fractionAt(codes, 20, head) : 19;
  const zone = line.charCodeAt(end);
  if (zone === 43 || zone === 45) return process(line, end, from, "unified", head);
  if (zone !== SPACE) return bare(head, from);
  if (line.charCodeAt(end + 1) === 91) {
    const close = line.indexOf("]: ", end);
    if (close < 0 || close - end > 24) return bare(head, from);
    head.kind = "pid";
    head.body = from + close + 3;
    return;
  }
  const level = LEVEL.exec(line.slice(end, MAX_HEAD));
  if (level !== null) {
    head.kind = "python";
    head.body = from + end + level.index + level[0].length;
    return;
  }
  const close = line.indexOf("]: ", end);
  if (close < 0 || close > MAX_HEAD) return bare(head, from);
  head.kind = "process";
  head.body = from + close + 3;
}

/** Python's level, in the ways its formats set it off. */
const LEVEL = / (?:\[?(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)\]?)(?: - |: | )/;

function syslog(line: string, from: number, head: Head): void {
  if (clockAt(codesOf(line.slice(0, 20)), 7, head)) process(line, 15, from, "syslog", head);
}

/** Behind `process[pid]: `, or `process: (Library) `; a head without one is none. */
function process(line: string, at: number, from: number, kind: HeadKind, head: Head): void {
  const colon = line.indexOf(": ", at);
  if (colon < 0 || colon > MAX_HEAD) return bare(head, from);
  let body = colon + 2;
  const library = line.charCodeAt(body) === 40 ? line.indexOf(") ", body) : -1;
  if (library > 0 && library - body < 60) body = library + 2;
  head.kind = kind;
  head.body = from + body;
}

function dash(line: string, from: number, head: Head): void {
  const at = line.indexOf("- [");
  if (at < 0 || at > 80 || line.charCodeAt(at + 5) !== 47) return;
  if (!clockAt(codesOf(line.slice(0, MAX_HEAD)), at + 12, head)) return;
  const close = line.indexOf(">: ", at);
  if (close < 0 || close - at > 40) return bare(head, from);
  head.kind = "dash";
  head.body = from + close + 3;
}

function bare(head: Head, from: number): void {
  head.kind = "bare";
  head.second = -1;
  head.fraction = 0;
  head.digits = 0;
  head.body = from;
}
