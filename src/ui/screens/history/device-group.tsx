import { For, Show, type VoidComponent } from "solid-js";
import { keyPart } from "../../../core/history/address.ts";
import type { HistoryWords } from "../../../i18n/en/history.ts";
import { Link } from "../../router.tsx";
import { SessionLine } from "../../session-line/session-line.tsx";
import { useWords } from "../../words.ts";
import { groupName } from "./group-name.ts";
import type { DeviceGroup } from "./group-by-device.ts";
import styles from "./history-screen.module.css";

/** A device and those of its sessions that were found; its name leads to all of them. */
export const DeviceGroupView: VoidComponent<{ group: DeviceGroup; words: HistoryWords }> = (
  props,
) => {
  const shell = useWords();
  const name = () => groupName(props.group, props.words, shell());
  const part = () => (props.group.deviceKey === null ? null : keyPart(props.group.deviceKey));
  return (
    <section class={styles["device"]} data-group={props.group.deviceKey ?? ""}>
      <h2>
        <Show when={part()} fallback={name()}>
          {(address) => <Link to={`/device/${address()}`}>{name()}</Link>}
        </Show>
      </h2>
      <ul>
        <For each={props.group.rows}>{(row) => <SessionLine row={row} />}</For>
      </ul>
    </section>
  );
};
