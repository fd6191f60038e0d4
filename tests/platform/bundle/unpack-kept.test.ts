import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createUnpackKept } from "../../../src/platform/bundle/unpack-kept.ts";
import { bytesOfBlob } from "../../support/bundle-desks.ts";
import { nodeSha256 } from "../../support/records.ts";

const LOG = new TextEncoder().encode("line of a log\n".repeat(300_000));
const packed = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(bytes));
const unpackKept = createUnpackKept(new AbortController().signal);

async function described(bytes: Uint8Array) {
  return { name: "a.log", sizeBytes: bytes.length, hash: await nodeSha256(bytes) };
}

test.each([["a log", LOG] as const, ["an empty one", new Uint8Array(0)] as const])(
  "%s comes out as it was kept",
  async (_, bytes) => {
    const blob = await unpackKept(packed(bytes), await described(bytes));
    expect(blob).not.toBeNull();
    expect(Buffer.compare(await bytesOfBlob(blob ?? new Blob(["none"])), bytes)).toBe(0);
  },
);

test("what is not as described does not come out", async () => {
  const wanted = await described(LOG);
  const good = packed(LOG);
  const other = LOG.slice();
  other[7] = 65;
  const bad = [
    good.slice(0, -9),
    new Uint8Array(0),
    new Uint8Array(LOG),
    packed(other),
    packed(LOG.subarray(1)),
    packed(new Uint8Array(LOG.length + 1)),
  ];
  for (const one of bad) expect(await unpackKept(one, wanted)).toBeNull();
  const huge = { ...wanted, sizeBytes: 64 * 1024 * 1024 + 1 };
  expect(await unpackKept(good, huge)).toBeNull();
});

test("what came out stays as it was when the next is taken", async () => {
  const short = LOG.subarray(0, 100);
  const first = await unpackKept(packed(LOG), await described(LOG));
  const next = await unpackKept(packed(short), await described(short));
  expect(Buffer.compare(await bytesOfBlob(first ?? new Blob()), LOG)).toBe(0);
  expect(Buffer.compare(await bytesOfBlob(next ?? new Blob()), short)).toBe(0);
});

test("stops where the job was cancelled", async () => {
  const control = new AbortController();
  control.abort(new Error("enough"));
  const opening = createUnpackKept(control.signal)(packed(LOG), await described(LOG));
  await expect(opening).rejects.toThrow("enough");
});
