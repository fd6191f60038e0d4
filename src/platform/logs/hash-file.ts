// SHA-256 of a file of any size: WebCrypto would want it whole in memory.
import { sha256 } from "@noble/hashes/sha2.js";
import type { Hash } from "../../core/session/events.ts";
import { piecesOf } from "./pieces.ts";

/** Throws the signal's reason, or the browser's error where the file cannot be read. */
export async function hashFile(blob: Blob, signal: AbortSignal): Promise<Hash> {
  const hash = sha256.create();
  for await (const bytes of piecesOf(blob, 0, signal)) hash.update(bytes);
  return Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
