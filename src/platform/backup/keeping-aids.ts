// Joins worker, folder and storage facts for whoever asks; loaded when the first does.
import type { KeepingAids } from "../../core/backup/keeping-aids.ts";
import { randomHex } from "../random-hex.ts";
import { saveBlob } from "../save-file.ts";
import { createFolder } from "./folder.ts";
import { createSpace } from "./space.ts";
import { openBackupDesk } from "./start-backup-worker.ts";

let made: KeepingAids | null = null;

/** The page's one: its worker serves the screen and the rounds that go by themselves. */
export function keepingAids(): KeepingAids {
  made ??= {
    desk: openBackupDesk(),
    folder: createFolder(),
    space: createSpace(),
    save(name, file) {
      if (file instanceof Blob) saveBlob(name, file);
    },
    random: randomHex,
  };
  return made;
}
