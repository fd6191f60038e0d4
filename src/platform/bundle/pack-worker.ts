// A helper's own file: packs each file that comes, one at a time, and does nothing else.
import type { HeldFile } from "./messages.ts";
import { packBlob } from "./pack-blob.ts";
import type { FromHelper } from "./pack-pool.ts";
import { whyOf } from "./why-of.ts";

/** Ended from outside, where that is wanted. */
const { signal } = new AbortController();
const tell = (message: FromHelper): void => postMessage(message, { transfer: [] });

async function pack(file: HeldFile): Promise<void> {
  try {
    const packed = await packBlob(file, signal, (bytes) => tell({ kind: "bytes", bytes }));
    tell({ kind: "packed", packed });
  } catch (thrown) {
    tell({ kind: "failed", why: whyOf(thrown) });
  }
}
addEventListener("message", ({ data }: MessageEvent<HeldFile>) => void pack(data));
