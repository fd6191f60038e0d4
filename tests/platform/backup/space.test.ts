// What the browser tells of its room: whatever it refuses, lacks or gets wrong, the line says no more than is known.
import { afterEach, describe, expect, it, vi } from "vitest";
import { createSpace } from "../../../src/platform/backup/space.ts";

const nothing = { usage: null, quota: null, persisted: null };

function withStorage(storage: unknown): ReturnType<typeof createSpace> {
  vi.stubGlobal("navigator", storage === undefined ? {} : { storage });
  return createSpace();
}

const rejecting = () => Promise.reject(new DOMException("blocked", "SecurityError"));
const throwing = () => {
  throw new TypeError("not here");
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the room", () => {
  it.each<[string, unknown, object]>([
    ["no storage at all", undefined, nothing],
    ["no methods", {}, nothing],
    ["methods that reject", { estimate: rejecting, persisted: rejecting }, nothing],
    ["methods that throw", { estimate: throwing, persisted: throwing }, nothing],
    [
      "nothing in what comes",
      { estimate: async () => undefined, persisted: async () => undefined },
      nothing,
    ],
    [
      "an empty estimate",
      { estimate: async () => ({}), persisted: async () => false },
      { ...nothing, persisted: false },
    ],
    [
      "an estimate of nothing",
      { estimate: async () => ({ usage: 0, quota: 0 }), persisted: async () => true },
      { usage: 0, quota: 0, persisted: true },
    ],
    ["a quota alone", { estimate: async () => ({ quota: 9 }) }, { ...nothing, quota: 9 }],
    [
      "an estimate, and no word on lasting",
      { estimate: async () => ({ usage: 1, quota: 9 }) },
      { usage: 1, quota: 9, persisted: null },
    ],
    [
      "one that fails beside one that does not",
      { estimate: throwing, persisted: async () => true },
      { ...nothing, persisted: true },
    ],
  ])("is told as known where there is %s", async (_, storage, told) => {
    expect(await withStorage(storage).look()).toEqual(told);
  });
});

describe("asking for lasting storage", () => {
  it.each<[string, unknown, boolean | null]>([
    ["granted", { persist: async () => true }, true],
    ["denied", { persist: async () => false }, false],
    ["rejected", { persist: rejecting }, null],
    ["thrown at", { persist: throwing }, null],
    ["missing", {}, null],
    ["missing with all the rest", undefined, null],
  ])("comes to what the browser said where it is %s", async (_, storage, told) => {
    expect(await withStorage(storage).persist()).toBe(told);
  });
});
