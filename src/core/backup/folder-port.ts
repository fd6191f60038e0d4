// A folder of the person's computer, as far as backups need one (File System Access). Screens and tests see this;
// src/platform/backup/folder.ts is the browser's.
import type { BackupFile } from "./backup-desk.ts";
import type { FolderFile } from "./folder-plan.ts";

/** Whether the page may use the folder now. "prompt": the person must click, and the browser asks. */
export type FolderRight = "granted" | "prompt" | "denied";

/** `handle`: what the browser gave for the folder; kept by the history's store, never looked into. */
export interface FolderPort {
  /** False where the browser has no such thing (Firefox, Safari). */
  readonly supported: boolean;
  /** Lets the person choose; must run inside a click. Null where nothing was chosen. */
  pick(): Promise<unknown>;
  /** As the folder is called; "" for what is no handle. */
  name(handle: unknown): string;
  /** Whether two handles are of one folder. */
  same(one: unknown, other: unknown): Promise<boolean>;
  right(handle: unknown): Promise<FolderRight>;
  /** Asks for the right; must run inside a click. */
  ask(handle: unknown): Promise<FolderRight>;
  /** Files right in the folder. Rejects where it is gone or may not be read. */
  list(handle: unknown): Promise<readonly (FolderFile & { readonly file: BackupFile })[]>;
  /** Writes a whole file or none: what is half written has another name. */
  write(handle: unknown, name: string, file: BackupFile): Promise<void>;
  /** Nothing where there is no such file. */
  remove(handle: unknown, name: string): Promise<void>;
}
