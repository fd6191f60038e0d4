// Which playbook a session follows. One line a playbook.
import type { Playbook } from "./playbook.ts";
import { ERROR_4013 } from "./playbooks/error-4013.data.ts";

const PLAYBOOKS: readonly Playbook[] = [ERROR_4013];

/** The playbook of this id, or null for a record of a newer version. */
export function playbookOf(id: string): Playbook | null {
  return PLAYBOOKS.find((playbook) => playbook.id === id) ?? null;
}
