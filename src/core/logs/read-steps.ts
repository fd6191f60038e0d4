// Reads what most of a log of Apple's engine is made of, operations and checkpoints, in place: no string is made
// but of a name not met before. Facts: public logs of whole restores. Knows nothing of judging.
import { codesOf, LongWords, longWords, Place, standsAt } from "./piece.ts";
import type { Line, Piece } from "./piece.ts";
import type { Reading, Taken } from "./reading.ts";
import { UNKNOWN } from "./reading.ts";

/** The operation in which the phone waits for its battery. */
const WAITS_FOR_CHARGE = 39;
/** Longest address between `<Restore Device ` and `>: `. */
export const MAX_ADDRESS = 60;
/** A number of so many digits is none of an operation or a checkpoint. */
const MAX_DIGITS = 9;
const LF = 10;

/** What a line says of an operation or a checkpoint; one object serves every line. */
export interface Step {
  kind: "operation" | "started" | "completed";
  id: number;
  percent: number | null;
  /** Where the checkpoint's name stands. */
  nameAt: number;
  nameEnd: number;
  /** Whether what was read over is printable ASCII. */
  plain: boolean;
  /** The last plain operation up to its number: the next one begins alike. */
  readonly alike: LongWords;
}

export function createStep(): Step {
  return {
    kind: "operation",
    id: 0,
    percent: null,
    nameAt: 0,
    nameEnd: 0,
    plain: true,
    alike: new LongWords(),
  };
}

const OPERATION = codesOf(">: operation ");
const PROGRESS = codesOf(" progress ");
const STARTS = "Started checkpoint id: 0x";
const COMPLETES = "Completed checkpoint id: 0x";
const STARTED = codesOf(STARTS);
const COMPLETED = codesOf(COMPLETES);
const STARTED_IN_PLACE = longWords(STARTS);
const COMPLETED_IN_PLACE = longWords(COMPLETES);

/**
 * Finds a step that begins at `from` and ends before `end`, which may lie in a later line. Returns how far it was
 * read, in the same line; 0 where there is none.
 */
export function findStep(piece: Piece, from: number, end: number, step: Step): number {
  const { codes, view } = piece;
  const first = codes[from];
  if (first === 60) return findOperation(piece, from, end, step);
  if (first === 83 && STARTED_IN_PLACE.stand(view, from)) {
    return findCheckpoint(codes, from + STARTED.length, end, "started", step);
  }
  if (first === 67 && COMPLETED_IN_PLACE.stand(view, from)) {
    return findCheckpoint(codes, from + COMPLETED.length, end, "completed", step);
  }
  return 0;
}

/** `<Restore Device 0x…>: operation 13 progress 41`; thousands follow each other while an image is sent. */
function findOperation(piece: Piece, from: number, end: number, step: Step): number {
  const { codes } = piece;
  const { alike } = step;
  let at = from + alike.length;
  step.plain = true;
  if (at >= end || !alike.stand(piece.view, from)) {
    at = numberOfOperation(codes, from, end, step);
    if (at === 0) return 0;
    if (step.plain) alike.set(piece.view, from, at - from);
  }
  const digits = at;
  let id = 0;
  for (; at < end && at - digits < MAX_DIGITS; at++) {
    const digit = (codes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) break;
    id = id * 10 + digit;
  }
  if (at === digits) return 0;
  step.kind = "operation";
  step.id = id;
  return readPercent(codes, at, end, step);
}

/** Where the number of the operation stands; 0 for another line. */
function numberOfOperation(codes: Uint8Array, from: number, end: number, step: Step): number {
  const last = Math.min(end, from + MAX_ADDRESS) - 3;
  for (let at = from + 1; at < last; at++) {
    const code = codes[at] ?? 0;
    if (code === 62 && at >= from + 8) {
      return standsAt(codes, at, OPERATION) ? at + OPERATION.length : 0;
    }
    if (code === LF) return 0;
    if (code < 32 || code > 126) step.plain = false;
  }
  return 0;
}

/** ` progress 41` at `at`; null for another text, and for the -1 of operations without progress. */
function readPercent(codes: Uint8Array, at: number, end: number, step: Step): number {
  step.percent = null;
  if (!standsAt(codes, at, PROGRESS)) return at;
  let value = 0;
  let place = at + PROGRESS.length;
  for (; place < end && value <= 100; place++) {
    const digit = (codes[place] ?? 0) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (place > at + PROGRESS.length && value <= 100) step.percent = value;
  return place;
}

/** `60E (update_NAND_firmware)`, in the one form that engines print; others are left to the reader of texts. */
function findCheckpoint(
  codes: Uint8Array,
  from: number,
  end: number,
  kind: "started" | "completed",
  step: Step,
): number {
  let id = 0;
  let at = from;
  for (; at < end && at - from < 8; at++) {
    const digit = hexOf(codes[at] ?? 0);
    if (digit < 0) break;
    id = id * 16 + digit;
  }
  if (at === from || codes[at] !== 32 || codes[at + 1] !== 40) return 0;
  at += 2;
  step.kind = kind;
  step.id = id;
  step.nameAt = at;
  step.plain = true;
  for (; at < end; at++) {
    const code = codes[at] ?? 0;
    if (code === 41) break;
    if (code < 32 || code > 126) return 0;
  }
  step.nameEnd = at;
  return at < end ? at : 0;
}

function hexOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** Takes a step found in the line that stands in the piece from `from` to `end`. */
export function readStep(
  step: Step,
  piece: Piece,
  from: number,
  end: number,
  reading: Reading,
): void {
  reading.said("engine");
  const log = reading.works();
  const { line } = reading;
  const { id, percent } = step;
  if (step.kind === "operation") {
    const restore = piece.codes[from + 3] === 115; // <Res
    if (restore && log.restoreLine === 0) log.restoreLine = line;
    if (!restore && id === 31) log.ibecLine = line;
    if (!restore && (id === 9 || id === 7)) log.kernelLine = line;
    if (id === WAITS_FOR_CHARGE) log.shows(line, piece.slice(from, end));
    if (!log.goesOn(id, line, percent)) log.operation(reading.point(), id, percent);
    return;
  }
  if (log.restoreLine === 0) log.restoreLine = line;
  const begun = step.kind === "started";
  const name = begun || !log.open.has(id) ? nameOf(step, piece) : "";
  if (!begun) log.checkpointEnds(reading.point(), id, name, null, "");
  else log.checkpointBegins(reading.point(), id, name, new Place(piece, from, end));
}

const names = new Map<number, { readonly codes: Uint8Array; readonly name: string }>();
const MAX_NAMES = 1024;

/** The checkpoint's name; a new string only where it is not what the checkpoint was called before. */
function nameOf(step: Step, piece: Piece): string {
  const { nameAt, nameEnd, id } = step;
  const known = names.get(id);
  if (known?.codes.length === nameEnd - nameAt && standsAt(piece.codes, nameAt, known.codes)) {
    return known.name;
  }
  const name = piece.slice(nameAt, nameEnd);
  if (names.size < MAX_NAMES) names.set(id, { codes: codesOf(name), name });
  return name;
}

/** A checkpoint in another form, `Started checkpoint id: 0x60E`; old builds leave the name out. */
export function readCheckpoint(line: Line, reading: Reading): Taken {
  const starts = line.starts(STARTED);
  if (!starts && !line.starts(COMPLETED)) return UNKNOWN;
  const { text } = line;
  const at = starts ? STARTED.length : COMPLETED.length;
  const space = text.indexOf(" ", at);
  const id = Number.parseInt(text.slice(at, space < 0 ? at + 8 : space), 16);
  if (!Number.isSafeInteger(id)) return UNKNOWN;
  const open = text.indexOf("(", at);
  const name = open < 0 ? "" : text.slice(open + 1, text.indexOf(")", open));
  const log = reading.works();
  if (log.restoreLine === 0) log.restoreLine = reading.line;
  if (starts) log.checkpointBegins(reading.point(), id, name, text);
  else log.checkpointEnds(reading.point(), id, name, null, "");
  return reading.said("engine");
}
