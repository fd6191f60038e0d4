import { expect, it, vi } from "vitest";
import { blobInSteps } from "../../../src/platform/bundle/blob-in-steps.ts";

it.each([0, 1, 4 * 1024 * 1024, 9_000_001])("%i bytes come out as they went in", async (size) => {
  const bytes = new Uint8Array(size).map((_, at) => at & 0xff);
  const blob = await blobInSteps(bytes);
  expect(Buffer.from(bytes).equals(Buffer.from(await blob.arrayBuffer()))).toBe(true);
});

it("takes 4 MiB at once and lets the page go on before the next", async () => {
  const taken: number[] = [];
  const Original = globalThis.Blob;
  vi.stubGlobal(
    "Blob",
    class extends Original {
      constructor(parts: BlobPart[]) {
        super(parts);
        for (const part of parts) if (part instanceof Uint8Array) taken.push(part.length);
      }
    },
  );
  const made = blobInSteps(new Uint8Array(10 * 1024 * 1024));
  expect(taken).toEqual([4 * 1024 * 1024]);
  await made;
  vi.unstubAllGlobals();
  expect(taken).toEqual([4, 4, 2].map((mebibytes) => mebibytes * 1024 * 1024));
});
