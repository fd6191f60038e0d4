// The lines of the guide as one flat list: steps, 4013's own, reading and stops.
import type { Line } from "../../src/core/guide/playbook.ts";
import { STOPS } from "../../src/core/guide/playbooks/codes.data.ts";
import { ERROR_4013 } from "../../src/core/guide/playbooks/error-4013.data.ts";
import { READING_4013 } from "../../src/core/guide/playbooks/error-4013-reading.data.ts";
import { STEPS } from "../../src/core/guide/steps.ts";

/** The parts of a step in the order shown. */
export const STEP_PARTS = ["why", "actions", "seen", "otherwise", "notes"] as const;

/** The lines of one step, in the order shown. */
export function stepLines(
  step: Readonly<Record<(typeof STEP_PARTS)[number], readonly Line[]>>,
): readonly Line[] {
  return STEP_PARTS.flatMap((part) => step[part]);
}

/** Groups that may share a prefix: the part a line belongs to, and its lines. */
export function lineGroups(): readonly {
  readonly prefix: string;
  readonly lines: readonly Line[];
}[] {
  const { alternatives, checklist, security, faq, roles } = READING_4013;
  return [
    ...STEPS.map((step) => ({ prefix: step.id, lines: stepLines(step) })),
    ...STOPS.map((stop) => ({ prefix: stop.id, lines: stop.lines })),
    { prefix: "causes", lines: ERROR_4013.causes },
    { prefix: "meaning", lines: ERROR_4013.meaning },
    { prefix: ERROR_4013.id, lines: Object.values<readonly Line[]>(ERROR_4013.extras).flat() },
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
