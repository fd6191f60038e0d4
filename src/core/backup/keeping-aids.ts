// What keeping, backup and moving need of this computer, through one door.
import type { Space } from "../history/outlook.ts";
import type { BackupDesk, BackupFile } from "./backup-desk.ts";
import type { FolderPort } from "./folder-port.ts";

export interface SpacePort {
  look(): Promise<Space>;
  /** Asks the browser never to clear this app's data by itself; its answer, null where it has none. */
  persist(): Promise<boolean | null>;
}

export interface KeepingAids {
  readonly desk: BackupDesk;
  readonly folder: FolderPort;
  readonly space: SpacePort;
  /** Hands a file to the person: the browser's download. */
  readonly save: (name: string, file: BackupFile) => void;
  /** Random lower-case hex digits, two a byte. */
  readonly random: (bytes: number) => string;
}
