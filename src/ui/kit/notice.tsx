import type { ParentComponent } from "solid-js";
import styles from "./kit.module.css";

/** A sentence that stands out: what went wrong and what to do, or what was just seen. */
export const Notice: ParentComponent<{
  kind: "alert" | "good" | "gold" | "plain";
  announce?: "alert" | "status";
}> = (props) => (
  <div
    classList={{
      [styles["notice"] ?? ""]: true,
      [styles[props.kind] ?? ""]: props.kind !== "plain",
    }}
    role={props.announce}
  >
    {props.children}
  </div>
);
