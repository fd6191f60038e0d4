import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitInto, photoName } from "../../src/core/photo.ts";

describe("a picture that is kept", () => {
  test("keeps its shape within the bound and is never made larger", () => {
    const px = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(px, px, (width, height) => {
        const fitted = fitInto({ width, height }, 2000);
        expect(Math.max(fitted.width, fitted.height)).toBeLessThanOrEqual(2000);
        expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(1);
        expect(fitted.width).toBeLessThanOrEqual(width);
        const shrunk = Math.max(width, height) / Math.max(fitted.width, fitted.height);
        expect(Math.abs(fitted.height - height / shrunk)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    ["IMG_0042.jpg", "IMG_0042.jpg"],
    ["C:\\Users\\shop\\a.png", "a.png"],
    ["/home/shop/b.webp", "b.webp"],
    ["two\nlines\u202egpj.exe", "twolinesgpj.exe"],
    ["", "photo"],
    ["\u0000", "photo"],
  ])("%j is named %j", (given, name) => {
    expect(photoName(given)).toBe(name);
  });

  test("any name fits the record", () => {
    const unit = fc.constantFrom(
      "a",
      "/",
      "\\",
      "\n",
      "\u2028",
      "\u202E",
      "\uD800",
      "\uDC00",
      "😀",
      " ",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 300 }), (given) => {
        const name = photoName(given);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(200);
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}/\\]/u);
      }),
    );
  });
});
