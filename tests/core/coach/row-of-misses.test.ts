import { expect, test } from "vitest";
import { MISS_CODES, OTHER_ENDINGS, type VerdictCode } from "../../../src/core/coach/codes.ts";
import type { EventBody, RecordedEvent } from "../../../src/core/session/events.ts";
import { replay } from "../../../src/core/session/replay.ts";

const ID = "0".repeat(32);

/** A record of runs that ended like this, one after the other. */
const misses = (...verdicts: readonly VerdictCode[]): number | undefined => {
  const events = verdicts.map((verdict, index): RecordedEvent => {
    const body: EventBody = {
      type: "coach-attempted",
      goal: "dfu",
      family: "iphone8",
      timing: "until-black",
      cableKind: "unknown",
      cues: [],
      trace: [],
      verdict,
    };
    return {
      v: 1,
      session: ID,
      writer: "0".repeat(16),
      n: index + 1,
      lamport: index + 1,
      at: { wall: 0, mono: index, run: "0".repeat(16) },
      body,
      prev: "",
      hash: "0".repeat(64),
    };
  });
  return replay(ID, events).coached.dfu?.misses;
};

test.each(MISS_CODES)("a run that ended in %s is one more miss", (code) => {
  expect(misses("never-left", code)).toBe(2);
});

test.each(OTHER_ENDINGS.filter((it) => it !== "reached"))("%s is nobody's miss", (code) => {
  expect(misses("never-left", code)).toBe(1);
});

test("a goal that was reached ends the row", () => {
  expect(misses("never-left", "booted", "reached")).toBe(0);
  expect(misses("never-left", "reached", "booted")).toBe(1);
});
