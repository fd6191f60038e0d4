// Locks and unlocks files in the age format by its library, which is loaded with the first locked file. Streams;
// passphrases and keys are used and forgotten.
import type { BundleKey, BundleLock } from "../../core/bundle-desk.ts";
import { MAX_TOTAL_BYTES } from "../../core/bundle/format.ts";
import { BundleError } from "../../core/errors.ts";
import type { AgeHeader } from "./age-header.ts";
import { gatherBlob } from "./gather-blob.ts";

type Age = typeof import("age-encryption");
const loadAge = (): Promise<Age> => import("age-encryption");

/** An armored file is text and is decoded whole: larger ones are refused. */
const MAX_ARMORED_BYTES = 48 * 1024 * 1024;

/** Thrown for a recipient that is none; its message is the recipient as given. */
export class RecipientError extends Error {
  override readonly name = "RecipientError";
}

/** The file in the age format. Throws `RecipientError`, or the signal's reason. */
export async function lockBlob(
  file: Blob,
  lock: Exclude<BundleLock, { readonly kind: "open" }>,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<Blob> {
  const { Encrypter } = await loadAge();
  const encrypter = new Encrypter();
  if (lock.kind === "passphrase") encrypter.setPassphrase(lock.passphrase);
  else for (const recipient of lock.recipients) addRecipient(encrypter, recipient);
  return gathered(await encrypter.encrypt(file.stream()), signal, Infinity, onBytes);
}

function addRecipient(encrypter: InstanceType<Age["Encrypter"]>, recipient: string): void {
  try {
    encrypter.addRecipient(recipient.trim());
  } catch (thrown) {
    throw new RecipientError(recipient.slice(0, 100), { cause: thrown });
  }
}

/** The file inside. Throws "wrong-key", "lock-damaged", "too-large", or the signal's reason. */
export async function unlockBlob(
  file: Blob,
  header: Exclude<AgeHeader, { readonly kind: "none" }>,
  key: Exclude<BundleKey, { readonly kind: "none" }>,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<Blob> {
  const age = await loadAge();
  const inner = header.kind === "armored" ? await unarmor(file, age) : file;
  const decrypter = new age.Decrypter();
  addKey(decrypter, key);
  let opened: ReadableStream<Uint8Array>;
  try {
    opened = await decrypter.decrypt(inner.stream());
  } catch (thrown) {
    throw new BundleError(isNoMatch(thrown) ? "wrong-key" : "lock-damaged", "", thrown);
  }
  try {
    return await gathered(opened, signal, MAX_TOTAL_BYTES, onBytes);
  } catch (thrown) {
    signal.throwIfAborted();
    throw thrown instanceof BundleError ? thrown : new BundleError("lock-damaged", "", thrown);
  }
}

/** The library's word for a key that fits no recipient of the file. */
const isNoMatch = (thrown: unknown): boolean =>
  thrown instanceof Error && thrown.message.includes("no identity matched");

function addKey(
  decrypter: InstanceType<Age["Decrypter"]>,
  key: Exclude<BundleKey, { readonly kind: "none" }>,
): void {
  if (key.kind === "passphrase") return decrypter.addPassphrase(key.passphrase);
  // A file of `age-keygen` holds comments beside the key.
  const lines = key.identity.split(/\r?\n/).map((line) => line.trim());
  const identities = lines.filter((line) => line.startsWith("AGE-SECRET-KEY-"));
  try {
    if (identities.length === 0) throw new TypeError("no identity");
    for (const identity of identities) decrypter.addIdentity(identity);
  } catch (thrown) {
    throw new BundleError("wrong-key", "", thrown);
  }
}

async function unarmor(file: Blob, { armor }: Age): Promise<Blob> {
  if (file.size > MAX_ARMORED_BYTES) throw new BundleError("too-large", "armor");
  try {
    return new Blob([new Uint8Array(armor.decode(await file.text()))]);
  } catch (thrown) {
    throw new BundleError("lock-damaged", "armor", thrown);
  }
}

async function gathered(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  most: number,
  onBytes: (bytes: number) => void,
): Promise<Blob> {
  const gatherer = gatherBlob();
  const reader = stream.getReader();
  let total = 0;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      signal.throwIfAborted();
      if (done) return gatherer.end();
      total += value.length;
      if (total > most) throw new BundleError("too-large", "unlocked");
      // Copied: the library may go on writing where it has given a view.
      gatherer.add(value.slice());
      onBytes(value.length);
    }
  } finally {
    // Whoever has seen enough stops it; that it fails then is of no interest.
    reader.cancel().catch(() => {});
  }
}
