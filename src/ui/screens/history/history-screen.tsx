import { createSignal, For, Match, onMount, Show, Switch, type VoidComponent } from "solid-js";
import { MODELS } from "../../../core/apple/models.ts";
import { mask } from "../../../core/apple/same-device.ts";
import { StorageError, type StorageErrorCode } from "../../../core/errors.ts";
import type { SessionRow } from "../../../core/ports.ts";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { StorageSentence } from "../../kit/storage-sentence.tsx";
import { useServices } from "../../services.ts";
import { SessionLine } from "../../session-line/session-line.tsx";
import { useWords } from "../../words.ts";
import { groupByDevice, type DeviceGroup } from "./group-by-device.ts";
import styles from "./history-screen.module.css";

const PAGE = 50;

/** Every session on this computer, by device, newest first. */
export const HistoryScreen: VoidComponent = () => {
  const words = useWords();
  const { store } = useServices();
  const [rows, setRows] = createSignal<readonly SessionRow[]>([]);
  const [end, setEnd] = createSignal<"more" | "reached" | "reading">("reading");
  const [trouble, setTrouble] = createSignal<StorageErrorCode | null>(null);

  const more = async (): Promise<void> => {
    setEnd("reading");
    try {
      const page = await store.list({ before: rows().at(-1)?.touched ?? null, limit: PAGE });
      setRows([...rows(), ...page]);
      setEnd(page.length < PAGE ? "reached" : "more");
    } catch (thrown) {
      setTrouble(thrown instanceof StorageError ? thrown.code : "storage-failed");
      setEnd("more");
    }
  };
  onMount(() => void more());

  const title = ({ deviceKey, productType }: DeviceGroup): string => {
    const model = MODELS.find((entry) => entry.productType === productType);
    const name =
      model === undefined ? words().history.unknownDevice : words().device.model(model.name);
    return deviceKey === null ? name : `${name} · ${mask(deviceKey.slice(5)).slice(-8)}`;
  };

  return (
    <div class={styles["screen"]}>
      <h1>{words().history.title}</h1>
      <Show when={trouble()}>
        {(code) => (
          <Notice kind="alert" announce="alert">
            <StorageSentence code={code()} />
          </Notice>
        )}
      </Show>
      <For each={groupByDevice(rows())}>
        {(group) => (
          <section class={styles["device"]}>
            <h2>{title(group)}</h2>
            <ul>
              <For each={group.rows}>{(row) => <SessionLine row={row} />}</For>
            </ul>
          </section>
        )}
      </For>
      <Switch>
        <Match when={end() === "more"}>
          <Button onClick={() => void more()}>{words().history.more}</Button>
        </Match>
        <Match when={end() === "reached" && rows().length === 0}>
          <p class={styles["empty"]}>{words().history.empty}</p>
        </Match>
      </Switch>
    </div>
  );
};
