import { For, type VoidComponent } from "solid-js";
import { faultsFor } from "../../../core/guide/faults.ts";
import type { Source } from "../../../core/guide/playbook.ts";
import { SOURCES } from "../../../core/guide/playbooks/sources.data.ts";
import type { SessionState } from "../../../core/session/state.ts";
import styles from "./fault-list.module.css";
import type { SessionTexts } from "./session-texts.ts";

/** What repairers report of this model; each with its grade and where it was told. */
export const FaultList: VoidComponent<{ state: SessionState; texts: SessionTexts }> = (props) => {
  const faults = () => faultsFor(props.state.phone?.identity.model ?? null);
  const sourceOf = (id: keyof typeof SOURCES): Source => SOURCES[id];
  return (
    <ul class={styles["faults"]} data-faults="">
      <For each={faults()}>
        {(fault) => (
          <li data-fault={fault.id}>
            <p>
              {props.texts.codes.faults[fault.id]}{" "}
              <small class={styles["grade"]} title={props.texts.guide.grades[fault.grade].meaning}>
                {props.texts.guide.grades[fault.grade].name}
              </small>
            </p>
            <small class={styles["source"]}>{sourceOf(fault.source).title}</small>
          </li>
        )}
      </For>
    </ul>
  );
};
