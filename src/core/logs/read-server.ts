// Reads what the signing and identity servers answered, in the words of Apple's engine, of restored and of
// idevicerestore. Facts: 3194 is 3100 and the server's status 94 (public iTunes log of 2012); FDR texts from
// public threads. Knows nothing of judging.
import { codesOf } from "./piece.ts";
import type { Line } from "./piece.ts";
import type { Reading, Taken } from "./reading.ts";
import { CHATTER, intAfter, UNKNOWN } from "./reading.ts";

/** Server statuses become codes from here on. */
const SERVER_CODES = 3100;
/** The status that says the version is not signed for the device. */
const NOT_ELIGIBLE = 94;

const RETRY = codesOf("amai: tss_submit_job_with_retry");
const ASKING = codesOf("amai: AMAuthInstallRequestSendSync");

/** A line that starts with `amai: `, of the personalisation library; most of them are dumps. */
export function readServerLine(line: Line, reading: Reading): Taken {
  switch (line.code(6)) {
    case 116: // amai: tss_…
      if (line.starts(RETRY)) return asks(reading);
      break;
    case 65: // amai: AMAuthInstall…
      if (line.starts(ASKING)) break;
      return CHATTER;
    case 107: // amai: kAM…
      break;
    default:
      return CHATTER;
  }
  const taken = serverTrouble(line.text, reading);
  return taken === UNKNOWN ? reading.said("common") : taken;
}

function asks(reading: Reading): Taken {
  reading.log.askedLine = reading.line;
  return reading.said("common");
}

/** Anything in which a server refuses, fails or is not found; also the answer that all is well. */
export function serverTrouble(text: string, reading: Reading): Taken {
  const { log } = reading;
  if (text.includes("received tss response")) {
    log.answeredLine = reading.line;
    return reading.said("common");
  }
  const status =
    intAfter(text, "error from server=") ??
    (text.includes("TSS") || text.includes("tss") ? intAfter(text.toLowerCase(), "status=") : null);
  if (status !== null) return status === 0 ? CHATTER : refuses(status, text, reading);
  if (text.includes("isn't eligible for the requested build")) {
    return refuses(NOT_ELIGIBLE, text, reading);
  }
  const unreachable =
    /SendHttpRequest failed|Server not reachable|server is not reachable|Could(?:n't| not) resolve (?:host|proxy)/i;
  if (unreachable.test(text)) {
    log.saw("server-unreachable", reading.point(), text);
    log.failedLine = reading.line;
    return reading.said("common");
  }
  if (text.includes("FDR") || text.includes("fdr")) return fdrTrouble(text, reading);
  return UNKNOWN;
}

function refuses(status: number, text: string, reading: Reading): Taken {
  const { log } = reading;
  log.saw(status === NOT_ELIGIBLE ? "not-signed" : "server-refused", reading.point(), text);
  log.names(reading.point(), SERVER_CODES + status, text);
  log.failedLine = reading.line;
  return reading.said("common");
}

/** The identity server: a refusal (403) speaks of the phone, every other trouble of the way there. */
function fdrTrouble(text: string, reading: Reading): Taken {
  if (/\b403\b|forbidden/i.test(text)) reading.log.saw("fdr-refused", reading.point(), text);
  else if (
    /http failures|HttpMessageSend\w* failed|proxy|HTTPLoad\w* failed|connection (?:failed|refused)|timed out/i.test(
      text,
    )
  ) {
    reading.log.saw("fdr-network", reading.point(), text);
  } else return UNKNOWN;
  return reading.said("common");
}
