import type { JSX, ParentComponent } from "solid-js";
import styles from "./kit.module.css";

/**
 * A button of the app. `primary` is the one obvious next action of a screen. One that is disabled keeps the focus,
 * which the page would lose while what it began is under way, and a press does nothing.
 */
export const Button: ParentComponent<{
  kind?: "primary" | "plain" | "quiet";
  onClick: () => void;
  disabled?: boolean;
  pressed?: boolean;
  label?: string;
  id?: string;
  ref?: JSX.ButtonHTMLAttributes<HTMLButtonElement>["ref"];
}> = (props) => (
  <button
    type="button"
    id={props.id}
    ref={props.ref}
    classList={{
      [styles["button"] ?? ""]: true,
      [styles["primary"] ?? ""]: props.kind === "primary",
      [styles["quiet"] ?? ""]: props.kind === "quiet",
    }}
    data-primary={props.kind === "primary" ? "" : undefined}
    aria-disabled={props.disabled === true ? "true" : undefined}
    aria-pressed={props.pressed}
    aria-label={props.label}
    onClick={() => {
      if (props.disabled !== true) props.onClick();
    }}
  >
    {props.children}
  </button>
);
