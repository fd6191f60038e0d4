import { randomBytes } from "node:crypto";
import { Inflate } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { MAX_TOTAL_BYTES } from "../../../src/core/bundle/format.ts";
import { readBundle } from "../../../src/core/bundle/read.ts";
import { bent, bundleOf, forged, offsetsOf, verdictOn, zipOf } from "../../support/bundles.ts";

describe("a bomb", () => {
  it("of 48 MiB of zeros is refused by its ratio, before anything is unpacked", async () => {
    const bomb = await zipOf([
      ["manifest.json", "{}"],
      ["record.ndjson", new Uint8Array(48 * 1024 * 1024)],
    ]);
    const steps = vi.spyOn(Inflate.prototype, "push");
    expect(await verdictOn(bomb)).toBe("too-large: record.ndjson");
    expect(steps).not.toHaveBeenCalled();
    steps.mockRestore();
  });

  it("that declares little is stopped after one step", { timeout: 60_000 }, async () => {
    // Manifest and directory agree on 1000 bytes, so that only unpacking can tell.
    const bomb = await forged(({ manifest, files }) => {
      files.set("record.ndjson", "\0".repeat(48 * 1024 * 1024));
      const listed = manifest.files.map((file) =>
        file.path === "record.ndjson" ? { ...file, size: 1000 } : file,
      );
      return { ...manifest, files: listed };
    });
    const file = await bent(bomb, (archive, view) => {
      const { local, entry } = offsetsOf(archive, 1);
      view.setUint32(local + 22, 1000, true);
      view.setUint32(entry + 24, 1000, true);
    });
    const steps = vi.spyOn(Inflate.prototype, "push");
    expect(await verdictOn(file)).toBe("zip-damaged: record.ndjson");
    // One for the manifest, and the first of six for the bomb.
    expect(steps).toHaveBeenCalledTimes(2);
    steps.mockRestore();
  });

  it("that is simply too large a file is not even hashed", async () => {
    const file = new Uint8Array(MAX_TOTAL_BYTES + 1);
    file.set([0x50, 0x4b, 3, 4]);
    const neverAsked = () => Promise.reject(new Error("asked for a hash"));
    await expect(readBundle(file, neverAsked)).rejects.toMatchObject({ code: "too-large" });
  });

  it("of many files that are each within the limit is refused by their sum", async () => {
    const noise = randomBytes(400_000);
    const file = await zipOf([
      ["manifest.json", "{}"],
      ...Array.from({ length: 5 }, (_, at) => [`f${at}`, noise] as const),
    ]);
    const grown = await bent(file, (archive, view) => {
      for (let index = 1; index <= 5; index++) {
        const { local, entry } = offsetsOf(archive, index);
        view.setUint32(local + 22, 60 * 1024 * 1024, true);
        view.setUint32(entry + 24, 60 * 1024 * 1024, true);
      }
    });
    expect(await verdictOn(grown)).toBe("too-large: total");
  });

  it("wrapped in a zip in a zip is just a file that is not listed", async () => {
    const inner = await bundleOf();
    const file = await forged(({ manifest, files }) => {
      files.set("inner.zip", "x");
      return manifest;
    });
    expect(await verdictOn(file)).toBe("file-unlisted: inner.zip");
    expect(await verdictOn(await zipOf([["inner.zip", inner]]))).toBe("no-manifest");
  });
});
