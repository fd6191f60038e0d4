// Random records of any playbook, for properties of what reads them.
import fc from "fast-check";
import { FINDINGS } from "../../src/core/logs/autopsy.ts";
import { QUESTIONS } from "../../src/core/guide/playbooks/questions.data.ts";
import { PLAYBOOKS } from "../../src/core/guide/playbooks.ts";
import { STEPS } from "../../src/core/guide/steps.ts";
import type { EventBody } from "../../src/core/session/events.ts";
import { aCase, IN_FIREFOX, untilErase, type Case } from "./case.ts";
import { anyBody } from "./record-arbitraries.ts";

const stepId = fc.constantFrom(...STEPS.map(({ id }) => id));
const code = fc.option(fc.constantFrom(4013, 4014, 9, 21, 2006, 3194, 3004, 14, 40, 4037, 77_777));
const cableKind = fc.constantFrom("usb-a-lightning", "usb-c-lightning", "unknown");

const body: fc.Arbitrary<EventBody> = fc.oneof(
  { weight: 1, arbitrary: anyBody.filter(({ type }) => type !== "session-started") },
  {
    weight: 4,
    arbitrary: fc
      .record({
        step: stepId,
        answer: fc.constantFrom("worked", "failed", "could-not", "skipped"),
        code,
      })
      .map((told): EventBody => ({ type: "step-answered", note: "", ...told })),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(
        ...QUESTIONS.flatMap(({ id, choices }) => choices.map((choice) => [id, choice] as const)),
      )
      .map(([question, choice]): EventBody => ({ type: "question-answered", question, choice })),
  },
  stepId.map((step): EventBody => ({ type: "step-chosen", step })),
  {
    weight: 3,
    arbitrary: fc
      .record({
        step: fc.option(stepId),
        setup: fc.record({
          cable: fc.integer({ min: 1, max: 3 }),
          cableKind,
          port: fc.integer({ min: 1, max: 2 }),
          hub: fc.boolean(),
          computer: fc.integer({ min: 1, max: 2 }),
        }),
        way: fc.constantFrom("update", "restore", "unknown"),
        from: fc.constantFrom("normal", "recovery", "dfu", "unknown"),
        result: fc.constantFrom("failed", "failed", "worked"),
        code,
        stage: fc.constantFrom("bar-middle", "bar-last-third", "unknown"),
      })
      .map((told): EventBody => ({ type: "attempt-reported", ...told })),
  },
  cableKind.map((kind): EventBody => ({
    type: "coach-attempted",
    goal: "dfu",
    family: "iphone8",
    timing: "standard",
    cableKind: kind,
    cues: [],
    trace: [],
    verdict: "nothing-returned",
  })),
  fc
    .record({
      findings: fc.subarray([...FINDINGS], { maxLength: 5 }),
      checkpoint: fc.option(fc.constantFrom("0x60D", "0x1303", "0xFFFFFF")),
      outcome: fc.constantFrom("failed", "succeeded", "unfinished"),
    })
    .map((attempt): EventBody => ({
      type: "log-read",
      name: "a.log",
      sizeBytes: 1,
      hash: "0".repeat(64),
      dialect: "mobile-device",
      attempts: [{ code: null, stage: null, ...attempt }],
    })),
);
type Move = (told: Case) => Case;
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 5,
    arbitrary: body.map(
      (happened): Move =>
        (told) =>
          told.add(happened),
    ),
  },
  fc.constantFrom("normal", "recovery", "dfu").map(
    (mode): Move =>
      (told) =>
        told.shows(mode),
  ),
  fc.constant<Move>((told) => told.unplugged()),
  fc.constant<Move>((told) => told.restoresUpToKernel().wait(20).shows("recovery")),
  fc.constant<Move>((told) => told.mayErase()),
);
const fresh = PLAYBOOKS.flatMap(({ id }) => [
  aCase(id),
  aCase(id, { role: "technician" }),
  aCase(id, { host: IN_FIREFOX }),
]);
/** Where only erases are left: random records seldom come that far by themselves. */
const late = PLAYBOOKS.map(({ id }) => untilErase(aCase(id).shows("recovery")));
/** Any record at all, of any playbook. */
export const anyCase: fc.Arbitrary<Case> = fc
  .tuple(
    fc.oneof(fc.constantFrom(...fresh), fc.constantFrom(...late)),
    fc.array(move, { maxLength: 25 }),
  )
  .map(([begun, moves]) => moves.reduce((told, change) => change(told), begun));
