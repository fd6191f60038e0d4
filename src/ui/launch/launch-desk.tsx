import { createEffect, createSignal, For, on, Show, untrack, type VoidComponent } from "solid-js";
import { kindOfFile, type Launch } from "../../core/launch.ts";
import { loadLaunch } from "../../i18n/load.ts";
import { Button } from "../kit/button.tsx";
import { Notice } from "../kit/notice.tsx";
import { useRouter } from "../router.tsx";
import { useServices } from "../services.ts";
import { createLazyWords } from "../words.ts";
import styles from "./launch-desk.module.css";
import { openLaunch } from "./open-launch.ts";

/**
 * What the system handed over: opened at once where nothing goes on, offered where work does, and said
 * where no part of the app can take it.
 */
export const LaunchDesk: VoidComponent<{ launch: Launch; working: boolean }> = (props) => {
  const services = useServices();
  const router = useRouter();
  const words = createLazyWords(loadLaunch);
  const [waiting, setWaiting] = createSignal(false);
  const open = (launch: Launch): void => {
    setWaiting(false);
    void openLaunch(launch, services, router);
  };
  createEffect(
    on(
      () => props.launch,
      (launch) => {
        const takes =
          launch.address !== null || launch.files.some(({ path }) => kindOfFile(path) !== "other");
        if (takes && untrack(() => props.working)) setWaiting(true);
        else if (takes) open(launch);
      },
    ),
  );
  const others = () => [
    ...props.launch.files.map(({ path }) => path).filter((path) => kindOfFile(path) === "other"),
    ...props.launch.unreadable,
  ];
  const names = () =>
    props.launch.files.map(({ path }) => path).filter((path) => kindOfFile(path) !== "other");
  return (
    <Show when={words()}>
      {(text) => (
        <>
          <Show when={waiting()}>
            <Notice kind="gold" announce="status">
              <div class={styles["desk"]} data-launch="waiting">
                <p>{text().waiting}</p>
                <ul>
                  <For each={names()}>{(name) => <li>{name}</li>}</For>
                </ul>
                <div class={styles["actions"]}>
                  <Button id="launch-open" onClick={() => open(props.launch)}>
                    {text().open}
                  </Button>
                  <Button kind="quiet" onClick={() => setWaiting(false)}>
                    {text().leave}
                  </Button>
                </div>
              </div>
            </Notice>
          </Show>
          <Show when={others().length > 0}>
            <Notice kind="alert" announce="alert">
              <p data-launch="refused">{text().refused(others().slice(0, 5).join(", "))}</p>
            </Notice>
          </Show>
        </>
      )}
    </Show>
  );
};
