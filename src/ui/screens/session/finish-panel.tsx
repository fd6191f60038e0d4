import type { VoidComponent } from "solid-js";
import type { Outcome } from "../../../core/session/events.ts";
import type { SessionWords } from "../../../i18n/en/session.ts";
import { Button } from "../../kit/button.tsx";
import styles from "./finish-panel.module.css";

/** The end of the way: what came of it, and the session to close or to open again. */
export const FinishPanel: VoidComponent<{
  outcome: Outcome;
  closed: boolean;
  words: SessionWords;
  disabled: boolean;
  onClose: () => void;
  onReopen: () => void;
}> = (props) => {
  const body = {
    mended: () => props.words.finished.mendedBody,
    "to-service": () => props.words.finished["to-serviceBody"],
    "given-up": () => props.words.finished["given-upBody"],
  };
  return (
    <div class={styles["panel"]} data-outcome={props.outcome} data-closed={props.closed}>
      <svg class={styles["bowl"]} viewBox="0 0 96 64" aria-hidden="true">
        <path class={styles["porcelain"]} d="M6 8H90C90 38 72 58 48 58S6 38 6 8Z" />
        <path class={styles["mend"]} d="M30 8L36 22L28 32L40 44L38 56" />
        <path class={styles["mend"]} d="M36 22L58 30L74 20" />
      </svg>
      <h2 tabIndex={-1} id="step-title">
        {props.words.finished[props.outcome]}
      </h2>
      <p>{props.closed ? props.words.closed : body[props.outcome]()}</p>
      {props.closed ? (
        <Button onClick={() => props.onReopen()} disabled={props.disabled}>
          {props.words.reopen}
        </Button>
      ) : (
        <Button
          kind="primary"
          onClick={() => props.onClose()}
          disabled={props.disabled}
          id="close-session"
        >
          {props.words.closeSession}
        </Button>
      )}
    </div>
  );
};
