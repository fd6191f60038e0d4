// Where the power button sits, for words only: the procedures of core/coach name one button, and
// people look for it on the side of an iPhone 6s and on top of an iPhone SE or an iPad.
import type { ButtonFamily } from "../core/apple/model.ts";

export type PowerPlace = "side" | "top" | "side-or-top";

/** iPhone 6, 6 Plus, 6s and 6s Plus: the only ones with a mechanical Home button and a side button. */
const SIDE_BESIDE_HOME: ReadonlySet<string> = new Set([
  "iPhone7,1",
  "iPhone7,2",
  "iPhone8,1",
  "iPhone8,2",
]);

/** Total: an unknown model (null) of the Home-button family gets both names. */
export function powerPlace(family: ButtonFamily, productType: string | null): PowerPlace {
  if (family === "ipad-top") return "top";
  if (family === "iphone8") return "side";
  if (productType !== null && !productType.startsWith("iPhone")) return "top";
  if (family === "iphone7") return "side";
  if (productType === null) return "side-or-top";
  return SIDE_BESIDE_HOME.has(productType) ? "side" : "top";
}
