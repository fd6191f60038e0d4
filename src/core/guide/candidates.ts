// Which steps may be next, best first: open, able to apply, behind no shut gate, of the lowest risk that
// is still open; among them what is worth most for its minutes. Decides nothing about questions.
import type { SessionState } from "../session/state.ts";
import { appliesNow } from "./applies.ts";
import { closedGate } from "./gates.ts";
import type { Playbook, Risk, Step } from "./playbook.ts";
import { AFTER, POINTERS, type Pointer } from "./pointers.data.ts";
import { settledAs } from "./settled.ts";
import type { Situated } from "./situated.ts";
import type { Situation } from "./situation.ts";
import { stepOf, type StepId } from "./steps.ts";
import { worthOf } from "./worth.ts";

const RISKS: readonly Risk[] = ["none", "settings", "erase"];

/** Open steps of every risk, in the order of the plan. */
export function openSteps(
  playbook: Playbook,
  state: SessionState,
  situation: Situation,
): readonly Step<StepId>[] {
  return playbook.plan
    .map((id) => stepOf(id))
    .filter(
      ({ kind, id }) => (kind === "prepare" || kind === "try") && settledAs(id, state) === null,
    )
    .filter((step) => appliesNow(step, state, situation) !== "no");
}

/** The steps that may be next, best first; empty where nothing is left to propose. */
export function candidates(known: Situated): readonly Step<StepId>[] {
  const { playbook, state, situation, weighing } = known;
  const open = openSteps(playbook, state, situation);
  const first = open.find(({ id }) => id === "prepare");
  if (first !== undefined) return [first];
  // Broken hardware is not mended by trying: what is left is to tell which part, and that is bench work.
  const allowed = weighing.stop.hardware
    ? open.filter(({ id }) => id === "isolate-parts")
    : open.filter(({ risk }) => risk !== "erase" || closedGate(situation) === null);
  const lowest = RISKS.find((risk) => allowed.some((step) => step.risk === risk));
  const tier = allowed.filter((step) => step.risk === lowest);
  const ids = new Set<StepId>(tier.map(({ id }) => id));
  return ranked(
    tier.filter(
      ({ id }) => weighing.stop.hardware || !(AFTER[id] ?? []).some((other) => ids.has(other)),
    ),
    known,
  );
}

/** By worth; equals stay in the order of the plan. */
export function ranked(steps: readonly Step<StepId>[], known: Situated): readonly Step<StepId>[] {
  const { situation, weighing } = known;
  const worth = new Map(
    steps.map(({ id }) => [
      id,
      worthOf(id, weighing.shares, situation.role) * (pointerTo(id, known)?.factor ?? 1),
    ]),
  );
  return steps.toSorted((a, b) => (worth.get(b.id) ?? 0) - (worth.get(a.id) ?? 0));
}

/** The evidence that points at the step, if any does. */
export function pointerTo(id: StepId, { weighing }: Situated): Pointer | null {
  const { pieces } = weighing.evidence;
  return (
    POINTERS.find(
      ({ evidence, details, steps }) =>
        steps.includes(id) &&
        pieces.some(
          ({ found }) =>
            found.evidence === evidence &&
            (details === undefined || details.includes(found.detail ?? "")),
        ),
    ) ?? null
  );
}
