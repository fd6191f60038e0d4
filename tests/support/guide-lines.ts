// The lines of error 4013's guide as one flat list: causes, steps, reading and stops.
import type { Line } from "../../src/core/guide/playbook.ts";
import { STOPS } from "../../src/core/guide/playbooks/codes.data.ts";
import { ERROR_4013 } from "../../src/core/guide/playbooks/error-4013.data.ts";
import { READING_4013 } from "../../src/core/guide/playbooks/error-4013-reading.data.ts";

/** The lines of one step, in the order shown. */
export function stepLines(step: {
  readonly why: readonly Line[];
  readonly actions: readonly Line[];
  readonly notes: readonly Line[];
}): readonly Line[] {
  return [...step.why, ...step.actions, ...step.notes];
}

/** Groups that may share a prefix: the part a line belongs to, and its lines. */
export function lineGroups(): readonly {
  readonly prefix: string;
  readonly lines: readonly Line[];
}[] {
  const { meaning, alternatives, checklist, security, faq, roles } = READING_4013;
  return [
    { prefix: "causes", lines: ERROR_4013.causes },
    ...ERROR_4013.steps.map((step) => ({ prefix: step.id, lines: stepLines(step) })),
    ...STOPS.map((stop) => ({ prefix: stop.id, lines: stop.lines })),
    { prefix: "meaning", lines: meaning },
    { prefix: "alternatives", lines: alternatives },
    { prefix: "checklist", lines: checklist },
    { prefix: "security", lines: security },
    { prefix: "faq", lines: faq.flatMap((one): readonly Line[] => one.answer) },
    { prefix: "owner", lines: roles.owner },
    { prefix: "technician", lines: roles.technician },
  ];
}

export function allLines(): readonly Line[] {
  return lineGroups().flatMap(({ lines }) => lines);
}
