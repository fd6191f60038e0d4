import fc from "fast-check";
import { expect, test } from "vitest";
import { deriveFacts } from "../../../src/core/bundle/derive.ts";
import { differences } from "../../../src/core/bundle/differences.ts";
import { anyCase } from "../../support/case-arbitraries.ts";
import { repair } from "../../support/repair.ts";

const here = () => {
  const story = repair().answers("prepare", "worked");
  return deriveFacts(story.state(), story.events);
};

test("the same version concludes the same from the same record", () => {
  fc.assert(
    fc.property(anyCase, (told) => {
      const facts = deriveFacts(told.state(), told.events);
      expect(differences(JSON.parse(JSON.stringify(facts)), facts)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test("names what the maker's version saw otherwise", () => {
  const facts = here();
  expect(
    differences({ ...facts, stop: { hardware: true }, verdicts: [{ kind: "bounced" }] }, facts),
  ).toEqual([
    { fact: "verdict", maker: "bounced", here: "" },
    { fact: "hardware", maker: "true", here: "false" },
  ]);
});

test("takes anything from outside, and compares only what it tells", () => {
  const facts = here();
  fc.assert(
    fc.property(fc.anything(), (derived) => {
      for (const { maker } of differences(derived, facts)) expect(maker.length).toBeLessThan(300);
    }),
  );
  expect(differences(null, facts)).toEqual([]);
  expect(differences({}, facts)).toEqual([]);
  expect(differences({ outcome: "x".repeat(10_000) }, facts)[0]?.maker).toHaveLength(120);
});
