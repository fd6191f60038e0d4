// What a bundle is: names, limits and the manifest's shape. docs/bundle-format.md says the same for
// people. Knows no zip and no hashing; reading and writing stand in the files beside.
import type { Integrity } from "../ports.ts";
import type { Level } from "../redact/levels.data.ts";
import type { Hash, SessionId, WriterId } from "../session/events.ts";

export const BUNDLE_FORMAT = "kintsugi-bundle";
export const FORMAT_VERSION = 1;
/** Version of the codes that record and facts use (docs/record-format.md); grows when one gets a new meaning. */
export const DICTIONARY_VERSION = 1;

/** The first file of every bundle; lists all others. */
export const MANIFEST_PATH = "manifest.json";
/** The record: one event a line, in record order, each line its canonical JSON. */
export const RECORD_PATH = "record.ndjson";
/** One page for people in both languages, readable without the app. */
export const SUMMARY_PATH = "summary.html";
/** What the app concluded from the record when the bundle was made; canonical JSON. May be absent. */
export const DERIVED_PATH = "derived.json";
/** Folders of the logs and the pictures that were handed over with the session. May be absent. */
export const LOGS_FOLDER = "logs/";
export const PHOTOS_FOLDER = "photos/";
/** The signature over the manifest's bytes. The last file, and the only one that the manifest cannot list. */
export const SIGNATURE_PATH = "signature.json";

/** Limits of a bundle from outside; real bundles stay far below each of them. */
export const MAX_ENTRIES = 2_000;
export const MAX_ENTRY_BYTES = 64 * 1024 * 1024;
export const MAX_TOTAL_BYTES = 256 * 1024 * 1024;
/** Bytes out per byte in, beyond the first MiB; JSON with its hashes stays below 20. */
export const MAX_RATIO = 200;
export const RATIO_FREE_BYTES = 1024 * 1024;
export const MAX_MANIFEST_BYTES = 1024 * 1024;
/** Longest canonical JSON of the derived facts, in UTF-16 units. */
export const MAX_DERIVED_UNITS = 4 * 1024 * 1024;
/** Most logs and pictures in one bundle, and most bytes of them together: the rest is left to the record. */
export const MAX_LOGS = 1_000;
export const MAX_LOGS_BYTES = 192 * 1024 * 1024;
/** Most runs of the app whose clocks are told. */
export const MAX_CLOCKS = 1_000;

/** SHA-256 as lower-case hex, of bytes or of a text's UTF-8 form. */
export type Digest = (data: string | Uint8Array) => Promise<Hash>;

export interface BundleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ListedFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: Hash;
}

/** What one run of the app (one opening of the page) tells of its two clocks, in whole ms. */
export interface RunClock {
  readonly run: string;
  /** Wall clock less monotonic clock at the run's first event; at level "anyone" counted from the session's start. */
  readonly offset: number;
  /** By how much that had changed at the run's last event: the wall clock was set, or the machine slept. */
  readonly drift: number;
}

/** How often something of one kind was replaced. */
export interface ReplacedCount {
  /** `Kind` or `Part` of core/redact; of a newer version perhaps another. */
  readonly kind: string;
  readonly count: number;
}

export interface Manifest {
  readonly format: typeof BUNDLE_FORMAT;
  readonly formatVersion: typeof FORMAT_VERSION;
  readonly dictionaryVersion: number;
  /** The app that made the bundle. */
  readonly app: { readonly version: string; readonly commit: string };
  /** Language that stands first in summary.html, BCP 47. The record itself is codes. */
  readonly language: string;
  /** What was replaced before the bundle was made. */
  readonly level: Level;
  readonly replaced: readonly ReplacedCount[];
  /** Random; the same in every bundle of the session at any level, so it ties a redacted copy to a complete one. */
  readonly session: SessionId;
  /** Events in the record. */
  readonly events: number;
  /** Wall clock of the last event, as it stands in the record. */
  readonly lastWall: number;
  readonly clocks: readonly RunClock[];
  /** What was known to be damaged when the bundle was made: then, and only then, the chain may have gaps. */
  readonly integrity: Integrity;
  /** The last event of each strand, by writer. */
  readonly strands: readonly {
    readonly writer: WriterId;
    readonly n: number;
    readonly hash: Hash;
  }[];
  /** Every file but the manifest and the signature. */
  readonly files: readonly ListedFile[];
}

const SEGMENT = "[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?";
const SAFE_PATH = new RegExp(`^${SEGMENT}(?:/${SEGMENT}){0,3}$`);
/** Names that Windows takes for devices, whatever extension they have. */
const WINDOWS_DEVICE = /(?:^|\/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\/|$)/;
export const MAX_PATH_UNITS = 120;

/**
 * True for the only names a bundle may hold: lower-case ASCII, relative, no dot at either end of a part.
 * So there is no way out of a folder, no second spelling of a name and nothing that shows as another.
 */
export function isSafePath(path: string): boolean {
  return path.length <= MAX_PATH_UNITS && SAFE_PATH.test(path) && !WINDOWS_DEVICE.test(path);
}
