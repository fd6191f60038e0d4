// What the bus saw beside what the person told: only what leaves no doubt stands for an attempt of its own.
import { expect, test } from "vitest";
import { attemptRows } from "../../../src/core/diagnosis/attempt-rows.ts";
import { twoByTwo } from "../../../src/core/diagnosis/evidence-of-attempts.ts";
import type { SessionState } from "../../../src/core/session/state.ts";
import type { Verdict } from "../../../src/core/timeline/verdict.ts";
import { aCase } from "../../support/case.ts";

const told = aCase("error-4013")
  .fails({ stage: "bar-middle" })
  .fails({ cable: 2, stage: "bar-middle" })
  .fails({ computer: 2, stage: "bar-middle" });
const orders = told.state().attempts.map(({ order }) => order);

/** The record with a verdict of the bus right before the last attempt was told. */
function withVerdict(doubts: Pick<Verdict, "unbroken" | "mayBe">): SessionState {
  const state = told.state();
  const verdict: Verdict = {
    kind: "finished",
    at: { wall: 0, mono: 0, run: "00000000000000aa" },
    gapMs: null,
    gap: "unknown",
    grade: "judgement",
    restsOn: [(orders.at(-1) ?? 0) - 0.5],
    ...doubts,
  };
  return { ...state, watch: { ...state.watch, verdicts: [verdict] } };
}

test("a restore that the bus saw finish without a doubt went through, whatever was told then", () => {
  const rows = attemptRows(withVerdict({ unbroken: true, mayBe: [] }), null);
  expect(rows.map(({ result }) => result)).toEqual(["failed", "failed", "worked", "failed"]);
  expect(twoByTwo(rows)).toBeNull();
});

test.each([
  { unbroken: false, mayBe: [] },
  { unbroken: true, mayBe: ["link-glitch"] as const },
])("one that only may have finished clears nothing: %o", (doubts) => {
  const rows = attemptRows(withVerdict(doubts), null);
  expect(rows.map(({ result }) => result)).toEqual(["failed", "failed", "failed"]);
  expect(twoByTwo(rows)).toEqual(orders);
});
