import { For, type VoidComponent } from "solid-js";
import type { ButtonFamily } from "../../core/apple/model.ts";
import { procedure } from "../../core/coach/procedures.ts";
import type { Step } from "../../core/guide/playbook.ts";
import type { GuideWords } from "../../i18n/guide-words.ts";
import { powerPlace } from "../../i18n/power-place.ts";
import { ButtonOutline } from "../device/button-outline.tsx";
import styles from "./presses.module.css";

/** The presses of a procedure in order, drawn and said. */
export const Presses: VoidComponent<{
  family: ButtonFamily;
  goal: NonNullable<Step["buttons"]>;
  /** Null where the model is not known. */
  productType: string | null;
  guide: Pick<GuideWords, "presses">;
}> = (props) => {
  const place = () => powerPlace(props.family, props.productType);
  const presses = () => procedure(props.family, props.goal);
  const sentences = () => props.guide.presses(presses(), place());
  return (
    <ol class={styles["presses"]}>
      <For each={presses()}>
        {(press, index) => (
          <li>
            <ButtonOutline
              family={props.family}
              lit={press.kind === "tap" ? [press.button] : press.buttons}
              place={place()}
            />
            <p>{sentences()[index()]}</p>
          </li>
        )}
      </For>
    </ol>
  );
};
