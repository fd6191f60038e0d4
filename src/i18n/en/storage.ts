// English words for what can go wrong with the record on this computer.
import type { StorageErrorCode } from "../../core/errors.ts";

export interface StorageWords {
  readonly error: Readonly<Record<StorageErrorCode, string>>;
  readonly lost: (count: number) => string;
  readonly vanished: string;
  /** Entries of so many sessions were missing and have come back from the second copy. */
  readonly back: (sessions: number) => string;
  /** The browser has less room left for this app. */
  readonly low: (than: string) => string;
  readonly toKeeping: string;
  readonly dismiss: string;
  /** The way out of a database that cannot be opened, and what it means. */
  readonly anew: string;
  readonly anewMeans: string;
}

export const storage: StorageWords = {
  error: {
    "storage-refused":
      "This browser does not let the page keep anything, perhaps because the window is private. You can work, but export a bundle before you close it.",
    "storage-unopenable":
      "The browser cannot open what is saved here. Close all its windows and start it again; if that does not help, the files on the disk are damaged. You can work, but export a bundle before you close this page.",
    "storage-full":
      "The disk is full, so the last entry is not saved yet. Free some space on this computer and press “Save again”. What was saved is safe.",
    "storage-last-room":
      "The disk is full. The last entry went into the room kept for this, and little of that is left: save a backup or a bundle now, then free some space on this computer.",
    "storage-newer":
      "A newer version of Kintsugi has written here. Reload the page to get that version; until then nothing you enter is kept.",
    "storage-blocked":
      "Kintsugi is open in another, older tab. Close the other tabs, then reload this one.",
    "storage-damaged":
      "Part of this record was changed or lost on the disk. What is left is shown; export a bundle now.",
    "storage-unsuitable":
      "This could not be saved: it is too long, or its session was deleted in another tab. What is too long can be shortened and tried again.",
    "storage-failed":
      "The entry could not be saved. Press “Save again”; if it happens again, export a bundle and reload.",
  },
  lost: (count: number) =>
    count === 1
      ? "1 saved entry is missing from this browser’s storage."
      : `${count} saved entries are missing from this browser’s storage.`,
  vanished:
    "Sessions that were saved here are gone. The browser or a cleaning program removed them; open a bundle to see them again.",
  back: (sessions: number) =>
    `Entries of ${sessions === 1 ? "one session" : `${sessions} sessions`} were missing from this browser’s storage. They came back from the second copy on this computer, each one checked. Attached logs, photos and stored bundles are not in that copy: bring them back from a backup if you have one.`,
  low: (than: string) =>
    `The browser has less than ${than} left for Kintsugi. Save a backup now, and free some space on this computer, before recording stops.`,
  toKeeping: "Room and backups",
  dismiss: "Understood",
  anew: "Start a new record",
  anewMeans:
    "A new record can be started. The old files stay on the disk as they are; the entries come back from the second copy on this computer if there is one, and a backup brings back what it holds.",
};
