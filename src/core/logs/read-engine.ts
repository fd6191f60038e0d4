// Reads the statements of Apple's restore engine (MobileDevice), which is one in iTunes, Finder, Configurator,
// Apple Devices and 3uTools: state machine, hops, operations, checkpoints, failure tail. Facts: public logs of
// whole restores and of failure tails, iTunes 10 to Configurator 2. Knows nothing of judging.
import {
  AMAI,
  ATTACHED,
  BOOTSTRAPPING,
  CANCELING_TIMER,
  CHANGING_STATE,
  COMMAND_COMPLETED,
  CONNECTED_DFU,
  CREATED,
  CREATED_MACHINE,
  CREATING,
  DEPTH,
  DEVICE_REMARK,
  DEVICE_REMARKS,
  DISCONNECTED_DFU,
  ELAPSED,
  ENTERING,
  FAILURE_DESCRIPTION,
  FINISHED,
  FINISHED_RESTOREOS,
  IBOOT_VERSION,
  ITUNES_ENTERING,
  ITUNES_NAME,
  ITUNES_SAYS,
  ITUNES_VERSION,
  LIBRARY_BUILT,
  NOTHING_TO_RESTORING,
  NO_SAVED_PANIC,
  RADIO_ERROR,
  RECEIVED_DEVICE,
  REQUESTED_BEHAVIOR,
  RESTORE_COMPLETED,
  RESTORE_PHASE,
  RETURNED_SUCCESS,
  SAVED_PANIC,
  STATE_MACHINE_DUMP,
  SUCCESSFUL,
  TIMER_FIRED,
  TO_DISAPPEARED,
  TRANSITIONING_RETURNED,
  UPDATE,
  WIN,
} from "./read-engine-words.ts";
import type { Line } from "./piece.ts";
import { hop, muxed, windowsInterface } from "./read-hops.ts";
import { readServerLine, serverTrouble } from "./read-server.ts";
import { MAX_ADDRESS, readCheckpoint } from "./read-steps.ts";
import type { Reading, Taken } from "./reading.ts";
import { CHATTER, intAfter, intAt, UNKNOWN } from "./reading.ts";

/** Takes a line's text by its first letter; `UNKNOWN` leaves it to the others. */
export function readEngineLine(line: Line, reading: Reading): Taken {
  switch (line.code(0)) {
    case 60: // <
      return deviceLine(line, reading);
    case 83: // S
      if (line.starts(STATE_MACHINE_DUMP)) return begins(line, reading);
      return readCheckpoint(line, reading);
    case 67: // C
      return cLine(line, reading);
    case 82: // R
      return rLine(line, reading);
    case 114: // r
      return smallRLine(line, reading);
    case 68: // D
      if (line.starts(DEPTH)) return depth(line, reading);
      if (line.starts(DEVICE_REMARK)) return deviceRemark(line, reading);
      return hop(line, reading);
    case 70: // F
      return fLine(line, reading);
    case 84: // T
      return tLine(line, reading);
    case 87: // W
      return line.starts(WIN) ? windowsInterface(line.text, reading) : UNKNOWN;
    case 97: // a
      return line.starts(AMAI) ? readServerLine(line, reading) : UNKNOWN;
    case 100: // d
      return dLine(line, reading);
    case 69: // E
      if (line.starts(ELAPSED)) return reading.said("engine");
      if (line.starts(ENTERING)) return entering(reading);
      return UNKNOWN;
    case 105: // i
      return iLine(line, reading);
    case 66: // BootedOS
    case 77: // Muxed
    case 78: // Normal
    case 80: // Port DFU
    case 98: // bootstrapping
      if (line.starts(BOOTSTRAPPING)) return sendsIbec(reading);
      return hop(line, reading);
    default:
      return UNKNOWN;
  }
}

/** How a phase ended, in the words of the device's object. */
function deviceLine(line: Line, reading: Reading): Taken {
  const { text } = line;
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

function begins(line: Line, reading: Reading): Taken {
  // A dump follows the creation of the machine; a second machine is a second run.
  const created = line.starts(CREATED);
  if (reading.log.over || (created && reading.log.machine)) reading.begin();
  reading.log.begun = true;
  reading.log.machine = true;
  return reading.said("engine");
}

function cLine(line: Line, reading: Reading): Taken {
  switch (line.code(1)) {
    case 111: // Co
      return line.starts(COMMAND_COMPLETED) ? CHATTER : readCheckpoint(line, reading);
    case 104: // Ch
      if (!line.starts(CHANGING_STATE)) return UNKNOWN;
      if (line.ends(TO_DISAPPEARED)) timesOut(line, reading);
      else if (line.ends(NOTHING_TO_RESTORING) && reading.log.over) reading.begin();
      return reading.said("engine");
    case 114: // Cr
      if (line.starts(CREATED_MACHINE)) return begins(line, reading);
      return line.starts(CREATING) ? CHATTER : UNKNOWN;
    default:
      return line.starts(CANCELING_TIMER) ? CHATTER : UNKNOWN;
  }
}

function rLine(line: Line, reading: Reading): Taken {
  if (line.starts(RESTORE_COMPLETED)) {
    const code = intAfter(line.text, "status:");
    if (code === null) return UNKNOWN;
    const log = reading.log;
    log.status = { ...reading.point(), code };
    if (code !== 0) log.failedLine = reading.line;
    log.shows(reading.line, line.text);
    return reading.said("engine");
  }
  return hop(line, reading);
}

function smallRLine(line: Line, reading: Reading): Taken {
  if (line.starts(LIBRARY_BUILT)) {
    reading.begin();
    return reading.said("engine");
  }
  if (line.starts(REQUESTED_BEHAVIOR)) {
    reading.log.behavior ??= line.has(UPDATE, 27) ? "update" : "erase";
    return reading.said("engine");
  }
  if (line.starts(RECEIVED_DEVICE)) {
    return muxed(line.text, line.has(ATTACHED) ? "came" : "left", reading);
  }
  if (line.starts(RADIO_ERROR)) return radioError(line, reading);
  return hop(line, reading);
}

/** Only the codes from 0x200 on end a restore; 0x100 was seen in one that went through. */
function radioError(line: Line, reading: Reading): Taken {
  const { text } = line;
  const value = Number(text.slice(14).split(/[ ,]/)[0]);
  if (value >= 0x200 && value < 0x300) reading.log.saw("baseband-silent", reading.point(), text);
  return reading.said("engine");
}

function depth(line: Line, reading: Reading): Taken {
  const { text } = line;
  const level = intAt(text, 6);
  const code = intAfter(text, "Code:");
  if (level === null || code === null) return UNKNOWN;
  const error = text.indexOf("Error:");
  const message = error < 0 ? "" : text.slice(error + 6);
  reading.log.link(reading.point(), level, code, message);
  serverTrouble(message, reading);
  return reading.said("engine");
}

function deviceRemark(line: Line, reading: Reading): Taken {
  for (const remark of DEVICE_REMARKS) {
    if (line.starts(remark)) return reading.said("engine");
  }
  return UNKNOWN;
}

function fLine(line: Line, reading: Reading): Taken {
  if (line.starts(FINISHED) && line.has(RESTORE_PHASE)) {
    const good = line.ends(SUCCESSFUL);
    if (line.starts(FINISHED_RESTOREOS) && good) reading.log.doneLine = reading.line;
    if (!good) reading.log.failedLine = reading.line;
    return reading.said("engine");
  }
  return line.starts(FAILURE_DESCRIPTION) ? reading.said("engine") : UNKNOWN;
}

function tLine(line: Line, reading: Reading): Taken {
  if (line.starts(TIMER_FIRED)) {
    timesOut(line, reading);
    return reading.said("engine");
  }
  return line.starts(TRANSITIONING_RETURNED) ? reading.said("engine") : UNKNOWN;
}

function timesOut(line: Line, reading: Reading): void {
  reading.log.timeoutLine ||= reading.line;
  reading.log.shows(reading.line, line.text);
}

function dLine(line: Line, reading: Reading): Taken {
  if (line.is(RETURNED_SUCCESS)) {
    reading.log.doneLine = reading.line;
    return reading.said("engine");
  }
  if (line.starts(NO_SAVED_PANIC)) return CHATTER;
  if (line.starts(SAVED_PANIC)) {
    reading.log.saw("saved-panic", reading.point(), line.text);
    return reading.said("engine");
  }
  return line.starts(CONNECTED_DFU) || line.starts(DISCONNECTED_DFU) ? CHATTER : hop(line, reading);
}

function iLine(line: Line, reading: Reading): Taken {
  if (line.starts(ITUNES_NAME)) {
    reading.app ??= line.text.slice(8, 48);
    return reading.said("engine");
  }
  if (line.starts(ITUNES_VERSION)) {
    reading.app ??= line.text.slice(16, 56).replace(/'.*$/, "");
    return CHATTER;
  }
  if (line.starts(ITUNES_ENTERING)) return entering(reading);
  if (line.starts(IBOOT_VERSION)) return CHATTER;
  return line.starts(ITUNES_SAYS) ? CHATTER : UNKNOWN;
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
