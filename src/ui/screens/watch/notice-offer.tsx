import { Match, Switch, type VoidComponent } from "solid-js";
import type { NoticePort } from "../../../core/ports.ts";
import type { WatchWords } from "../../../i18n/watch-words.ts";
import { Button } from "../../kit/button.tsx";
import styles from "./watch-screen.module.css";

/** Offers a notification at each stage, asks once, and takes no for an answer. */
export const NoticeOffer: VoidComponent<{
  state: ReturnType<NoticePort["state"]>;
  words: WatchWords["notices"];
  onAsk: () => void;
}> = (props) => (
  <div class={styles["offer"]} data-notices={props.state}>
    <Switch>
      <Match when={props.state === "unasked"}>
        <p>{props.words.offer}</p>
        <Button onClick={() => props.onAsk()}>{props.words.allow}</Button>
      </Match>
      <Match when={props.state === "granted"}>
        <p>{props.words.on}</p>
      </Match>
      <Match when={true}>
        <p>{props.words.denied}</p>
      </Match>
    </Switch>
  </div>
);
