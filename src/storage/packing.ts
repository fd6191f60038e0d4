// A log as it is kept: gzip, made and opened by the platform, held against size and hash on both ways. Shared by
// every store; keeps nothing itself.
import { MAX_ENTRY_BYTES } from "../core/bundle/format.ts";
import { StorageError } from "../core/errors.ts";
import type { Sha256, StoredFile } from "../core/ports.ts";
import { plainCopy } from "./intake.ts";

/** Longest description of a file, in UTF-16 units of JSON. */
const MAX_FILE_UNITS = 2_000;
const MAX_NAME_UNITS = 200;

/** Description and compressed bytes as they will be kept. Throws "storage-unsuitable". */
export async function fileToKeep(
  file: StoredFile,
  bytes: Uint8Array,
  sha256: Sha256,
): Promise<{ kept: StoredFile; packed: Uint8Array }> {
  const kept = plainCopy("attachFile", file, MAX_FILE_UNITS);
  const refuse = (why: string): never => {
    throw new StorageError("storage-unsuitable", "attachFile", new TypeError(why));
  };
  if (!(bytes instanceof Uint8Array) || bytes.length !== kept.sizeBytes) refuse("size");
  if (bytes.length > MAX_ENTRY_BYTES || kept.name.length > MAX_NAME_UNITS) refuse("too large");
  // What is hashed is what is compressed, even where the caller goes on writing.
  const copy = bytes.slice();
  if ((await sha256(copy)) !== kept.hash) refuse("hash");
  const packed = await piped(copy, new CompressionStream("gzip"), Infinity);
  return packed === null ? refuse("size") : { kept, packed };
}

/** The bytes that were kept. Throws "storage-damaged" where they are not what the description says. */
export async function opened(
  kept: StoredFile,
  packed: Uint8Array | undefined,
  sha256: Sha256,
): Promise<Uint8Array> {
  let cause: unknown = null;
  try {
    const unpacking = new DecompressionStream("gzip");
    const bytes =
      packed === undefined ? null : await piped(packed.slice(), unpacking, kept.sizeBytes);
    if (bytes?.length === kept.sizeBytes && (await sha256(bytes)) === kept.hash) return bytes;
  } catch (thrown) {
    cause = thrown;
  }
  throw new StorageError("storage-damaged", "readFile", cause ?? new TypeError("hash"));
}

/** In the order of keeping, by the wall clock; then by id. */
export function firstKeptFirst(a: StoredFile, b: StoredFile): number {
  return a.keptWall - b.keptWall || (a.id < b.id ? -1 : 1);
}

/** What comes out of a stream of the platform; null as soon as it is more than `most` bytes. */
async function piped(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let total = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    total += value.length;
    if (total > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
