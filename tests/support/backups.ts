// Backups in memory: makes the bytes of one as the app does, and reads one back in full.
import { unzipSync } from "fflate";
import type { BundleFile } from "../../src/core/bundle/format.ts";
import { createComposer } from "../../src/core/backup/compose.ts";
import { openBackup, type Source } from "../../src/core/backup/open.ts";
import { readBytes, readGone, readKept, readSessions } from "../../src/core/backup/read.ts";
import type { Refusal } from "../../src/core/backup/format.ts";
import { zipEnd, type ZipPart } from "../../src/core/backup/zip-part.ts";
import { BundleError } from "../../src/core/errors.ts";
import type { ShelfBundle, Tombstone } from "../../src/core/history/history-port.ts";
import type { Integrity, StoredFile } from "../../src/core/ports.ts";
import type { RecordedEvent } from "../../src/core/session/events.ts";
import { nodeSha256, writerId } from "./records.ts";

export interface Content {
  readonly sessions: readonly {
    readonly id: string;
    readonly events: readonly RecordedEvent[];
    readonly integrity: Integrity;
  }[];
  readonly files: readonly { readonly kept: StoredFile; readonly bytes: Uint8Array }[];
  readonly bundles: readonly { readonly kept: ShelfBundle; readonly bytes: Uint8Array }[];
  readonly gone: readonly Tombstone[];
}

export const making = {
  app: { version: "0.1.0", commit: "0123456789ab" },
  writer: writerId(7),
  madeWall: 1_790_000_000_000,
  scope: "all",
} as const;

/** The parts of a zip as one file. */
export function fileOf(parts: readonly ZipPart[]): Uint8Array {
  const end = zipEnd(parts);
  return new Uint8Array(Buffer.concat([...parts.map(({ local }) => local), end]));
}

export async function backupOf(
  content: Partial<Content>,
  limits?: Parameters<typeof createComposer>[2],
): Promise<Uint8Array> {
  const parts: ZipPart[] = [];
  const composer = createComposer(nodeSha256, (part) => parts.push(part), limits);
  for (const { id, events, integrity } of content.sessions ?? [])
    await composer.add(id, { events, integrity });
  for (const { kept, bytes } of content.files ?? []) await composer.addFile(kept, bytes);
  for (const { kept, bytes } of content.bundles ?? []) await composer.addBundle(kept, bytes);
  composer.addGone(content.gone ?? []);
  const { head } = await composer.finish(making);
  return fileOf([head, ...parts]);
}

export const sourceOf = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  read: async (from, to) => bytes.slice(from, to),
});

/** Everything that a backup gives, and everything that it was refused for. */
export async function readAll(bytes: Uint8Array): Promise<Content & { refused: Refusal[] }> {
  const backup = await openBackup(sourceOf(bytes), nodeSha256);
  const refused: Refusal[] = [];
  const sessions: Content["sessions"][number][] = [];
  const files: Content["files"][number][] = [];
  const bundles: Content["bundles"][number][] = [];
  for await (const reading of readSessions(backup, nodeSha256)) {
    if (reading.kind === "refused") refused.push(reading.refusal);
    else {
      const { id, events, integrity } = reading;
      sessions.push({ id, events, integrity });
    }
  }
  const lists = await readKept(backup);
  const bytesOf = async (kept: StoredFile | ShelfBundle): Promise<Uint8Array | null> => {
    try {
      return await readBytes(backup, kept, nodeSha256);
    } catch (thrown) {
      if (!(thrown instanceof BundleError)) throw thrown;
      refused.push({ session: kept.session, code: thrown.code, subject: thrown.subject });
      return null;
    }
  };
  for (const kept of lists.files) {
    const read = await bytesOf(kept);
    if (read !== null) files.push({ kept, bytes: read });
  }
  for (const kept of lists.bundles) {
    const read = await bytesOf(kept);
    if (read !== null) bundles.push({ kept, bytes: read });
  }
  return { sessions, files, bundles, gone: await readGone(backup), refused };
}

/** The files of a zip in its order, by the library alone. */
export const unzip = (bytes: Uint8Array): BundleFile[] =>
  Object.entries(unzipSync(bytes)).map(([path, file]) => ({ path, bytes: file }));
