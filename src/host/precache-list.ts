// The list of what must be in the browser's cache before the app may say that it works offline. It is
// written beside the app, precached like every other file, and read by src/platform/offline-ready.ts.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ManifestTransform } from "workbox-build";

export const PRECACHE_LIST = "precache-list.json";

/**
 * One precached file. `revision` is null where the name already carries a hash. `size` in bytes, `hash` their
 * SHA-256 as base64, null for the list itself.
 */
export interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
  readonly size: number;
  readonly hash: string | null;
}

/** What a build is, and where it is to be served. */
export interface Build {
  readonly version: string;
  readonly commit: string;
  readonly base: string;
}

/**
 * The text of the list, itself among the entries so that the whole precache is counted. Its revision is
 * made from the other entries, since a file cannot hold its own hash.
 */
export function composeList(
  build: Build,
  others: readonly PrecacheEntry[],
): { text: string; self: PrecacheEntry } {
  const sorted = others.toSorted((a, b) => (a.url < b.url ? -1 : 1));
  const revision = createHash("sha256")
    .update(JSON.stringify([build, sorted]))
    .digest("hex")
    .slice(0, 32);
  let self: PrecacheEntry = { url: PRECACHE_LIST, revision, size: 0, hash: null };
  // Writing the size can lengthen the text; it settles once the number of digits does.
  for (;;) {
    const text = `${JSON.stringify({ ...build, entries: [...sorted, self] })}\n`;
    const size = Buffer.byteLength(text);
    if (size === self.size) return { text, self };
    self = { ...self, size };
  }
}

/**
 * A step of generateSW: writes the list into `directory`, and gives each entry the hash of its bytes.
 * With it the worker refuses a file that another version or a captive portal has put in the way, and
 * puts a file back into the cache when it is missing there (workbox#2858: only with a hash is that safe).
 */
export function listPrecache(
  directory: string,
  build: Build,
  done: (entries: readonly PrecacheEntry[]) => void,
): ManifestTransform {
  return (globbed) => {
    const others = globbed.map(({ url, revision, size }) => ({
      url,
      revision,
      size,
      hash: sha256Base64(readFileSync(join(directory, url))),
    }));
    const { text, self } = composeList(build, others);
    writeFileSync(join(directory, PRECACHE_LIST), text);
    done([...others, self]);
    const manifest = [...globbed, self].map((entry) => ({
      ...entry,
      integrity: `sha256-${sha256Base64(readFileSync(join(directory, entry.url)))}`,
    }));
    return { manifest, warnings: [] };
  };
}

function sha256Base64(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64");
}
