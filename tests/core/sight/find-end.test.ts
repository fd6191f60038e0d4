import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SIGHT_ENDS } from "../../../src/core/sight/ends.data.ts";
import {
  findEnd,
  type Finding,
  type Known,
  type SightAnswers,
} from "../../../src/core/sight/find-end.ts";
import { SIGHT_QUESTIONS } from "../../../src/core/sight/questions.data.ts";
import { allWays, fresh, SYSTEMS } from "../../support/sight-ways.ts";
import { NOTHING_LISTED, STORIES } from "./stories.data.ts";

/** The end's name, or what stands in its place. */
const endOf = (finding: Finding): string => (finding.kind === "end" ? finding.end : finding.kind);
const askedBy = (finding: Finding): string =>
  finding.kind === "question" ? finding.question : endOf(finding);
describe("the test of a device that is not seen", () => {
  test.each(STORIES)("$told: $end", ({ known, answers, end }) => {
    expect(endOf(findEnd(known, answers))).toBe(end);
  });

  test("has a story for every end", () => {
    expect(new Set(STORIES.map(({ end }) => end))).toEqual(new Set(SIGHT_ENDS.map(({ id }) => id)));
  });

  test("takes every story's questions in its own order, and asks for nothing else", () => {
    for (const { known, answers, told } of STORIES) {
      const given: Record<string, string> = { ...answers };
      let said: SightAnswers = {};
      for (;;) {
        const finding = findEnd(known, said);
        if (finding.kind !== "question") break;
        expect(Object.keys(given), told).toContain(finding.question);
        expect(finding.choices, told).toContain(given[finding.question]);
        said = { ...said, [finding.question]: given[finding.question] ?? "" };
      }
      expect(said, told).toEqual(answers);
    }
  });

  test("ends as soon as the device appears, whatever was answered", () => {
    for (const { known, answers } of STORIES)
      expect(findEnd({ ...known, appeared: true }, answers)).toEqual({ kind: "seen" });
  });

  test("begins with the list, then cable, screen and computer", () => {
    const known = fresh("windows");
    expect(askedBy(findEnd(known, {}))).toBe("list");
    expect(askedBy(findEnd(known, { list: "nothing" }))).toBe("cable");
    expect(askedBy(findEnd(known, { list: "nothing", cable: "straight" }))).toBe("screen");
    expect(askedBy(findEnd(known, NOTHING_LISTED))).toBe("computer-sees");
  });

  test("always ends, within seven questions, and asks none twice", () => {
    const ways = allWays();
    expect(ways.length).toBeGreaterThan(1000);
    expect(Math.max(...ways.map(({ asked }) => asked.length))).toBe(7);
  });

  test("never asks what is known already", () => {
    for (const { known, asked, answers } of allWays()) {
      if (known.unavailable !== null || known.refused === "access-denied")
        expect(asked).not.toContain("list");
      // A device that was seen here tells that the browser can list it, and that it was chosen once.
      if (known.lastMode !== null) expect(asked).not.toContain("earlier");
      if (
        known.lastMode !== null &&
        answers.list !== "refused" &&
        known.refused !== "access-denied"
      )
        expect(asked).not.toContain("browser");
      if (known.system !== "linux") expect(asked).not.toContain("browser");
      if (answers.list === "mine" || answers.list === "refused")
        for (const question of ["cable", "screen", "computer-sees", "swapped"])
          expect(asked).not.toContain(question);
    }
  });

  test("does not offer an answer that cannot be true", () => {
    const closed = findEnd({ ...fresh("macos"), refused: "chooser-cancelled" }, {});
    expect(closed).toMatchObject({
      kind: "question",
      choices: expect.not.arrayContaining(["no-list"]),
    });
    for (const system of SYSTEMS) {
      const seen = findEnd(fresh(system), NOTHING_LISTED);
      if (seen.kind !== "question" || seen.question !== "computer-sees") continue;
      expect(seen.choices.includes("marked"), system).toBe(system === "windows");
    }
  });

  test("keeps ends to the systems they belong to", () => {
    for (const { known, end } of allWays()) {
      if (end.end === "no-driver") expect(known.system).toBe("windows");
      if (end.end === "linux-permission" || end.end === "sandboxed-browser")
        expect(known.system).toBe("linux");
    }
  });

  test("says what an end rests on, and names nothing that was not said", () => {
    for (const { known, end, answers } of allWays()) {
      for (const one of end.because) {
        if (one.kind === "answer") expect(answers[one.question]).toBe(one.choice);
        else if (one.fact === "phone") expect(known.lastMode).not.toBeNull();
        else expect([known.unavailable, known.refused]).toContain(one.value);
      }
      if (Object.keys(answers).length > 0) expect(end.because.length).toBeGreaterThan(0);
    }
  });
});

describe("an end whose advice was followed in vain", () => {
  test("is not reached again, and the test goes on behind it", () => {
    const known = fresh("macos");
    const answers = { list: "nothing", cable: "straight", screen: "locked" };
    expect(endOf(findEnd(known, answers))).toBe("locked");
    expect(askedBy(findEnd(known, answers, ["locked"]))).toBe("computer-sees");
  });

  test("leaves the other computer when all are ruled out", () => {
    const all = SIGHT_ENDS.map(({ id }) => id);
    for (const { known, answers } of STORIES) {
      const finding = findEnd(known, { ...answers }, all);
      if (finding.kind === "end") expect(finding.end).toBe("other-computer");
    }
  });
});

describe("any answers at all", () => {
  const anyKnown = fc.record<Known>({
    system: fc.constantFrom(...SYSTEMS),
    unavailable: fc.constantFrom(null, "no-webusb", "usb-failed", "device-gone"),
    refused: fc.constantFrom(null, "chooser-cancelled", "access-denied", "transfer-stalled"),
    lastMode: fc.constantFrom(null, "normal", "dfu"),
    appeared: fc.constant(false),
  });
  const anyWord = fc.oneof(
    fc.constantFrom(...SIGHT_QUESTIONS.flatMap(({ choices }) => choices.map(({ id }) => id))),
    fc.string(),
    fc.constantFrom("__proto__", "constructor"),
  );
  const ids = SIGHT_QUESTIONS.map(({ id }) => id);
  const anyEnds = fc.subarray(SIGHT_ENDS.map(({ id }) => id));

  test("lead to an end within as many questions as there are, each asked once", () => {
    fc.assert(
      fc.property(anyKnown, fc.infiniteStream(anyWord), anyEnds, (known, words, ruledOut) => {
        let answers: SightAnswers = {};
        for (let asked = 0; asked <= ids.length; asked += 1) {
          const finding = findEnd(known, answers, ruledOut);
          if (finding.kind !== "question") {
            expect(finding.kind).toBe("end");
            return;
          }
          expect(answers[finding.question]).toBeUndefined();
          answers = { ...answers, [finding.question]: words.next().value };
        }
        throw new Error("no end");
      }),
      { numRuns: 2000 },
    );
  });

  test("give the same finding every time, in whatever order they were given", () => {
    fc.assert(
      fc.property(
        anyKnown,
        fc.array(fc.tuple(fc.constantFrom(...ids), anyWord)),
        anyEnds,
        (known, pairs, ruledOut) => {
          const answers: SightAnswers = Object.fromEntries(pairs);
          const turned: SightAnswers = Object.fromEntries(Object.entries(answers).toReversed());
          const finding = findEnd(known, answers, ruledOut);
          expect(findEnd(known, answers, ruledOut)).toEqual(finding);
          const other = findEnd(known, turned, ruledOut);
          expect(askedBy(other)).toBe(askedBy(finding));
        },
      ),
    );
  });
});
