// What can stand in the middle of a line, whoever wrote it: the last readers a line meets. One search over all of
// them first, because most lines hold none. Knows nothing of judging.
import { panicFinding } from "./panic.ts";
import { nvramFull } from "./read-restored.ts";
import { serverTrouble } from "./read-server.ts";
import type { Reading, Taken } from "./reading.ts";
import { intAfter, UNKNOWN } from "./reading.ts";

/** Anything below in one pass. */
const TELLING =
  /Restore error |failed with error: |kBBUReturnIOError|powercycling modem|hecksum fail|data to ASR|error 997|no space |0xe00002db|HttpRequest failed|erver not reachable|TSS|FDR|error from server=|panic\(cpu|Previous restore exit|battery/;

/** Lines are searched no further than this. */
const SEARCHED = 4096;

/** Takes a line that no other reader knew. */
export function readRestOfLine(line: string, reading: Reading): Taken {
  const text = line.length > SEARCHED ? line.slice(0, SEARCHED) : line;
  if (!TELLING.test(text)) return UNKNOWN;
  const { log } = reading;
  const error = /^([\w .-]{1,40}): Restore error (-?\d+)/.exec(text);
  if (error !== null) {
    return appSays(error[1] ?? "", Number(error[2]), text, reading);
  }
  if (text.includes("BBUReturnIOError") || text.includes("powercycling modem")) {
    log.saw("baseband-silent", reading.point(), text);
    return reading.said("common");
  }
  if (/hecksum fail/.test(text)) {
    log.saw("image-checksum", reading.point(), text);
    log.failedLine = reading.line;
    return reading.said("common");
  }
  if (text.includes("data to ASR") && /unable|fail/i.test(text)) {
    log.saw("left-mid-image", reading.point(), text);
    log.failedLine = reading.line;
    return reading.said("common");
  }
  if (/\berror 997\b/.test(text)) {
    log.saw("device-not-answering", reading.point(), text);
    return reading.said("common");
  }
  const code = intAfter(text, "failed with error: ");
  if (code !== null && text.includes("Restore")) {
    if (code > 0) log.names(reading.point(), code, text);
    log.failedLine = reading.line;
    return reading.said("common");
  }
  if (/panic\(cpu \d/.test(text)) {
    log.saw(panicFinding(text.slice(text.indexOf("panic(cpu"))), reading.point(), text);
    return reading.said("common");
  }
  if (/battery (?:voltage )?(?:is )?too low|waiting for battery/i.test(text)) {
    log.saw("waiting-to-charge", reading.point(), text);
    return reading.said("common");
  }
  if (/no space (?:for data|left)|0xe00002db/i.test(text)) return nvramFull(text, reading);
  return serverTrouble(text, reading);
}

/** `iTunes: Restore error 4013`: the code the person saw, and the name of the program. */
function appSays(app: string, code: number, text: string, reading: Reading): Taken {
  const { log } = reading;
  reading.app ??= app;
  log.names(reading.point(), code, text);
  log.failedLine = reading.line;
  return reading.said("engine");
}
