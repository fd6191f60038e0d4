import { crc32 as zlibCrc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32 } from "../../../src/core/bundle/archive/crc32.ts";
import { bytesOf, textOf } from "../../../src/core/bundle/utf8.ts";

describe("CRC-32", () => {
  it("gives the check value of its definition", () => {
    expect(crc32(bytesOf("123456789"))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it.runIf(typeof zlibCrc32 === "function")("agrees with zlib on any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(crc32(bytes)).toBe(zlibCrc32(bytes));
        const at = bytes.length >> 1;
        expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(zlibCrc32(bytes));
      }),
    );
  });
});

describe("text and bytes", () => {
  it(
    "are one to one: any bytes are the UTF-8 form of their text, or have none",
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
          const text = textOf(bytes);
          if (text !== null) expect(bytesOf(text)).toEqual(bytes);
          else
            expect(() =>
              new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes),
            ).toThrow();
        }),
        { numRuns: 2000 },
      );
      fc.assert(
        fc.property(fc.string({ unit: "grapheme" }), (text) => {
          expect(textOf(bytesOf(text))).toBe(text);
        }),
      );
    },
  );

  it.each([
    ["a byte order mark", [0xef, 0xbb, 0xbf, 0x61]],
    ["an overlong slash", [0xc0, 0xaf]],
    ["half a surrogate pair", [0xed, 0xa0, 0x80]],
    ["a cut character", [0xe3, 0x81]],
    ["a stray continuation", [0x80]],
    ["a cut emoji, as long as the mark that replaces it", [0xf0, 0x9f, 0x98]],
  ])("%s is no text", (_, bytes) => {
    expect(textOf(new Uint8Array(bytes))).toBeNull();
  });
});
