import fc from "fast-check";
import jsQR from "jsqr";
import { describe, expect, test } from "vitest";
import { essentialsText, MAX_ESSENTIAL_BYTES } from "../../src/core/bundle/essentials.ts";
import { qrPath } from "../../src/ui/bundle/qr-path.ts";
import { anyCase } from "../support/case-arbitraries.ts";
import { anyShot, asPixels, inked, photographed, type Picture } from "../support/phone-photo.ts";
import { repair } from "../support/repair.ts";

/** jsQR is a CommonJS module: its types say default export, Node says an object that has one. */
const decode = typeof jsQR === "function" ? jsQR : (jsQR as { default: typeof jsQR }).default;

/** Reading pictures is plain arithmetic on a machine that may have other work: only a hang is a failure. */
const SLOW = 300_000;

const read = (picture: Picture): string | null =>
  decode(asPixels(picture), picture.wide, picture.high)?.data ?? null;

describe("the QR code of the essentials", () => {
  test(
    "reads back exactly from a clean print, for any session, at most version 15",
    () => {
      fc.assert(
        fc.property(anyCase, (told) => {
          const text = essentialsText(told.state());
          const { path, size, version } = qrPath(text);
          expect(version).toBeLessThanOrEqual(15);
          expect(read(inked(path, size, 3))).toBe(text);
        }),
        { numRuns: 40 },
      );
    },
    SLOW,
  );

  test(
    "reads back from a phone's photo: turned, slanted, blurred, grainy, dim and small",
    () => {
      fc.assert(
        fc.property(anyCase, fc.array(anyShot, { minLength: 4, maxLength: 4 }), (told, shots) => {
          const text = essentialsText(told.state());
          const { path, size } = qrPath(text);
          const print = inked(path, size, 4);
          // A person whose phone does not read it moves the phone a little: four frames are a blink.
          const found = shots.map((shot) => () => read(photographed(print, size, shot)));
          const first = found.reduce<string | null>((seen, look) => seen ?? look(), null);
          expect(first).toBe(text);
        }),
        { numRuns: 12 },
      );
    },
    SLOW,
  );

  test("reads back with a stain over a twelfth of its squares", () => {
    const text = essentialsText(repair().answers("other-cable", "failed", 4013).state());
    const { path, size } = qrPath(text);
    const print = inked(path, size, 6);
    const [from, to] = [Math.round(print.wide * 0.45), Math.round(print.wide * 0.7)];
    for (let y = from; y < to; y++)
      print.greys.fill(20, y * print.wide + from, y * print.wide + to);
    expect(read(print)).toBe(text);
  });

  test("fills the largest code and not one byte more", () => {
    expect(qrPath("a".repeat(MAX_ESSENTIAL_BYTES)).version).toBe(15);
    expect(() => qrPath("a".repeat(MAX_ESSENTIAL_BYTES + 3))).toThrow();
  });
});
