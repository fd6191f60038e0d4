import { describe, expect, test } from "vitest";
import type { Playbook } from "../../../src/core/guide/playbook.ts";
import { ERROR_4013 } from "../../../src/core/guide/playbooks/error-4013.data.ts";
import { READING_4013 } from "../../../src/core/guide/playbooks/error-4013-reading.data.ts";
import { stepOf, type StepId } from "../../../src/core/guide/steps.ts";

const playbook: Playbook = ERROR_4013;
const position = (id: StepId) => playbook.plan.indexOf(id);
const riskOf = (id: StepId) => stepOf(id).risk;

describe("the plan of error 4013", () => {
  test("names each step once", () => {
    expect(new Set(playbook.plan).size).toBe(playbook.plan.length);
  });

  test("rises in risk, but for what only a device that starts can do", () => {
    const order = ["none", "settings", "erase"];
    const rising = playbook.plan.filter(
      (id) => stepOf(id).kind === "try" && !stepOf(id).needsBooted && id !== "isolate-parts",
    );
    const risks = rising.map((id) => order.indexOf(riskOf(id)));
    expect(risks).toEqual(risks.toSorted((a, b) => a - b));
  });

  test("gives Update its turn before anything that erases, and Restore before DFU", () => {
    const erasing = playbook.plan.filter((id) => riskOf(id) === "erase");
    expect(erasing).toEqual(["nearby", "erase-all", "recovery-restore", "dfu-restore"]);
    for (const id of erasing) expect(position(id)).toBeGreaterThan(position("recovery-update"));
  });

  test("follows Apple's order: newest software, restart, Update, Restore", () => {
    const apples = ["update-app", "force-restart", "recovery-update", "recovery-restore"] as const;
    const places = apples.map(position);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const id of ["other-port", "other-cable", "other-computer"] as const)
      expect(position(id)).toBeGreaterThanOrEqual(0);
  });

  test("has the way beyond the computer's swaps before the first erase", () => {
    const firstErase = position("nearby");
    for (const id of ["other-cable", "other-port", "other-computer", "read-log"] as const)
      expect(position(id), id).toBeLessThan(firstErase);
  });

  test("opens with getting ready and closes with the check and the hand-over", () => {
    expect(playbook.plan.at(0)).toBe("prepare");
    expect(playbook.plan.slice(-2)).toEqual(["acceptance", "service"]);
  });

  test("hangs its own lines on steps that it has, and on none that it has not", () => {
    for (const id of Object.keys(playbook.extras)) expect(playbook.plan).toContain(id);
  });
});

describe("the reading matter", () => {
  test("has ten lines for the technician, three questions and three cases", () => {
    expect(READING_4013.checklist).toHaveLength(10);
    expect(READING_4013.faq).toHaveLength(3);
    expect(READING_4013.cases).toHaveLength(3);
  });

  test("tells cases of steps in the plan, and Update before anything that erases", () => {
    for (const told of READING_4013.cases) {
      const steps: readonly StepId[] = told.steps;
      for (const id of steps) expect(playbook.plan, told.id).toContain(id);
      const first = steps.findIndex((id) => riskOf(id) === "erase");
      if (first >= 0) expect(steps.slice(0, first), told.id).toContain("recovery-update");
    }
  });

  test("says what the code means before it says what lies behind it, and gives no rates", () => {
    expect(playbook.meaning.length).toBeGreaterThan(0);
    expect(playbook.causes.map(({ line }) => line)).toContain("causes.no-rates");
  });
});
