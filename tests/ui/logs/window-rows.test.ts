import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatClock, formatSpan } from "../../../src/ui/screens/logs/format-span.ts";
import { timeLeft } from "../../../src/ui/screens/logs/time-left.ts";
import {
  boxPx,
  clampTop,
  isScaled,
  lastTop,
  ROW_PX,
  rowsSeen,
  scrollAt,
  topAt,
} from "../../../src/ui/kit/window-rows.ts";

const anyWindow = fc.record({
  rows: fc.integer({ min: 1, max: 20_000_000 }),
  viewPx: fc.integer({ min: 40, max: 2000 }),
});

describe("the window of a long list", () => {
  test("never shows rows that are not there, and its box is one that browsers lay out", () => {
    fc.assert(
      fc.property(anyWindow, fc.double({ min: -1e6, max: 1e9, noNaN: true }), (window, scroll) => {
        const top = topAt(window, scroll);
        expect(top).toBeGreaterThanOrEqual(1);
        expect(top).toBeLessThanOrEqual(lastTop(window));
        expect(boxPx(window)).toBeLessThanOrEqual(8_000_000);
      }),
    );
  });

  test("shows the first row at the top of the bar and the last one at its end", () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        expect(topAt(window, 0)).toBe(1);
        const last = topAt(window, boxPx(window) - window.viewPx);
        expect(last + rowsSeen(window)).toBeGreaterThan(window.rows);
      }),
    );
  });

  test("places the bar so that it leads back to the same row, pixel by pixel where it can", () => {
    fc.assert(
      fc.property(anyWindow, fc.integer({ min: 1, max: 20_000_000 }), (window, wish) => {
        const top = clampTop(window, wish);
        const back = topAt(window, scrollAt(window, top));
        // Where the bar stands for shares, only the rounding of one pixel is lost.
        if (isScaled(window)) expect(Math.abs(back - top)).toBeLessThanOrEqual(1);
        else expect(back).toBe(Math.min(top, topAt(window, boxPx(window))));
      }),
    );
  });

  test("fills the view with rows", () => {
    expect(rowsSeen({ rows: 100, viewPx: ROW_PX * 10 })).toBe(10);
    expect(rowsSeen({ rows: 100, viewPx: ROW_PX * 10 + 1 })).toBe(11);
  });
});

describe("the time left", () => {
  test.each([
    [0, 100, 5000, null],
    [1, 100, 5000, null],
    [50, 100, 100, null],
    [50, 100, 4000, 4000],
    [25, 100, 1000, 3000],
    [100, 100, 1000, 0],
    [120, 100, 1000, 0],
  ])("%i of %i bytes after %i ms: %s", (bytes, total, elapsed, left) => {
    expect(timeLeft(bytes, total, elapsed)).toBe(left);
  });
});

test.each([
  [0, "0:00.0"],
  [3_500, "0:03.5"],
  [79_950, "1:20.0"],
  [3_723_400, "1:02:03.4"],
])("%i ms into an attempt are written %s", (ms, text) => expect(formatClock(ms)).toBe(text));

test("lengths of time are in seconds, and in minutes from one and a half on", () => {
  expect([400, 12_000, 89_000, 91_000].map((ms) => formatSpan(ms, "en"))).toEqual([
    "1 second",
    "12 seconds",
    "89 seconds",
    "2 minutes",
  ]);
});
