// What a backup file is: names, limits and the manifest's shape. docs/backup-format.md says the same for
// people. A backup is a zip like a bundle, read under the same rules for names and entries, but of many
// sessions, and taken apart piece by piece. Knows no zip and no hashing.
import type { ListedFile } from "../bundle/format.ts";
import type { BundleErrorCode } from "../errors.ts";
import type { Integrity } from "../ports.ts";
import type { Hash, SessionId } from "../session/events.ts";

export const BACKUP_FORMAT = "kintsugi-backup";
export const BACKUP_VERSION = 1;

/** A line a session: how many events, in which packs. */
export const SESSIONS_PATH = "sessions.ndjson";
/** A line a kept log or picture. */
export const KEPT_PATH = "kept.ndjson";
/** A line a bundle of the shelf. */
export const SHELF_PATH = "bundles.ndjson";
/** A line a session that was deleted for good. */
export const GONE_PATH = "gone.ndjson";

/** The pack with this number, from 1: events, one a line. */
export const packPath = (pack: number): string => `packs/${String(pack).padStart(5, "0")}.ndjson`;
/** Where the bytes with this SHA-256 lie; kept once, however many sessions hold them. */
export const bytesPath = (hash: Hash): string => `files/${hash}`;

/** A pack is closed behind the session with which it reaches this many UTF-16 units. */
export const PACK_UNITS = 4 * 1024 * 1024;
/** A session that alone is longer goes on in the next pack. */
export const MAX_PACK_UNITS = 16 * 1024 * 1024;
/** Files in one backup: the zip's own number has room for 65,534. */
export const MAX_BACKUP_ENTRIES = 60_000;
/** Of the zip: its offsets have room for 4 GiB. */
export const MAX_BACKUP_BYTES = 4_000_000_000;
/** Packs and lists; 5,000 packs hold some 40 million events. */
export const MAX_LISTED = 5_000;
/** Sessions, kept files or deletions in one list. */
export const MAX_LINES = 400_000;
export const MAX_BACKUP_MANIFEST_BYTES = 2 * 1024 * 1024;

/** What a backup holds of a store. */
export type BackupScope =
  /** Everything. */
  | "all"
  /** The sessions that changed since the file before it in the same folder. */
  | "changes"
  /** The sessions that a person chose. */
  | "chosen";

export interface BackupCounts {
  readonly sessions: number;
  readonly events: number;
  /** Logs and pictures whose bytes are in it. */
  readonly files: number;
  readonly bundles: number;
  /** Notes of deletions. */
  readonly gone: number;
  /** Logs, pictures and bundles that had no room or no longer read: they are only where they were. */
  readonly leftOut: number;
}

export interface BackupManifest {
  readonly format: typeof BACKUP_FORMAT;
  readonly formatVersion: typeof BACKUP_VERSION;
  readonly app: { readonly version: string; readonly commit: string };
  /** The laptop that wrote it: a random id of its own, 16 hex digits. */
  readonly writer: string;
  /** The writer's wall clock, milliseconds since 1970. */
  readonly madeWall: number;
  readonly scope: BackupScope;
  readonly counts: BackupCounts;
  /** Every list and pack; files are named by their own SHA-256. */
  readonly files: readonly ListedFile[];
}

/** One line of `SESSIONS_PATH`: the events stand in the packs `from` to `to`, in this order of lines. */
export interface SessionLine {
  readonly id: SessionId;
  readonly events: number;
  readonly from: number;
  readonly to: number;
  /** What the store knew to be missing; only then may links be missing. */
  readonly integrity: Integrity;
}

/** Something of a backup that was not accepted. */
export interface Refusal {
  readonly session: SessionId;
  readonly code: BundleErrorCode;
  /** Path, line or field; bounded. */
  readonly subject: string;
}
