// Reads the logs inside a zip while it is unpacked, piece by piece: nothing is held of it, and what comes out is
// counted, not believed. Knows which names are logs; what they say is the log reader's.
import { Unzip, UnzipInflate } from "fflate";
import type { UnzipFile } from "fflate";
import { LogError } from "./log-error.ts";
import type { Autopsy } from "./autopsy.ts";
import { createLogReader } from "./log-reader.ts";
import type { LogReaderOptions } from "./log-reader.ts";

/** One log of many: what it says, or why it was refused. */
export type ReadLog =
  | { readonly name: string; readonly autopsy: Autopsy }
  | { readonly name: string; readonly refused: LogError };

/** Most logs taken of one archive or folder. */
export const MAX_LOGS = 500;
/** Most that comes out of one archive, in bytes. */
const MAX_UNPACKED = 2 ** 31;
/** Deflate makes at most 1,032 bytes of one: so no step makes more than 16 MiB before it is counted. */
const STEP_BYTES = 16 * 1024;
const MAX_NAME_UNITS = 200;

const NAMES = /\.(?:log|txt|ips|synced|beta|crash|panic|\d+)$|(?:updater|panic|syslog)[^/\\]*$/i;

/** Whether a file inside a folder or archive is looked into; one named by a person always is. */
export function mayBeLog(name: string): boolean {
  return NAMES.test(name) && !/(?:^|[/\\])(?:__MACOSX|\.)/.test(name);
}

/** True where the bytes begin as a zip does. */
export function beginsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

export interface ArchiveReader {
  /** Takes the next bytes of the zip. Never throws for what is in it. */
  push(bytes: Uint8Array): void;
  /** The logs, in the zip's order; a last one named "" where the zip itself was refused. */
  end(): readonly ReadLog[];
}

export function createArchiveReader(options: LogReaderOptions = {}): ArchiveReader {
  const found: ReadLog[] = [];
  const budget = { left: MAX_UNPACKED };
  let trouble: LogError | null = null;
  const zip = new Unzip((entry) => {
    if (mayBeLog(entry.name) && found.length < MAX_LOGS) readEntry(entry, options, budget, found);
  });
  zip.register(UnzipInflate);
  const attempt = (bytes: Uint8Array, last: boolean): void => {
    if (trouble !== null) return;
    try {
      zip.push(bytes, last);
    } catch (thrown) {
      trouble = thrown instanceof LogError ? thrown : new LogError("archive-damaged", "", thrown);
    }
  };
  return {
    push(bytes) {
      for (let at = 0; at < bytes.length; at += STEP_BYTES) {
        attempt(bytes.subarray(at, at + STEP_BYTES), false);
      }
    },
    end() {
      attempt(new Uint8Array(0), true);
      return trouble === null ? found : [...found, { name: "", refused: trouble }];
    },
  };
}

function readEntry(
  entry: UnzipFile,
  options: LogReaderOptions,
  budget: { left: number },
  found: ReadLog[],
): void {
  const name = entry.name.slice(0, MAX_NAME_UNITS);
  const reader = createLogReader(options);
  let over = false;
  /** Runs a step of the reading; its end or its refusal is the log's. */
  const step = (work: () => Autopsy | null): void => {
    if (over) return;
    try {
      const autopsy = work();
      if (autopsy === null) return;
      found.push({ name, autopsy });
    } catch (thrown) {
      if (!(thrown instanceof LogError)) throw thrown;
      found.push({ name, refused: thrown });
    }
    over = true;
  };
  entry.ondata = (error, chunk, last) => {
    step(() => {
      if (error !== null) throw new LogError("archive-damaged", "", error);
      budget.left -= chunk.length;
      if (budget.left < 0) throw new LogError("archive-too-large");
      reader.push(chunk);
      return last ? reader.end() : null;
    });
    if (budget.left < 0) throw new LogError("archive-too-large");
  };
  entry.start();
}
