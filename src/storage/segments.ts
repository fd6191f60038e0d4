// Sealed events as one piece: canonical JSON, a line an event, and one SHA-256 over the bytes. What was verified when
// it was sealed is held against that one hash when it is read. Knows bytes; which events lie where is seal.ts's.
import { canonicalJson } from "../core/session/canonical-json.ts";
import type { Hash, RecordedEvent } from "../core/session/events.ts";
import type { Sha256 } from "../core/ports.ts";
import type { Segment } from "./schema.ts";

/** Events out of a store: `vouched` for by the hash of their segment, and everything else. */
export interface Unpacked {
  readonly vouched: readonly RecordedEvent[];
  /** Anything at all: each must say by its own hash that it is an event. */
  readonly items: readonly unknown[];
}

/** Packs verified events; null where one has no canonical form (it was no event). */
export async function packSegment(
  events: readonly RecordedEvent[],
  sha256: Sha256,
): Promise<Segment | null> {
  const lines: string[] = [];
  for (const event of events) {
    const line = canonicalJson(event, Number.POSITIVE_INFINITY);
    if (line.kind === "refused") return null;
    lines.push(line.text);
  }
  const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(""));
  return { count: events.length, hash: await sha256(bytes), bytes };
}

/** What a segment holds, of either version, damaged or not. */
export async function unpackSegment(found: unknown, sha256: Sha256): Promise<Unpacked> {
  if (Array.isArray(found)) return { vouched: [], items: found };
  if (!isSegment(found)) return { vouched: [], items: [null] };
  const text = new TextDecoder().decode(found.bytes);
  const lines = text.split("\n").slice(0, -1);
  if ((await sha256(found.bytes)) === found.hash && lines.length === found.count) {
    // One text, one parser: several times faster than a line at a time. Written by packSegment, as its hash says.
    return { vouched: JSON.parse(`[${lines.join(",")}]`) as RecordedEvent[], items: [] };
  }
  // Damaged: what still reads, line by line. What is left of the last line counts, too.
  const items = text.split("\n").flatMap((line) => (line === "" ? [] : [parsed(line)]));
  return { vouched: [], items: items.length < found.count ? [...items, null] : items };
}

/** How many events a segment stands for; 0 where it is nothing that can be read. */
export function countOf(found: unknown): number {
  if (Array.isArray(found)) return found.length;
  return isSegment(found) ? found.count : 0;
}

/** The hash of the last event in a segment, as it stands there; "" where that does not read. */
export function lastHashOf(found: unknown): Hash | "" {
  const last: unknown = Array.isArray(found) ? found.at(-1) : isSegment(found) && lastLineOf(found);
  const hash = (last as Partial<RecordedEvent> | null | undefined)?.hash; // looked at here
  return typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash) ? hash : "";
}

function lastLineOf({ bytes }: Segment): unknown {
  return parsed(new TextDecoder().decode(bytes).trimEnd().split("\n").at(-1) ?? "");
}

function isSegment(found: unknown): found is Segment {
  if (typeof found !== "object" || found === null) return false;
  const { bytes, count, hash } = found as Partial<Segment>; // looked at here
  return bytes instanceof Uint8Array && Number.isSafeInteger(count) && typeof hash === "string";
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null; // a line that was damaged counts as one thing that cannot be read
  }
}
