// Which playbook leads on: the newest code that has a playbook of its own, else the one the session began
// with. Settled steps stay settled, because all playbooks share the library of steps.
import type { SessionState } from "../session/state.ts";
import type { Playbook } from "./playbook.ts";
import { playbookForCode, playbookOf } from "./playbooks.ts";

/** The playbook in force. Total: a record of a newer version is led as an unknown code is. */
export function guideOf(state: SessionState): Playbook {
  const own = state.codes.map(playbookForCode).findLast(({ about }) => about === "code");
  if (own !== undefined) return own;
  const chosen = playbookOf(state.playbook);
  if (chosen !== null && chosen.id !== "unknown-code") return chosen;
  // A session that began with a number nobody explains learns its family when the number is known.
  return state.codes.map(playbookForCode).at(-1) ?? playbookOf("unknown-code");
}

/** Has another code brought another playbook than the session began with? */
export const codeChanged = (state: SessionState): boolean =>
  playbookOf(state.playbook) !== null && guideOf(state).id !== state.playbook;
