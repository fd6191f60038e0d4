// What the operating system hands over when it opens the app or brings it to the front, and which part of the
// app a file belongs to. Knows names, not contents: each reader tells by itself what a file really is.
import type { GivenFile } from "./log-desk.ts";

export interface Launch {
  /** Path below the app's base with its query, "/history?src=shortcut"; from outside. Null: files alone. */
  readonly address: string | null;
  readonly files: readonly GivenFile[];
  /** Names of files that could not be opened; from outside, shown as text only. */
  readonly unreadable: readonly string[];
}

/** `bundle`: one of Kintsugi's own. `log`: something the reader of logs takes, archives included. */
export type FileKind = "bundle" | "log" | "other";

const BUNDLE = /^kintsugi-.*\.zip$/i;
const LOG = /\.(log|txt|ips|zip|gz|tgz|tar)$/i;

/** Which part of the app takes a file of this name. Total. */
export function kindOfFile(name: string): FileKind {
  if (BUNDLE.test(name)) return "bundle";
  return LOG.test(name) ? "log" : "other";
}
