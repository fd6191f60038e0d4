// A bundle that was cut or in which one bit was turned is never taken for the one that was made: with its seal, and
// sealed anew by somebody who knows how.
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { readBundle } from "../../../src/core/bundle/read.ts";
import { bent, bundleOf, verdictOn } from "../../support/bundles.ts";
import { createRandom } from "../../support/planted.ts";
import { nodeSha256, strandOfLength } from "../../support/records.ts";

const EDGE = 4096;
/** Far above what one reading takes: only a hang comes near it. */
const HANG_MS = 2000;
const LIMIT = { timeout: 120_000 };

let bundle: Uint8Array;
let contents: string;

/** Everything that a reader is given. */
const contentsOf = async (file: Uint8Array): Promise<string> =>
  JSON.stringify(await readBundle(file, nodeSha256), (_, value: unknown) =>
    value instanceof Uint8Array ? createHash("sha256").update(value).digest("hex") : value,
  );

/** Verdicts on files made one after the other, each in time, as how often each code was given. */
async function verdictsOn(files: Iterable<Uint8Array>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const file of files) {
    const started = performance.now();
    const [code = ""] = (await verdictOn(file)).split(":");
    expect(performance.now() - started).toBeLessThan(HANG_MS);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

const turned = (bytes: Uint8Array, bit: number): void => {
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
};

const sum = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

beforeAll(async () => {
  const { draw } = createRandom(30);
  const noise = Buffer.from(draw("0123456789abcdefghijklmnopqrstuvwxyz []:\n", 24_000));
  bundle = await bundleOf({
    events: await strandOfLength(60),
    logs: [{ name: "restore.log", bytes: noise }],
  });
  contents = await contentsOf(bundle);
});

describe("a bundle", () => {
  it("is larger than its two ends together, so that all of it is tried", () => {
    expect(bundle.length).toBeGreaterThan(3 * EDGE);
  });

  it(
    "cut at every byte of its first and last 4 KiB and at 500 places between is refused",
    LIMIT,
    async () => {
      const { below } = createRandom(1);
      const between = new Set<number>();
      while (between.size < 500) between.add(EDGE + below(bundle.length - 2 * EDGE));
      const lengths = [
        ...Array.from({ length: EDGE }, (_, at) => at),
        ...between,
        ...Array.from({ length: EDGE }, (_, at) => bundle.length - EDGE + at),
      ];
      const counts = await verdictsOn(lengths.map((length) => bundle.slice(0, length)));
      expect(sum(counts)).toBe(2 * EDGE + 500);
      expect(Object.keys(counts).toSorted()).toEqual(["no-manifest", "not-a-zip", "zip-damaged"]);
    },
  );

  it("without its first bytes is refused as well", LIMIT, async () => {
    const starts = Array.from({ length: 500 }, (_, at) => 1 + at * 7);
    const counts = await verdictsOn(starts.map((start) => bundle.slice(start)));
    expect(counts["verified"]).toBeUndefined();
    expect(sum(counts)).toBe(500);
  });

  it("with any of 5,000 bits turned is refused", LIMIT, async () => {
    const { below } = createRandom(2);
    const bits = new Set<number>();
    while (bits.size < 5000) bits.add(below(bundle.length * 8));
    function* flipped(): Iterable<Uint8Array> {
      for (const bit of bits) {
        const file = bundle.slice();
        turned(file, bit);
        yield file;
      }
    }
    const counts = await verdictsOn(flipped());
    expect(counts["verified"]).toBeUndefined();
    expect(sum(counts)).toBe(5000);
  });

  it(
    "with any of 1,500 bits turned and sealed anew is refused, or says what it said",
    LIMIT,
    async () => {
      const { below } = createRandom(3);
      let accepted = 0;
      for (let count = 0; count < 1500; count += 1) {
        const bit = below((bundle.length - 89) * 8);
        const file = await bent(bundle, (archive) => turned(archive, bit));
        if ((await verdictOn(file)) !== "verified") continue;
        // A time stamp or a version number of the zip: nothing that anybody is shown.
        expect(await contentsOf(file)).toBe(contents);
        accepted += 1;
      }
      expect(accepted).toBeLessThan(75);
    },
  );
});
