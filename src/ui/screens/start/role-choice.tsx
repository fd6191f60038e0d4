import { For, type VoidComponent } from "solid-js";
import type { Role } from "../../../core/session/events.ts";
import { useWords } from "../../words.ts";
import styles from "./role-choice.module.css";

const ROLES: readonly Role[] = ["owner", "technician"];

/** Who works: an owner sees one step at a time, a technician the whole plan. */
export const RoleChoice: VoidComponent<{ role: Role; onChoose: (role: Role) => void }> = (
  props,
) => {
  const words = useWords();
  return (
    <fieldset class={styles["choice"]}>
      <legend>{words().role.legend}</legend>
      <For each={ROLES}>
        {(role) => (
          <label class={styles["option"]}>
            <input
              type="radio"
              name="role"
              checked={props.role === role}
              onChange={() => props.onChoose(role)}
            />
            <strong>{words().role[role]}</strong>
            <small>{words().role[`${role}Hint`]}</small>
          </label>
        )}
      </For>
    </fieldset>
  );
};
