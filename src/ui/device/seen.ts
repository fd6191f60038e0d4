// A device on the bus with what it is: types only, so that the start screen can name it without the table.
import type { Identity } from "../../core/apple/identify.ts";
import type { Attached } from "../../core/ports.ts";
import type { ShellWords } from "../../i18n/en/shell.ts";

export interface Seen {
  readonly device: Attached;
  readonly identity: Identity;
  /** What it is called in these words. */
  name(words: ShellWords["device"]): string;
}
