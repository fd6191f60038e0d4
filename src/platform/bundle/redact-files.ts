// Takes a session's logs, pictures and record through core's redaction in its three strides: collect everything,
// replace everything, search what is finished. At level "complete" the files go through as they are.
import { logPath, photoPath, pictureType } from "../../core/bundle/log-files.ts";
import type { ListedFile } from "../../core/bundle/format.ts";
import { LogError } from "../../core/logs/log-error.ts";
import { sniff, SNIFF_BYTES } from "../../core/logs/sniff.ts";
import type { Redaction, Replacer } from "../../core/redact/redaction.ts";
import type { Hash } from "../../core/session/events.ts";
import { hashBlob, slicesOf } from "./blob-source.ts";
import { gatherBlob } from "./gather-blob.ts";
import type { HeldFile, WantedFile } from "./messages.ts";

/** A kept log or picture with its bytes. */
export interface RawFile {
  readonly wanted: WantedFile;
  readonly blob: Blob;
  readonly picture: "jpg" | "png" | "webp" | null;
}

/** A file as it leaves. */
export interface LeavingFile {
  readonly held: HeldFile;
  readonly listed: ListedFile;
  /** Hash of the file it was made of. */
  readonly from: Hash;
}

const HEAD_BYTES = 12;

export async function rawFile(wanted: WantedFile, blob: Blob): Promise<RawFile> {
  const head = new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());
  return { wanted, blob, picture: pictureType(head) };
}

/** First stride: the text of a log and its name. A picture has no text. */
export async function collectFile(
  { wanted, blob, picture }: RawFile,
  redaction: Redaction,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const name = redaction.collectText();
  name.push(wanted.name);
  name.end();
  if (picture !== null) return;
  const collector = redaction.collectText();
  await eachText(blob, signal, onBytes, (text) => collector.push(text));
  collector.end();
}

/** Second stride. Numbers run from 1, logs and pictures apart. Null for what does not leave. */
export async function leavingFile(
  { wanted, blob, picture }: RawFile,
  replacer: Replacer | null,
  numbers: { log: number; photo: number },
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<LeavingFile | null> {
  if (picture !== null) {
    if (replacer?.leaves("photo") === false) return null;
    onBytes(blob.size);
    return asItIs(photoPath(picture, ++numbers.photo), wanted, blob);
  }
  const number = ++numbers.log;
  const place = logPath("", number);
  if (replacer === null) {
    onBytes(blob.size);
    return asItIs(logPath(wanted.name, number), wanted, blob);
  }
  const path = logPath(replacer.value(wanted.name, place), number);
  const text = replacer.text(path);
  const gatherer = gatherBlob();
  const encoder = new TextEncoder();
  await eachText(blob, signal, onBytes, (piece) => gatherer.add(encoder.encode(text.push(piece))));
  gatherer.add(encoder.encode(text.end()));
  const redacted = gatherer.end();
  const sha256 = await hashBlob(redacted, signal);
  const listed = { path, size: redacted.size, sha256 };
  return { held: { path, blob: redacted }, listed, from: wanted.hash };
}

/** The store has held the bytes against this hash when it gave them out. */
function asItIs(path: string, { hash }: WantedFile, blob: Blob): LeavingFile {
  return { held: { path, blob }, listed: { path, size: blob.size, sha256: hash }, from: hash };
}

/** A log's text, piece by piece. What is no text is read as if it were: nothing in it may leave unread. */
async function eachText(
  blob: Blob,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
  take: (text: string) => void,
): Promise<void> {
  let decoder: TextDecoder | null = null;
  for await (const bytes of slicesOf(blob, signal)) {
    decoder ??= new TextDecoder(encodingOf(bytes.subarray(0, SNIFF_BYTES)));
    take(decoder.decode(bytes, { stream: true }));
    onBytes(bytes.length);
  }
  if (decoder !== null) take(decoder.decode());
}

function encodingOf(head: Uint8Array): string {
  try {
    return sniff(head).encoding;
  } catch (thrown) {
    if (thrown instanceof LogError) return "utf-8";
    throw thrown;
  }
}

/** Third stride: where in a finished file something is left that must not leave; null where nothing is. */
export async function canaryIn(
  { path, blob }: HeldFile,
  canary: ReturnType<Redaction["canary"]>,
  signal: AbortSignal,
): Promise<string | null> {
  const search = canary.search();
  for await (const bytes of slicesOf(blob, signal)) search.push(bytes);
  const [hit] = search.hits();
  return hit === undefined ? null : `${path}: ${hit.kind}, ${hit.spelling}, ${hit.offset}`;
}
