import type { Button, Press, Until } from "../../../core/coach/procedures.ts";
import type { PowerPlace } from "../../power-place.ts";
import { pressParts, type PressPart } from "../../press-parts.ts";

const POWER: Readonly<Record<PowerPlace, string>> = {
  side: "サイドボタン",
  top: "トップボタン",
  "side-or-top": "サイドボタン（またはトップボタン）",
};

/** ボタンの名前。 */
export function button(which: Button, place: PowerPlace): string {
  switch (which) {
    case "side":
    case "top":
      return POWER[place];
    case "home":
      return "ホームボタン";
    case "volume-up":
      return "音量を上げるボタン";
    case "volume-down":
      return "音量を下げるボタン";
    case "volume-near":
      return "トップボタンに近い方の音量ボタン";
    case "volume-far":
      return "トップボタンから遠い方の音量ボタン";
  }
}

const UNTIL: Readonly<Record<Until, string>> = {
  "apple-logo": "Appleロゴが出たら放します。",
  "recovery-picture":
    "Appleロゴが出てもそのまま押し続け、ケーブルとコンピュータの絵が出たら放します。",
  "black-screen": "画面が黒くなっても放しません。",
  "dfu-seen": "画面は黒いままです。ここにDFUモードと出たら放します。",
};

function sentence(part: PressPart, place: PowerPlace): string {
  const names = (buttons: readonly Button[]) =>
    buttons.map((which) => button(which, place)).join("と");
  if (part.kind === "tap") return `${names([part.button])}を押して、すぐに放します。`;
  const time = part.seconds === null ? "" : `約${part.seconds}秒`;
  const end = part.until === null ? "" : UNTIL[part.until];
  if (part.released.length > 0)
    return `${names(part.released)}だけを放し、${names(part.kept)}はそのまま${time}押し続けます。${end}`;
  if (part.kept.length > 0)
    return `${names(part.kept)}を押したまま、${names(part.added)}も一緒に${time}押し続けます。${end}`;
  const together = part.added.length > 1 ? "同時に" : "";
  return `${names(part.added)}を${together}${time}押し続けます。${end}`;
}

/** 一つの操作に一文、順番どおり。 */
export function presses(all: readonly Press[], place: PowerPlace): readonly string[] {
  return pressParts(all).map((part) => sentence(part, place));
}
