import { Match, Show, Switch, type VoidComponent } from "solid-js";
import type { KeepingWords } from "../../../i18n/keeping-words.ts";
import { formatSize } from "../../format.ts";
import { FailureSentence } from "../../keeping/failure-sentence.tsx";
import { Button } from "../../kit/button.tsx";
import { Notice } from "../../kit/notice.tsx";
import { useLanguage } from "../../words.ts";
import type { Room, SpaceView } from "./create-space.ts";
import styles from "./keeping-screen.module.css";

/** How much room there is, what takes it, how long it will do, and whether the browser keeps it. */
export const SpacePanel: VoidComponent<{ space: SpaceView; words: KeepingWords }> = (props) => {
  const words = () => props.words.space;
  return (
    <section class={styles["panel"]} aria-labelledby="space-title" data-space="">
      <h2 id="space-title">{words().title}</h2>
      <Show when={props.space.trouble()}>
        {(why) => <FailureSentence why={why()} words={props.words} />}
      </Show>
      <Show when={props.space.room()}>
        {(room) => (
          <div class={styles["room"]}>
            <div>
              <Measured room={room()} words={props.words} />
            </div>
            <div>
              <p data-persisted={String(room().space.persisted)}>
                <Switch fallback={words().persistUnknown}>
                  <Match when={room().space.persisted === true}>{words().persisted}</Match>
                  <Match when={room().space.persisted === false}>{words().notPersisted}</Match>
                </Switch>
              </p>
              <Show when={room().space.persisted === false}>
                <Button id="persist" onClick={() => void props.space.persist()}>
                  {words().ask}
                </Button>
                <Show when={props.space.refused()}>
                  <output>{words().refused}</output>
                </Show>
              </Show>
            </div>
          </div>
        )}
      </Show>
    </section>
  );
};

const Measured: VoidComponent<{ room: Room; words: KeepingWords }> = (props) => {
  const { language } = useLanguage();
  const words = () => props.words.space;
  const size = (bytes: number) => formatSize(bytes, language());
  const usage = () => props.room.space.usage;
  const quota = () => props.room.space.quota ?? 0;
  const records = () => Math.max(0, props.room.totals.bytes - props.room.bundles);
  return (
    <>
      <p>{words().sessions(props.room.totals.sessions, props.room.totals.events)}</p>
      <Show when={usage() !== null && quota() > 0} fallback={<p>{words().unknown}</p>}>
        <p>
          {words().used(size(usage() ?? 0), size(quota()))}{" "}
          <Show when={!props.room.outlook.low}>
            {words().left(size(props.room.outlook.left ?? 0))}
          </Show>
        </p>
        <meter aria-labelledby="space-title" max={quota()} value={usage() ?? 0} />
        <Show when={props.room.outlook.low}>
          <Notice kind="alert" announce="alert">
            <p data-low="">{words().low(size(props.room.outlook.left ?? 0))}</p>
          </Notice>
        </Show>
        <dl class={styles["parts"]}>
          <dt>{words().records}</dt>
          <dd>{size(records())}</dd>
          <dt>{words().bundles}</dt>
          <dd>{size(props.room.bundles)}</dd>
          <dt>{words().rest}</dt>
          <dd>{size(Math.max(0, (usage() ?? 0) - props.room.totals.bytes))}</dd>
        </dl>
        <p>
          {props.room.outlook.days === null
            ? words().plenty
            : words().days(props.room.outlook.days)}
        </p>
      </Show>
      <small>{words().freeing}</small>
    </>
  );
};
