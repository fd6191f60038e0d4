import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { zipBundle } from "../../../src/core/bundle/archive/zip.ts";
import { readBundle } from "../../../src/core/bundle/read.ts";
import { verifyEd25519 } from "../../../src/platform/bundle/ed25519.ts";
import {
  bytesOfBlob,
  deskOf,
  OPEN,
  order,
  preparedAt,
  sealedAt,
  SIGNED,
  whole,
} from "../../support/bundle-desks.ts";
import { nodeSha256, strandOfLength } from "../../support/records.ts";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
/** Bytes that no packing makes smaller. */
const noise = (size: number): Uint8Array => new Uint8Array(randomBytes(size));
const LOGS = [
  { name: "iPhoneUpdater 1.log", bytes: text("line of a log\n".repeat(40_000)) },
  { name: "empty.log", bytes: new Uint8Array(0) },
  { name: "noise.log", bytes: noise(700_000) },
];
const JPEG = { name: "port.heic", bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...noise(900)]) };

describe("a bundle made at the desk", () => {
  test(
    "is what core makes of the same files in memory, byte for byte",
    { timeout: 60_000 },
    async () => {
      const { desk, files } = await deskOf(whole(await strandOfLength(1200)), [...LOGS, JPEG]);
      const bundle = await preparedAt(desk, order({ files }));
      expect(bundle.files.map(({ path }) => path)).toEqual([
        "manifest.json",
        "record.ndjson",
        "summary.html",
        "derived.json",
        "logs/01-iphoneupdater-1.log",
        "logs/02-empty.log",
        "logs/03-noise.log",
        "photos/01.jpg",
      ]);
      expect(bundle.files.at(-1)?.shown).toBe("picture");
      const shown = await Promise.all(
        bundle.files.map(async ({ path, sizeBytes }) => ({
          path,
          bytes: await desk.range(bundle.number, path, 0, sizeBytes),
        })),
      );
      const { blob, hash, name, signer } = await sealedAt(desk, bundle.number, OPEN);
      const bytes = await bytesOfBlob(blob);
      expect(Buffer.compare(bytes, await zipBundle(shown, nodeSha256))).toBe(0);
      expect(hash).toBe(await nodeSha256(bytes));
      expect(name).toBe("kintsugi-2026-09-21-00000000.zip");
      expect(signer).toBeNull();
      const read = await readBundle(bytes, nodeSha256);
      const logs = read.logs.map(({ bytes: log }, at) =>
        Buffer.compare(log, LOGS[at]?.bytes ?? noise(1)),
      );
      expect(logs).toEqual([0, 0, 0]);
      expect(read.photos).toEqual([{ path: "photos/01.jpg", bytes: JPEG.bytes }]);
    },
  );

  test(
    "is the same bytes when it is made again, on another laptop too",
    { timeout: 60_000 },
    async () => {
      const record = whole(await strandOfLength(40));
      const made = async () => {
        const { desk, files } = await deskOf(record, LOGS);
        const { number } = await preparedAt(desk, order({ files }));
        return bytesOfBlob((await sealedAt(desk, number, OPEN)).blob);
      };
      expect(Buffer.compare(await made(), await made())).toBe(0);
    },
  );

  test(
    "exported, opened, taken over and exported again is the same bytes",
    { timeout: 60_000 },
    async () => {
      const { desk, files } = await deskOf(whole(await strandOfLength(700)), [...LOGS, JPEG]);
      const { number } = await preparedAt(desk, order({ files }));
      const first = (await sealedAt(desk, number, OPEN)).blob;

      const opened = await desk.open(first, { kind: "none" }, () => {}).done;
      if (opened.kind !== "opened") throw new Error(opened.kind);
      const { bundle } = opened;
      expect(bundle.events).toHaveLength(700);
      const names = ["iPhoneUpdater 1.log", "empty.log", "noise.log", "photo"];
      const taken = await Promise.all(
        bundle.files.slice(4).map(async ({ path, sizeBytes }, at) => ({
          name: names[at] ?? "",
          bytes: await desk.range(bundle.number, path, 0, sizeBytes),
        })),
      );
      const other = await deskOf(
        { events: bundle.events, integrity: bundle.manifest.integrity },
        taken,
      );
      const again = await preparedAt(other.desk, order({ files: other.files }));
      const second = (await sealedAt(other.desk, again.number, OPEN)).blob;
      expect(Buffer.compare(await bytesOfBlob(first), await bytesOfBlob(second))).toBe(0);
    },
  );

  test("names what it cannot be made of", async () => {
    const none = await deskOf(whole([]));
    expect(await none.desk.prepare(order(), () => {}).done).toMatchObject({ code: "no-events" });
    const gone = await deskOf(whole(await strandOfLength(3)));
    const bent = await deskOf(whole(await strandOfLength(3)), [
      { name: "bent.log", bytes: text("as it was kept"), lies: text("as it lies there") },
    ]);
    expect(await bent.desk.prepare(order({ files: bent.files }), () => {}).done).toEqual({
      kind: "refused",
      code: "file-gone",
      subject: "bent.log",
    });
    const wanted = order({ files: ["file-7"] });
    expect(await gone.desk.prepare(wanted, () => {}).done).toMatchObject({ code: "file-gone" });
  });

  test(
    "a job can be cancelled, a broken worker ends its jobs, and the next one starts anew",
    { timeout: 60_000 },
    async () => {
      const { desk, files, workers } = await deskOf(whole(await strandOfLength(40)), LOGS);
      const cancelled = desk.prepare(order({ files }), () => {});
      cancelled.cancel();
      expect(await cancelled.done).toEqual({ kind: "cancelled" });

      const { number } = await preparedAt(desk, order({ files }));
      const sealing = desk.seal(number, OPEN, () => {});
      await Promise.resolve();
      workers.at(-1)?.breakDown();
      await expect(sealing.done).rejects.toThrow("broken");
      expect((await sealedAt(desk, number, OPEN)).file.size).toBeGreaterThan(700_000);
      expect(workers).toHaveLength(2);
      desk.end();
      await expect(desk.range(number, "record.ndjson", 0, 1)).rejects.toThrow("closed");
    },
  );

  test("a fault in what the page says of it ends the job, and nothing waits for ever", async () => {
    const { desk } = await deskOf(whole(await strandOfLength(3)));
    const faulty = order({ describe: () => Promise.reject(new Error("no words")) });
    await expect(desk.prepare(faulty, () => {}).done).rejects.toThrow("no words");
    expect((await preparedAt(desk, order())).files).toHaveLength(4);
  });

  test("tells of progress in bytes", async () => {
    const { desk, files } = await deskOf(whole(await strandOfLength(3)), LOGS);
    const told: number[] = [];
    await desk.prepare(order({ files }), ({ bytes, total }) => told.push(bytes, total)).done;
    const total = LOGS.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(told[1]).toBe(total);
  });
});

describe("a signature", () => {
  test("by this laptop's own key is found valid, and is the same each time", async () => {
    const handles = new Map<string, unknown>();
    const record = whole(await strandOfLength(5));
    const first = await deskOf(record, [], handles);
    const { number } = await preparedAt(first.desk, order());
    const { blob, signer } = await sealedAt(first.desk, number, SIGNED);
    expect(signer).toMatch(/^[0-9A-F]{4}(?:-[0-9A-F]{4}){3}$/);
    const bytes = await bytesOfBlob(blob);
    const read = await readBundle(bytes, nodeSha256, verifyEd25519);
    expect(read.signature).toMatchObject({ kind: "valid", signer });

    // Another page of the same laptop finds the key again; it cannot be taken out.
    const second = await deskOf(record, [], handles);
    expect(await second.desk.signer()).toBe(signer);
    const again = await preparedAt(second.desk, order());
    const same = await sealedAt(second.desk, again.number, SIGNED);
    expect(Buffer.compare(await bytesOfBlob(same.blob), bytes)).toBe(0);
    const [kept] = [...handles.values()].filter((value) => !(value instanceof Uint8Array));
    const { privateKey } = kept as CryptoKeyPair;
    await expect(crypto.subtle.exportKey("pkcs8", privateKey)).rejects.toThrow();
  });

  test.runIf(spawnSync("openssl", ["version"]).error === undefined)(
    "is found genuine by openssl, as docs/bundle-format.md tells to check it",
    async () => {
      const { desk } = await deskOf(whole(await strandOfLength(5)));
      const { number } = await preparedAt(desk, order());
      const { blob } = await sealedAt(desk, number, SIGNED);
      const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(await bytesOfBlob(blob))));
      const manifest = parts.get("manifest.json") ?? new Uint8Array();
      const file = Buffer.from(parts.get("signature.json") ?? []).toString("utf8");
      const { key, signature } = JSON.parse(file) as { key: string; signature: string };
      const folder = mkdtempSync(join(tmpdir(), "kintsugi-openssl-"));
      try {
        writeFileSync(join(folder, "m"), manifest);
        writeFileSync(join(folder, "k"), Buffer.from(`302a300506032b6570032100${key}`, "hex"));
        writeFileSync(join(folder, "g"), Buffer.from(signature, "hex"));
        const args = "pkeyutl -verify -pubin -keyform DER -inkey k -rawin -in m -sigfile g";
        const { stdout } = spawnSync("openssl", args.split(" "), { cwd: folder, encoding: "utf8" });
        expect(stdout).toContain("Signature Verified Successfully");
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  test("cannot be checked where the platform has no Ed25519, and that is said", async () => {
    const { desk } = await deskOf(whole(await strandOfLength(5)));
    const { number } = await preparedAt(desk, order());
    const { blob, signer } = await sealedAt(desk, number, SIGNED);
    const read = await readBundle(await bytesOfBlob(blob), nodeSha256);
    expect(read.signature).toMatchObject({ kind: "unchecked", signer });
  });

  test("is not made where no key can be kept: the bundle is unsigned, and says so", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const { desk } = await deskOf(whole(await strandOfLength(5)), [], null);
    expect(await desk.signer()).toBeNull();
    const { number } = await preparedAt(desk, order());
    const { blob, signer } = await sealedAt(desk, number, SIGNED);
    expect(signer).toBeNull();
    const read = await readBundle(await bytesOfBlob(blob), nodeSha256, verifyEd25519);
    expect(read.signature).toEqual({ kind: "unsigned" });
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });
});
