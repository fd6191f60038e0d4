import type { VoidComponent } from "solid-js";
import type { Mode } from "../../core/apple/mode.ts";
import type { DeviceClass } from "../../core/apple/model.ts";
import type { PhoneScreen } from "../../core/practice.ts";
import styles from "./mode-picture.module.css";
import { ScreenDrawing } from "./screen-drawing.tsx";

/** What a person sees on the device in this mode, in outline, so that they can tell by looking. */
export const ModePicture: VoidComponent<{ mode: Mode | null; class: DeviceClass | null }> = (
  props,
) => {
  const wide = () => props.class === "ipad";
  return (
    <svg class={styles["picture"]} viewBox={wide() ? "0 0 68 88" : "0 0 44 88"} aria-hidden="true">
      <rect
        class={styles["body"]}
        x="1.5"
        y="1.5"
        width={wide() ? 65 : 41}
        height="85"
        rx={wide() ? 6 : 9}
      />
      <g transform="translate(5 6)">
        <ScreenDrawing screen={screenOf(props.mode)} wide={wide()} />
      </g>
    </svg>
  );
};

/** Null where the device is not on the bus: its screen may show anything. */
function screenOf(mode: Mode | null): PhoneScreen | null {
  if (mode === null) return null;
  if (mode === "normal") return "home";
  return mode === "recovery" ? "recovery-picture" : "black";
}
