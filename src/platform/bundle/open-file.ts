// Opens a file from outside as a bundle: unlocks it where it is locked, verifies it from the first byte to the last,
// and keeps each file as a blob. Knows no worker and no page.
import type { DeskProgress } from "../../core/bundle-desk.ts";
import { MAX_TOTAL_BYTES } from "../../core/bundle/format.ts";
import { verifyBundle } from "../../core/bundle/read.ts";
import { BundleError } from "../../core/errors.ts";
import type { RecordedEvent } from "../../core/session/events.ts";
import { sha256 } from "../sha256.ts";
import { readAgeHeader, type AgeHeader } from "./age-header.ts";
import { blobSource, hashBlob } from "./blob-source.ts";
import { verifyEd25519 } from "./ed25519.ts";
import { unlockBlob } from "./lock.ts";
import type { HeldFile, OpenTask, Outcomes } from "./messages.ts";
import { asPart } from "./pack-blob.ts";
import { counted } from "./seal-files.ts";

/** A locked bundle is larger by its header and 16 bytes in 64 KiB; armored by a third more. */
const MAX_LOCKED_BYTES = Math.ceil(MAX_TOTAL_BYTES * 1.4);

export interface Opened {
  readonly outcome: Outcomes["open"];
  readonly events: readonly RecordedEvent[];
}

/** Throws the signal's reason, and for faults of our own. */
export async function openFile(
  task: OpenTask,
  signal: AbortSignal,
  progress: (progress: DeskProgress) => void,
): Promise<Opened> {
  try {
    return await openOrThrow(task, signal, progress);
  } catch (thrown) {
    signal.throwIfAborted();
    if (thrown instanceof BundleError)
      return nothing({ kind: "refused", code: thrown.code, subject: thrown.subject });
    if (isFileError(thrown))
      return nothing({ kind: "refused", code: "unreadable", subject: thrown.name });
    throw thrown;
  }
}

const nothing = (outcome: Outcomes["open"]): Opened => ({ outcome, events: [] });

async function openOrThrow(
  { file, key }: OpenTask,
  signal: AbortSignal,
  progress: (progress: DeskProgress) => void,
): Promise<Opened> {
  if (file.size > MAX_LOCKED_BYTES) throw new BundleError("too-large");
  const header = await readAgeHeader(file);
  if (header.kind === "none") return verified(file, file, "open", signal, progress);
  if (key.kind === "none") return nothing({ kind: "locked", needs: header.needs });
  const onBytes = counted("unlocking", file.size, progress);
  const zip = await unlockBlob(file, header, key, signal, onBytes);
  return verified(file, zip, lockedAs(header), signal, progress);
}

const lockedAs = (header: Exclude<AgeHeader, { readonly kind: "none" }>) =>
  header.needs === "passphrase" ? "passphrase" : "recipients";

async function verified(
  given: Blob,
  zip: Blob,
  locked: "open" | "passphrase" | "recipients",
  signal: AbortSignal,
  progress: (progress: DeskProgress) => void,
): Promise<Opened> {
  const files: HeldFile[] = [];
  let done = 0;
  progress({ phase: "verifying", bytes: 0, total: zip.size });
  const contents = await verifyBundle(blobSource(zip, signal), {
    sha256,
    verify: verifyEd25519,
    onFile: ({ path, bytes }, total) => {
      signal.throwIfAborted();
      files.push({ path, blob: new Blob([asPart(bytes)]) });
      done += bytes.length;
      progress({ phase: "verifying", bytes: done, total });
    },
  });
  const { events, manifest, signature, derived } = contents;
  // Of the file that came: the number its maker reads out.
  const hash = await hashBlob(given, signal);
  const bundle = { hash, manifest, signature, locked, derived };
  return { outcome: { kind: "opened", bundle, files }, events };
}

/** The browser's word that a file is gone, changed or locked. */
function isFileError(thrown: unknown): thrown is DOMException {
  return (
    thrown instanceof DOMException &&
    /^(?:NotFound|NotReadable|Security|NotAllowed)Error$/.test(thrown.name)
  );
}
