// The library of steps: every playbook is an order of these, so a step settled in one playbook stays
// settled in the next. The steps themselves stand by theme in steps/; words in src/i18n.
import type { Step } from "./playbook.ts";
import { COMPUTER_STEPS } from "./steps/computer.data.ts";
import { END_STEPS } from "./steps/end.data.ts";
import { ERASE_STEPS } from "./steps/erase.data.ts";
import { LINK_STEPS } from "./steps/link.data.ts";
import { NETWORK_STEPS } from "./steps/network.data.ts";
import { PHONE_STEPS } from "./steps/phone.data.ts";
import { RECOVERY_STEPS } from "./steps/recovery.data.ts";
import { START_STEPS } from "./steps/start.data.ts";

/** Every step there is, each once; a playbook's plan gives the order, this list does not. */
export const STEPS = [
  ...START_STEPS,
  ...COMPUTER_STEPS,
  ...LINK_STEPS,
  ...PHONE_STEPS,
  ...RECOVERY_STEPS,
  ...NETWORK_STEPS,
  ...ERASE_STEPS,
  ...END_STEPS,
] as const;

type LibraryStep = (typeof STEPS)[number];

/** The name of one step. */
export type StepId = LibraryStep["id"];

/** Every line that a step shows. */
export type StepLineId = LibraryStep[
  | "why"
  | "actions"
  | "seen"
  | "otherwise"
  | "notes"][number]["line"];

const BY_ID: ReadonlyMap<string, LibraryStep> = new Map(STEPS.map((step) => [step.id, step]));

/** Whether a record's word names a step; records of newer versions may name others. */
export const isStepId = (id: string): id is StepId => BY_ID.has(id);

/** The step of this name, or null where no step has it. */
export function stepOf(id: StepId): Step<StepId>;
export function stepOf(id: string): Step<StepId> | null;
export function stepOf(id: string): Step<StepId> | null {
  return BY_ID.get(id) ?? null;
}
