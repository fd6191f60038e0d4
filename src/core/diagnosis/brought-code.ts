// The code a session began with. The record keeps the playbook that was chosen, not a number, so only a
// playbook whose codes all say the same brings one.
import { playbookOf } from "../guide/playbooks.ts";
import type { SessionState } from "../session/state.ts";
import { evidenceOfCode } from "./evidence-of-story.ts";

/** The code of the failure that brought the person here; null where the record does not tell. */
export function broughtCode(state: SessionState): number | null {
  const playbook = playbookOf(state.playbook);
  if (playbook?.about !== "code") return null;
  const codes = playbook.codes.map((one) => (typeof one === "number" ? one : one[0]));
  const [first] = codes;
  if (first === undefined) return null;
  const evidence = evidenceOfCode(first);
  return codes.every((code) => evidenceOfCode(code) === evidence) ? first : null;
}
