import { describe, expect, test } from "vitest";
import { MAX_TOTAL_BYTES } from "../../../src/core/bundle/format.ts";
import { deskOf, whole } from "../../support/bundle-desks.ts";
import { bundleOf } from "../../support/bundles.ts";
import { HOSTILE } from "../../support/hostile-bundles.ts";
import { strandOfLength } from "../../support/records.ts";

const NONE = { kind: "none" } as const;

describe("a hostile bundle at the desk", () => {
  test("comes in at least sixty kinds", () => {
    expect(new Set(HOSTILE.map(({ what }) => what)).size).toBe(HOSTILE.length);
    expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
  });

  test.each(HOSTILE.map(({ what, code, make }) => [what, code, make] as const))(
    "%s is refused as %s",
    { timeout: 60_000 },
    async (_, code, make) => {
      const { desk } = await deskOf(whole(await strandOfLength(3)));
      const result = await desk.open(new Blob([new Uint8Array(await make())]), NONE, () => {}).done;
      expect(result).toMatchObject({ kind: "refused", code });
      // Nothing of it stays: the desk's first number is still to be given, and no file can be asked for.
      await expect(desk.file(1, "manifest.json")).rejects.toThrow("closed");
    },
  );

  test("of 2 GB is refused without being read", async () => {
    const { desk } = await deskOf(whole(await strandOfLength(3)));
    /** As a file of that size would be, and which nobody may touch. */
    class Untouchable extends Blob {
      override get size(): number {
        return 2_000_000_000;
      }
      override slice(): Blob {
        throw new Error("read");
      }
    }
    const result = await desk.open(new Untouchable(), NONE, () => {}).done;
    expect(result).toMatchObject({ kind: "refused", code: "too-large" });
    expect(MAX_TOTAL_BYTES).toBeLessThan(2_000_000_000);
  });

  test("that can no longer be read is refused as such", async () => {
    const { desk } = await deskOf(whole(await strandOfLength(3)));
    class Gone extends Blob {
      override slice(): Blob {
        throw new DOMException("gone", "NotReadableError");
      }
    }
    const result = await desk.open(new Gone([new Uint8Array(500)]), NONE, () => {}).done;
    expect(result).toMatchObject({ kind: "refused", code: "unreadable" });
  });

  test("one after the other leave the desk able to open a good one", async () => {
    const { desk } = await deskOf(whole(await strandOfLength(3)));
    for (const { make } of HOSTILE.slice(0, 8))
      await desk.open(new Blob([new Uint8Array(await make())]), NONE, () => {}).done;
    const good = new Blob([new Uint8Array(await bundleOf())]);
    expect(await desk.open(good, NONE, () => {}).done).toMatchObject({ kind: "opened" });
  });
});
