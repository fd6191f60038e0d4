// Takes the logs out of a zip archive. What comes out is bounded and lies in blobs, which the browser keeps outside
// this heap; nothing is written anywhere. An archive is hostile: names are text only, and bombs end at the bound.
import { Unzip, UnzipInflate } from "fflate";
import type { LogRefusalCode } from "../../core/log-desk.ts";
import { looksLikeLog } from "./log-names.ts";
import { piecesOf } from "./pieces.ts";

/** Most logs taken out of one archive. */
export const MAX_ENTRIES = 500;
/** Most that comes out of one archive, in bytes. */
const MAX_UNPACKED_BYTES = 2 ** 30;
/** Bytes out per byte in, beyond the first 64 MiB: restore logs come to six (measured), zeros to a thousand. */
const MAX_RATIO = 200;
const RATIO_FREE_BYTES = 2 ** 26;
/** One byte can unpack to a thousand, so little is given in at a time. */
const PIECE = 1 << 14;
/** Bytes gathered before they go into a blob. */
const GATHERED = 1 << 22;

export type Entry =
  | { readonly kind: "log"; readonly path: string; readonly blob: Blob }
  | { readonly kind: "refused"; readonly path: string; readonly code: LogRefusalCode };

export interface Unpacked {
  readonly entries: readonly Entry[];
  /** Files whose names are of no log. */
  readonly passedOver: number;
  /** Why the archive as a whole ended early; null where it was read to its end. */
  readonly broken: LogRefusalCode | null;
}

/** True where a file begins like a zip archive, or like an empty one. */
export async function isZip(blob: Blob): Promise<boolean> {
  const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  return (
    head[0] === 0x50 &&
    head[1] === 0x4b &&
    ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6))
  );
}

/** Throws the signal's reason, or the browser's error where the file cannot be read. */
export async function unpack(
  archive: Blob,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
  most: number = MAX_UNPACKED_BYTES,
): Promise<Unpacked> {
  const entries: Entry[] = [];
  const open = new Set<Gatherer>();
  let passedOver = 0;
  let read = 0;
  let unpacked = 0;
  let broken: LogRefusalCode | null = null as LogRefusalCode | null; // set in callbacks, which the compiler does not follow
  const zip = new Unzip((file) => {
    if (file.name.endsWith("/")) return;
    const wanted = looksLikeLog(file.name);
    if (!wanted) passedOver++;
    const full = entries.length + open.size >= MAX_ENTRIES;
    if (wanted && full) broken ??= "too-many";
    const gatherer = new Gatherer(file.name);
    if (wanted && !full) open.add(gatherer);
    const refuse = (code: LogRefusalCode): void => {
      if (open.delete(gatherer)) entries.push({ kind: "refused", path: file.name, code });
    };
    file.ondata = (error, bytes, last) => {
      if (error !== null) return refuse("archive-damaged");
      unpacked += bytes.length;
      if (unpacked > Math.min(most, Math.max(RATIO_FREE_BYTES, read * MAX_RATIO))) {
        broken = "archive-too-large";
        return refuse(broken);
      }
      if (!open.has(gatherer)) return;
      gatherer.add(bytes);
      if (last && open.delete(gatherer))
        entries.push({ kind: "log", path: file.name, blob: gatherer.blob() });
    };
    try {
      // Even one that is passed over: fflate holds in memory what is not started.
      file.start();
    } catch {
      // A way of packing that nobody here knows: only this entry is lost.
      refuse("archive-damaged");
    }
  });
  zip.register(UnzipInflate);
  for await (const bytes of piecesOf(archive, 0, signal, PIECE)) {
    read += bytes.length;
    try {
      zip.push(bytes);
    } catch {
      broken ??= "archive-damaged";
    }
    onBytes(bytes.length);
    if (broken !== null && broken !== "too-many") break;
  }
  for (const { path } of open) {
    entries.push({ kind: "refused", path, code: broken ?? "archive-damaged" });
  }
  return { entries, passedOver, broken };
}

/** One file on its way out of the archive. */
class Gatherer {
  readonly path: string;
  readonly #blobs: Blob[] = [];
  #parts: Uint8Array<ArrayBuffer>[] = [];
  #bytes = 0;
  constructor(path: string) {
    this.path = path;
  }
  add(bytes: Uint8Array): void {
    // Copied: fflate goes on writing where it has given a view.
    this.#parts.push(new Uint8Array(bytes));
    this.#bytes += bytes.length;
    if (this.#bytes >= GATHERED) this.#settle();
  }
  blob(): Blob {
    this.#settle();
    return new Blob(this.#blobs);
  }
  #settle(): void {
    this.#blobs.push(new Blob(this.#parts));
    this.#parts = [];
    this.#bytes = 0;
  }
}
