// Which files of a shared folder are read, and what is written into it. Every laptop writes new files under names of
// its own and changes none: so a folder that is synchronised among many never has two writers for one file, and what
// was read once need not be read again. Pure; the folder itself is the platform's matter.
import type { FolderState, SeenFile } from "./folder-state.ts";

/** A file in the folder. */
export interface FolderFile {
  readonly name: string;
  readonly size: number;
  /** Milliseconds since 1970, by whoever wrote it. */
  readonly modified: number;
}

export type FolderKind = "base" | "more";

/** `kintsugi-backup-<laptop>-<kind>-<number>-<random>.zip`; `random`: 8 hex digits, against a laptop that was cloned. */
export function folderName(
  laptop: string,
  kind: FolderKind,
  number: number,
  random: string,
): string {
  return `kintsugi-backup-${laptop}-${kind}-${String(number).padStart(6, "0")}-${random}.zip`;
}

/**
 * Everything that may be a backup: copies that a synchroniser made of a conflict ("… (1).zip", "…-LAPTOP.zip"), and
 * files that a person put there. What is in them is verified anyway; bundles and everything else are left alone.
 */
const CANDIDATE = /^kintsugi-backup-.{1,200}\.zip$/iu;

/** Files to look into, oldest first: not this laptop's own, not those that were read and are as they were. */
export function filesToRead(
  files: readonly FolderFile[],
  { own, seen }: Pick<FolderState, "own" | "seen">,
): FolderFile[] {
  const mine = new Set(own.map(({ name }) => name));
  const known = new Map(seen.map((file) => [file.name, file]));
  return files
    .filter(({ name }) => CANDIDATE.test(name) && !mine.has(name))
    .filter((file) => !isAsBefore(file, known.get(file.name)))
    .toSorted((a, b) => a.modified - b.modified || (a.name < b.name ? -1 : 1));
}

function isAsBefore(file: FolderFile, before: SeenFile | undefined): boolean {
  return before?.size === file.size && before.modified === file.modified;
}

/** Files behind the base from which on a new base is worth its bytes, and how many there may be at most. */
const MIN_MORE = 8;
const MAX_MORE = 200;

/**
 * What to write: a base of everything where there is none, or one of this laptop's files is gone or not as it was
 * written, or the files behind the base have grown to half of it; else what changed, if anything did.
 */
export function fileToWrite(
  files: readonly FolderFile[],
  { own }: Pick<FolderState, "own">,
  changed: boolean,
): FolderKind | null {
  const there = new Map(files.map(({ name, size }) => [name, size]));
  const whole = own.every(({ name, size }) => there.get(name) === size);
  const base = own.find(({ kind }) => kind === "base");
  if (base === undefined || !whole) return "base";
  if (!changed) return null;
  const more = own.filter(({ kind }) => kind === "more");
  const bytes = more.reduce((sum, { size }) => sum + size, 0);
  const worth = more.length >= MIN_MORE && bytes > base.size / 2;
  return worth || more.length >= MAX_MORE ? "base" : "more";
}
