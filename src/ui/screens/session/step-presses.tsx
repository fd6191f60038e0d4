import { Show, type VoidComponent } from "solid-js";
import { procedure } from "../../../core/coach/procedures.ts";
import type { Step } from "../../../core/guide/playbook.ts";
import { situationOf } from "../../../core/guide/situation.ts";
import type { SessionState } from "../../../core/session/state.ts";
import { Presses } from "../../guide/presses.tsx";
import type { SessionTexts } from "./session-texts.ts";
import styles from "./step-presses.module.css";

/** More lines than these do not fit one look on a phone: the coach says the presses one by one. */
const MOST_IN_ONE_LOOK = 6;
const NARROW = "(width < 30rem)";

/** The presses of the step's procedure, drawn and said; nothing where the step has none. */
export const StepPresses: VoidComponent<{
  step: Step;
  /** How many lines stand beside the presses. */
  beside: number;
  state: SessionState;
  texts: SessionTexts;
}> = (props) => {
  const plan = () => {
    const family = situationOf(props.state).buttons;
    const goal = props.step.buttons;
    if (family === null || goal === null) return null;
    return { family, goal, many: procedure(family, goal).length + props.beside > MOST_IN_ONE_LOOK };
  };
  return (
    <Show when={plan()}>
      {(known) => (
        <details
          class={styles["presses"]}
          data-many={known().many}
          open={!(known().many && matchMedia(NARROW).matches)}
        >
          <summary>{props.texts.session.buttons}</summary>
          <Presses
            family={known().family}
            goal={known().goal}
            productType={props.state.phone?.identity.model?.productType ?? null}
            guide={props.texts.guide}
          />
        </details>
      )}
    </Show>
  );
};
