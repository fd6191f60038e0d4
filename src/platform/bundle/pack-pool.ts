// Packs files side by side in helper threads, since packing is most of the work of a bundle and each file is packed
// alone: which thread packs one, and when, changes no byte. Knows no worker.
import type { AppWorker } from "../app-worker.ts";
import { deferred, type Deferred } from "./deferred.ts";
import type { HeldFile } from "./messages.ts";
import { packBlob, type PackedFile } from "./pack-blob.ts";

export type FromHelper =
  | { readonly kind: "bytes"; readonly bytes: number }
  | { readonly kind: "packed"; readonly packed: PackedFile }
  /** A fault of our own. */
  | { readonly kind: "failed"; readonly why: string };

/** A thread that packs one file after the other. */
export type PackHelper = AppWorker<HeldFile, FromHelper>;

export interface PackHelpers {
  readonly start: () => PackHelper;
  /** Helpers at once; with none, everything is packed in this thread. */
  readonly most: number;
}

export interface PackPool {
  /** Rejects with the signal's reason, the browser's error, or for a helper that broke. */
  pack(file: HeldFile): Promise<PackedFile>;
  /** Ends the helpers, and what they have under way. */
  end(): void;
}

/** Smaller files are packed before a thread has started. */
const ALONE_BYTES = 1024 * 1024;

interface Waiting extends Deferred<PackedFile> {
  readonly file: HeldFile;
}

/** `onBytes` hears how many bytes were packed. The pool ends with the signal. */
export function createPackPool(
  { start, most }: PackHelpers,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): PackPool {
  const helpers: PackHelper[] = [];
  const idle: ((one: Waiting) => void)[] = [];
  const under = new Set<Waiting>();
  const waiting: Waiting[] = [];
  let alone: Promise<unknown> = Promise.resolve();

  const end = (why: unknown): void => {
    for (const helper of helpers.splice(0)) helper.terminate();
    idle.length = 0;
    for (const { reject } of [...under, ...waiting.splice(0)]) reject(why);
    under.clear();
  };
  /** Gives what takes the helper's next file. */
  const started = (): ((one: Waiting) => void) => {
    const helper = start();
    helpers.push(helper);
    let current: Waiting | null = null;
    const take = (one: Waiting): void => {
      current = one;
      under.add(one);
      helper.send(one.file);
    };
    helper.onMessage((message) => {
      if (message.kind === "bytes") return onBytes(message.bytes);
      if (message.kind === "failed") return end(new Error(message.why));
      if (current !== null) under.delete(current);
      current?.resolve(message.packed);
      idle.push(take);
      next();
    });
    helper.onError((why) => end(new Error(why)));
    return take;
  };
  const next = (): void => {
    for (;;) {
      const free = idle.length > 0 || helpers.length < most;
      const one = free ? waiting.shift() : undefined;
      if (one === undefined) return;
      (idle.pop() ?? started())(one);
    }
  };
  signal.addEventListener("abort", () => end(signal.reason));

  return {
    pack(file) {
      if (file.blob.size < ALONE_BYTES || most === 0) {
        const packing = alone.then(() => packBlob(file, signal, onBytes));
        alone = packing.catch(() => {});
        return packing;
      }
      const one = { file, ...deferred<PackedFile>() };
      // Its file may be waited for later than it fails; whoever waits still hears of it.
      one.promise.catch(() => {});
      if (signal.aborted) one.reject(signal.reason);
      else waiting.push(one);
      next();
      return one.promise;
    },
    end: () => end(new Error("the helpers were ended")),
  };
}
