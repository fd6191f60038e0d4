// The archive's own seal: a zip comment holding the SHA-256 of every byte before it. The manifest's
// hashes cover the contents of the files; this one covers the rest of the archive too (headers, padding
// bits), so that no single changed bit and no cut goes unnoticed.
import type { Hash } from "../../session/events.ts";
import type { Digest } from "../format.ts";
import { bytesOf, textOf } from "../utf8.ts";
import type { ByteSource } from "./byte-source.ts";

/** How every seal begins. */
export const SEAL_PREFIX = "kintsugi-bundle/1 sha256=";
export const SEAL_BYTES = SEAL_PREFIX.length + 64;
/** Offset of the comment's length within the end-of-central-directory record, and that record's length. */
const COMMENT_LENGTH_AT = 20;
export const END_RECORD_BYTES = 22;

/** The seal of an archive: what stands behind its end record. */
export const sealText = (hash: Hash): Uint8Array => bytesOf(SEAL_PREFIX + hash);

/** The archive with its seal. `archive` must end in an end-of-central-directory record without a comment. */
export async function sealArchive(archive: Uint8Array, sha256: Digest): Promise<Uint8Array> {
  const sealed = new Uint8Array(archive.length + SEAL_BYTES);
  sealed.set(archive);
  sealed[archive.length - END_RECORD_BYTES + COMMENT_LENGTH_AT] = SEAL_BYTES;
  const hash = await sha256(sealed.subarray(0, archive.length));
  sealed.set(sealText(hash), archive.length);
  return sealed;
}

/** Bytes of the archive in front of its seal where that is there and holds; null where it is not. */
export async function openSeal(file: ByteSource): Promise<number | null> {
  const end = file.size - SEAL_BYTES;
  if (end < END_RECORD_BYTES) return null;
  const tail = await file.read(end - END_RECORD_BYTES, file.size);
  if (tail[COMMENT_LENGTH_AT] !== SEAL_BYTES) return null;
  const seal = textOf(tail.subarray(END_RECORD_BYTES));
  if (!seal?.startsWith(SEAL_PREFIX)) return null;
  return seal === SEAL_PREFIX + (await file.hash(end)) ? end : null;
}
