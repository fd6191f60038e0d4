// What follows from the look of a device where its model is not known.
import type { ButtonFamily, Connector } from "../../../core/apple/model.ts";
import type { Shape } from "../../../core/apple/shape.ts";
import { FAMILY_OF } from "../../../core/apple/shape.ts";
import { powerPlace, type PowerPlace } from "../../../i18n/power-place.ts";

const USUAL: Readonly<Record<ButtonFamily, Shape>> = {
  iphone8: "iphone-face",
  iphone7: "iphone-7",
  home: "iphone-6",
  "ipad-top": "ipad-top",
};

/** The commonest shape of a family. */
export const usualShape = (family: ButtonFamily): Shape => USUAL[family];

/** Where the power button sits; a known model decides before its shape does. */
export function placeOf(shape: Shape, productType: string | null): PowerPlace {
  if (productType !== null) return powerPlace(FAMILY_OF[shape], productType);
  return ["iphone-face", "iphone-8", "iphone-7", "iphone-6"].includes(shape) ? "side" : "top";
}

/** Null where the shape is made with more than one. */
export function connectorOf(shape: Shape): Connector | null {
  switch (shape) {
    case "iphone-face":
      return null;
    case "ipad-top":
    case "ipad-mini":
      return "usb-c";
    case "iphone-8":
    case "iphone-7":
    case "iphone-6":
    case "iphone-5":
    case "ipad-home":
    case "ipod-7":
    case "ipod":
      return "lightning";
  }
}
