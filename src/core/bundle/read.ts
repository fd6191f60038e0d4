// Reads a file from outside as a bundle: either everything in it is what its maker put there, or it is
// refused with a code. Nothing of it is believed before it is verified. No signature yet: a bundle tells
// that it is whole and unchanged, not who made it.
import { BundleError } from "../errors.ts";
import { canonicalJson } from "../session/canonical-json.ts";
import { compareEvents, isGenuine, verifyRecord } from "../session/chain.ts";
import type { RecordedEvent } from "../session/events.ts";
import { openSeal } from "./archive-seal.ts";
import { headsOf } from "./compose.ts";
import {
  DERIVED_PATH,
  MANIFEST_PATH,
  MAX_DERIVED_UNITS,
  MAX_TOTAL_BYTES,
  RECORD_PATH,
  SUMMARY_PATH,
} from "./format.ts";
import type { BundleFile, Digest, Manifest } from "./format.ts";
import { isLog } from "./log-files.ts";
import { readManifest } from "./manifest.ts";
import { readRecordLines } from "./record-lines.ts";
import { looksLikeZip, unzip } from "./unzip.ts";
import { textOf } from "./utf8.ts";

export interface VerifiedBundle {
  readonly manifest: Manifest;
  /** In record order. Bodies of newer versions are among them; readers meet them in their default branch. */
  readonly events: readonly RecordedEvent[];
  /** Plain JSON, or null where the bundle has none. */
  readonly derived: unknown;
  /** The maker's page. It is somebody else's markup: to be saved as a file, never put into a page. */
  readonly summaryHtml: string;
  /** Logs handed over with the session: verified as files. Text from outside, to be shown as such. */
  readonly logs: readonly BundleFile[];
  /** Further listed files, which a newer version may add: verified, not understood. */
  readonly others: readonly BundleFile[];
}

/** Rejects with a BundleError and nothing else, unless `sha256` itself fails. */
export async function readBundle(file: Uint8Array, sha256: Digest): Promise<VerifiedBundle> {
  if (!looksLikeZip(file)) throw new BundleError("not-a-zip");
  if (file.length > MAX_TOTAL_BYTES) throw new BundleError("too-large");
  const archive = await openSeal(file, sha256);
  if (archive === null) throw new BundleError(beginsAsBundle(file) ? "zip-damaged" : "no-manifest");
  const [head, ...files] = unzip(archive);
  if (head?.path !== MANIFEST_PATH) throw new BundleError("no-manifest");
  const manifest = readManifest(head.bytes);
  const verified = await verifyFiles(manifest, files, sha256);
  const text = (path: string): string => {
    const found = verified.get(path);
    const read = found === undefined ? null : textOf(found);
    if (read === null) throw new BundleError("record-invalid", path);
    return read;
  };
  const events = await verifyEvents(manifest, readRecordLines(text(RECORD_PATH)), sha256);
  const known = [RECORD_PATH, SUMMARY_PATH, DERIVED_PATH];
  const further = files.filter(({ path }) => !known.includes(path));
  return {
    manifest,
    events,
    derived: verified.has(DERIVED_PATH) ? readDerived(text(DERIVED_PATH)) : null,
    summaryHtml: text(SUMMARY_PATH),
    logs: further.filter(isLog),
    others: further.filter((one) => !isLog(one)),
  };
}

/** True where the first entry's name is the manifest's: a bundle once, whatever has become of it. */
function beginsAsBundle(file: Uint8Array): boolean {
  const nameAt = 30;
  return textOf(file.slice(nameAt, nameAt + MANIFEST_PATH.length)) === MANIFEST_PATH;
}

async function verifyFiles(
  manifest: Manifest,
  files: readonly BundleFile[],
  sha256: Digest,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const present = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const listed = new Set(manifest.files.map(({ path }) => path));
  for (const path of [RECORD_PATH, SUMMARY_PATH]) {
    if (!listed.has(path)) throw new BundleError("file-missing", path);
  }
  for (const path of present.keys())
    if (!listed.has(path)) throw new BundleError("file-unlisted", path);
  for (const { path, size, sha256: hash } of manifest.files) {
    const bytes = present.get(path);
    if (bytes === undefined) throw new BundleError("file-missing", path);
    if (bytes.length !== size || (await sha256(bytes)) !== hash)
      throw new BundleError("hash-mismatch", path);
  }
  return present;
}

async function verifyEvents(
  manifest: Manifest,
  events: readonly RecordedEvent[],
  sha256: Digest,
): Promise<readonly RecordedEvent[]> {
  const stranger = events.find((event) => event.session !== manifest.session);
  if (stranger !== undefined) throw new BundleError("record-invalid", "session");
  if (events.length !== manifest.events) throw new BundleError("record-invalid", "events");
  const broken =
    manifest.integrity.kind === "whole"
      ? await breakIn(events, sha256)
      : await forgeryIn(events, sha256);
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

async function breakIn(events: readonly RecordedEvent[], sha256: Digest): Promise<string | null> {
  const verdict = await verifyRecord(events, sha256);
  return verdict.kind === "whole" ? null : `${verdict.writer}:${verdict.n} ${verdict.fault}`;
}

/** A record that says of itself that events are lost may have gaps, but nothing in it may be changed. */
async function forgeryIn(events: readonly RecordedEvent[], sha256: Digest): Promise<string | null> {
  const last = new Map<string, number>();
  for (const [index, event] of events.entries()) {
    const before = events[index - 1];
    const ordered = before === undefined || compareEvents(before, event) < 0;
    const forked = (last.get(event.writer) ?? 0) >= event.n;
    if (!ordered || forked || !(await isGenuine(event, sha256)))
      return `${event.writer}:${event.n}`;
    last.set(event.writer, event.n);
  }
  return null;
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
