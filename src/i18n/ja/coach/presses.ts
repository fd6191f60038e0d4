import type { Button } from "../../../core/coach/procedures.ts";
import type { PowerPlace } from "../../power-place.ts";
import type { PressPart } from "../../press-parts.ts";

const POWER: Readonly<Record<PowerPlace, string>> = {
  side: "サイド",
  top: "トップ",
  "side-or-top": "サイド（トップ）",
};

/** 声で間に合う短さのボタン名。 */
export function button(which: Button, place: PowerPlace): string {
  switch (which) {
    case "side":
    case "top":
      return POWER[place];
    case "home":
      return "ホーム";
    case "volume-up":
      return "音量上";
    case "volume-down":
      return "音量下";
    case "volume-near":
      return "近い方の音量";
    case "volume-far":
      return "遠い方の音量";
  }
}

const names = (buttons: readonly Button[], place: PowerPlace): string =>
  buttons.map((which) => button(which, place)).join("と");

/** 一部だけを放し、残りはそのまま。 */
export function releaseNow(
  released: readonly Button[],
  kept: readonly Button[],
  place: PowerPlace,
): string {
  if (kept.length === 0) return `${names(released, place)}を放す`;
  return `${names(released, place)}だけ放し、${names(kept, place)}はそのまま`;
}

/** いま何をするか。声で言い切れる短さで。 */
export function now(part: PressPart, place: PowerPlace): string {
  if (part.kind === "tap") return `${names([part.button], place)}を短く押す`;
  if (part.released.length > 0) return releaseNow(part.released, part.kept, place);
  if (part.kept.length > 0)
    return `${names(part.kept, place)}はそのまま、${names(part.added, place)}も押す`;
  return `${names(part.added, place)}を押し続ける`;
}
