import type { Button } from "../../../core/coach/procedures.ts";
import type { PowerPlace } from "../../power-place.ts";
import type { PressPart } from "../../press-parts.ts";

const POWER: Readonly<Record<PowerPlace, string>> = {
  side: "Side",
  top: "Top",
  "side-or-top": "Side or Top",
};

/** A button in as few words as a voice needs. */
export function button(which: Button, place: PowerPlace): string {
  switch (which) {
    case "side":
    case "top":
      return POWER[place];
    case "home":
      return "Home";
    case "volume-up":
      return "Volume Up";
    case "volume-down":
      return "Volume Down";
    case "volume-near":
      return "Near Volume";
    case "volume-far":
      return "Far Volume";
  }
}

const names = (buttons: readonly Button[], place: PowerPlace): string =>
  buttons.map((which) => button(which, place)).join(" and ");

/** Let go of some, keep the others. */
export function releaseNow(
  released: readonly Button[],
  kept: readonly Button[],
  place: PowerPlace,
): string {
  const letGo = `Let go of ${names(released, place)}`;
  return kept.length === 0 ? letGo : `${letGo}, keep ${names(kept, place)}`;
}

/** What to do now, short enough to be spoken in its time. */
export function now(part: PressPart, place: PowerPlace): string {
  if (part.kind === "tap") return `Tap ${names([part.button], place)}`;
  if (part.released.length > 0) return releaseNow(part.released, part.kept, place);
  if (part.kept.length > 0)
    return `Keep ${names(part.kept, place)}, add ${names(part.added, place)}`;
  return `Hold ${names(part.added, place)}`;
}
