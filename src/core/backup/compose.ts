// Makes a backup out of records that come one after the other, and hands out each part of the zip as soon
// as it is full: memory holds one pack. The manifest, which comes first in the file, is made last; who
// collects the parts puts it in front.
import { MANIFEST_PATH, MAX_ENTRY_BYTES } from "../bundle/format.ts";
import type { Digest, ListedFile } from "../bundle/format.ts";
import { recordLines } from "../bundle/record-lines.ts";
import { bytesOf } from "../bundle/utf8.ts";
import type { StoredFile, StoredRecord } from "../ports.ts";
import type { Hash, SessionId } from "../session/events.ts";
import type { ShelfBundle, Tombstone } from "../history/history-port.ts";
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  bytesPath,
  GONE_PATH,
  KEPT_PATH,
  MAX_BACKUP_BYTES,
  MAX_BACKUP_ENTRIES,
  MAX_PACK_UNITS,
  PACK_UNITS,
  packPath,
  SESSIONS_PATH,
  SHELF_PATH,
} from "./format.ts";
import type { BackupCounts, BackupManifest, SessionLine } from "./format.ts";
import { formatManifest } from "./manifest.ts";
import { DIRECTORY_ENTRY_BYTES } from "../bundle/archive/zip-records.ts";
import { zipPart } from "./zip-part.ts";
import type { ZipPart } from "./zip-part.ts";

/** Who made a backup, when, and what of the store went in. */
export type BackupMaking = Pick<BackupManifest, "app" | "writer" | "madeWall" | "scope">;

export interface BackupComposer {
  /** A session's record in record order; one without events is passed over. */
  add(session: SessionId, record: StoredRecord): Promise<void>;
  /**
   * A log or picture; `bytes` null where they no longer read. False where they were left out, as they are where they
   * are not what the hash says: a reader would refuse them, and whoever made the backup must hear of it now.
   */
  addFile(kept: StoredFile, bytes: Uint8Array | null): Promise<boolean>;
  addBundle(kept: ShelfBundle, bytes: Uint8Array | null): Promise<boolean>;
  addGone(gone: readonly Tombstone[]): void;
  /** The manifest's part, which belongs in front of all the others. Nothing may be added behind it. */
  finish(
    making: BackupMaking,
  ): Promise<{ readonly head: ZipPart; readonly manifest: BackupManifest }>;
}

/** Left over for lists, manifest and directory. */
const ROOM_BYTES = 64 * 1024 * 1024;

/** `emit` takes each part in the order in which it stands in the file. `limits`, in UTF-16 units, are for tests. */
export function createComposer(
  digest: Digest,
  emit: (part: ZipPart) => void,
  limits = { pack: PACK_UNITS, longest: MAX_PACK_UNITS },
): BackupComposer {
  const listed: ListedFile[] = [];
  const sessions: SessionLine[] = [];
  const kept: StoredFile[] = [];
  const shelf: ShelfBundle[] = [];
  const gone: Tombstone[] = [];
  const inside = new Set<Hash>();
  let lines: string[] = [];
  let units = 0;
  let pack = 1;
  let bytesSoFar = 0;
  let events = 0;
  let leftOut = 0;

  function put(path: string, bytes: Uint8Array): ZipPart {
    const part = zipPart({ path, bytes });
    bytesSoFar += part.local.length + DIRECTORY_ENTRY_BYTES + path.length;
    return part;
  }

  async function list(path: string, text: string): Promise<void> {
    const bytes = bytesOf(text);
    listed.push({ path, size: bytes.length, sha256: await digest(bytes) });
    emit(put(path, bytes));
  }

  async function closePack(): Promise<void> {
    if (units === 0) return;
    const text = lines.join("");
    const number = pack;
    lines = [];
    units = 0;
    pack += 1;
    await list(packPath(number), text);
  }

  /** Says whether the bytes are in the backup. */
  async function keepBytes(hash: Hash, bytes: Uint8Array | null): Promise<boolean> {
    if (inside.has(hash)) return true;
    const isWhole = bytes !== null && (await digest(bytes)) === hash;
    // Added meanwhile.
    if (inside.has(hash)) return true;
    const fits =
      isWhole &&
      bytes.length <= MAX_ENTRY_BYTES &&
      inside.size + listed.length < MAX_BACKUP_ENTRIES - ROOM_ENTRIES &&
      bytesSoFar + bytes.length < MAX_BACKUP_BYTES - ROOM_BYTES;
    if (!fits) {
      leftOut += 1;
      return false;
    }
    inside.add(hash);
    emit(put(bytesPath(hash), bytes));
    return true;
  }

  return {
    async add(id, { events: record, integrity }) {
      if (record.length === 0) return;
      let from: number | null = null;
      for (const event of record) {
        const line = recordLines([event]);
        // Nothing is stored that has no line; if it were, the backup must not be thought whole.
        if (line === null) throw new TypeError("a stored event has no canonical form");
        if (units + line.length > limits.longest) await closePack();
        from ??= pack;
        lines.push(line);
        units += line.length;
      }
      sessions.push({ id, events: record.length, from: from ?? pack, to: pack, integrity });
      events += record.length;
      if (units >= limits.pack) await closePack();
    },
    async addFile(file, bytes) {
      const fits = await keepBytes(file.hash, bytes);
      if (fits) kept.push(file);
      return fits;
    },
    async addBundle(bundle, bytes) {
      const fits = await keepBytes(bundle.hash, bytes);
      if (fits) shelf.push(bundle);
      return fits;
    },
    addGone(more) {
      gone.push(...more);
    },
    async finish(making) {
      await closePack();
      await list(SESSIONS_PATH, ndjson(sessions));
      await list(KEPT_PATH, ndjson(kept));
      await list(SHELF_PATH, ndjson(shelf));
      await list(GONE_PATH, ndjson(gone));
      const counts: BackupCounts = {
        sessions: sessions.length,
        events,
        files: kept.length,
        bundles: shelf.length,
        gone: gone.length,
        leftOut,
      };
      const manifest: BackupManifest = {
        format: BACKUP_FORMAT,
        formatVersion: BACKUP_VERSION,
        app: { version: making.app.version, commit: making.app.commit },
        writer: making.writer,
        madeWall: making.madeWall,
        scope: making.scope,
        counts,
        files: listed,
      };
      return { head: put(MANIFEST_PATH, bytesOf(formatManifest(manifest))), manifest };
    },
  };
}

/** Lists and manifest. */
const ROOM_ENTRIES = 5_100;

const ndjson = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");
