// What the operating system hands over when it opens the app or brings it to the front, and which part of the
// app a file belongs to. Knows names and how a bundle ends: each reader tells by itself what a file really is.
import { SEAL_BYTES, SEAL_PREFIX } from "./bundle/archive/seal.ts";
import { textOf } from "./bundle/utf8.ts";
import type { GivenFile } from "./log-desk.ts";

export interface Launch {
  /** Path below the app's base with its query, "/history?src=shortcut"; from outside. Null: files alone. */
  readonly address: string | null;
  readonly files: readonly GivenFile[];
  /** Names of files that could not be opened; from outside, shown as text only. */
  readonly unreadable: readonly string[];
}

/**
 * `bundle`: a session that was handed over, locked or not. `backup`: of a whole laptop. `log`: something the reader
 * of logs takes, archives included.
 */
export type FileKind = "bundle" | "backup" | "log" | "other";

const BACKUP = /^kintsugi-backup-.*\.zip$/i;
const BUNDLE = /^kintsugi-.*\.zip$|\.age$/i;
const LOG = /\.(log|txt|ips|zip|gz|tgz|tar)$/i;

/** Which part of the app takes a file of this name. Total. */
export function kindOfFile(name: string): FileKind {
  if (BACKUP.test(name)) return "backup";
  if (BUNDLE.test(name)) return "bundle";
  return LOG.test(name) ? "log" : "other";
}

/** Bytes of a file's end that tell a bundle under any name. */
export const BUNDLE_END_BYTES = SEAL_BYTES;

/** Whether a file that ends in these bytes was sealed as a bundle; what is in it is verified when it is opened. */
export const endsAsBundle = (end: Uint8Array): boolean =>
  textOf(end.subarray(0, SEAL_PREFIX.length)) === SEAL_PREFIX;
