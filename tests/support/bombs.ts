// Zips that would fill a computer: small files that make large ones, lists without an end, sizes that lie. Each is made
// when it is asked for, of a seed, and says with which code a reader of bundles must refuse it.
import { zipSync } from "fflate";
import { sealArchive } from "../../src/core/bundle/archive/seal.ts";
import { bent, bundleOf, forged, offsetsOf, zipOf } from "./bundles.ts";
import { nodeSha256 } from "./records.ts";

export interface Bomb {
  readonly what: string;
  /** Codes of src/core/errors.ts, any of which is right. */
  readonly codes: RegExp;
  readonly make: () => Promise<Uint8Array>;
}

const MIB = 1024 * 1024;
const zeros = (mib: number): Uint8Array => new Uint8Array(mib * MIB);

const bomb = (what: string, codes: RegExp, make: Bomb["make"]): Bomb => ({ what, codes, make });

/** A zip whose second file is this, behind the manifest that every bundle begins with. */
const behindManifest = (name: string, content: Uint8Array): Promise<Uint8Array> =>
  zipOf([
    ["manifest.json", "{}"],
    [name, content],
  ]);

/** Bytes that pack at this ratio at the most: noise, then zeros. */
function packingTo(mib: number, ratio: number): Uint8Array {
  const bytes = zeros(mib);
  let state = ratio + 1;
  for (let at = 0; at < bytes.length / ratio; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

/** Zips in zips, as 42.zip is made: each holds `width` copies of the one below. */
function nested(depth: number, width: number): Uint8Array {
  let inner: Uint8Array = zipSync({ "0.bin": zeros(16) });
  for (let level = 0; level < depth; level += 1)
    inner = zipSync(
      Object.fromEntries(Array.from({ length: width }, (_, at) => [`${at}.zip`, inner])),
    );
  return inner;
}

const LARGE = [2, 8, 16, 32, 48, 63, 64, 65, 96] as const;
const EVERYWHERE = [
  "record.ndjson",
  "summary.html",
  "derived.json",
  "signature.json",
  "logs/01-a.log",
] as const;

/** A bundle, all of it as it should be, but for this field of the directory and of the header. */
const lying = (
  what: string,
  codes: RegExp,
  [local, entry]: readonly [number, number],
  value: number,
  index = 1,
): Bomb =>
  bomb(what, codes, async () =>
    bent(await bundleOf(), (archive, view) => {
      const offsets = offsetsOf(archive, index);
      view.setUint32(offsets.local + local, value, true);
      view.setUint32(offsets.entry + entry, value, true);
    }),
  );
const SIZE = [22, 24] as const;
const PACKED = [18, 20] as const;

/** A directory of this many entries, all of the same few bytes. */
const overlapping = (count: number): Bomb =>
  bomb(
    `${count} entries over the same bytes`,
    /^(?:zip-damaged|too-large|unsafe-path)$/,
    async () => {
      const names = Array.from(
        { length: count },
        (_, at) => [`f${at}`, at === 0 ? zeros(1) : "x"] as const,
      );
      const file = await zipOf([["manifest.json", "{}"], ...names]);
      return bent(file, (archive, view) => {
        for (let at = 2; at <= count; at += 1)
          view.setUint32(offsetsOf(archive, at).entry + 42, offsetsOf(archive, 1).local, true);
      });
    },
  );

/** The end record says that the directory is of this many entries. */
const counted = (what: string, count: number, codes: RegExp): Bomb =>
  bomb(what, codes, async () =>
    bent(await bundleOf(), (archive, view) => {
      const { end } = offsetsOf(archive, 0);
      view.setUint16(end + 8, count, true);
      view.setUint16(end + 10, count, true);
    }),
  );

export const BOMBS: readonly Bomb[] = [
  ...LARGE.map((mib) =>
    bomb(`${mib} MiB of zeros`, /^too-large$/, () => behindManifest("record.ndjson", zeros(mib))),
  ),
  ...EVERYWHERE.map((name) =>
    bomb(`40 MiB of zeros as ${name}`, /^too-large$/, () => behindManifest(name, zeros(40))),
  ),
  bomb("40 MiB of zeros as the manifest", /^too-large$/, () =>
    zipOf([["manifest.json", zeros(40)]]),
  ),
  ...[260, 300, 600].map((ratio) =>
    bomb(`16 MiB at a ratio of ${ratio}`, /^too-large$/, () =>
      behindManifest("record.ndjson", packingTo(16, ratio)),
    ),
  ),
  ...[3, 5].map((depth) =>
    bomb(`zips in zips, ${depth} deep`, /^no-manifest$/, () =>
      sealArchive(nested(depth, 16), nodeSha256),
    ),
  ),
  bomb("zips in zips, listed by nobody", /^file-unlisted$/, () =>
    forged(({ manifest, files }) => {
      files.set("logs/01-inner.zip", "PK");
      return manifest;
    }),
  ),
  // What comes out is far more than what directory, header and manifest agree on.
  ...[1_000, 100_000, 1_000_000].map((size) =>
    bomb(`32 MiB that say they are ${size} bytes`, /^zip-damaged$/, async () => {
      const file = await forged(({ manifest, files }) => {
        files.set("record.ndjson", "\0".repeat(32 * MIB));
        return {
          ...manifest,
          files: manifest.files.map((one) =>
            one.path === "record.ndjson" ? { ...one, size } : one,
          ),
        };
      });
      return bent(file, (archive, view) => {
        const { local, entry } = offsetsOf(archive, 1);
        view.setUint32(local + 22, size, true);
        view.setUint32(entry + 24, size, true);
      });
    }),
  ),
  lying("a size of 64 MiB and a byte", /^too-large$/, SIZE, 64 * MIB + 1),
  lying("a size of 1 GiB", /^too-large$/, SIZE, 1024 * MIB),
  lying("a size of 2 GiB", /^too-large$/, SIZE, 2 ** 31),
  lying("a size of zip64", /^too-large$/, SIZE, 2 ** 32 - 1),
  lying("a packed size of zip64", /^too-large$/, PACKED, 2 ** 32 - 1),
  lying("a packed size of 1 GiB", /^too-large$/, PACKED, 1024 * MIB),
  lying("a manifest of 1 GiB", /^too-large$/, SIZE, 1024 * MIB, 0),
  ...[2, 300, 1999].map(overlapping),
  counted("65,535 entries, as in zip64", 0xffff, /^too-large$/),
  counted("2,001 entries, told", 2001, /^too-large$/),
  counted("2,000 entries, told, and four there", 2000, /^zip-damaged$/),
  bomb("2,001 entries", /^too-large$/, () =>
    zipOf(Array.from({ length: 2001 }, (_, at) => [at === 0 ? "manifest.json" : `f${at}`, "x"])),
  ),
  bomb("65,536 entries", /^too-large$/, async () => {
    const entry = await zipOf([["manifest.json", "{}"]]);
    const { local, end, entry: at } = offsetsOf(entry.slice(0, -89), 0);
    const directory = Buffer.concat(Array.from({ length: 65_536 }, () => entry.slice(at, end)));
    const record = Buffer.from(entry.slice(end, end + 22));
    record.writeUInt16LE(0, 8);
    record.writeUInt16LE(0, 10);
    record.writeUInt32LE(directory.length, 12);
    return sealArchive(
      Buffer.concat([entry.slice(local, at), directory, record.fill(0, 20)]),
      nodeSha256,
    );
  }),
  ...[5, 40].map((count) =>
    bomb(`${count} files whose sum is beyond all limits`, /^too-large$/, async () => {
      const part = packingTo(1, 2).slice(0, 400_000);
      const files = Array.from({ length: count }, (_, at) => [`f${at}`, part] as const);
      return bent(await zipOf([["manifest.json", "{}"], ...files]), (archive, view) => {
        for (let at = 1; at <= count; at += 1)
          view.setUint32(offsetsOf(archive, at).entry + 24, 60 * MIB, true);
      });
    }),
  ),
  // Streamed: sizes stand behind the data, and in the header there are none.
  ...[0, 1].map((index) =>
    bomb(`file ${index} streamed, its sizes behind it`, /^zip-damaged$/, async () =>
      bent(await bundleOf(), (archive, view) => {
        const { local, entry } = offsetsOf(archive, index);
        view.setUint16(local + 6, 8, true);
        view.setUint16(entry + 8, 8, true);
        for (const place of [14, 18, 22]) view.setUint32(local + place, 0, true);
      }),
    ),
  ),
];
