// The port behind which logs are read: src/platform/logs implements it in a worker, src/ui receives it.
import type { Autopsy } from "./logs/autopsy.ts";
import type { LogErrorCode } from "./logs/log-error.ts";
import type { Hash } from "./session/events.ts";

/** A file of the person's. What else it can do only src/platform knows: core has no files. */
export interface GivenFile {
  /** Its place in what was handed over, "logs/iPhoneUpdater 1.log"; from outside, shown as text only. */
  readonly path: string;
  /** Handed over by itself: read whatever it is called. Of a folder only what is called like a log is. */
  readonly named: boolean;
  readonly file: { readonly size: number };
}

/** Why a file gave no autopsy: what core refuses, and what happens before core sees it. */
export type LogRefusalCode = LogErrorCode | "unreadable" | "too-many";

/** What became of one file, or of one log of an archive. */
export type LogOutcome =
  | {
      readonly kind: "read";
      /** Number of the log at its desk, for `lines`, `find` and `hash`. */
      readonly log: number;
      readonly path: string;
      readonly sizeBytes: number;
      readonly autopsy: Autopsy;
    }
  | {
      readonly kind: "refused";
      readonly path: string;
      readonly sizeBytes: number;
      readonly code: LogRefusalCode;
      /** As `LogError`'s; "" where there is nothing to say. */
      readonly subject: string;
    };

export type LogReadEvent =
  /** Bytes of all files together; `total` grows where an archive turns out to hold more. */
  | {
      readonly type: "progress";
      readonly path: string;
      readonly bytes: number;
      readonly total: number;
    }
  | { readonly type: "outcome"; readonly outcome: LogOutcome }
  /** The last event. `passedOver`: files of folders and archives whose names are of no log. */
  | {
      readonly type: "ended";
      readonly how: "done" | "cancelled" | "failed";
      readonly passedOver: number;
    };

/** Lines of a log as they are shown: long ones cut. `from` is the number of the first, from 1. */
export interface LogLines {
  readonly from: number;
  readonly lines: readonly string[];
}

/** Reads logs away from the page, in a worker, and holds them open to be looked into. */
export interface LogDesk {
  /** Reads files one after another. Returns the way to cancel; an "ended" event comes in any case. */
  read(files: readonly GivenFile[], listener: (event: LogReadEvent) => void): () => void;
  /** At most `count` lines from line `from` on. Rejects where the file is gone. */
  lines(log: number, from: number, count: number): Promise<LogLines>;
  /** The next line that holds the text, in either case of letters, from `from` on or back; null without one. */
  find(log: number, text: string, from: number, way: "on" | "back"): Promise<number | null>;
  /** SHA-256 of the log's bytes. */
  hash(log: number): Promise<Hash>;
  /** All bytes of the log. Rejects where the file is gone or larger than a log that can be kept. */
  bytes(log: number): Promise<Uint8Array>;
  /** Frees everything. */
  end(): void;
}
