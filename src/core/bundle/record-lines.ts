// record.ndjson: writes events as lines and reads lines from outside as events. Each line must be the
// canonical JSON of its event, so one record has one text, whoever wrote it.
import { BundleError } from "../errors.ts";
import { canonicalJson, MAX_EVENT_UNITS } from "../session/canonical-json.ts";
import type { RecordedEvent } from "../session/events.ts";
import { readEvent } from "../session/schema.ts";
import { RECORD_PATH } from "./format.ts";

/** Lines of the record, each ended by a line feed; null where an event has no canonical JSON. */
export function recordLines(events: readonly RecordedEvent[]): string | null {
  const lines: string[] = [];
  for (const event of events) {
    const canonical = canonicalJson(event);
    if (canonical.kind === "refused") return null;
    lines.push(`${canonical.text}\n`);
  }
  return lines.join("");
}

/** The events of such a text. Throws "record-invalid", naming the line; says nothing of hashes. */
export function readRecordLines(text: string): RecordedEvent[] {
  const lines = text.split("\n");
  if (lines.pop() !== "") throw new BundleError("record-invalid", RECORD_PATH);
  return lines.map((line, index) => readLine(line, `${RECORD_PATH}:${index + 1}`));
}

function readLine(line: string, where: string): RecordedEvent {
  if (line.length > MAX_EVENT_UNITS) throw new BundleError("record-invalid", where);
  const value = parse(line, where);
  const canonical = canonicalJson(value);
  if (canonical.kind === "refused" || canonical.text !== line)
    throw new BundleError("record-invalid", where);
  const reading = readEvent(value);
  if (reading.kind === "refused")
    throw new BundleError("record-invalid", `${where} ${reading.path}`);
  return reading.event;
}

function parse(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (thrown) {
    throw new BundleError("record-invalid", where, thrown);
  }
}
