import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareSessions, type Side } from "../../../src/core/history/compare.ts";
import { aCase } from "../../support/case.ts";
import { anyCase } from "../../support/case-arbitraries.ts";

const FIRST = aCase()
  .shows("recovery")
  .fails({ cable: 1, cableKind: "usb-c-lightning", hub: true, code: 4013, stage: "bar-middle" })
  .fails({ cable: 2, cableKind: "usb-a-lightning", port: 2, code: 9 })
  .failed("prepare");
const SECOND = aCase()
  .shows("recovery")
  .fails({ cable: 1, cableKind: "usb-a-lightning", code: 4013, stage: "bar-first-third" })
  .worked("prepare");

describe("comparing two sessions", () => {
  const compared = compareSessions(FIRST.state(), SECOND.state());

  test("codes, cables and stages say in which of the two they are", () => {
    expect(compared.codes).toEqual([
      { value: 4013, side: "both" },
      { value: 9, side: "first" },
    ]);
    expect(compared.cableKinds).toEqual([
      { value: "usb-a-lightning", side: "both" },
      { value: "usb-c-lightning", side: "first" },
    ]);
    expect(compared.stages).toEqual([
      { value: "bar-middle", side: "first" },
      { value: "bar-first-third", side: "second" },
    ]);
  });

  test("what was tried is counted, for its numbers mean nothing across sessions", () => {
    expect(compared.tried.first).toMatchObject({ attempts: 2, cables: 2, ports: 2, throughHub: 1 });
    expect(compared.tried.second).toMatchObject({
      attempts: 1,
      cables: 1,
      ports: 1,
      throughHub: 0,
    });
  });

  test("a step answered differently differs", () => {
    expect(compared.steps).toContainEqual({
      step: "prepare",
      first: "failed",
      second: "worked",
      differs: true,
    });
  });

  test("the same phone is known by its keys, and unknown where none was seen", () => {
    expect(compared.samePhone).toBe(true);
    expect(compareSessions(FIRST.state(), aCase().state()).samePhone).toBeNull();
  });

  test("stand-ins say that it is one phone, and never that there are two", () => {
    const other = aCase().shows("recovery").state();
    const phone = other.phone === null ? null : { ...other.phone, keys: ["ecid:stand-in"] };
    const redacted = { ...other, phone };
    const level = "help-desk";
    expect(compareSessions(FIRST.state(), redacted).samePhone).toBe(false);
    const levels = { first: "complete", second: level } as const;
    expect(compareSessions(FIRST.state(), redacted, levels).samePhone).toBeNull();
    const swapped = { first: level, second: "complete" } as const;
    expect(compareSessions(redacted, FIRST.state(), swapped).samePhone).toBeNull();
    const both = { first: level, second: level } as const;
    expect(compareSessions(redacted, redacted, both).samePhone).toBe(true);
  });

  test("a session differs in nothing from itself", () => {
    fc.assert(
      fc.property(anyCase, (told) => {
        const { codes, cableKinds, stages, verdicts, steps, tried } = compareSessions(
          told.state(),
          told.state(),
        );
        for (const { side } of [...codes, ...cableKinds, ...stages, ...verdicts])
          expect(side).toBe("both");
        expect(steps.every(({ differs }) => !differs)).toBe(true);
        expect(tried.first).toEqual(tried.second);
      }),
      { numRuns: 30 },
    );
  });

  test("swapping the sessions swaps the sides", () => {
    const swapped: Readonly<Record<Side, Side>> = {
      both: "both",
      first: "second",
      second: "first",
    };
    fc.assert(
      fc.property(anyCase, anyCase, (a, b) => {
        const there = compareSessions(a.state(), b.state());
        const back = compareSessions(b.state(), a.state());
        expect(new Set(back.codes.map(({ value, side }) => `${value} ${swapped[side]}`))).toEqual(
          new Set(there.codes.map(({ value, side }) => `${value} ${side}`)),
        );
        expect(back.tried).toEqual({ first: there.tried.second, second: there.tried.first });
        expect(new Map(back.steps.map(({ step, second }) => [step, second]))).toEqual(
          new Map(there.steps.map(({ step, first }) => [step, first])),
        );
      }),
      { numRuns: 20 },
    );
  });
});
