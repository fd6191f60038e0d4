// Reads the words of restored, the program on the phone: its checkpoints, the variables it leaves in NVRAM, the
// writer of the system image (ASR). They stand in logs of their own, or inside those of the host's tools. Facts:
// public logs of iOS 10 to 17. Knows nothing of judging.
import type { AttemptLog } from "./attempt-log.ts";
import { serverTrouble } from "./read-server.ts";
import type { Reading, Taken } from "./reading.ts";
import { CHATTER, intAfter, UNKNOWN } from "./reading.ts";
import { hexId } from "./steps.ts";

/** Takes a line's text by how it begins; `UNKNOWN` leaves it to the others. */
export function readRestoredLine(text: string, reading: Reading): Taken {
  switch (text.charCodeAt(0)) {
    case 67: // C
      if (text.startsWith("CHECKPOINT ")) return checkpoint(text, reading);
      if (text.startsWith("Checkpoint ")) return hostCheckpoint(text, reading);
      if (text.startsWith("CHECKPOINT_INTERNAL_ERROR")) return nvramFull(text, reading);
      return UNKNOWN;
    case 114: // r
      if (text.startsWith("restore-")) return variable(text, reading);
      if (text.startsWith("ramrod_display_set")) return progress(text, reading);
      return UNKNOWN;
    case 65: // A
      return text.startsWith("ASR") ? asr(text, reading) : UNKNOWN;
    case 99: // c
      return protocol(text, "client protocol version ", reading);
    case 101: // e
      return text.startsWith("entering ") || text.startsWith("executing /") ? CHATTER : UNKNOWN;
    case 80: // P
      return previousExit(text, reading);
    default:
      return UNKNOWN;
  }
}

/** `CHECKPOINT BEGIN: RESTORED:[0x060D] wait_for_storage`, and with a code `CHECKPOINT FAILURE:(FAILURE:14) …`. */
function checkpoint(text: string, reading: Reading): Taken {
  const log = reading.log;
  const open = text.indexOf("[0x", 11);
  const close = open < 0 ? -1 : text.indexOf("]", open);
  const id =
    close < 0 || close - open > 12 ? NaN : Number.parseInt(text.slice(open + 3, close), 16);
  if (!Number.isSafeInteger(id)) {
    if (text.includes("Pre-existing NVRAM variable: restore-outcome=")) previousRun(text, reading);
    return reading.said("restored");
  }
  const space = text.indexOf(" ", close + 2);
  const name = text.slice(close + 2, space < 0 ? text.length : space);
  if (text.startsWith("BEGIN", 11)) {
    if (name.startsWith("cleanup_") && log.aliveAtCleanup.length === 0) {
      log.aliveAtCleanup = idsOf(log.stepIds);
    }
    log.checkpointBegins(reading.point(), id, name, text);
  } else if (text.startsWith("END", 11)) log.checkpointEnds(reading.point(), id, name, null, "");
  else if (text.startsWith("FAILURE", 11)) {
    const code = intAfter(text.slice(0, open), "(FAILURE:") ?? 0;
    fails(id, name, code, space < 0 ? "" : text.slice(space), reading);
  }
  if (log.restoreLine === 0) log.restoreLine = reading.line;
  return reading.said("restored");
}

/** The low half of each number is a checkpoint. */
function idsOf(text: string): readonly number[] {
  const ids = [...text.slice(0, 600).matchAll(/0x[0-9a-f]{4}([0-9a-f]{4}):\d/gi)];
  return ids.slice(0, 16).map(([, low = "0"]) => Number.parseInt(low, 16));
}

function fails(id: number, name: string, code: number, text: string, reading: Reading): void {
  const { log } = reading;
  log.checkpointFails(reading.point(), id, name, code, text);
  log.shows(reading.line, `${hexId(id)} ${name} ${code}${text}`);
  log.failedLine = reading.line;
  if (code !== 0) log.names(reading.point(), code, text);
  serverTrouble(`FDR${text}`.slice(id === 0x634 || text.includes("FDR") ? 0 : 3), reading);
  if (text.includes("space")) nvramFull(text, reading);
}

const HOST_CHECKPOINT =
  /^Checkpoint (started|completed|complete|FAILURE|WARNING)\s+id: 0x([0-9A-F]+)(?: \(([^)]*)\))?(?: result=(-?\d+))?(.*)$/i;
/** idevicerestore before 2020 printed the number in decimal. */
const OLD_CHECKPOINT = /^Checkpoint (\d+) complete with code (-?\d+)/;

/** The host's tools repeat what the phone tells them. */
function hostCheckpoint(text: string, reading: Reading): Taken {
  const log = reading.log;
  const old = OLD_CHECKPOINT.exec(text);
  if (old !== null) {
    reading.works();
    reading.log.checkpointEnds(reading.point(), Number(old[1]), "", Number(old[2]), "");
    return reading.said("idevicerestore");
  }
  const found = HOST_CHECKPOINT.exec(text);
  if (found === null) return UNKNOWN;
  const [, word = "", hex = "", name = "", result, rest = ""] = found;
  const id = Number.parseInt(hex, 16);
  if (!Number.isSafeInteger(id)) return UNKNOWN;
  if (log.restoreLine === 0) log.restoreLine = reading.line;
  const code = result === undefined ? null : Number(result);
  if (word === "FAILURE") fails(id, name, code ?? 0, rest, reading);
  else if (word === "started") log.checkpointBegins(reading.point(), id, name, text);
  else if (word !== "WARNING") {
    if (code !== null && code !== 0) fails(id, name, code, rest, reading);
    log.checkpointEnds(reading.point(), id, name, code, rest);
  }
  return reading.said("restored");
}

/** `restore-step-ids = {0x1103060E:17;…}` and its like. */
function variable(text: string, reading: Reading): Taken {
  const log = reading.log;
  if (text.startsWith("restore-step-ids")) {
    log.stepIds = text;
  } else if (text.startsWith("restore-step-results") || text.startsWith("restore-step-codes")) {
    results(text, log, reading);
  } else if (text.startsWith("restore-step-domains")) {
    const domain = /:"([\w.-]{1,60})"/.exec(text)?.[1];
    if (domain !== undefined) log.domain ??= domain;
  } else if (text.startsWith("restore-step-user-progress")) {
    const percent = intAfter(text, "=");
    if (percent !== null && percent >= 0 && percent <= 100) log.percent = percent;
  }
  return reading.said("restored");
}

/** `{0x1107065B:{0:1100}}`: the checkpoint, and the code it ended with. */
function results(text: string, log: AttemptLog, reading: Reading): void {
  const found = /0x[0-9a-f]{4}([0-9a-f]{4}):\{\d+:(-?\d+)\}/i.exec(text.slice(0, 600));
  if (found === null) return;
  const [, low = "0", code = "0"] = found;
  if (Number(code) === 0) return;
  if (log.failedStep === null) {
    log.checkpointFails(reading.point(), Number.parseInt(low, 16), "", Number(code), "");
  }
  log.names(reading.point(), Number(code), text);
  log.failedLine = reading.line;
}

/**
 * The engine sets this variable when it begins and clears it when it ends: found at its beginning, an earlier
 * one never ended. (The monitor's own, set moments before, is no sign.)
 */
function previousRun(text: string, reading: Reading): void {
  if (!text.includes("engine_no_return")) return;
  reading.log.saw("previous-restore-died", reading.point(), text);
}

function previousExit(text: string, reading: Reading): Taken {
  if (!text.startsWith("Previous restore exit status:")) return UNKNOWN;
  const status = Number(text.slice(29).trim().split(/\s/)[0]);
  if (status > 0) reading.log.saw("previous-restore-died", reading.point(), text);
  return reading.said("idevicerestore");
}

function progress(text: string, reading: Reading): Taken {
  const percent = intAfter(text, ": ");
  if (percent !== null && percent >= 0 && percent <= 100) reading.log.percent = percent;
  return CHATTER;
}

const CHECKSUM = /checksum fail|Checksum failed|but got [0-9A-F]{8}/i;

function asr(text: string, reading: Reading): Taken {
  const { log } = reading;
  if (CHECKSUM.test(text)) {
    log.saw("image-checksum", reading.point(), text);
    log.failedLine = reading.line;
  } else if (text.startsWith("ASRServerHandleConnection failed")) {
    log.saw("left-mid-image", reading.point(), text);
    const code = intAfter(text, "failed:");
    if (code !== null) log.names(reading.point(), code, text);
    log.failedLine = reading.line;
  } else if (text.startsWith("ASR STATUS: fail")) {
    log.saw("image-failed", reading.point(), text);
    log.failedLine = reading.line;
  } else if (text.startsWith("ASR progress:")) return CHATTER;
  return reading.said("restored");
}

function protocol(text: string, mark: string, reading: Reading): Taken {
  if (!text.startsWith(mark)) return UNKNOWN;
  reading.log.protocol ??= intAfter(text, mark);
  return reading.said("restored");
}

/** No room for a variable: the restore cannot mark where it stands. */
export function nvramFull(text: string, reading: Reading): Taken {
  if (!/no space (?:for data|left)|0xe00002db/i.test(text)) return CHATTER;
  reading.log.saw("nvram-full", reading.point(), text);
  reading.log.failedLine = reading.line;
  return reading.said("restored");
}
