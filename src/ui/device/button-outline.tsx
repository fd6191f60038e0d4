import type { VoidComponent } from "solid-js";
import type { ButtonFamily } from "../../core/apple/model.ts";
import type { Button } from "../../core/coach/procedures.ts";
import type { PhoneScreen } from "../../core/practice.ts";
import type { PowerPlace } from "../../i18n/power-place.ts";
import { DeviceOutline } from "./device-outline.tsx";
import type { Shape } from "../../core/apple/shape.ts";

/** The device's outline with the buttons to press lit, where no more than its family is known. */
export const ButtonOutline: VoidComponent<{
  family: ButtonFamily;
  lit: readonly Button[];
  place: PowerPlace;
  /** The very shape, where the model is known. */
  shape?: Shape | null;
  screen?: PhoneScreen;
}> = (props) => (
  <DeviceOutline
    shape={props.shape ?? usualShape(props.family, props.place)}
    down={props.lit}
    screen={props.screen}
  />
);

/** The commonest device of a family whose power button sits there. */
function usualShape(family: ButtonFamily, place: PowerPlace): Shape {
  switch (family) {
    case "iphone8":
      return "iphone-face";
    case "iphone7":
      return place === "top" ? "ipod-7" : "iphone-7";
    case "ipad-top":
      return "ipad-top";
    case "home":
      return place === "top" ? "iphone-5" : "iphone-6";
  }
}
