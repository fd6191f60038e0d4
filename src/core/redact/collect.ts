// The first stride: reads everything that will leave and remembers each value that a detector sees, whatever it is
// written in. Changes nothing. Knows the detectors and where in a record names of people stand.
import { parseSerialString } from "../apple/serial-string.ts";
import type { RecordedEvent } from "../session/events.ts";
import { findIn } from "./detect/find.ts";
import { Scanner } from "./detect/scan.ts";
import type { Known } from "./known.ts";
import { treatmentOf } from "./levels.data.ts";
import type { Level, Part } from "./levels.data.ts";
import { stringsOf } from "./record-strings.ts";
import type { TextCollector } from "./redaction.ts";
import { View } from "./view.ts";
import { wholeWindow, Windows } from "./windows.ts";
import type { Window } from "./windows.ts";

/** How often text is looked for in coded text: base64 within hex, and no further. */
export const MAX_DEPTH = 2;

/** Remembers what begins in one window of a source. */
function collectFrom(window: Window, scanner: Scanner, known: Known, depth = 0): void {
  const view = new View(window.text);
  const seen = { ...window, text: view.text, next: view.placeOf(window.next) };
  for (const finding of findIn(seen, scanner, known.pseudonyms)) {
    const begin = view.start(finding.start);
    if (begin < window.from || begin >= window.to) continue;
    if (finding.type === "value")
      known.add(finding.kind, finding.form, view.text.slice(finding.start, finding.end));
    else if (depth < MAX_DEPTH)
      collectFrom(wholeWindow(finding.text), new Scanner(), known, depth + 1);
  }
}

/** Collects from a text in pieces. */
export function createTextCollector(known: Known): TextCollector {
  const windows = new Windows();
  const scanner = new Scanner();
  return {
    push(piece) {
      for (const window of windows.push(piece)) collectFrom(window, scanner, known);
    },
    end() {
      collectFrom(windows.end(), scanner, known);
    },
  };
}

/** Collects from a record: every string, and what its fields are known to hold. */
export function collectEvents(
  events: readonly RecordedEvent[],
  level: Level,
  keep: ReadonlySet<string>,
  known: Known,
): void {
  for (const { body } of events) {
    for (const { text, part } of stringsOf(body)) {
      if (
        part !== null &&
        part !== "file-hash" &&
        !keep.has(part) &&
        treatmentOf(level, part) === "marker"
      ) {
        if (isName(part)) known.addPart(part, text);
      }
      collectFrom(wholeWindow(text), new Scanner(), known);
    }
    if (body.type === "device-connected") collectSerial(body.snapshot.serialNumber ?? "", known);
    else if (body.type === "device-described") collectSerial(body.serialNumber, known);
  }
}

/** A note is no name: it is replaced where it stands and nowhere else. */
const isName = (part: Part): boolean =>
  part === "customer" || part === "technician" || part === "ticket";

/** The fields of an iBoot string, also where the string is odd: lower case, `_` for spaces, values cut. */
function collectSerial(text: string, known: Known): void {
  const { ecid, srnm, imei, others } = parseSerialString(text);
  if (ecid !== null) known.add("ecid", "hex", ecid);
  if (srnm !== null && srnm.length >= 6) known.add("serial", "plain", srnm);
  if (imei !== null) known.add("imei", "plain", imei);
  for (const [tag, value] of others)
    if (tag === "NONC" || tag === "SNON") known.add("nonce", "hex", value);
}
