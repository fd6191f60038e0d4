// Reads idevicerestore's own words, those before 2025 (no clock, "ERROR: " before errors) and those since
// ("06:44:01.028 <Info> "). Facts: its public source and threads. Knows nothing of judging.
import type { Phase } from "../timeline/restore-mode.ts";
import { serverTrouble } from "./read-server.ts";
import type { Reading, Taken } from "./reading.ts";
import { CHATTER, intAfter, UNKNOWN } from "./reading.ts";

/** Takes a line's text by how it begins; `UNKNOWN` leaves it to the others. */
export function readIdevicerestoreLine(line: string, reading: Reading): Taken {
  const text = withoutLabel(line);
  switch (text.charCodeAt(0)) {
    case 105: // i
      return iLine(text, reading);
    case 83: // S
      return sLine(text, reading);
    case 70: // F
      return fLine(text, reading);
    case 68: // D
      return dLine(text, reading);
    case 85: // U
      return unableTo(text, reading);
    case 67: // C
      return cLine(text, reading);
    case 65: // A
      return text.startsWith("About to restore device") ? restoreMode(reading) : UNKNOWN;
    case 87: // W
      return wLine(text, reading);
    case 69: // E
      if (text.startsWith("Entering recovery mode")) return entering(reading);
      return text.startsWith("Extracting ") ? CHATTER : operation(text, reading);
    case 80: // P
    case 84: // T
    case 72: // H
      if (text.startsWith("Personalizing ") || text.startsWith("Tag found")) return CHATTER;
      return operation(text, reading);
    case 82: // R
      if (text.startsWith("Request URL set to")) return asks(reading);
      if (
        text.startsWith("Response successfully received") ||
        text.startsWith("response success")
      ) {
        return answers(reading);
      }
      return operation(text, reading);
    case 77: // M
    case 86: // V
      return operation(text, reading);
    case 91: // [
      return text.startsWith("[Error] ") ? readIdevicerestoreLine(text.slice(8), reading) : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

function withoutLabel(line: string): string {
  if (line.startsWith("ERROR: ")) return line.slice(7);
  if (line.startsWith("DEBUG: ")) return line.slice(7);
  if (line.startsWith("INFO: ")) return line.slice(6);
  return line.startsWith("NOTE: ") ? line.slice(6) : line;
}

const EVENT =
  /^i(?:recv|device)_event_cb: device .{0,60}?(?:\(udid: [^)]*\) )?(connected in (?:mode )?([\w ]+?) mode|disconnected)/i;

function iLine(text: string, reading: Reading): Taken {
  if (text.startsWith("irecv_event_cb") || text.startsWith("idevice_event_cb")) {
    const found = EVENT.exec(text);
    if (found === null) return CHATTER;
    const mode = MODES[(found[2] ?? "").toLowerCase()];
    const { log } = reading;
    if (found[2] === undefined) {
      const was = log.mode ?? beforeLeaving(reading);
      if (was !== null) log.hop(reading.point(), was, "left", text);
    } else if (mode !== undefined) log.hop(reading.point(), mode, "came", text);
    return reading.said("idevicerestore");
  }
  if (text.startsWith("idevicerestore ")) {
    reading.begin();
    reading.app ??= text.slice(0, 60);
    return reading.said("idevicerestore");
  }
  return UNKNOWN;
}

/** A log that was cut begins with a leaving: from recovery mode, where something was sent to iBoot. */
function beforeLeaving(reading: Reading): Phase | null {
  const { log } = reading;
  if (log.hops.length > 0) return null;
  return log.kernelLine > 0 || log.ibecLine > 0 ? "recovery" : null;
}

const MODES: Readonly<Record<string, Phase>> = {
  normal: "normal",
  recovery: "recovery",
  dfu: "dfu",
  "port dfu": "port-dfu",
  restore: "restore",
  wtf: "wtf",
  kis: "kis",
};

/** What is sent before the kernel, and the operation Apple's engine counts it as. */
const SENDING: readonly (readonly [component: string, operation: number])[] = [
  ["RestoreLogo", 43],
  ["RestoreRamDisk", 5],
  ["RestoreDeviceTree", 6],
  ["RestoreKernelCache", 7],
];

function sLine(text: string, reading: Reading): Taken {
  const { log } = reading;
  if (text.startsWith("Sending ")) {
    const sent = SENDING.find(([component]) => text.startsWith(component, 8));
    const boots = text.startsWith("iBEC", 8) || text.startsWith("iBSS", 8);
    if (sent === undefined && !boots) return sendsMore(text, reading);
    reading.works();
    reading.log.begun = true;
    if (sent !== undefined) reading.log.operation(reading.point(), sent[1], null);
    if (sent?.[1] === 7) reading.log.kernelLine = reading.line;
    if (text.startsWith("iBEC", 8)) reading.log.ibecLine = reading.line;
    return reading.said("idevicerestore");
  }
  if (!text.startsWith("Status: ")) return operation(text, reading);
  if (text.startsWith("Restore Finished", 8)) log.doneLine = reading.line;
  else {
    const code = STATUSES.find(([words]) => text.startsWith(words, 8))?.[1];
    if (code !== undefined) log.names(reading.point(), code, text);
    log.failedLine = reading.line;
  }
  return reading.said("idevicerestore");
}

/** The statuses it has words for. */
const STATUSES: readonly (readonly [words: string, code: number])[] = [
  ["Verification Error", -1],
  ["Disk Failure", 6],
  ["Failed to mount", 27],
  ["Failed to load SEP", 51],
  ["Failed to recover FDR", 53],
  ["X-Gold Baseband", 1015],
  ["Fail", 14],
];

function sendsMore(text: string, reading: Reading): Taken {
  if (text.startsWith("Sending TSS request")) {
    const taken = asks(reading);
    if (text.includes("success")) answers(reading);
    else if (/error|could not|fail/i.test(text)) serverTrouble(text, reading);
    return taken;
  }
  if (text.startsWith("Sending filesystem now")) {
    reading.log.operation(reading.point(), 13, null);
    return reading.said("idevicerestore");
  }
  return CHATTER;
}

function fLine(text: string, reading: Reading): Taken {
  const { log } = reading;
  if (text.startsWith("Found device in ")) {
    const mode = MODES[/^Found device in ([\w ]+?) mode/i.exec(text)?.[1]?.toLowerCase() ?? ""];
    if (mode === undefined) return CHATTER;
    reading.works();
    reading.log.hop(reading.point(), mode, "came", text);
    return reading.said("idevicerestore");
  }
  if (text.startsWith("Failed with errorcode=")) return gaveUp(text, reading);
  if (text.startsWith("FDR ") || text.includes("FDR")) {
    const taken = serverTrouble(text, reading);
    if (taken !== UNKNOWN) log.failedLine = reading.line;
    return taken === UNKNOWN ? CHATTER : taken;
  }
  return operation(text, reading);
}

function dLine(text: string, reading: Reading): Taken {
  const { log } = reading;
  if (text === "DONE") {
    log.doneLine = reading.line;
    return reading.said("idevicerestore");
  }
  if (text.startsWith("Done: restoring failed")) return gaveUp(text, reading);
  if (text.startsWith("Device failed to enter restore mode")) return gaveUp(text, reading);
  if (text.startsWith("Device reconnected in Recovery mode")) return gaveUp(text, reading);
  if (text.startsWith("Device did not disconnect") || text.startsWith("Device did not reconnect")) {
    log.saw("ibec-refused", reading.point(), text);
    return gaveUp(text, reading);
  }
  if (text.startsWith("Device ") && text.includes("is now connected in restore mode")) {
    return restoreMode(reading);
  }
  return operation(text, reading);
}

/** `Unable to …`, the words of its errors; many are followed by another way that works. */
function unableTo(text: string, reading: Reading): Taken {
  const { log } = reading;
  if (text.startsWith("Unable to restore device")) return gaveUp(text, reading);
  if (
    text.startsWith("Unable to send data to ASR") ||
    text.startsWith("Unable to send payload to ASR")
  ) {
    log.saw("left-mid-image", reading.point(), text);
    log.failedLine = reading.line;
    return reading.said("idevicerestore");
  }
  if (
    text.startsWith("Unable to get SHSH blobs") ||
    text.startsWith("Unable to send TSS request")
  ) {
    if (!log.sightings.has("not-signed")) log.saw("server-refused", reading.point(), text);
    return gaveUp(text, reading);
  }
  if (text.startsWith("Unhandled status message (")) {
    const code = intAfter(text, "(");
    if (code !== null && code !== 0) {
      log.names(reading.point(), code, text);
      log.failedLine = reading.line;
    }
    return reading.said("idevicerestore");
  }
  return operation(text, reading);
}

function cLine(text: string, reading: Reading): Taken {
  if (text.startsWith("Connected to com.apple.mobile.restored, version")) {
    reading.log.protocol ??= intAfter(text, "version");
    return restoreMode(reading);
  }
  return operation(text, reading);
}

function wLine(text: string, reading: Reading): Taken {
  if (text.startsWith("Waiting for device to enter restore mode")) {
    return reading.said("idevicerestore");
  }
  if (text.startsWith("Waiting for device")) return CHATTER;
  return operation(text, reading);
}

/** `Restoring image (13)`: words of its own, the number of the operation. */
function operation(text: string, reading: Reading): Taken {
  if (text.charCodeAt(text.length - 1) !== 41 || text.length > 80) return UNKNOWN;
  const number = /^[A-Z][A-Za-z0-9 /-]+ \((\d{1,3})\)$/.exec(text)?.[1];
  if (number === undefined) return UNKNOWN;
  reading.works();
  reading.log.operation(reading.point(), Number(number), null);
  if (reading.log.restoreLine === 0 && Number(number) > 9) reading.log.restoreLine = reading.line;
  return reading.said("idevicerestore");
}

function restoreMode(reading: Reading): Taken {
  const { log } = reading;
  if (log.restoreLine === 0) log.restoreLine = reading.line;
  return reading.said("idevicerestore");
}

function entering(reading: Reading): Taken {
  reading.log.begun = true;
  reading.log.enteringLine = reading.line;
  return reading.said("idevicerestore");
}

function asks(reading: Reading): Taken {
  reading.log.askedLine = reading.line;
  return reading.said("idevicerestore");
}

function answers(reading: Reading): Taken {
  reading.log.answeredLine = reading.line;
  return reading.said("idevicerestore");
}

function gaveUp(text: string, reading: Reading): Taken {
  reading.log.shows(reading.line, text);
  reading.log.failedLine = reading.line;
  reading.log.gaveUpLine = reading.line;
  return reading.said("idevicerestore");
}
