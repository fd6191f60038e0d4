// Reads pymobiledevice3: Python's logging around the messages of restored, printed as dictionaries. Facts: its
// public source. Knows nothing of judging.
import type { Reading, Taken } from "./reading.ts";
import { intAfter, UNKNOWN } from "./reading.ts";

/** Takes a line that holds one of its messages; `UNKNOWN` leaves it to the others. */
export function readPymobiledevice3Line(text: string, reading: Reading): Taken {
  const at = text.indexOf("{'MsgType': '");
  if (at >= 0) return message(text.slice(at), reading);
  if (text.includes("'CHECKPOINT_ID'")) return checkpoint(text, reading);
  const { log } = reading;
  if (text.startsWith("waiting for device to connect for restored service")) {
    // Restore mode answers next.
    log.kernelLine ||= reading.line;
    log.begun = true;
    return reading.said("pymobiledevice3");
  }
  if (text.startsWith("hardware info: ") || text.startsWith("about to send filesystem")) {
    if (log.restoreLine === 0) log.restoreLine = reading.line;
    return reading.said("pymobiledevice3");
  }
  if (text.startsWith("connected mode: ")) return reading.said("pymobiledevice3");
  if (text.startsWith("failed to recover FDR data")) {
    log.names(reading.point(), 53, text);
    log.failedLine = reading.line;
    return reading.said("pymobiledevice3");
  }
  return UNKNOWN;
}

function message(text: string, reading: Reading): Taken {
  const { log } = reading;
  if (log.restoreLine === 0) log.restoreLine = reading.line;
  if (text.startsWith("{'MsgType': 'CheckpointMsg'")) return checkpoint(text, reading);
  if (text.startsWith("{'MsgType': 'ProgressMsg'")) {
    const id = intAfter(text, "'Operation': ");
    const percent = intAfter(text, "'Progress': ");
    const named = text.includes("'Operation': 'VERIFY_RESTORE'") ? 14 : null;
    const operation = id ?? named;
    if (operation !== null && operation >= 0) {
      const shown = percent !== null && percent >= 0 && percent <= 100 ? percent : null;
      log.operation(reading.point(), operation, shown);
    }
  } else if (text.startsWith("{'MsgType': 'StatusMsg'")) {
    const status = intAfter(text, "'Status': ");
    const code = intAfter(text, "'AMRError': ") ?? status;
    if (status === 0 && (code === 0 || code === null)) log.doneLine = reading.line;
    else if (code !== null) {
      log.names(reading.point(), code, text);
      log.failedLine = reading.line;
    }
  }
  return reading.said("pymobiledevice3");
}

function checkpoint(text: string, reading: Reading): Taken {
  const id = intAfter(text, "'CHECKPOINT_ID': ");
  if (id === null || id < 0) return UNKNOWN;
  const name = /'CHECKPOINT_NAME': '([\w.-]{0,60})'/.exec(text)?.[1] ?? "";
  const result = intAfter(text, "'CHECKPOINT_RESULT': ");
  const ended = text.includes("'CHECKPOINT_COMPLETE': True");
  const { log } = reading;
  if (result !== null && result !== 0) {
    log.checkpointFails(reading.point(), id, name, result, "");
    log.names(reading.point(), result, text);
    log.failedLine = reading.line;
  } else if (ended) log.checkpointEnds(reading.point(), id, name, result, "");
  else log.checkpointBegins(reading.point(), id, name);
  return reading.said("pymobiledevice3");
}
