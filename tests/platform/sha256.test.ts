import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/platform/sha256.ts";

describe("SHA-256 by WebCrypto", () => {
  it("gives the examples of FIPS 180-4", async () => {
    expect(await sha256("abc")).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
    expect(await sha256("")).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
  });

  it(
    "agrees with Node's own on any text and any bytes, views included",
    { timeout: 60_000 },
    async () => {
      const anyText = fc.string({ unit: "grapheme" });
      await fc.assert(
        fc.asyncProperty(
          anyText,
          // Short and long: two ways lead to one hash.
          fc.oneof(
            fc.uint8Array({ maxLength: 300 }),
            fc.uint8Array({ minLength: 4000, maxLength: 5000 }),
          ),
          fc.nat(10),
          async (text, bytes, from) => {
            const view = bytes.subarray(Math.min(from, bytes.length));
            expect(await sha256(text)).toBe(
              createHash("sha256").update(text, "utf8").digest("hex"),
            );
            expect(await sha256(view)).toBe(createHash("sha256").update(view).digest("hex"));
          },
        ),
        { numRuns: 200 },
      );
    },
  );
});
