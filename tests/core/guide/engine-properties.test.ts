import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagnose, weighing } from "../../../src/core/diagnosis/diagnose.ts";
import { advise } from "../../../src/core/guide/advise.ts";
import { appliesNow } from "../../../src/core/guide/applies.ts";
import { openSteps } from "../../../src/core/guide/candidates.ts";
import { flowOf } from "../../../src/core/guide/flow.ts";
import { guideOf } from "../../../src/core/guide/guide-of.ts";
import { matrixOf } from "../../../src/core/guide/matrix.ts";
import { AFTER } from "../../../src/core/guide/pointers.data.ts";
import { planOf } from "../../../src/core/guide/plan.ts";
import type { Risk } from "../../../src/core/guide/playbook.ts";
import { STEP_ANSWERS } from "../../../src/core/guide/playbooks/codes.data.ts";
import { QUESTIONS } from "../../../src/core/guide/playbooks/questions.data.ts";
import { settledAs } from "../../../src/core/guide/settled.ts";
import { situationOf } from "../../../src/core/guide/situation.ts";
import type { EventBody } from "../../../src/core/session/events.ts";
import { anyCase as record } from "../../support/case-arbitraries.ts";

/** Generous: other work runs on the same machine. */
const TIMEOUT_MS = 60_000;

const RISKS: readonly Risk[] = ["none", "settings", "erase"];
describe("over random records the engine", () => {
  test(
    "never proposes an erase behind a shut gate",
    () => {
      fc.assert(
        fc.property(record, (told) => {
          const state = told.state();
          const advice = advise(state);
          if (advice.kind !== "step" || advice.step.risk !== "erase") return;
          expect(["mine", "consent-given"]).toContain(state.questions["whose"]);
          expect(["backup-exists", "data-not-needed"]).toContain(state.questions["data"]);
          const { stop } = diagnose(state);
          if (state.chosen !== advice.step.id) expect(stop.hardware).toBe(false);
          else expect(advice.stop).toBe(stop.hardware ? "hardware-likely" : null);
        }),
        { numRuns: 1000 },
      );
    },
    TIMEOUT_MS,
  );

  test(
    "never proposes a step that cannot apply now, nor one that is settled",
    () => {
      fc.assert(
        fc.property(record, (told) => {
          const state = told.state();
          const advice = advise(state);
          if (advice.kind !== "step" || advice.step.id === state.chosen) return;
          const { kind, id } = advice.step;
          if (kind === "accept" || kind === "service") return;
          expect(appliesNow(advice.step, state, situationOf(state))).toBe("yes");
          expect(settledAs(id, state)).toBeNull();
          if (advice.step.needsBooted) expect(["recovery", "dfu"]).not.toContain(state.mode);
        }),
        { numRuns: 1000 },
      );
    },
    TIMEOUT_MS,
  );

  test(
    "raises the risk only when every lower step is settled or cannot apply",
    () => {
      fc.assert(
        fc.property(record, (told) => {
          const state = told.state();
          const advice = advise(state);
          if (advice.kind !== "step" || advice.step.id === state.chosen) return;
          const { risk, kind } = advice.step;
          if (kind === "accept" || kind === "service") return;
          const open = openSteps(guideOf(state), state, situationOf(state));
          const lower = open.filter((step) => RISKS.indexOf(step.risk) < RISKS.indexOf(risk));
          expect(lower.map(({ id }) => id)).toEqual([]);
        }),
        { numRuns: 600 },
      );
    },
    TIMEOUT_MS,
  );

  test(
    "keeps the order in which steps wait for others: Update, Restore, DFU, and the bench last",
    () => {
      fc.assert(
        fc.property(record, (told) => {
          const state = told.state();
          const advice = advise(state);
          if (advice.kind !== "step" || advice.step.id === state.chosen) return;
          if (diagnose(state).stop.hardware) return;
          const open = openSteps(guideOf(state), state, situationOf(state)).map(({ id }) => id);
          const waits = (AFTER[advice.step.id] ?? []).filter((id) => open.includes(id));
          expect(waits).toEqual([]);
        }),
        { numRuns: 600 },
      );
    },
    TIMEOUT_MS,
  );

  test(
    "asks no question that is answered",
    () => {
      fc.assert(
        fc.property(record, (told) => {
          const state = told.state();
          const advice = advise(state);
          if (advice.kind === "question") expect(state.questions[advice.question]).toBeUndefined();
        }),
        { numRuns: 1000 },
      );
    },
    TIMEOUT_MS,
  );

  test(
    "ends: answering whatever it offers always reaches an end",
    () => {
      fc.assert(
        fc.property(
          record,
          fc.array(fc.nat(11), { minLength: 70, maxLength: 70 }),
          (start, picks) => {
            let told = start;
            for (const pick of picks) {
              const advice = advise(told.state());
              if (advice.kind === "finished" || advice.kind === "closed") return;
              if (advice.kind === "question") {
                const choices = QUESTIONS.find(({ id }) => id === advice.question)?.choices ?? [];
                told = told.says(advice.question, choices[pick % choices.length] ?? "");
              } else {
                const answers = STEP_ANSWERS[advice.step.kind];
                told = told.add({
                  type: "step-answered",
                  step: advice.step.id,
                  answer: answers[pick % answers.length] ?? "skipped",
                  code: pick === 7 ? 3194 : null,
                  note: "",
                });
              }
            }
            expect.unreachable("seventy answers and no end");
          },
        ),
        { numRuns: 400 },
      );
    },
    TIMEOUT_MS,
  );

  test(
    "gives the same record the same answer, and every reading agrees with it",
    () => {
      fc.assert(
        fc.property(record, (told) => {
          const advice = advise(told.state());
          expect(advise(told.state())).toEqual(advice);
          const plan = planOf(told.state());
          const now = plan.filter(({ status }) => status === "now").map(({ step }) => step.id);
          const id =
            advice.kind === "step"
              ? advice.step.id
              : advice.kind === "question"
                ? advice.step
                : null;
          expect(now).toEqual(plan.some(({ step }) => step.id === id) ? [id] : []);
          const flow = flowOf(told.state());
          const ids = new Set(flow.nodes.map((node) => node.id));
          expect(ids.size).toBe(flow.nodes.length);
          for (const { from, to } of flow.edges)
            expect([...ids]).toEqual(expect.arrayContaining([from, to]));
          const { next } = matrixOf(told.state());
          if (next !== null) expect(settledAs(next.step, told.state())).toBeNull();
        }),
        { numRuns: 500 },
      );
    },
    TIMEOUT_MS,
  );

  test(
    "notes and what it does not know move nothing",
    () => {
      fc.assert(
        fc.property(record, (told) => {
          const noted = told
            .add({ type: "note-added", text: "hub removed" })
            .add({ type: "written-later" } as unknown as EventBody); // a body of a newer version
          expect(advise(noted.state())).toEqual(advise(told.state()));
          expect(diagnose(noted.state())).toEqual(diagnose(told.state()));
        }),
        { numRuns: 300 },
      );
    },
    TIMEOUT_MS,
  );
});

describe("over random records the diagnosis", () => {
  test(
    "spreads one whole over the causes, and ranks by it",
    () => {
      fc.assert(
        fc.property(record, (told) => {
          const { shares, causes } = weighing(told.state());
          const sum = Object.values(shares).reduce((total, share) => total + share, 0);
          expect(sum).toBeCloseTo(1, 9);
          const ranked = causes.map(({ cause }) => shares[cause]);
          expect(ranked).toEqual(ranked.toSorted((a, b) => b - a));
          expect(causes.filter(({ strength }) => strength === "strong").length).toBeLessThan(3);
        }),
        { numRuns: 1000 },
      );
    },
    TIMEOUT_MS,
  );

  test(
    "never says hardware without naming what it rests on",
    () => {
      fc.assert(
        fc.property(record, (told) => {
          const { stop } = diagnose(told.state());
          expect(stop.restsOn.length > 0).toBe(stop.hardware);
        }),
        { numRuns: 1000 },
      );
    },
    TIMEOUT_MS,
  );
});
