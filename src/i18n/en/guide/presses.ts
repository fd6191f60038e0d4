import type { Button, Press, Until } from "../../../core/coach/procedures.ts";
import type { PowerPlace } from "../../power-place.ts";
import { pressParts, type PressPart } from "../../press-parts.ts";

const POWER: Readonly<Record<PowerPlace, string>> = {
  side: "Side button",
  top: "Top button",
  "side-or-top": "Side or Top button",
};

/** Without an article, as it stands on a label. */
export function button(which: Button, place: PowerPlace): string {
  switch (which) {
    case "side":
    case "top":
      return POWER[place];
    case "home":
      return "Home button";
    case "volume-up":
      return "Volume Up button";
    case "volume-down":
      return "Volume Down button";
    case "volume-near":
      return "volume button nearest the Top button";
    case "volume-far":
      return "volume button farthest from the Top button";
  }
}

const UNTIL: Readonly<Record<Until, string>> = {
  "apple-logo": "Let go when the Apple logo appears.",
  "recovery-picture":
    "Keep holding when the Apple logo appears. Let go when you see a cable and a computer.",
  "black-screen": "The screen goes black; do not let go.",
  "dfu-seen": "The screen stays black. Let go when DFU mode is shown here.",
};

function sentence(part: PressPart, place: PowerPlace): string {
  const names = (buttons: readonly Button[]) =>
    buttons.map((which) => `the ${button(which, place)}`).join(" and ");
  if (part.kind === "tap") return `Press ${names([part.button])} and let go at once.`;
  const time = part.seconds === null ? "" : ` for about ${part.seconds} seconds`;
  const end = part.until === null ? "" : ` ${UNTIL[part.until]}`;
  if (part.released.length > 0)
    return `Let go of ${names(part.released)} only. Keep holding ${names(part.kept)}${time}.${end}`;
  if (part.kept.length > 0)
    return `Keep holding ${names(part.kept)} and hold ${names(part.added)} as well${time}.${end}`;
  const together = part.added.length > 1 ? " together" : "";
  return `Hold ${names(part.added)}${together}${time}.${end}`;
}

/** One sentence a press, in order. */
export function presses(all: readonly Press[], place: PowerPlace): readonly string[] {
  return pressParts(all).map((part) => sentence(part, place));
}
