import { expect, test } from "vitest";
import { clocksOf } from "../../../src/core/bundle/clocks.ts";
import { plainDate, plainElapsed, plainSeconds } from "../../../src/core/bundle/plain-time.ts";
import { strandOfLength } from "../../support/records.ts";

test("a date is that of the world, and none where the clock counts from the session's start", () => {
  expect(plainDate(1_790_000_000_000)).toBe("2026-09-21 14:13");
  expect(plainDate(0)).toBe("");
  expect(plainDate(5_000_000)).toBe("");
  expect(plainDate(Number.NaN)).toBe("");
});

test("time since the start, also before it", () => {
  expect([0, 400, 59_600, 3_723_000, 360_000_000, -5_000, -100].map(plainElapsed)).toEqual([
    "+0:00:00",
    "+0:00:00",
    "+0:01:00",
    "+1:02:03",
    "+100:00:00",
    "−0:00:05",
    "+0:00:00",
  ]);
  expect([90_000, 4_260, 10_000].map(plainSeconds)).toEqual(["90", "4.3", "10"]);
});

test("the clocks of a record: one entry a run, and by how much the wall clock was set", async () => {
  const events = await strandOfLength(3);
  expect(clocksOf(events)).toEqual([
    { run: "00000000000000aa", offset: 1_790_000_000_000, drift: 0 },
  ]);
  const set = events.map((event, at) => ({
    ...event,
    at: { ...event.at, wall: event.at.wall + at * 3_600_000 },
  }));
  expect(clocksOf(set)[0]?.drift).toBe(7_200_000);
});
