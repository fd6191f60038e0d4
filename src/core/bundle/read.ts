// Reads a file from outside as a bundle: either everything in it is what its maker put there, or it is
// refused with a code. Nothing of it is believed before it is verified. Unsigned it tells that it is whole and
// unchanged, not who made it.
import type { Signature } from "../bundle-desk.ts";
import { BundleError } from "../errors.ts";
import { canonicalJson } from "../session/canonical-json.ts";
import { faultOfSession } from "../session/verify-session.ts";
import type { RecordedEvent } from "../session/events.ts";
import { sourceOf, type ByteSource } from "./archive/byte-source.ts";
import { openSeal } from "./archive/seal.ts";
import { looksLikeZip, readDirectory, unpackEntry, type ZipEntry } from "./archive/unzip.ts";
import { headsOf } from "./compose.ts";
import {
  DERIVED_PATH,
  MANIFEST_PATH,
  MAX_DERIVED_UNITS,
  MAX_MANIFEST_BYTES,
  MAX_TOTAL_BYTES,
  RECORD_PATH,
  SIGNATURE_PATH,
  SUMMARY_PATH,
} from "./format.ts";
import type { BundleFile, Digest, ListedFile, Manifest } from "./format.ts";
import { isLog, isPhoto } from "./log-files.ts";
import { readManifest } from "./manifest.ts";
import { readRecordLines } from "./record-lines.ts";
import { fingerprintOf, hexOf, readSignature, type VerifySignature } from "./signature.ts";
import { textOf } from "./utf8.ts";

export interface ReadTools {
  readonly sha256: Digest;
  readonly verify: VerifySignature;
  /**
   * Hears each file once it is known to be the listed one, in the bundle's order; nothing else holds it then.
   * `totalBytes`: of all of them, as the directory says.
   */
  readonly onFile: (file: BundleFile, totalBytes: number) => void | Promise<void>;
}

/** What a bundle says, its files aside. */
export interface VerifiedContents {
  readonly manifest: Manifest;
  readonly signature: Signature;
  /** In record order. Bodies of newer versions are among them; readers meet them in their default branch. */
  readonly events: readonly RecordedEvent[];
  /** Plain JSON, or null where the bundle has none. */
  readonly derived: unknown;
}

export interface VerifiedBundle extends VerifiedContents {
  /** The maker's page. It is somebody else's markup: to be saved as a file, never put into a page. */
  readonly summaryHtml: string;
  /** Logs handed over with the session: verified as files. Text from outside, to be shown as such. */
  readonly logs: readonly BundleFile[];
  readonly photos: readonly BundleFile[];
  /** Further listed files, which a newer version may add: verified, not understood. */
  readonly others: readonly BundleFile[];
}

/** A bundle that lies in memory. Rejects with a BundleError and nothing else, unless a tool itself fails. */
export async function readBundle(
  bytes: Uint8Array,
  sha256: Digest,
  verify: VerifySignature = async () => null,
): Promise<VerifiedBundle> {
  const files: BundleFile[] = [];
  const contents = await verifyBundle(sourceOf(bytes, sha256), {
    sha256,
    verify,
    onFile: (file) => void files.push(file),
  });
  const summary = files.find(({ path }) => path === SUMMARY_PATH);
  const own = [MANIFEST_PATH, RECORD_PATH, SUMMARY_PATH, DERIVED_PATH, SIGNATURE_PATH];
  const further = files.filter(({ path }) => !own.includes(path));
  return {
    ...contents,
    summaryHtml: summary === undefined ? "" : (textOf(summary.bytes) ?? ""),
    logs: further.filter(isLog),
    photos: further.filter(isPhoto),
    others: further.filter((one) => !isLog(one) && !isPhoto(one)),
  };
}

/**
 * A bundle of any size up to the limits, of which one file at a time lies in memory. Rejects with a BundleError and
 * nothing else, unless a tool or the source itself fails.
 */
export async function verifyBundle(file: ByteSource, tools: ReadTools): Promise<VerifiedContents> {
  if (!(await looksLikeZip(file))) throw new BundleError("not-a-zip");
  if (file.size > MAX_TOTAL_BYTES) throw new BundleError("too-large");
  const end = await openSeal(file);
  if (end === null)
    throw new BundleError((await beginsAsBundle(file)) ? "zip-damaged" : "no-manifest");
  const [head, ...entries] = await readDirectory(file, end);
  if (head?.path !== MANIFEST_PATH) throw new BundleError("no-manifest");
  if (head.size > MAX_MANIFEST_BYTES) throw new BundleError("manifest-invalid", MANIFEST_PATH);
  const bytes = await unpackEntry(file, head);
  const manifest = readManifest(bytes);
  const listed = matchList(manifest, entries);
  const signature = await verifySignature(file, entries, bytes, tools);
  const totalBytes = entries.reduce((sum, { size }) => sum + size, head.size);
  await tools.onFile({ path: MANIFEST_PATH, bytes }, totalBytes);
  const texts = new Map<string, string>();
  for (const entry of entries) {
    const unpacked = await unpackEntry(file, entry);
    await checkFile(listed.get(entry.path), unpacked, tools.sha256);
    if (READ_HERE.includes(entry.path)) texts.set(entry.path, knownText(entry.path, unpacked));
    await tools.onFile({ path: entry.path, bytes: unpacked }, totalBytes);
  }
  const record = readRecordLines(texts.get(RECORD_PATH) ?? "");
  const derived = texts.get(DERIVED_PATH);
  return {
    manifest,
    signature,
    events: await verifyEvents(manifest, record, tools.sha256),
    derived: derived === undefined ? null : readDerived(derived),
  };
}

const READ_HERE: readonly string[] = [RECORD_PATH, SUMMARY_PATH, DERIVED_PATH];

function knownText(path: string, bytes: Uint8Array): string {
  const text = textOf(bytes);
  if (text === null) throw new BundleError("record-invalid", path);
  return text;
}

/** True where the first entry's name is the manifest's: a bundle once, whatever has become of it. */
async function beginsAsBundle(file: ByteSource): Promise<boolean> {
  const nameAt = 30;
  const nameEnd = nameAt + MANIFEST_PATH.length;
  return file.size >= nameEnd && textOf(await file.read(nameAt, nameEnd)) === MANIFEST_PATH;
}

/** What the manifest says of each file. Throws where files and list differ: before anything is unpacked. */
function matchList(
  manifest: Manifest,
  entries: readonly ZipEntry[],
): ReadonlyMap<string, ListedFile> {
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const present = new Set(entries.map(({ path }) => path));
  for (const path of [RECORD_PATH, SUMMARY_PATH])
    if (!listed.has(path)) throw new BundleError("file-missing", path);
  for (const path of present)
    if (!listed.has(path) && path !== SIGNATURE_PATH) throw new BundleError("file-unlisted", path);
  for (const path of listed.keys())
    if (!present.has(path)) throw new BundleError("file-missing", path);
  for (const { path, size } of entries) {
    const file = listed.get(path);
    if (file !== undefined && file.size !== size) throw new BundleError("hash-mismatch", path);
  }
  return listed;
}

/** Only the signature is not listed: it is checked by itself. */
async function checkFile(
  listed: ListedFile | undefined,
  bytes: Uint8Array,
  sha256: Digest,
): Promise<void> {
  if (listed !== undefined && (await sha256(bytes)) !== listed.sha256)
    throw new BundleError("hash-mismatch", listed.path);
}

async function verifySignature(
  file: ByteSource,
  entries: readonly ZipEntry[],
  manifest: Uint8Array,
  { sha256, verify }: ReadTools,
): Promise<Signature> {
  const entry = entries.find(({ path }) => path === SIGNATURE_PATH);
  if (entry === undefined) return { kind: "unsigned" };
  const parts = readSignature(await unpackEntry(file, entry));
  const genuine = await verify(parts, manifest);
  if (genuine === false) throw new BundleError("signature-invalid", "manifest.json");
  const signer = await fingerprintOf(parts.key, sha256);
  return { kind: genuine === null ? "unchecked" : "valid", signer, key: hexOf(parts.key) };
}

async function verifyEvents(
  manifest: Manifest,
  events: readonly RecordedEvent[],
  sha256: Digest,
): Promise<readonly RecordedEvent[]> {
  const stranger = events.find((event) => event.session !== manifest.session);
  if (stranger !== undefined) throw new BundleError("record-invalid", "session");
  if (events.length !== manifest.events) throw new BundleError("record-invalid", "events");
  const broken = await faultOfSession(manifest.session, events, manifest.integrity, sha256);
  if (broken !== null) throw new BundleError("chain-broken", broken);
  const heads = headsOf(events);
  const promised = manifest.strands;
  const asPromised =
    heads.length === promised.length &&
    heads.every(({ writer, n, hash }, at) => {
      const other = promised[at];
      return other?.writer === writer && other.n === n && other.hash === hash;
    });
  if (!asPromised) throw new BundleError("chain-broken", "strands");
  return events;
}

function readDerived(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const canonical = canonicalJson(value, MAX_DERIVED_UNITS);
    if (canonical.kind === "text" && `${canonical.text}\n` === text) return value;
  } catch (thrown) {
    throw new BundleError("record-invalid", DERIVED_PATH, thrown);
  }
  throw new BundleError("record-invalid", DERIVED_PATH);
}
