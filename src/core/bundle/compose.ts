// Makes the files of a bundle out of a record. The same input gives the same files, byte for byte.
// Redaction comes before this, packing after it (zip.ts).
import { canonicalJson } from "../session/canonical-json.ts";
import { verifyRecord } from "../session/chain.ts";
import type { RecordedEvent } from "../session/events.ts";
import type { Integrity } from "../ports.ts";
import {
  BUNDLE_FORMAT,
  DERIVED_PATH,
  FORMAT_VERSION,
  MANIFEST_PATH,
  MAX_DERIVED_UNITS,
  RECORD_PATH,
  SUMMARY_PATH,
} from "./format.ts";
import type { BundleFile, Digest, Manifest } from "./format.ts";
import { formatManifest } from "./manifest.ts";
import { logPath, logsFit } from "./log-files.ts";
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
  /** Logs to go in as they are, under names of the bundle's own; `name` is from outside. */
  readonly logs: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly made: {
    readonly app: { readonly version: string; readonly commit: string };
    /** Language of the summary, BCP 47. */
    readonly language: string;
    /** Milliseconds since 1970. */
    readonly wall: number;
  };
}

export type Composed =
  /** `files` in the order of the bundle, the manifest first. */
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
  const { events, made } = source;
  const [first] = events;
  if (first === undefined) return { kind: "refused", reason: "no-events" };
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
  if (!logsFit(source.logs.map(({ bytes }) => bytes.length)))
    return { kind: "refused", reason: "logs-too-large" };
  const files = [
    ...texts.map(({ path, text }) => ({ path, bytes: bytesOf(text) })),
    ...source.logs.map(({ name, bytes }, at) => ({ path: logPath(name, at + 1), bytes })),
  ];
  const manifest: Manifest = {
    format: BUNDLE_FORMAT,
    formatVersion: FORMAT_VERSION,
    app: { version: made.app.version, commit: made.app.commit },
    language: made.language,
    madeWall: made.wall,
    session: first.session,
    events: events.length,
    integrity: await integrityOf(source, sha256),
    strands: headsOf(events),
    files: await Promise.all(
      files.map(async ({ path, bytes }) => ({
        path,
        size: bytes.length,
        sha256: await sha256(bytes),
      })),
    ),
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
  const verdict = await verifyRecord(events, sha256);
  return verdict.kind === "whole" ? integrity : { kind: "damaged", code: "chain-broken", lost: 0 };
}

/** The last event of each strand, by writer: what the manifest promises and the reader compares. */
export function headsOf(events: readonly RecordedEvent[]): Manifest["strands"] {
  const heads = new Map(events.map(({ writer, n, hash }) => [writer, { writer, n, hash }]));
  return [...heads.values()].toSorted((a, b) => (a.writer < b.writer ? -1 : 1));
}
