import { describe, expect, test } from "vitest";
import { axisBesideLog } from "../../../src/core/timeline/beside-log.ts";
import { changes, second } from "../../support/bus-story.ts";

/** A restore as the bus saw it, in seconds. */
const BUS = changes(
  ["normal", 0, 20],
  ["recovery", 29.7, 40],
  ["recovery", 41.9, 60],
  ["normal", 74.4, 120],
);
const came = (mode: "recovery" | "restore", at: number) =>
  ({ mode, change: "came", at: at * 1000 }) as const;
const left = (mode: "recovery" | "restore", at: number) =>
  ({ mode, change: "left", at: at * 1000 }) as const;
/** The same in a log whose clock began ten seconds later, heard a little later each time. */
const LOG = [
  came("recovery", 19.9),
  left("recovery", 30.1),
  came("recovery", 32),
  left("recovery", 50.2),
  came("restore", 64.5),
];

describe("a log beside the bus", () => {
  test("is laid where its hops fit, and keeps the names that only it knows", () => {
    const axis = axisBesideLog(BUS, LOG, second(130));
    expect(axis?.log.map(({ lane }) => lane)).toEqual(["recovery", "recovery", "restore"]);
    const [first, , last] = axis?.log ?? [];
    expect(first?.fromMs).toBeGreaterThan(29_500);
    expect(first?.fromMs).toBeLessThan(30_500);
    expect(last?.fromMs).toBeGreaterThan(74_000);
    expect(last?.fromMs).toBeLessThan(75_000);
    expect(axis?.bars.length).toBeGreaterThan(0);
  });

  test("is not drawn where it tells of another restore", () => {
    const other = [came("recovery", 3), left("recovery", 90), came("recovery", 200)];
    expect(axisBesideLog(BUS, other, second(130))).toBe(null);
    expect(axisBesideLog([], LOG, second(130))).toBe(null);
    expect(axisBesideLog(BUS, [], second(130))).toBe(null);
  });
});
