import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { composeBundle } from "../../../src/core/bundle/compose.ts";
import { readBundle } from "../../../src/core/bundle/read.ts";
import { zipBundle } from "../../../src/core/bundle/archive/zip.ts";
import { compareEvents } from "../../../src/core/session/chain.ts";
import { sha256 } from "../../../src/platform/sha256.ts";
import { bundleOf, filesOf, sourceOf, verdictOn } from "../../support/bundles.ts";
import { anyHappenings, copiesAfter } from "../../support/record-arbitraries.ts";
import { nodeSha256, note, strandOf, strandOfLength, writerId } from "../../support/records.ts";

describe("a bundle", () => {
  it("is read back as the record it was made of, by the app's own hashing", async () => {
    const source = await sourceOf();
    const bundle = await readBundle(await zipBundle(await filesOf(source), sha256), sha256);
    expect(bundle.events).toEqual(source.events);
    expect(bundle.summaryHtml).toBe(source.summaryHtml);
    expect(bundle.derived).toEqual(source.derived);
    expect(bundle.others).toEqual([]);
    expect(bundle.manifest).toMatchObject({
      format: "kintsugi-bundle",
      formatVersion: 1,
      dictionaryVersion: 1,
      app: source.app,
      language: "en",
      level: "complete",
      replaced: [],
      lastWall: source.events.at(-1)?.at.wall,
      session: source.events[0]?.session,
      events: 12,
      integrity: { kind: "whole" },
      strands: [{ n: 12, hash: source.events.at(-1)?.hash }],
    });
    expect(bundle.manifest.files.map((file) => file.path)).toEqual([
      "record.ndjson",
      "summary.html",
      "derived.json",
    ]);
  });

  it(
    "of whatever several laptops have recorded is read back, and made again is the same bytes",
    { timeout: 60_000 },
    async () => {
      const derived = fc.jsonValue({ stringUnit: "grapheme" });
      await fc.assert(
        fc.asyncProperty(anyHappenings, derived, async (happenings, facts) => {
          const events =
            (await copiesAfter(happenings)).toSorted((a, b) => b.length - a.length)[0] ?? [];
          fc.pre(events.length > 0 && !JSON.stringify(facts).includes("__proto__"));
          const source = await sourceOf({ events, derived: facts });
          const bytes = await zipBundle(await filesOf(source), nodeSha256);
          const read = await readBundle(bytes, nodeSha256);
          expect(read.events).toEqual(JSON.parse(JSON.stringify(events)));
          const { manifest } = read;
          const again = await sourceOf({
            events: read.events,
            integrity: manifest.integrity,
            summaryHtml: read.summaryHtml,
            derived: read.derived,
            app: manifest.app,
            language: manifest.language,
            level: manifest.level,
            replaced: manifest.replaced,
          });
          expect(await zipBundle(await filesOf(again), nodeSha256)).toEqual(bytes);
        }),
        { numRuns: 60 },
      );
    },
  );

  it("of the same input is the same bytes, whatever the time and the time zone", async () => {
    const files = await filesOf(await sourceOf());
    const home = process.env["TZ"] ?? "";
    const hashes = new Set<string>();
    const offsets = new Set<number>();
    // Apia skipped a day, Monrovia was 44 minutes off in 1972, St. John's is half an hour off still.
    for (const zone of [
      "UTC",
      "Asia/Tokyo",
      "America/St_Johns",
      "Pacific/Apia",
      "Africa/Monrovia",
    ]) {
      process.env["TZ"] = zone;
      vi.resetModules();
      const fresh = await import("../../../src/core/bundle/archive/zip.ts");
      hashes.add(await nodeSha256(await fresh.zipBundle(files, nodeSha256)));
      offsets.add(new Date(1980, 0, 1).getTimezoneOffset());
    }
    process.env["TZ"] = home;
    expect(offsets.size).toBeGreaterThan(3);
    expect(hashes.size).toBe(1);
  });

  it("keeps bodies of a newer version", async () => {
    const newer = { type: "customer-called", cues: [1, 2] };
    // A body this version does not know, as a newer one would have written it.
    const events = await strandOf([note("x"), newer as never]);
    const bundle = await readBundle(await bundleOf({ events }), nodeSha256);
    expect(bundle.events[1]?.body).toEqual(newer);
  });

  it("promises the heads of all strands, sorted by writer", async () => {
    const strands = await Promise.all(
      [3, 1, 2].map((number) => strandOfLength(number, { writer: writerId(number) })),
    );
    const events = strands.flat().toSorted(compareEvents);
    const { manifest } = await readBundle(await bundleOf({ events }), nodeSha256);
    expect(manifest.strands.map(({ writer, n }) => `${writer}:${n}`)).toEqual(
      [1, 2, 3].map((number) => `${writerId(number)}:${number}`),
    );
  });

  it("without derived facts has no such file", async () => {
    const bundle = await readBundle(await bundleOf({ derived: null }), nodeSha256);
    expect(bundle.derived).toBeNull();
    expect(bundle.manifest.files.map((file) => file.path)).toEqual([
      "record.ndjson",
      "summary.html",
    ]);
  });

  it("of a damaged record says so and is read as such, gaps and all", async () => {
    const whole = await strandOfLength(6);
    const integrity = { kind: "damaged", code: "events-lost", lost: 2 } as const;
    const events = whole.toSpliced(2, 2);
    const bundle = await readBundle(await bundleOf({ events, integrity }), nodeSha256);
    expect(bundle.manifest.integrity).toEqual(integrity);
    expect(bundle.events).toEqual(events);
  });

  it("is never made to say whole of a record that is not", async () => {
    const events = (await strandOfLength(6)).toSpliced(2, 2);
    const composed = await composeBundle(await sourceOf({ events }), nodeSha256);
    expect(composed.kind === "composed" && composed.manifest.integrity).toEqual({
      kind: "damaged",
      code: "chain-broken",
      lost: 0,
    });
  });

  it("is refused to a session without events, and to derived facts that are no JSON", async () => {
    const refusal = async (more: Parameters<typeof sourceOf>[0]) =>
      composeBundle(await sourceOf(more), nodeSha256);
    expect(await refusal({ events: [] })).toEqual({ kind: "refused", reason: "no-events" });
    expect(await refusal({ derived: { at: Number.NaN } })).toEqual({
      kind: "refused",
      reason: "derived-unsuitable",
    });
    expect(await refusal({ derived: undefined })).toEqual({
      kind: "refused",
      reason: "derived-unsuitable",
    });
    const [event] = await strandOfLength(1);
    const odd = [{ ...event, body: { type: "x", at: Number.NaN } }] as never;
    expect(await refusal({ events: odd })).toEqual({
      kind: "refused",
      reason: "record-unsuitable",
    });
  });
});

/** True where the program is on this machine. */
function has(program: string): boolean {
  return spawnSync(program, ["--help"]).error === undefined;
}

describe("other programs", () => {
  function withBundle<T>(bytes: Uint8Array, use: (path: string) => T): T {
    const folder = mkdtempSync(join(tmpdir(), "kintsugi-bundle-"));
    try {
      const path = join(folder, "bundle.zip");
      writeFileSync(path, bytes);
      return use(path);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it.runIf(has("unzip"))("unzip finds no errors in it", async () => {
    const bytes = await bundleOf();
    const result = withBundle(bytes, (path) =>
      spawnSync("unzip", ["-t", path], { encoding: "utf8" }),
    );
    expect(result.stdout).toContain("No errors detected");
    expect(result.status).toBe(0);
  });

  it.runIf(has("python3"))(
    "Python's zipfile and json read it, and find every hash right",
    async () => {
      const script = [
        "import sys, json, zipfile, hashlib",
        "z = zipfile.ZipFile(sys.argv[1])",
        "assert z.testzip() is None",
        "m = json.loads(z.read('manifest.json'))",
        "assert z.namelist() == ['manifest.json'] + [f['path'] for f in m['files']]",
        "for f in m['files']:",
        "    b = z.read(f['path'])",
        "    assert len(b) == f['size'] and hashlib.sha256(b).hexdigest() == f['sha256']",
        "prev = ''",
        "for line in z.read('record.ndjson').decode().splitlines():",
        "    e = json.loads(line)",
        "    h = e.pop('hash')",
        "    text = json.dumps(e, sort_keys=True, separators=(',', ':'), ensure_ascii=False)",
        "    assert e['prev'] == prev and hashlib.sha256(text.encode()).hexdigest() == h",
        "    prev = h",
        "print(m['events'], z.comment.decode())",
      ].join("\n");
      const events = await strandOf([
        note("naïve “quotes”\n\t日本語 😀"),
        note("b"),
        note("\u0001"),
      ]);
      const bytes = await bundleOf({ events });
      const result = withBundle(bytes, (path) =>
        spawnSync("python3", ["-c", script, path], { encoding: "utf8" }),
      );
      expect(result.stderr).toBe("");
      expect(result.stdout).toMatch(/^3 kintsugi-bundle\/1 sha256=[0-9a-f]{64}\n$/);
    },
  );
});

describe("a bundle that was cut or changed on its way", () => {
  it(
    "is never accepted: cut at each of its first and last bytes and at random places",
    { timeout: 60_000 },
    async () => {
      const bytes = await bundleOf();
      const cuts = new Set<number>();
      for (let at = 0; at < Math.min(4096, bytes.length); at++)
        cuts.add(at).add(bytes.length - 1 - at);
      // A made-up sequence, the same in every run.
      for (let at = 7; cuts.size < 5_000 && at < bytes.length; at += 13) cuts.add(at);
      for (const at of cuts) expect(await verdictOn(bytes.subarray(0, at))).not.toBe("verified");
      expect(cuts.size).toBeGreaterThan(500);
      expect(await verdictOn(bytes)).toBe("verified");
    },
  );

  it("is never accepted: any one bit of it turned", { timeout: 120_000 }, async () => {
    const bytes = await bundleOf({ events: await strandOfLength(4), summaryHtml: "<p>x" });
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = bytes.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await verdictOn(flipped), `bit ${bit}`).not.toBe("verified");
    }
  });

  it("is never accepted: bytes taken out, put in or appended", { timeout: 60_000 }, async () => {
    const bytes = await bundleOf();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length),
        fc.nat(40),
        fc.uint8Array({ maxLength: 40 }),
        async (at, out, put) => {
          const changed = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + out)]);
          fc.pre(!changed.equals(bytes));
          expect(await verdictOn(changed)).not.toBe("verified");
        },
      ),
      { numRuns: 500 },
    );
  });
});
