import type { VoidComponent } from "solid-js";
import type { Mode } from "../../core/apple/mode.ts";
import type { DeviceClass } from "../../core/apple/model.ts";
import type { PhoneScreen } from "../../core/practice.ts";
import { PhonePicture } from "./phone-picture.tsx";

/** What a person sees on the device in this mode, in outline, so that they can tell by looking. */
export const ModePicture: VoidComponent<{ mode: Mode | null; class: DeviceClass | null }> = (
  props,
) => <PhonePicture screen={screenOf(props.mode)} wide={props.class === "ipad"} />;

/** Null where the device is not on the bus: its screen may show anything. */
function screenOf(mode: Mode | null): PhoneScreen | null {
  if (mode === null) return null;
  if (mode === "normal") return "home";
  return mode === "recovery" ? "recovery-picture" : "black";
}
