import { describe, expect, test } from "vitest";
import { CAUSES } from "../../../src/core/diagnosis/causes.data.ts";
import { CODE_EVIDENCE } from "../../../src/core/diagnosis/code-evidence.data.ts";
import { diagnose } from "../../../src/core/diagnosis/diagnose.ts";
import { EVIDENCE, evidenceEntry } from "../../../src/core/diagnosis/evidence.data.ts";
import { evidenceOfCode } from "../../../src/core/diagnosis/evidence-of-story.ts";
import { PRIORS } from "../../../src/core/diagnosis/priors.data.ts";
import { STEP_EFFECTS } from "../../../src/core/diagnosis/step-effects.data.ts";
import { weigh } from "../../../src/core/diagnosis/weigh.ts";
import { piece } from "../../../src/core/diagnosis/evidence-of-attempts.ts";
import { FINDING_ROWS, STEP_SUSPECTS } from "../../../src/core/logs/findings.data.ts";
import { POINTERS } from "../../../src/core/guide/pointers.data.ts";
import { SOURCES } from "../../../src/core/guide/playbooks/sources.data.ts";
import { STEPS } from "../../../src/core/guide/steps.ts";
import { WATCH_EVIDENCE } from "../../../src/core/timeline/watch-evidence.ts";
import { aCase } from "../../support/case.ts";

const ids = Object.keys(EVIDENCE) as (keyof typeof EVIDENCE)[]; // the table's own keys

describe("the tables of the diagnosis", () => {
  test("the start is one whole, and no cause is ruled out from the beginning", () => {
    const sum = Object.values(PRIORS).reduce((total, share) => total + share, 0);
    expect(sum).toBeCloseTo(1, 9);
    expect(Math.min(...Object.values(PRIORS))).toBeGreaterThan(0);
  });

  test("every ratio moves something, and none rules a cause out for good", () => {
    for (const id of ids) {
      for (const ratio of Object.values(evidenceEntry(id).ratios)) {
        expect(ratio).toBeGreaterThan(0.01);
        expect(ratio).toBeLessThan(100);
        expect(ratio).not.toBe(1);
      }
    }
  });

  test("every source that is named exists", () => {
    for (const id of ids) {
      const { source } = evidenceEntry(id);
      if (source !== undefined) expect(Object.keys(SOURCES)).toContain(source);
    }
  });

  test("everything the bus can tell has a weight", () => {
    expect(ids).toEqual(expect.arrayContaining([...WATCH_EVIDENCE]));
  });

  test("logs accuse the same causes", () => {
    const suspects = [
      ...Object.values(FINDING_ROWS).flatMap((row) => row.suspects),
      ...Object.values(STEP_SUSPECTS).flat(),
    ];
    const causes: readonly string[] = CAUSES.map(({ id }) => id);
    expect(suspects.filter((id) => !causes.includes(id))).toEqual([]);
  });

  test("a step's chances are chances, and every step that can be tried has some", () => {
    for (const { minutes, works, names } of Object.values(STEP_EFFECTS)) {
      expect(Math.min(minutes.owner, minutes.technician)).toBeGreaterThan(0);
      for (const chance of [...Object.values(works), ...Object.values(names)]) {
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThan(1);
      }
    }
    const tried = STEPS.filter(({ kind }) => kind === "try").map(({ id }) => id);
    expect(Object.keys(STEP_EFFECTS)).toEqual(expect.arrayContaining(tried));
  });

  test("nothing that points at a step points past a gate", () => {
    const erases = STEPS.filter(({ risk }) => risk === "erase").map(({ id }) => id as string);
    expect(POINTERS.flatMap(({ steps }) => steps).filter((id) => erases.includes(id))).toEqual([]);
  });

  test("codes are told by their own entry before their range", () => {
    expect(evidenceOfCode(2011)).toBe("code-power");
    expect(evidenceOfCode(2006)).toBe("code-usb");
    expect(evidenceOfCode(3194)).toBe("code-not-signed");
    expect(evidenceOfCode(3014)).toBe("code-network");
    expect(evidenceOfCode(4013)).toBeNull();
    expect(evidenceOfCode(-1)).toBeNull();
    expect(CODE_EVIDENCE.length).toBeGreaterThan(10);
  });
});

describe("weighing", () => {
  test("nothing known gives the start", () => {
    const shares = weigh([]);
    for (const { id } of CAUSES) expect(shares[id]).toBeCloseTo(PRIORS[id], 9);
  });

  test("a ratio multiplies the odds", () => {
    const shares = weigh([piece("no-service", [])]);
    const odds = (share: number): number => share / (1 - share);
    expect(odds(shares.baseband) / odds(PRIORS.baseband)).toBeCloseTo(12, 6);
  });

  test("the order of the pieces does not matter, and much evidence stays finite", () => {
    const pieces = [piece("bounce", [1]), piece("wet", []), piece("code-network", [])];
    const [forth, back] = [weigh(pieces), weigh(pieces.toReversed())];
    for (const { id } of CAUSES) expect(forth[id]).toBeCloseTo(back[id], 12);
    const many = Array.from({ length: 1000 }, () => piece("code-network", []));
    expect(weigh(many).network).toBeCloseTo(1, 9);
  });

  test("a fresh 4013 has no strong cause, and says so without a number", () => {
    const { causes, stop } = diagnose(aCase().state());
    expect(causes.map(({ strength }) => strength)).toEqual(CAUSES.map(() => "weak"));
    expect(stop).toEqual({ hardware: false, restsOn: [] });
    expect(JSON.stringify(causes)).not.toMatch(/0\.\d/);
  });
});
