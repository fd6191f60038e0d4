import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advise, wayOf } from "../../../src/core/guide/advise.ts";
import type { Playbook } from "../../../src/core/guide/playbook.ts";
import { ERROR_4013 } from "../../../src/core/guide/playbooks/error-4013.data.ts";
import { QUESTIONS } from "../../../src/core/guide/playbooks/questions.data.ts";
import type { StepAnswer } from "../../../src/core/session/events.ts";
import { repair, WINDOWS, type Repair } from "../../support/repair.ts";
import { inDfu, inNormal, inRecovery } from "../../support/snapshots.ts";

const PLAYBOOK: Playbook = ERROR_4013;

describe("over random records the engine", () => {
  const answer = fc.constantFrom<StepAnswer>("worked", "failed", "could-not", "skipped");
  const move = fc.oneof(
    fc.tuple(fc.constantFrom(...PLAYBOOK.steps.map(({ id }) => id)), answer).map(
      ([id, given]) =>
        (told: Repair) =>
          told.answers(id, given),
    ),
    fc
      .constantFrom(
        ...QUESTIONS.flatMap(({ id, choices }) => choices.map((choice) => [id, choice] as const)),
      )
      .map(
        ([question, choice]) =>
          (told: Repair) =>
            told.says(question, choice),
      ),
    fc
      .constantFrom(...PLAYBOOK.steps.map(({ id }) => id), "no-such-step")
      .map((id) => (told: Repair) => told.add({ type: "step-chosen", step: id })),
    fc
      .constantFrom(inNormal(), inRecovery(), inDfu())
      .map((shown) => (told: Repair) => told.connects(shown)),
    fc.constant((told: Repair) => told.disconnects()),
    fc.constant((told: Repair) => told.resumes()),
  );
  const record = fc
    .array(move, { maxLength: 30 })
    .map((moves) => moves.reduce((told, change) => change(told), repair({ host: WINDOWS })));

  test("never offers an erase behind a shut gate, nor a step that cannot apply", () => {
    fc.assert(
      fc.property(record, (told) => {
        const state = told.state();
        const advice = advise(PLAYBOOK, state);
        if (advice.kind !== "step" || advice.step.id === state.chosen) return;
        const { questions, mode } = state;
        if (advice.step.risk === "erase") {
          expect(["mine", "consent-given"]).toContain(questions["whose"]);
          expect(["backup-exists", "data-not-needed"]).toContain(questions["data"]);
        }
        if (advice.step.needsBooted) expect(["recovery", "dfu"]).not.toContain(mode);
      }),
      { numRuns: 2000 },
    );
  });

  test("ends: answering what it asks always reaches an end", () => {
    fc.assert(
      fc.property(record, fc.array(fc.nat(5), { minLength: 60, maxLength: 60 }), (start, picks) => {
        let told = start;
        for (const pick of picks) {
          const advice = advise(PLAYBOOK, told.state());
          if (advice.kind === "finished" || advice.kind === "closed") return;
          if (advice.kind === "question") {
            const choices = QUESTIONS.find(({ id }) => id === advice.question)?.choices ?? [];
            told = told.says(advice.question, choices[pick % choices.length] ?? "");
          } else if (advice.step.kind === "accept" || advice.step.kind === "service") {
            told = told.answers(advice.step.id, "worked");
          } else {
            told = told.answers(
              advice.step.id,
              (["worked", "failed", "could-not", "skipped"] as const)[pick % 4] ?? "failed",
            );
          }
        }
        expect.unreachable("sixty answers and no end");
      }),
      { numRuns: 500 },
    );
  });

  test("gives the same record the same answer", () => {
    fc.assert(
      fc.property(record, (told) => {
        expect(advise(PLAYBOOK, told.state())).toEqual(advise(PLAYBOOK, told.state()));
        expect(wayOf(PLAYBOOK, told.state()).map((entry) => entry.step.id)).toEqual(
          PLAYBOOK.steps.map(({ id }) => id),
        );
      }),
      { numRuns: 300 },
    );
  });
});
