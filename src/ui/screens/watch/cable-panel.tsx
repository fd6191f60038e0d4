import { createMemo, createSignal, For, Show, type VoidComponent } from "solid-js";
import type { Stamp } from "../../../core/session/events.ts";
import { CABLE_TEST_MS, cableTest, type CableTest } from "../../../core/timeline/cable-test.ts";
import type { Change } from "../../../core/timeline/change.ts";
import type { WatchWords } from "../../../i18n/watch-words.ts";
import { Button } from "../../kit/button.tsx";
import { useServices } from "../../services.ts";
import { spanText } from "../../timeline/span-text.ts";
import { useLanguage } from "../../words.ts";
import styles from "./link-panel.module.css";

/** `stoppedAt`: null while the test lasts; it ends by itself after its two minutes. */
interface Run {
  readonly from: Stamp;
  readonly stoppedAt: Stamp | null;
}

/** Two minutes with hands off: what drops then drops by itself. Shows the trace as it grows. */
export const CablePanel: VoidComponent<{
  changes: readonly Change[];
  now: Stamp;
  words: WatchWords["cable"];
}> = (props) => {
  const { clock } = useServices();
  const [run, setRun] = createSignal<Run | null>(null);
  const lastedMs = ({ from, stoppedAt }: Run): number =>
    Math.min(CABLE_TEST_MS, Math.max(0, (stoppedAt ?? props.now).mono - from.mono));
  const running = (one: Run): boolean => one.stoppedAt === null && lastedMs(one) < CABLE_TEST_MS;
  const result = createMemo((): CableTest | null => {
    const one = run();
    if (one === null) return null;
    return cableTest(props.changes, one.from, {
      ...one.from,
      mono: one.from.mono + lastedMs(one),
    });
  });
  const begin = (): void => void setRun({ from: clock.now(), stoppedAt: null });
  return (
    <section class={styles["panel"]} aria-labelledby="watch-cable" data-cable={state()}>
      <h2 id="watch-cable">{props.words.title}</h2>
      <p>{props.words.body}</p>
      <Show when={run()} fallback={<Button onClick={begin}>{props.words.start}</Button>}>
        {(one) => (
          <>
            <Show when={result()}>
              {(test) => <Outcome test={test()} running={running(one())} words={props.words} />}
            </Show>
            <Show
              when={running(one())}
              fallback={<Button onClick={begin}>{props.words.again}</Button>}
            >
              <LeftOver ms={CABLE_TEST_MS - lastedMs(one())} words={props.words} />
              <Button onClick={() => setRun({ ...one(), stoppedAt: clock.now() })}>
                {props.words.stop}
              </Button>
            </Show>
          </>
        )}
      </Show>
    </section>
  );

  function state(): string {
    const one = run();
    if (one === null) return "";
    return running(one) ? "running" : (result()?.kind ?? "");
  }
};

const LeftOver: VoidComponent<{ ms: number; words: WatchWords["cable"] }> = (props) => {
  const { language } = useLanguage();
  return (
    <p class={styles["hands"]}>
      <strong>{props.words.running}</strong>{" "}
      <span>{props.words.left(spanText(Math.ceil(props.ms / 1000) * 1000, language()))}</span>
    </p>
  );
};

const Outcome: VoidComponent<{ test: CableTest; running: boolean; words: WatchWords["cable"] }> = (
  props,
) => {
  const { language } = useLanguage();
  const percent = (ms: number): string => `${(100 * ms) / CABLE_TEST_MS}%`;
  return (
    <>
      <output class={styles["outcome"]}>
        <Show when={!props.running}>
          <span class={styles["told"]}>{props.words.kinds[props.test.kind].title}</span>
          <span>{props.words.kinds[props.test.kind].told}</span>
        </Show>
      </output>
      <figure class={styles["trace"]}>
        <figcaption>{props.words.trace}</figcaption>
        <svg aria-hidden="true">
          <rect class={styles["off"]} width="100%" height="28" rx="3" />
          <For each={props.test.trace}>
            {({ fromMs, toMs }) => (
              <rect
                class={styles["on"]}
                x={percent(fromMs)}
                width={percent(Math.max(200, toMs - fromMs))}
                height="28"
              />
            )}
          </For>
        </svg>
        <ul>
          <li>{props.words.drops(props.test.drops)}</li>
          <Show when={props.test.shortestLifeMs}>
            {(ms) => <li>{props.words.shortest(spanText(ms(), language()))}</li>}
          </Show>
          <Show when={props.test.longestAwayMs}>
            {(ms) => <li>{props.words.longest(spanText(ms(), language()))}</li>}
          </Show>
        </ul>
      </figure>
    </>
  );
};
