// Packs files into a zip: deterministic bytes (fixed order, fixed time, no attributes), then sealed.
import { deflateSync, zipSync } from "fflate";
import type { Zippable } from "fflate";
import { sealArchive } from "./archive-seal.ts";
import { MAX_RATIO, RATIO_FREE_BYTES } from "./format.ts";
import type { BundleFile, Digest } from "./format.ts";

const LEVEL = 6;

/**
 * Noon, so that no time zone's clock change can move it; the library writes the local date and time,
 * which are thus the same everywhere. The true time stands in the manifest.
 */
export const FIXED_TIME = new Date(1980, 0, 1, 12);

/** The zip of these files, in this order. The same files give the same bytes. */
export async function zipBundle(files: readonly BundleFile[], sha256: Digest): Promise<Uint8Array> {
  const entries: Zippable = {};
  for (const { path, bytes } of files) entries[path] = [bytes, { level: levelFor(bytes) }];
  return sealArchive(zipSync(entries, { mtime: FIXED_TIME, os: 0, attrs: 0 }), sha256);
}

/** A log of one line over and over packs so well that a reader would take it for a bomb: it is stored. */
export function levelFor(bytes: Uint8Array): 0 | typeof LEVEL {
  if (bytes.length <= RATIO_FREE_BYTES) return LEVEL;
  const packed = deflateSync(bytes, { level: LEVEL }).length;
  return bytes.length > packed * MAX_RATIO ? 0 : LEVEL;
}
