import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesPerDay, outlook } from "../../../src/core/history/outlook.ts";
import {
  dueBefore,
  isDue,
  readRule,
  RETENTION_RULES,
} from "../../../src/core/history/retention.ts";

test("months are those of the calendar; a month too short gives its last day", () => {
  const before = (rule: 6 | 12, now: string) =>
    new Date(dueBefore(rule, Date.parse(now)) ?? NaN).toISOString();
  expect(before(6, "2026-11-28T10:00:00Z")).toBe("2026-05-28T10:00:00.000Z");
  expect(before(6, "2026-08-31T10:00:00Z")).toBe("2026-02-28T10:00:00.000Z");
  expect(before(12, "2028-02-29T00:00:00Z")).toBe("2027-02-28T00:00:00.000Z");
  expect(dueBefore("never", 0)).toBeNull();
  expect(dueBefore(6, NaN)).toBeNull();
});

test("a longer rule never makes more due, and an open session is never due", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (now) => {
      const limits = RETENTION_RULES.flatMap((rule) => dueBefore(rule, now) ?? []);
      expect(limits).toEqual(limits.toSorted((a, b) => b - a));
      expect(limits.every((limit) => limit < now)).toBe(true);
      expect(isDue({ outcome: "open", lastWall: 0 }, now + 1)).toBe(false);
      expect(isDue({ outcome: "mended", lastWall: now }, now)).toBe(false);
      expect(isDue({ outcome: "mended", lastWall: now - 1 }, now)).toBe(true);
    }),
  );
});

test("what is kept and is no rule means never", () => {
  expect(readRule(24)).toBe(24);
  for (const nonsense of [null, "24", 7, {}]) expect(readRule(nonsense)).toBe("never");
});

test("room is low below 50 MB or a tenth, and its end is told only where there is one", () => {
  const space = (usage: number | null, quota: number | null) => ({ usage, quota, persisted: null });
  expect(outlook(space(null, 1), 1)).toEqual({ left: null, low: false, days: null });
  expect(outlook(space(100e6, 10e9), 1e6)).toEqual({ left: 9.9e9, low: false, days: null });
  expect(outlook(space(100e6, 10e9), 99e6)).toEqual({ left: 9.9e9, low: false, days: 100 });
  expect(outlook(space(9.1e9, 10e9), 0)).toMatchObject({ low: true, days: null });
  expect(outlook(space(60e6, 100e6), 0)).toMatchObject({ low: true });
  expect(outlook(space(3, 2), 1)).toMatchObject({ left: 0, low: true, days: 0 });
  expect(bytesPerDay({ sessions: 10, bytes: 900 }, 20)).toBe(20);
  expect(bytesPerDay({ sessions: 0, bytes: 0 }, 0)).toBe(0);
});
