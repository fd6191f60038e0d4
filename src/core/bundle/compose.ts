// Makes the files of a bundle out of a record. The same input gives the same files, byte for byte: no clock and no
// chance comes in. Redaction comes before this, packing after it (archive/).
import { canonicalJson } from "../session/canonical-json.ts";
import { faultOfSession } from "../session/verify-session.ts";
import type { RecordedEvent } from "../session/events.ts";
import type { Integrity } from "../ports.ts";
import type { Level } from "../redact/levels.data.ts";
import { clocksOf } from "./clocks.ts";
import {
  BUNDLE_FORMAT,
  DERIVED_PATH,
  DICTIONARY_VERSION,
  FORMAT_VERSION,
  MANIFEST_PATH,
  MAX_DERIVED_UNITS,
  RECORD_PATH,
  SUMMARY_PATH,
} from "./format.ts";
import type { BundleFile, Digest, ListedFile, Manifest, ReplacedCount } from "./format.ts";
import { formatManifest } from "./manifest.ts";
import { logsFit } from "./log-files.ts";
import { recordLines } from "./record-lines.ts";
import { bytesOf } from "./utf8.ts";

export interface BundleSource {
  /** The record in record order, at least one event. */
  readonly events: readonly RecordedEvent[];
  /** What the store said of the record; a damaged one may be handed over, and says so. */
  readonly integrity: Integrity;
  readonly summaryHtml: string;
  /** What was concluded from the record, as plain JSON; null leaves the file out. */
  readonly derived: unknown;
  /** What was replaced in all of this, and at which level. */
  readonly level: Level;
  readonly replaced: readonly ReplacedCount[];
  /** Logs and pictures that go in, under paths of the bundle's own (log-files.ts). Their bytes stay where they are. */
  readonly attached: readonly ListedFile[];
  readonly app: { readonly version: string; readonly commit: string };
  /** Language that stands first in the summary, BCP 47. */
  readonly language: string;
}

export type Composed =
  /** `files`: the manifest first, then what was made here; behind them come the attached files, in their order. */
  | {
      readonly kind: "composed";
      readonly files: readonly BundleFile[];
      readonly manifest: Manifest;
    }
  | {
      readonly kind: "refused";
      readonly reason: "no-events" | "record-unsuitable" | "derived-unsuitable" | "logs-too-large";
    };

export async function composeBundle(source: BundleSource, sha256: Digest): Promise<Composed> {
  const { events, attached } = source;
  const first = events[0];
  const last = events.at(-1);
  if (first === undefined || last === undefined) return { kind: "refused", reason: "no-events" };
  const record = recordLines(events);
  if (record === null) return { kind: "refused", reason: "record-unsuitable" };
  const texts = [
    { path: RECORD_PATH, text: record },
    { path: SUMMARY_PATH, text: source.summaryHtml },
  ];
  if (source.derived !== null) {
    const derived = canonicalJson(source.derived, MAX_DERIVED_UNITS);
    if (derived.kind === "refused") return { kind: "refused", reason: "derived-unsuitable" };
    texts.push({ path: DERIVED_PATH, text: `${derived.text}\n` });
  }
  if (!logsFit(attached.map(({ size }) => size)))
    return { kind: "refused", reason: "logs-too-large" };
  const files = texts.map(({ path, text }) => ({ path, bytes: bytesOf(text) }));
  const listed = await Promise.all(
    files.map(async ({ path, bytes }) => ({
      path,
      size: bytes.length,
      sha256: await sha256(bytes),
    })),
  );
  const manifest: Manifest = {
    format: BUNDLE_FORMAT,
    formatVersion: FORMAT_VERSION,
    dictionaryVersion: DICTIONARY_VERSION,
    app: { version: source.app.version, commit: source.app.commit },
    language: source.language,
    level: source.level,
    replaced: source.replaced.map(({ kind, count }) => ({ kind, count })),
    session: first.session,
    events: events.length,
    lastWall: last.at.wall,
    clocks: clocksOf(events),
    integrity: await integrityOf(source, sha256),
    strands: headsOf(events),
    files: [...listed, ...attached],
  };
  const head = { path: MANIFEST_PATH, bytes: bytesOf(formatManifest(manifest)) };
  return { kind: "composed", files: [head, ...files], manifest };
}

/** What the store said; but a record that does not verify is never handed over as whole. */
async function integrityOf(
  { events, integrity }: BundleSource,
  sha256: Digest,
): Promise<Integrity> {
  if (integrity.kind === "damaged") return integrity;
  const fault = await faultOfSession(events[0]?.session ?? "", events, integrity, sha256);
  return fault === null ? integrity : { kind: "damaged", code: "chain-broken", lost: 0 };
}

/** The last event of each strand, by writer: what the manifest promises and the reader compares. */
export function headsOf(events: readonly RecordedEvent[]): Manifest["strands"] {
  const heads = new Map(events.map(({ writer, n, hash }) => [writer, { writer, n, hash }]));
  return [...heads.values()].toSorted((a, b) => (a.writer < b.writer ? -1 : 1));
}
