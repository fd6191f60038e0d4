// Bundles for tests: good ones, and the tools to bend them and to seal them again, so that what is wrong
// with a hostile one is that one thing and not its seal.
import { strFromU8, strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";
import { END_RECORD_BYTES, sealArchive } from "../../src/core/bundle/archive/seal.ts";
import { zipBundle } from "../../src/core/bundle/archive/zip.ts";
import { composeBundle } from "../../src/core/bundle/compose.ts";
import type { BundleSource } from "../../src/core/bundle/compose.ts";
import type { BundleFile, Manifest } from "../../src/core/bundle/format.ts";
import { logPath } from "../../src/core/bundle/log-files.ts";
import { formatManifest } from "../../src/core/bundle/manifest.ts";
import { readBundle } from "../../src/core/bundle/read.ts";
import { renderSummary } from "../../src/core/bundle/summary.ts";
import { BundleError } from "../../src/core/errors.ts";
import { nodeSha256, strandOfLength } from "./records.ts";
import { summaryView, summaryWords } from "./summaries.ts";

/** A log whose bytes lie in memory. */
export interface TestLog {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export interface TestSource extends BundleSource {
  readonly logs: readonly TestLog[];
}
export type More = Partial<TestSource>;

/** What a bundle is made of here, unless a test says otherwise. */
export async function sourceOf({ logs = [], ...more }: More = {}): Promise<TestSource> {
  return {
    events: await strandOfLength(12),
    integrity: { kind: "whole" },
    summaryHtml: renderSummary([{ view: summaryView, words: summaryWords }]),
    derived: { outcome: "open", productType: "iPhone10,6" },
    level: "complete",
    replaced: [],
    attached: await Promise.all(
      logs.map(async ({ name, bytes }, at) => ({
        path: logPath(name, at + 1),
        size: bytes.length,
        sha256: await nodeSha256(bytes),
      })),
    ),
    logs,
    app: { version: "0.1.0", commit: "0123456789ab" },
    language: "en",
    ...more,
  };
}

/** The files of a bundle of this source; throws where it is refused. */
export async function filesOf(source: TestSource): Promise<readonly BundleFile[]> {
  const composed = await composeBundle(source, nodeSha256);
  if (composed.kind === "refused") throw new Error(`refused: ${composed.reason}`);
  const attached = source.attached.map(({ path }, at) => ({
    path,
    bytes: source.logs[at]?.bytes ?? new Uint8Array(),
  }));
  return [...composed.files, ...attached];
}

/** A bundle's bytes. */
export async function bundleOf(more: More = {}): Promise<Uint8Array> {
  return zipBundle(await filesOf(await sourceOf(more)), nodeSha256);
}

/** The code with which a file is refused, and what it is about; "verified" where it is accepted. */
export async function verdictOn(file: Uint8Array): Promise<string> {
  try {
    await readBundle(file, nodeSha256);
    return "verified";
  } catch (thrown) {
    if (thrown instanceof BundleError) return thrown.message;
    throw thrown;
  }
}

/** Takes the seal off. */
export function unsealed(bundle: Uint8Array): Uint8Array {
  const comment = new DataView(bundle.buffer, bundle.byteOffset).getUint8(bundle.length - 89 - 2);
  const archive = bundle.slice(0, bundle.length - comment);
  archive[archive.length - 2] = 0;
  return archive;
}

/** The bundle with its archive bent and then sealed anew. */
export async function bent(
  bundle: Uint8Array,
  bend: (archive: Uint8Array<ArrayBuffer>, view: DataView) => Uint8Array | void,
): Promise<Uint8Array> {
  const archive = new Uint8Array(unsealed(bundle));
  const result = bend(archive, new DataView(archive.buffer)) ?? archive;
  return sealArchive(result, nodeSha256);
}

/** Where the entry of this number stands: its local header, its directory entry, and the end record. */
export function offsetsOf(
  archive: Uint8Array,
  index: number,
): { local: number; entry: number; end: number } {
  const view = new DataView(archive.buffer, archive.byteOffset);
  const end = archive.length - END_RECORD_BYTES;
  let entry = view.getUint32(end + 16, true);
  for (let at = 0; at < index; at++) entry += 46 + view.getUint16(entry + 28, true);
  return { local: view.getUint32(entry + 42, true), entry, end };
}

/** Any files in a sealed zip, whatever they are called. */
export async function zipOf(
  files: readonly (readonly [string, string | Uint8Array])[],
): Promise<Uint8Array> {
  const entries: Zippable = {};
  for (const [path, content] of files)
    entries[path] = typeof content === "string" ? strToU8(content) : content;
  return sealArchive(zipSync(entries, { mtime: new Date(1980, 0, 1, 12), os: 0 }), nodeSha256);
}

/** A bundle whose manifest lists exactly what it holds, with both free to be changed first. */
export async function forged(
  change: (bundle: { manifest: Manifest; files: Map<string, string> }) => unknown,
  more: More = {},
): Promise<Uint8Array> {
  const [, ...rest] = await filesOf(await sourceOf(more));
  const composed = await composeBundle(await sourceOf(more), nodeSha256);
  if (composed.kind === "refused") throw new Error("refused");
  const files = new Map(rest.map(({ path, bytes }) => [path, strFromU8(bytes)]));
  const draft = { manifest: structuredClone(composed.manifest), files };
  const before = [...files];
  const changed = change(draft);
  const manifest = (changed ?? draft.manifest) as Manifest; // wrong on purpose in some tests
  const relisted =
    changed === undefined && [...files].toString() !== before.toString()
      ? {
          ...manifest,
          files: await Promise.all(
            [...files].map(async ([path, text]) => ({
              path,
              size: strToU8(text).length,
              sha256: await nodeSha256(text),
            })),
          ),
        }
      : manifest;
  return zipOf([["manifest.json", formatManifest(relisted)], ...files]);
}
