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

/** What waits for a click: for the work to be left, or because one screen takes one thing at a time. */
interface Waiting {
  readonly why: "waiting" | "left";
  readonly launch: Launch;
}

/**
 * What the system handed over: opened at once where nothing goes on, offered where work does, and said
 * where no part of the app can take it.
 */
export const LaunchDesk: VoidComponent<{ launch: Launch; working: boolean }> = (props) => {
  const services = useServices();
  const router = useRouter();
  const words = createLazyWords(loadLaunch);
  const [waiting, setWaiting] = createSignal<Waiting | null>(null);
  /** What has come since is not pushed aside by what was left of an earlier launch. */
  let turn = 0;
  const open = async (launch: Launch): Promise<void> => {
    const mine = ++turn;
    setWaiting(null);
    const files = await openLaunch(launch, services, router);
    if (files.length > 0 && mine === turn)
      setWaiting({ why: "left", launch: { ...launch, address: null, files } });
  };
  createEffect(
    on(
      () => props.launch,
      (launch) => {
        const takes =
          launch.address !== null || launch.files.some(({ path }) => kindOfFile(path) !== "other");
        if (!takes) return;
        if (!untrack(() => props.working)) void open(launch);
        else {
          turn++;
          setWaiting({ why: "waiting", launch });
        }
      },
    ),
  );
  const others = () => [
    ...props.launch.files.map(({ path }) => path).filter((path) => kindOfFile(path) === "other"),
    ...props.launch.unreadable,
  ];
  const names = ({ files }: Launch) =>
    files.map(({ path }) => path).filter((path) => kindOfFile(path) !== "other");
  return (
    <Show when={words()}>
      {(text) => (
        <>
          <Show when={waiting()}>
            {(what) => (
              <Notice kind="gold" announce="status">
                <div class={styles["desk"]} data-launch={what().why}>
                  <p>{text()[what().why]}</p>
                  <ul>
                    <For each={names(what().launch)}>{(name) => <li>{name}</li>}</For>
                  </ul>
                  <div class={styles["actions"]}>
                    <Button id="launch-open" onClick={() => void open(what().launch)}>
                      {text().open}
                    </Button>
                    <Button kind="quiet" onClick={() => setWaiting(null)}>
                      {text().leave}
                    </Button>
                  </div>
                </div>
              </Notice>
            )}
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
