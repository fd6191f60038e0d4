import {
  createResource,
  createSignal,
  For,
  Match,
  Show,
  Switch,
  type VoidComponent,
} from "solid-js";
import { keyOf } from "../../../core/history/address.ts";
import { visitsOf } from "../../../core/history/visits.ts";
import { storageCodeOf, type StorageErrorCode } from "../../../core/errors.ts";
import type { SessionRow } from "../../../core/ports.ts";
import { formatDate } from "../../format.ts";
import { createForget, type Forget } from "../../keeping/create-forget.tsx";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { StorageSentence } from "../../kit/storage-sentence.tsx";
import { Link, useRouter } from "../../router.tsx";
import { useServices } from "../../services.ts";
import { SessionLine } from "../../session-line/session-line.tsx";
import { createLazyWords, useLanguage, useWords } from "../../words.ts";
import { groupName } from "../history/group-name.ts";
import styles from "./device-screen.module.css";
import { loadDeviceTexts, type DeviceTexts } from "./device-texts.ts";
import { VisitsSummary } from "./visits-summary.tsx";

type Read =
  | { readonly kind: "rows"; readonly rows: readonly SessionRow[] }
  | { readonly kind: "failed"; readonly code: StorageErrorCode };

/** One device: all its sessions on this computer, and what they say together. `part` is of the address. */
export const DeviceScreen: VoidComponent<{ part: string | undefined }> = (props) => {
  const { store } = useServices();
  const texts = createLazyWords(loadDeviceTexts);
  const [read, { refetch }] = createResource(
    () => keyOf(props.part),
    async (key): Promise<Read> => {
      try {
        return { kind: "rows", rows: await store.listOfDevice(key) };
      } catch (thrown) {
        return { kind: "failed", code: storageCodeOf(thrown) };
      }
    },
  );
  const { openForget, ForgetHost } = createForget(() => void refetch());
  const rows = () => {
    const now = read.latest;
    return now?.kind === "rows" && now.rows.length > 0 ? now.rows : undefined;
  };
  const failure = () => {
    const now = read.latest;
    return now?.kind === "failed" ? now.code : undefined;
  };
  return (
    <Show when={texts()}>
      {(loaded) => (
        <div class={styles["screen"]}>
          <Switch>
            <Match when={failure()}>
              {(code) => (
                <Notice kind="alert" announce="alert">
                  <StorageSentence code={code()} />
                </Notice>
              )}
            </Match>
            <Match when={rows()}>
              {(found) => (
                <Device
                  rows={found()}
                  deviceKey={keyOf(props.part) ?? ""}
                  texts={loaded()}
                  onForget={openForget}
                />
              )}
            </Match>
            <Match when={!read.loading}>
              <h1>{loaded().history.title}</h1>
              <p data-lost="">
                {keyOf(props.part) === null
                  ? loaded().history.device.lost
                  : loaded().history.device.nothing}
              </p>
              <Link to="/history">{loaded().history.device.back}</Link>
            </Match>
          </Switch>
          <ForgetHost />
        </div>
      )}
    </Show>
  );
};

const Device: VoidComponent<{
  rows: readonly SessionRow[];
  deviceKey: string;
  texts: DeviceTexts;
  onForget: Forget["openForget"];
}> = (props) => {
  const shell = useWords();
  const { language } = useLanguage();
  const { go } = useRouter();
  const [picked, setPicked] = createSignal<readonly string[]>([]);
  const words = () => props.texts.history.device;
  const productType = () =>
    props.rows.find(({ summary }) => summary.productType !== null)?.summary.productType ?? null;
  const of = (practice: boolean) => visitsOf(props.rows, { session: null, practice });
  /** The third tick takes the first away: there are always the two that were ticked last. */
  const pick = (id: string, on: boolean): void => {
    setPicked((before) =>
      on ? [...before, id].slice(-2) : before.filter((other) => other !== id),
    );
  };
  /** The older one stands first. */
  const pair = (): readonly string[] =>
    props.rows
      .filter(({ id }) => picked().includes(id))
      .toSorted((a, b) => a.summary.startedWall - b.summary.startedWall)
      .map(({ id }) => id);
  return (
    <>
      <header class={styles["head"]}>
        <h1>
          {groupName(
            { deviceKey: props.deviceKey, productType: productType() },
            props.texts.history,
            shell(),
          )}
        </h1>
        <Link to="/history">{words().back}</Link>
      </header>
      <Show when={of(false).earlier > 0}>
        <VisitsSummary visits={of(false)} texts={props.texts} practice={false} />
      </Show>
      <Show when={of(true).earlier > 0}>
        <VisitsSummary visits={of(true)} texts={props.texts} practice />
      </Show>
      <section class={styles["sessions"]}>
        <h2>{words().list}</h2>
        <Show when={props.rows.length > 1}>
          <p class={styles["hint"]} id="compare-hint">
            {words().compareHint}
          </p>
        </Show>
        <ul>
          <For each={props.rows}>
            {(row) => (
              <li class={styles["row"]}>
                <Show when={props.rows.length > 1}>
                  <label class={styles["pick"]}>
                    <input
                      type="checkbox"
                      data-pick={row.id}
                      aria-label={words().pick(formatDate(row.summary.startedWall, language()))}
                      checked={picked().includes(row.id)}
                      onChange={(event) => pick(row.id, event.currentTarget.checked)}
                    />
                  </label>
                </Show>
                <ul class={styles["line"]}>
                  <SessionLine row={row} />
                </ul>
                <div class={styles["ways"]}>
                  <Link to={`/timeline/${row.id}`}>{words().timeline}</Link>
                  <Button
                    kind="quiet"
                    id={`forget-${row.id}`}
                    label={words().forgetOne(formatDate(row.summary.startedWall, language()))}
                    onClick={() => props.onForget("session", row.id)}
                  >
                    {words().forget}
                  </Button>
                </div>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.rows.length > 1}>
          <Button
            id="compare"
            disabled={pair().length < 2}
            onClick={() => go(`/compare/${pair().join("/")}`)}
          >
            {words().compare}
          </Button>
        </Show>
        <Button
          kind="quiet"
          id="forget-device"
          onClick={() => props.onForget("device", props.deviceKey)}
        >
          {words().forgetAll}
        </Button>
      </section>
    </>
  );
};
