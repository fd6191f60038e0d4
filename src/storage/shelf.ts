// What may stand on the shelf of bundles, and in which order. Shared by every store; keeps nothing itself.
import { StorageError } from "../core/errors.ts";
import type { ShelfBundle } from "../core/history/history-port.ts";
import type { StoredBundle } from "../core/ports.ts";
import { plainCopy } from "./intake.ts";

/** Longest description of a bundle, in UTF-16 units of JSON. */
export const MAX_BUNDLE_UNITS = 10_000;

/** Description and bytes as they will be kept. Throws "storage-unsuitable". */
export function bundleToKeep(
  bundle: StoredBundle | ShelfBundle,
  bytes: Uint8Array,
): { kept: ShelfBundle; file: Uint8Array } {
  const kept = plainCopy("saveBundle", described(bundle), MAX_BUNDLE_UNITS);
  if (!(bytes instanceof Uint8Array) || bytes.length !== kept.sizeBytes) {
    throw new StorageError("storage-unsuitable", "saveBundle", new TypeError("size"));
  }
  // A view would take all of the buffer behind it into the database.
  return { kept, file: bytes.slice() };
}

/** A description as version 1 wrote it was of a bundle made here, and of no level. */
export function described(bundle: StoredBundle & Partial<ShelfBundle>): ShelfBundle {
  return { direction: "made", level: null, sharedAs: null, ...bundle };
}

/** True for one that was written here. */
export function isMade(bundle: StoredBundle & Partial<ShelfBundle>): boolean {
  return bundle.direction !== "received";
}

/** By the wall clock, since it is people who look for "the one I made last"; then by id. */
export function lastMadeFirst(a: StoredBundle, b: StoredBundle): number {
  return b.madeWall - a.madeWall || (a.id < b.id ? -1 : 1);
}
