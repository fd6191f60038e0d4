// Reads precache-list.json, the build's own word on which files the offline copy has. Knows the file's shape
// and nothing of caches. The file comes from the cache, so it is checked like any other data.

/** One file of the offline copy. `revision` is null where the name already carries a hash. */
export interface PrecacheEntry {
  /** Relative to the app's base address. */
  readonly url: string;
  readonly revision: string | null;
  /** Bytes as stored. */
  readonly size: number;
  /** SHA-256 of the bytes as base64; null for the list itself, which cannot hold its own. */
  readonly hash: string | null;
}

export interface PrecacheList {
  readonly version: string;
  readonly commit: string;
  /** Every file of the offline copy, this list included. */
  readonly entries: readonly PrecacheEntry[];
}

/** Name of the list, relative to the app's base address. */
export const PRECACHE_LIST = "precache-list.json";

/** Reads the list; null when it is not one. An empty list is not one: it would make "all is there" true. */
export function parsePrecacheList(text: string): PrecacheList | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value)) return null;
  const { version, commit, entries } = value;
  if (typeof version !== "string" || typeof commit !== "string" || !Array.isArray(entries))
    return null;
  const read = entries.filter(isEntry);
  return read.length === 0 || read.length !== entries.length
    ? null
    : { version, commit, entries: read };
}

/** The key under which Workbox keeps an entry: its address, with the revision as a parameter if it has one. */
export function cacheKeyOf(entry: PrecacheEntry, baseUrl: string): string {
  const url = new URL(entry.url, baseUrl);
  if (entry.revision !== null) url.searchParams.set("__WB_REVISION__", entry.revision);
  return url.href;
}

function isEntry(value: unknown): value is PrecacheEntry {
  return (
    isObject(value) &&
    typeof value["url"] === "string" &&
    (value["revision"] === null || typeof value["revision"] === "string") &&
    (value["hash"] === null || typeof value["hash"] === "string") &&
    Number.isSafeInteger(value["size"])
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
