import { createSignal, Match, Show, Switch, type VoidComponent } from "solid-js";
import type { Coach, Timing } from "../../../core/coach/types.ts";
import type { CoachWords } from "../../../i18n/coach-words.ts";
import { Button } from "../../kit/button.tsx";
import { useServices } from "../../services.ts";
import styles from "./before-panel.module.css";

/** From recovery mode the computer can restart the device: offered, never needed, and how to come back comes first. */
export const RebootOffer: VoidComponent<{
  coach: Coach;
  timing: Timing;
  usual: Timing;
  handle: number | null;
  words: CoachWords["reboot"];
  onTiming: (timing: Timing) => void;
  onUnderstood: () => void;
}> = (props) => {
  const { devices } = useServices();
  const [look, setLook] = createSignal<"none" | "looking" | "possible" | "refused">("none");
  const chosen = () => props.coach.setup.timing === props.timing;
  const choose = async (on: boolean): Promise<void> => {
    if (!on) return props.onTiming(props.usual);
    const handle = props.handle;
    if (handle === null) return;
    setLook("looking");
    // Opened once without a word, so that nobody stands there with both hands full for nothing.
    const trouble = await devices.reboot(handle, "look");
    setLook(trouble === null ? "possible" : "refused");
    if (trouble === null) props.onTiming(props.timing);
  };
  return (
    <div class={styles["reboot"]} data-reboot={look()}>
      <h3>{props.words.title}</h3>
      <p>{props.words.body}</p>
      <p>
        <strong>{props.words.back}</strong>
      </p>
      <Show
        when={chosen()}
        fallback={
          <Button disabled={look() === "looking"} onClick={() => void choose(true)}>
            {props.words.take}
          </Button>
        }
      >
        <label>
          <input
            type="checkbox"
            checked={props.coach.understood}
            disabled={props.coach.understood}
            onChange={() => props.onUnderstood()}
          />
          {props.words.understood}
        </label>
        <Button kind="quiet" onClick={() => void choose(false)}>
          {props.words.leave}
        </Button>
      </Show>
      <output>
        <Switch>
          <Match when={look() === "looking"}>{props.words.looking}</Match>
          <Match when={look() === "possible"}>{props.words.possible}</Match>
          <Match when={look() === "refused"}>{props.words.refused}</Match>
        </Switch>
      </output>
    </div>
  );
};
