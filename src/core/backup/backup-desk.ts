// What a screen needs of whoever makes and reads backups: a worker in the page, the same code in a test. Knows no
// worker and no browser; src/platform/backup implements it.
import type { ShelfBundle, Tombstone } from "../history/history-port.ts";
import type { StoredFile, StoredRecord } from "../ports.ts";
import type { Hash, SessionId } from "../session/events.ts";
import type { BackupMaking } from "./compose.ts";
import type { BackupManifest } from "./format.ts";
import type { KeptLists, SessionReading } from "./read.ts";

/** A file as the browser gave it (a Blob); its bytes stay where they are. */
export interface BackupFile {
  readonly size: number;
}

export interface BackupDesk {
  /** Begins a backup. */
  write(): Promise<BackupWriter>;
  /** Opens one. Rejects with a BundleError where it is none or damaged in its frame. */
  open(file: BackupFile): Promise<BackupReader>;
  /** Which of these sessions a backup holds; rejects as `open` does. */
  holds(file: BackupFile, sessions: readonly SessionId[]): Promise<readonly SessionId[]>;
  /** Frees everything; what is under way rejects. */
  end(): void;
}

/** Each call resolves when its part has been worked in: wait for it, and memory stays small. */
export interface BackupWriter {
  addSessions(
    sessions: readonly { readonly id: SessionId; readonly record: StoredRecord }[],
  ): Promise<void>;
  /** `bytes` null where they no longer read: counted as left out. */
  addFile(kept: StoredFile, bytes: Uint8Array | null): Promise<void>;
  addBundle(kept: ShelfBundle, bytes: Uint8Array | null): Promise<void>;
  addGone(gone: readonly Tombstone[]): Promise<void>;
  finish(
    making: BackupMaking,
  ): Promise<{ readonly file: BackupFile; readonly manifest: BackupManifest }>;
  /** Gives it up. */
  drop(): void;
}

export interface BackupReader {
  readonly manifest: BackupManifest;
  /** Of the manifest: two backups that share it hold the same. */
  readonly hash: Hash;
  readonly gone: readonly Tombstone[];
  readonly kept: KeptLists;
  /** The next sessions, verified; null at the end. */
  next(): Promise<readonly SessionReading[] | null>;
  /** The bytes of a kept file or bundle; rejects with a BundleError. */
  bytes(kept: StoredFile | ShelfBundle): Promise<Uint8Array>;
  close(): void;
}
