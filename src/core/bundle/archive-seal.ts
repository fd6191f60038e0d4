// The archive's own seal: a zip comment holding the SHA-256 of every byte before it. The manifest's
// hashes cover the contents of the files; this one covers the rest of the archive too (headers, padding
// bits), so that no single changed bit and no cut goes unnoticed.
import { bytesOf, textOf } from "./utf8.ts";
import type { Digest } from "./format.ts";

const SEAL_PREFIX = "kintsugi-bundle/1 sha256=";
const SEAL_BYTES = SEAL_PREFIX.length + 64;
/** Offset of the comment's length within the end-of-central-directory record, and that record's length. */
const COMMENT_LENGTH_AT = 20;
export const END_RECORD_BYTES = 22;

/** The archive with its seal. `archive` must end in an end-of-central-directory record without a comment. */
export async function sealArchive(archive: Uint8Array, sha256: Digest): Promise<Uint8Array> {
  const sealed = new Uint8Array(archive.length + SEAL_BYTES);
  sealed.set(archive);
  sealed[archive.length - END_RECORD_BYTES + COMMENT_LENGTH_AT] = SEAL_BYTES;
  const hash = await sha256(sealed.subarray(0, archive.length));
  sealed.set(bytesOf(SEAL_PREFIX + hash), archive.length);
  return sealed;
}

/** The archive without its comment where the seal is there and holds; null where it is not. */
export async function openSeal(sealed: Uint8Array, sha256: Digest): Promise<Uint8Array | null> {
  const end = sealed.length - SEAL_BYTES;
  if (end < END_RECORD_BYTES) return null;
  const archive = sealed.subarray(0, end);
  const seal = textOf(sealed.subarray(end));
  const length = archive[end - END_RECORD_BYTES + COMMENT_LENGTH_AT];
  return length === SEAL_BYTES && seal === SEAL_PREFIX + (await sha256(archive)) ? archive : null;
}
