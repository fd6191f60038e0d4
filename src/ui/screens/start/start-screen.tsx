import {
  createResource,
  createSignal,
  For,
  lazy,
  Show,
  Suspense,
  type VoidComponent,
} from "solid-js";
import type { DeviceErrorCode } from "../../../core/errors.ts";
import type { Attached } from "../../../core/ports.ts";
import type { Role } from "../../../core/session/events.ts";
import { useBus } from "../../bus-context.ts";
import { Button } from "../../kit/button.tsx";
import { DeviceSentence } from "../../kit/device-sentence.tsx";
import { Notice } from "../../kit/notice.tsx";
import { Link, useRouter } from "../../router.tsx";
import { useServices } from "../../services.ts";
import { useSessions } from "../../state/sessions.ts";
import { useLanguage, useWords } from "../../words.ts";
import { RoleChoice } from "./role-choice.tsx";
import { EmptyPlace } from "./empty-place.tsx";
import styles from "./start-screen.module.css";

/** Shown with the first device; until then the table of models and the pictures are not needed. */
const DeviceCard = lazy(async () => ({
  default: (await import("../../device/device-card.tsx")).DeviceCard,
}));
const SessionLine = lazy(async () => ({
  default: (await import("../../session-line/session-line.tsx")).SessionLine,
}));

/** There the two roles stand in a column with nothing of the first look below them: coming later they move nothing. */
const WIDE = "(width >= 64rem)";

/** The first screen: connect, practise, or go on where one stopped. `whole`: with what the first look does without. */
export const StartScreen: VoidComponent<{ whole: boolean }> = (props) => {
  const words = useWords();
  const { language } = useLanguage();
  const { devices, drawn, store } = useServices();
  const sessions = useSessions();
  const bus = useBus();
  const { go } = useRouter();
  const [refused, setRefused] = createSignal<DeviceErrorCode | null>(null);
  const [role, setRole] = createSignal<Role>("owner");
  const wide = matchMedia(WIDE).matches;
  // The database opens for it, which the first frame does not wait for.
  const [rows] = createResource(() => drawn.then(() => store.list({ before: null, limit: 20 })));
  const open = () =>
    rows.state === "ready"
      ? rows()
          .filter(({ summary }) => summary.outcome === "open")
          .slice(0, 3)
      : [];

  const connect = async (): Promise<void> => {
    const result = await devices.request();
    setRefused(result.kind === "refused" ? result.code : null);
  };
  const begin = async (device: Attached | null): Promise<void> => {
    const id = await sessions.begin({
      playbook: "error-4013",
      role: role(),
      language: language(),
      device,
    });
    go(`/session/${id}`);
  };

  return (
    <div class={styles["screen"]}>
      <header class={styles["intro"]}>
        <h1>{words().start.title}</h1>
        <p class={styles["lead"]}>{words().start.lead}</p>
        <p class={styles["limits"]}>{words().start.limits}</p>
      </header>

      <div class={styles["role"]}>
        <Show when={props.whole || !wide}>
          <RoleChoice role={role()} onChoose={setRole} />
        </Show>
      </div>

      <section class={styles["devices"]} aria-labelledby="devices-title">
        <h2 id="devices-title">{words().start.devices}</h2>
        <div class={styles["actions"]}>
          <Button
            id="connect"
            kind={bus().length === 0 ? "primary" : "plain"}
            disabled={devices.unavailable !== null}
            onClick={() => void connect()}
          >
            {words().start.connect}
          </Button>
          <Button kind="quiet" onClick={() => void begin(null)}>
            {words().start.guideWithout}
          </Button>
        </div>
        <Show
          when={refused() ?? devices.unavailable}
          fallback={<p class={styles["hint"]}>{words().start.connectHint}</p>}
        >
          {(code) => (
            <Notice kind={code() === "chooser-cancelled" ? "plain" : "alert"} announce="alert">
              <DeviceSentence code={code()} />
            </Notice>
          )}
        </Show>
        {/* Below all that is pressed, in a place kept for it: nothing jumps when a device comes or goes. */}
        <div class={styles["place"]}>
          <Suspense>
            <For
              each={bus()}
              fallback={
                <Show when={props.whole}>
                  <EmptyPlace />
                </Show>
              }
            >
              {({ device, identity }) => (
                <DeviceCard device={device} identity={identity}>
                  <Button kind="primary" onClick={() => void begin(device)}>
                    {words().start.guide}
                  </Button>
                </DeviceCard>
              )}
            </For>
          </Suspense>
        </div>
      </section>

      <Show when={props.whole}>
        <nav class={styles["links"]} aria-label={words().start.more}>
          <Link to="/codes">{words().start.haveCode}</Link>
          <Link to="/see">{words().start.notSeen}</Link>
          <Link to="/coach">{words().start.coach}</Link>
          <Link to="/logs">{words().start.logs}</Link>
          <Link to="/bundles">{words().start.bundles}</Link>
        </nav>
      </Show>

      <Show when={open().length > 0}>
        <section class={styles["open"]} aria-labelledby="open-title">
          <h2 id="open-title">{words().start.open}</h2>
          <Suspense>
            <ul>
              <For each={open()}>{(row) => <SessionLine row={row} />}</For>
            </ul>
          </Suspense>
        </section>
      </Show>
    </div>
  );
};
