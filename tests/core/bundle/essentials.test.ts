import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  essentials,
  essentialsText,
  MAX_ESSENTIAL_BYTES,
} from "../../../src/core/bundle/essentials.ts";
import { anyCase } from "../../support/case-arbitraries.ts";
import { repair } from "../../support/repair.ts";
import { ECID, inRecovery } from "../../support/snapshots.ts";

const ATTEMPT = {
  type: "attempt-reported",
  step: "other-cable",
  setup: { cable: 2, cableKind: "usb-a-lightning", port: 1, hub: true, computer: 1 },
  way: "update",
  from: "recovery",
  result: "failed",
  code: 4013,
  stage: "bar-middle",
} as const;

describe("the essentials of a session", () => {
  test("say model, codes, stage, verdict, tries, steps and what stands next", () => {
    const state = repair()
      .connects(inRecovery())
      .answers("prepare", "worked")
      .add(ATTEMPT)
      .answers("other-cable", "failed", 4013)
      .state();
    expect(essentials(state)).toEqual([
      "KINTSUGI 00000000 2026-09-21",
      "Model: iPhone13,2 iPhone 12",
      "Code: 4013",
      "Stage: bar-middle, USB recovery",
      "Verdict: none seen",
      "Tries: update 1; 1 cable 1 port 1 computer",
      "Steps: other-cable- prepare+",
      expect.stringMatching(/^Now: [a-z-]+$/),
    ]);
  });

  test("say of an empty session that nothing is known", () => {
    expect(essentials(repair().state()).slice(1, 6)).toEqual([
      "Model: not seen",
      "Code: none",
      "Stage: not told, USB idle",
      "Verdict: none seen",
      "Tries: none",
    ]);
  });

  test("are ASCII, short, and hold nothing that names device or person", () => {
    fc.assert(
      fc.property(anyCase, (told) => {
        const state = told.state();
        const text = essentialsText(state);
        expect(text).toMatch(/^[\x20-\x7e\n]+$/);
        expect(text.length).toBeLessThanOrEqual(MAX_ESSENTIAL_BYTES);
        expect(text).not.toContain(ECID);
        for (const name of ["Model:", "Code:", "Stage:", "Verdict:", "Now:"])
          expect(text).toContain(name);
      }),
    );
  });

  test("keep out what a stranger's record puts into a name or a clock", () => {
    const text = essentialsText(
      repair()
        .add({
          type: "step-answered",
          step: "復元\n".repeat(30),
          answer: "failed",
          code: null,
          note: "",
        })
        .state(),
    );
    expect(text).toMatch(/^[\x20-\x7e\n]+$/);
    expect(text.split("\n")).toHaveLength(8);
  });
});
