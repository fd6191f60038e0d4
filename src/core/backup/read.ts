// Reads what a backup holds, one session and one kept file at a time, each verified before it is handed on.
// A damaged pack costs its sessions and nothing else: they are named, and the rest is given.
import { readRecordLines } from "../bundle/record-lines.ts";
import type { Digest } from "../bundle/format.ts";
import { textOf } from "../bundle/utf8.ts";
import { BundleError } from "../errors.ts";
import type { ShelfBundle, Tombstone } from "../history/history-port.ts";
import type { Integrity, StoredFile } from "../ports.ts";
import type { RecordedEvent, SessionId } from "../session/events.ts";
import { bytesPath, GONE_PATH, KEPT_PATH, packPath, SHELF_PATH } from "./format.ts";
import type { Refusal, SessionLine } from "./format.ts";
import { goneSchema, keptSchema, shelfSchema } from "./lists.ts";
import { readLines } from "./manifest.ts";
import type { OpenBackup } from "./open.ts";
import { faultOfSession } from "../session/verify-session.ts";

export type SessionReading =
  | {
      readonly kind: "session";
      readonly id: SessionId;
      /** In record order, verified. */
      readonly events: readonly RecordedEvent[];
      readonly integrity: Integrity;
    }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** What lies beside the records: described here, its bytes read when they are asked for. */
export interface KeptLists {
  readonly files: readonly StoredFile[];
  readonly bundles: readonly ShelfBundle[];
}

/** The lines of one pack, of which `at` were taken; or why it cannot be read. */
type Pack =
  | { readonly number: number; readonly lines: readonly string[]; at: number }
  | { readonly number: number; readonly fault: BundleError };

/** In the backup's order. Rejects only with what the source or `digest` reject with. */
export async function* readSessions(
  backup: OpenBackup,
  digest: Digest,
): AsyncGenerator<SessionReading, void, void> {
  let pack: Pack = { number: 0, lines: [], at: 0 };
  for (const line of backup.sessions) {
    const texts: string[] = [];
    let fault: BundleError | null = null;
    for (let number = line.from; number <= line.to; number++) {
      if (pack.number !== number) pack = await openPack(backup, number);
      if ("fault" in pack) {
        fault ??= pack.fault;
        continue;
      }
      // As many as are still wanted; what a session lacks is another pack's.
      const wanted = line.events - texts.length;
      texts.push(...pack.lines.slice(pack.at, pack.at + wanted));
      pack.at += wanted;
    }
    yield fault === null
      ? await readOne(line, texts, digest)
      : refused(line.id, fault.code, fault.subject);
  }
}

async function openPack(backup: OpenBackup, number: number): Promise<Pack> {
  const path = packPath(number);
  try {
    const text = textOf(await backup.listed(path));
    const lines = text?.split("\n") ?? [];
    if (lines.pop() !== "") throw new BundleError("record-invalid", path);
    return { number, lines, at: 0 };
  } catch (thrown) {
    if (thrown instanceof BundleError) return { number, fault: thrown };
    throw thrown;
  }
}

async function readOne(
  { id, events: count, integrity }: SessionLine,
  texts: readonly string[],
  digest: Digest,
): Promise<SessionReading> {
  if (texts.length !== count) return refused(id, "record-invalid", "events");
  try {
    const events = readRecordLines(texts.map((text) => `${text}\n`).join(""));
    const fault = await faultOfSession(id, events, integrity, digest);
    if (fault !== null) return refused(id, "chain-broken", fault);
    return { kind: "session", id, events, integrity };
  } catch (thrown) {
    if (thrown instanceof BundleError) return refused(id, thrown.code, thrown.subject);
    throw thrown;
  }
}

/** Rejects with a BundleError where a list is not what the manifest promises. */
export async function readKept(backup: OpenBackup): Promise<KeptLists> {
  return {
    files: readLines(await backup.listed(KEPT_PATH), KEPT_PATH, keptSchema),
    bundles: readLines(await backup.listed(SHELF_PATH), SHELF_PATH, shelfSchema),
  };
}

/** The bytes of one of them, held against its size and hash; rejects with a BundleError. */
export async function readBytes(
  backup: OpenBackup,
  { hash, sizeBytes, name }: Pick<StoredFile, "hash" | "sizeBytes" | "name">,
  digest: Digest,
): Promise<Uint8Array> {
  const bytes = await backup.entry(bytesPath(hash));
  if (bytes.length !== sizeBytes || (await digest(bytes)) !== hash)
    throw new BundleError("hash-mismatch", name);
  return bytes;
}

/** The deletions that the backup tells of. */
export async function readGone(backup: OpenBackup): Promise<readonly Tombstone[]> {
  return readLines(await backup.listed(GONE_PATH), GONE_PATH, goneSchema);
}

const refused = (
  session: SessionId,
  code: Refusal["code"],
  subject: string,
): { readonly kind: "refused"; readonly refusal: Refusal } => ({
  kind: "refused",
  refusal: { session, code, subject },
});
