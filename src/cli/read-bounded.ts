// Files given on the command line: read whole, but never more than is sensible.
import { open } from "node:fs/promises";
import { MAX_TOTAL_BYTES } from "../core/bundle/format.ts";
import { BundleError } from "../core/errors.ts";

/** The file's bytes. Rejects with BundleError "too-large", or with what the system says. */
export async function readBounded(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size > MAX_TOTAL_BYTES) throw new BundleError("too-large");
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** ENOENT, EACCES, EISDIR and the like. */
export function isSystemError(thrown: unknown): thrown is NodeJS.ErrnoException {
  return thrown instanceof Error && "code" in thrown && "syscall" in thrown;
}
