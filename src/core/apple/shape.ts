// What a device looks like in outline. A button family says what is pressed; a shape says where a hand
// finds it: an iPhone 6s has its power button on the side, an iPhone SE of the same family on top.
import type { ButtonFamily, Model } from "./model.ts";

/**
 * Named after what people call them; each belongs to one button family. Places of the buttons: Apple's
 * user guides as people quote them; the iPad mini's volume buttons moved to the top edge in 2021.
 */
export const SHAPES = [
  "iphone-face",
  "iphone-8",
  "iphone-7",
  "iphone-6",
  "iphone-5",
  "ipad-top",
  "ipad-mini",
  "ipad-home",
  "ipod-7",
  "ipod",
] as const;
export type Shape = (typeof SHAPES)[number];

/** The button family of each shape. */
export const FAMILY_OF: Readonly<Record<Shape, ButtonFamily>> = {
  "iphone-face": "iphone8",
  "iphone-8": "iphone8",
  "iphone-7": "iphone7",
  "iphone-6": "home",
  "iphone-5": "home",
  "ipad-top": "ipad-top",
  "ipad-mini": "ipad-top",
  "ipad-home": "home",
  "ipod-7": "iphone7",
  ipod: "home",
};

/** A Home button on the face, and the buttons of the iPhone 8: 8, 8 Plus, SE (2nd and 3rd generation). */
const HOME_LIKE_8 = /^iPhone(10,[1245]|12,8|14,6)$/;
/** Home button and side button: iPhone 6, 6 Plus, 6s, 6s Plus. */
const HOME_AND_SIDE = /^iPhone(7,[12]|8,[12])$/;
/** Volume buttons on the top edge: iPad mini (6th generation and A17 Pro). */
const MINI = /^iPad(14|16),[12]$/;

/** The shape of a model; null for one without buttons that a person could press. */
export function shapeOf({ productType, buttonFamily }: Model): Shape | null {
  switch (buttonFamily) {
    case null:
      return null;
    case "iphone8":
      return HOME_LIKE_8.test(productType) ? "iphone-8" : "iphone-face";
    case "iphone7":
      return productType.startsWith("iPod") ? "ipod-7" : "iphone-7";
    case "ipad-top":
      return MINI.test(productType) ? "ipad-mini" : "ipad-top";
    case "home":
      if (productType.startsWith("iPad")) return "ipad-home";
      if (productType.startsWith("iPod")) return "ipod";
      return HOME_AND_SIDE.test(productType) ? "iphone-6" : "iphone-5";
  }
}
