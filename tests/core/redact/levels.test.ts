// The table of levels as a whole: nothing personal is kept for anyone, nothing is touched where all leaves.
import { expect, test } from "vitest";
import {
  KINDS,
  LEVEL_RULES,
  LEVELS,
  PARTS,
  treatmentOf,
} from "../../../src/core/redact/levels.data.ts";

test("for anyone nothing is kept as it is, and a help desk gets no identifier", () => {
  expect(LEVELS).toEqual(["anyone", "help-desk", "complete"]);
  for (const what of [...KINDS, ...PARTS])
    expect(treatmentOf("anyone", what), what).not.toBe("keep");
  for (const kind of KINDS)
    expect(treatmentOf("help-desk", kind), kind).toMatch(/^(?:pseudonym|marker)$/);
});

test("complete replaces nothing", () => {
  for (const what of [...KINDS, ...PARTS]) expect(treatmentOf("complete", what)).toBe("keep");
});

test("every rule says why", () => {
  for (const { reason } of Object.values(LEVEL_RULES)) expect(reason).not.toBe("");
});
