// Reads the statements of Apple's restore engine (MobileDevice), which is one in iTunes, Finder, Configurator,
// Apple Devices and 3uTools: state machine, hops, operations, checkpoints, failure tail. Facts: public logs of
// whole restores and of failure tails, iTunes 10 to Configurator 2. Knows nothing of judging.
import { codesOf, standsAt } from "./piece.ts";
import type { Piece } from "./piece.ts";
import { hop, muxed, windowsInterface } from "./read-hops.ts";
import { readServerLine, serverTrouble } from "./read-server.ts";
import type { Reading, Taken } from "./reading.ts";
import { CHATTER, intAfter, intAt, UNKNOWN } from "./reading.ts";

/** The operation in which the phone waits for its battery. */
const WAITS_FOR_CHARGE = 39;

/** Takes a line's text by its first letter; `UNKNOWN` leaves it to the others. */
export function readEngineLine(text: string, reading: Reading): Taken {
  switch (text.charCodeAt(0)) {
    case 60: // <
      return deviceLine(text, reading);
    case 83: // S
      if (text.startsWith("Started checkpoint id: 0x")) return checkpoint(text, 25, true, reading);
      if (text.startsWith("State Machine Dump")) return begins(text, reading);
      return UNKNOWN;
    case 67: // C
      return cLine(text, reading);
    case 82: // R
      return rLine(text, reading);
    case 114: // r
      return smallRLine(text, reading);
    case 68: // D
      if (text.startsWith("Depth:")) return depth(text, reading);
      if (text.startsWith("Device ")) return deviceRemark(text, reading);
      return hop(text, reading);
    case 70: // F
      return fLine(text, reading);
    case 84: // T
      return tLine(text, reading);
    case 87: // W
      return text.startsWith("Win") ? windowsInterface(text, reading) : UNKNOWN;
    case 97: // a
      return text.startsWith("amai: ") ? readServerLine(text, reading) : UNKNOWN;
    case 100: // d
      return dLine(text, reading);
    case 69: // E
      if (text.startsWith("Elapsed time (in seconds)")) return reading.said("engine");
      if (text.startsWith("Entering recovery mode")) return entering(reading);
      return UNKNOWN;
    case 105: // i
      return iLine(text, reading);
    case 66: // BootedOS
    case 77: // Muxed
    case 78: // Normal
    case 80: // Port DFU
    case 98: // bootstrapping
      if (text.startsWith("bootstrapping restore with iBEC")) return sendsIbec(reading);
      return hop(text, reading);
    default:
      return UNKNOWN;
  }
}

/** Longest address between `<Restore Device ` and `>: `. */
const MAX_ADDRESS = 60;

/**
 * `<Restore Device 0x…>: operation 13 progress 41`, in place; false where the line is another. Thousands of
 * them follow each other while an image is sent.
 */
export function readOperation(piece: Piece, from: number, end: number, reading: Reading): boolean {
  const { codes } = piece;
  const last = Math.min(end, from + MAX_ADDRESS) - 3;
  // Names of one device are of one length: the place where the last one ended is tried first.
  let close = from + reading.nameUnits;
  if (!standsAt(codes, close, OPERATION)) {
    close = from + 8;
    while (close < last && codes[close] !== 62) close++;
    reading.nameUnits = close - from;
  }
  if (close >= last || !standsAt(codes, close, OPERATION)) return false;
  let at = close + OPERATION.length;
  const digits = at;
  let id = 0;
  for (; at < end && at - digits < 9; at++) {
    const digit = (codes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) break;
    id = id * 10 + digit;
  }
  if (at === digits) return false;
  const percent = percentAt(codes, at, end);
  const log = reading.works();
  const restore = codes[from + 3] === 115; // <Res
  if (restore && log.restoreLine === 0) log.restoreLine = reading.line;
  if (!restore && id === 31) log.ibecLine = reading.line;
  if (!restore && (id === 9 || id === 7)) log.kernelLine = reading.line;
  if (id === WAITS_FOR_CHARGE) log.shows(reading.line, piece.text.slice(from, end));
  if (!log.goesOn(id, reading.line, percent)) log.operation(reading.point(), id, percent);
  reading.said("engine");
  return true;
}

/** ` progress 41` at `at`; null for another text, and for the -1 of operations without progress. */
function percentAt(codes: Uint8Array, at: number, end: number): number | null {
  if (!standsAt(codes, at, PROGRESS)) return null;
  let value = 0;
  let place = at + PROGRESS.length;
  for (; place < end && value <= 100; place++) {
    const digit = (codes[place] ?? 0) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  return place > at + PROGRESS.length && value <= 100 ? value : null;
}

const OPERATION = codesOf(">: operation ");
const PROGRESS = codesOf(" progress ");

/** How a phase ended, in the words of the device's object. */
function deviceLine(text: string, reading: Reading): Taken {
  const close = text.indexOf(">: ");
  if (close < 0 || close > MAX_ADDRESS) return UNKNOWN;
  const at = close + 3;
  if (text.startsWith("Restore succeeded", at)) {
    reading.log.doneLine = reading.line;
    return reading.said("engine");
  }
  const failed = intAfter(text, "failed (result = ");
  if (failed !== null || text.includes(" failed", at)) {
    if (failed !== null) reading.log.names(reading.point(), failed, text);
    reading.log.failedLine = reading.line;
    return reading.said("engine");
  }
  return text.includes("Device ") ? reading.said("engine") : UNKNOWN;
}

/** `… checkpoint id: 0x60E (update_NAND_firmware)`; old builds leave the name out. */
function checkpoint(text: string, at: number, starts: boolean, reading: Reading): Taken {
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

function begins(text: string, reading: Reading): Taken {
  // A dump follows the creation of the machine; a second machine is a second run.
  const created = text.startsWith("Created");
  if (reading.log.over || (created && reading.log.machine)) reading.begin();
  reading.log.begun = true;
  reading.log.machine = true;
  return reading.said("engine");
}

function cLine(text: string, reading: Reading): Taken {
  switch (text.charCodeAt(1)) {
    case 111: // Co
      if (text.startsWith("Completed checkpoint id: 0x"))
        return checkpoint(text, 27, false, reading);
      return text.startsWith("Command completed successfully") ? CHATTER : UNKNOWN;
    case 104: // Ch
      if (!text.startsWith("Changing state from '")) return UNKNOWN;
      if (text.endsWith("to 'Disappeared'")) timesOut(text, reading);
      else if (text.endsWith("'(null)' to 'Restoring'") && reading.log.over) reading.begin();
      return reading.said("engine");
    case 114: // Cr
      if (text.startsWith("Created state machine")) return begins(text, reading);
      return text.startsWith("Creating ") ? CHATTER : UNKNOWN;
    default:
      return text.startsWith("Canceling timer") ? CHATTER : UNKNOWN;
  }
}

function rLine(text: string, reading: Reading): Taken {
  if (text.startsWith("Restore completed, status:")) {
    const code = intAfter(text, "status:");
    if (code === null) return UNKNOWN;
    const log = reading.log;
    log.status = { ...reading.point(), code };
    if (code !== 0) log.failedLine = reading.line;
    log.shows(reading.line, text);
    return reading.said("engine");
  }
  return hop(text, reading);
}

function smallRLine(text: string, reading: Reading): Taken {
  if (text.startsWith("restore library built")) {
    reading.begin();
    return reading.said("engine");
  }
  if (text.startsWith("requested restore behavior: ")) {
    reading.log.behavior ??= text.includes("Update", 27) ? "update" : "erase";
    return reading.said("engine");
  }
  if (text.startsWith("received kAMDevice")) {
    return muxed(text, text.includes("Attached") ? "came" : "left", reading);
  }
  if (text.startsWith("radio-error = ")) return radioError(text, reading);
  return hop(text, reading);
}

/** Only the codes from 0x200 on end a restore; 0x100 was seen in one that went through. */
function radioError(text: string, reading: Reading): Taken {
  const value = Number(text.slice(14).split(/[ ,]/)[0]);
  if (value >= 0x200 && value < 0x300) reading.log.saw("baseband-silent", reading.point(), text);
  return reading.said("engine");
}

function depth(text: string, reading: Reading): Taken {
  const level = intAt(text, 6);
  const code = intAfter(text, "Code:");
  if (level === null || code === null) return UNKNOWN;
  const error = text.indexOf("Error:");
  const message = error < 0 ? "" : text.slice(error + 6);
  reading.log.link(reading.point(), level, code, message);
  serverTrouble(message, reading);
  return reading.said("engine");
}

const REMARKS = [
  "Device removed when",
  "Device disconnected",
  "Device disappeared",
  "Device never disconnected",
  "Device still present",
  "Device isn't booted",
];

function deviceRemark(text: string, reading: Reading): Taken {
  const letter = text.charCodeAt(7);
  for (const remark of REMARKS) {
    if (remark.charCodeAt(7) === letter && text.startsWith(remark)) return reading.said("engine");
  }
  return UNKNOWN;
}

function fLine(text: string, reading: Reading): Taken {
  if (text.startsWith("Finished ") && text.includes(" Restore Phase: ")) {
    const good = text.endsWith("Successful");
    if (text.startsWith("Finished RestoreOS") && good) reading.log.doneLine = reading.line;
    if (!good) reading.log.failedLine = reading.line;
    return reading.said("engine");
  }
  return text.startsWith("Failure Description:") ? reading.said("engine") : UNKNOWN;
}

function tLine(text: string, reading: Reading): Taken {
  if (text.startsWith("Timer fired")) {
    timesOut(text, reading);
    return reading.said("engine");
  }
  return text.startsWith("Transitioning device returned") ? reading.said("engine") : UNKNOWN;
}

function timesOut(text: string, reading: Reading): void {
  reading.log.timeoutLine ||= reading.line;
  reading.log.shows(reading.line, text);
}

function dLine(text: string, reading: Reading): Taken {
  if (text === "device returned success") {
    reading.log.doneLine = reading.line;
    return reading.said("engine");
  }
  if (text.startsWith("device did not return saved")) return CHATTER;
  if (text.startsWith("device returned saved panic log")) {
    reading.log.saw("saved-panic", reading.point(), text);
    return reading.said("engine");
  }
  return text.startsWith("device connected (isDFU") || text.startsWith("device disconnected (isDFU")
    ? CHATTER
    : hop(text, reading);
}

function iLine(text: string, reading: Reading): Taken {
  if (text.startsWith("iTunes: iTunes ")) {
    reading.app ??= text.slice(8, 48);
    return reading.said("engine");
  }
  if (text.startsWith("iTunesVersion: '")) {
    reading.app ??= text.slice(16, 56).replace(/'.*$/, "");
    return CHATTER;
  }
  if (text.startsWith("iTunes: Entering recovery mode")) return entering(reading);
  if (text.startsWith("iBoot build-version")) return CHATTER;
  return text.startsWith("iTunes: S") ? CHATTER : UNKNOWN;
}

function entering(reading: Reading): Taken {
  reading.works();
  reading.log.begun = true;
  reading.log.enteringLine = reading.line;
  return reading.said("engine");
}

function sendsIbec(reading: Reading): Taken {
  reading.log.ibecLine = reading.line;
  return reading.said("engine");
}
