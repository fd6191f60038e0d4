// The gates before anything that erases: the owner's consent, and what becomes of the data. Shut until
// both are answered; hardware that is likely broken shuts them for good reason too (advise.ts).
import type { QuestionId } from "./playbooks/questions.data.ts";
import type { StopId } from "./playbooks/codes.data.ts";
import type { Situation } from "./situation.ts";

/** What forbids every erase, or null. */
export function closedGate({ answers }: Situation): StopId | null {
  if (answers["whose"] === "no-consent") return "no-consent";
  return answers["data"] === "data-needed" ? "data-first" : null;
}

/** Which answer an erase still waits for, in the order asked; null where both are there. */
export function openGateQuestion({ answers }: Situation): QuestionId | null {
  if (answers["whose"] === undefined) return "whose";
  return answers["data"] === undefined ? "data" : null;
}
