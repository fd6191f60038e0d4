// One phone of each button family, and what its buttons are for.
import type { ButtonFamily, Model } from "../../src/core/apple/model.ts";
import { modelByProduct } from "../../src/core/apple/models.ts";
import type { Button } from "../../src/core/coach/procedures.ts";

export const FAMILIES = ["home", "iphone7", "iphone8", "ipad-top"] as const;
/** Power and second button together restart these; the others tap first. */
export const PAIRS = ["home", "iphone7"] as const;
export const SEQUENCES = ["iphone8", "ipad-top"] as const;

export const POWER: Readonly<Record<ButtonFamily, Button>> = {
  home: "top",
  iphone7: "side",
  iphone8: "side",
  "ipad-top": "top",
};
export const SECOND: Readonly<Record<ButtonFamily, Button>> = {
  home: "home",
  iphone7: "volume-down",
  iphone8: "volume-down",
  "ipad-top": "volume-far",
};

export const MODELS: Readonly<Record<ButtonFamily, Model>> = {
  home: modelOf("iPhone8,1", 0x8000),
  iphone7: modelOf("iPhone9,1", 0x8010),
  iphone8: modelOf("iPhone13,2", 0x8101),
  "ipad-top": modelOf("iPad13,16", 0x8103),
};

/** A row of the table of models. */
export function modelOf(productType: string, cpid: number): Model {
  const found = modelByProduct(productType, cpid);
  if (found === null) throw new Error(`no model ${productType}`);
  return found;
}
