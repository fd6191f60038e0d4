// A profile of Chromium on the disk whose database files a test damages while no browser has them open: as a disk
// with bad sectors, a cleaner or a half-restored backup of the profile leaves them.
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext } from "@playwright/test";
import { SQLITE } from "../../support/kill-rounds.ts";
import { CHROMIUM_ARGS, chromiumPath } from "./chromium.ts";

export type Backing = "LevelDB" | "SQLite";

export interface Profile {
  /** Starts a browser on it. The one before must have been closed. */
  start(): Promise<BrowserContext>;
  /** The database's files, as absolute paths. */
  files(): readonly string[];
  /** Takes the whole folder of databases away. */
  removeAll(): void;
  /** Takes the origin's own files away, and with them the second copy. */
  removeCopy(): void;
  /** Another profile with the same in it. No browser may be open on this one. */
  twin(): Profile;
  end(): void;
}

/** An empty profile, or with what lies in the folder `from`. */
export function newProfile(backing: Backing, from?: string): Profile {
  const root = mkdtempSync(join(tmpdir(), "kintsugi-profile-"));
  if (from !== undefined) cpSync(from, root, { recursive: true });
  const databases = join(root, "Default", "IndexedDB");
  return {
    start: () =>
      chromium.launchPersistentContext(root, {
        executablePath: chromiumPath(),
        args: [...CHROMIUM_ARGS, ...(backing === "SQLite" ? [SQLITE] : [])],
        locale: "en-US",
      }),
    files: () =>
      readdirSync(databases, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    removeCopy: () =>
      rmSync(join(root, "Default", "File System"), { recursive: true, force: true, maxRetries: 5 }),
    removeAll: () => rmSync(databases, { recursive: true, maxRetries: 5 }),
    twin: () => newProfile(backing, root),
    end: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Cuts a file to this share of its length. */
export function cut(path: string, share: number): void {
  truncateSync(path, Math.floor(readFileSync(path).length * share));
}

/** Writes over a stretch of a file, given as shares of its length. The bytes are no text and no structure. */
export function scribble(path: string, from: number, to: number): void {
  const bytes = readFileSync(path);
  const end = Math.floor(bytes.length * to);
  for (let at = Math.floor(bytes.length * from); at < end; at += 1)
    bytes[at] = (at * 167 + 89) & 0xff;
  writeFileSync(path, bytes);
}

export function zero(path: string): void {
  writeFileSync(path, new Uint8Array(readFileSync(path).length));
}
