// Joins prepared files, with a signature where there is one, and locks them where that is asked for. Knows no worker
// and no page.
import type { DeskProgress } from "../../core/bundle-desk.ts";
import { SIGNATURE_PATH } from "../../core/bundle/format.ts";
import { formatSignature } from "../../core/bundle/signature.ts";
import { hashBlob } from "./blob-source.ts";
import { joinPacked } from "./join-packed.ts";
import { lockBlob, RecipientError } from "./lock.ts";
import type { HeldFile, Outcomes, SealTask } from "./messages.ts";
import { asPart, packBlob, type PackedFile } from "./pack-blob.ts";

/** Throws the signal's reason, and for faults of our own. */
export async function sealFiles(
  { files, signature, lock }: SealTask,
  signal: AbortSignal,
  progress: (progress: DeskProgress) => void,
): Promise<Outcomes["seal"]> {
  if (lock.kind === "recipients" ? lock.recipients.length === 0 : isEmpty(lock))
    return { kind: "refused", code: "lock-missing", subject: "" };
  const all: readonly HeldFile[] =
    signature === null
      ? files
      : [...files, { path: SIGNATURE_PATH, blob: new Blob([asPart(formatSignature(signature))]) }];
  const total = all.reduce((sum, { blob }) => sum + blob.size, 0);
  const onBytes = counted("packing", total, progress);
  const packed: PackedFile[] = [];
  for (const file of all) {
    packed.push(file.packed ?? (await packBlob(file, signal, () => {})));
    onBytes(file.blob.size);
  }
  const { zip, hash } = await joinPacked(packed, signal);
  if (lock.kind === "open") return { kind: "sealed", file: zip, hash };
  try {
    const file = await lockBlob(zip, lock, signal, counted("locking", zip.size, progress));
    return { kind: "sealed", file, hash: await hashBlob(file, signal) };
  } catch (thrown) {
    if (thrown instanceof RecipientError)
      return { kind: "refused", code: "recipient-invalid", subject: thrown.message };
    throw thrown;
  }
}

const isEmpty = (lock: Exclude<SealTask["lock"], { readonly kind: "recipients" }>): boolean =>
  lock.kind === "passphrase" && lock.passphrase === "";

/** Adds up what was done in one phase, which is told at once: a key is derived long before its first byte. */
export function counted(
  phase: DeskProgress["phase"],
  total: number,
  progress: (progress: DeskProgress) => void,
): (bytes: number) => void {
  let bytes = 0;
  progress({ phase, bytes, total });
  return (more) => {
    bytes += more;
    progress({ phase, bytes: Math.min(bytes, total), total });
  };
}
