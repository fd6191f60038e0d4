// Splits a procedure into what each language has to say of a press: which buttons are still down,
// which are new, which are let go. The table of core/coach gives only the buttons of each hold.
import type { Button, Press, Until } from "../core/coach/procedures.ts";

export type PressPart =
  | { readonly kind: "tap"; readonly button: Button }
  | {
      readonly kind: "hold";
      /** Down since an earlier hold. */
      readonly kept: readonly Button[];
      /** Pressed now. */
      readonly added: readonly Button[];
      readonly released: readonly Button[];
      readonly seconds: number | null;
      readonly until: Until | null;
    };

/** One part a press, in the same order. */
export function pressParts(presses: readonly Press[]): readonly PressPart[] {
  let down: readonly Button[] = [];
  return presses.map((press) => {
    if (press.kind === "tap") return press;
    const held = down.filter((button) => !press.release.includes(button));
    const part: PressPart = {
      kind: "hold",
      kept: press.buttons.filter((button) => held.includes(button)),
      added: press.buttons.filter((button) => !held.includes(button)),
      released: press.release,
      seconds: press.seconds,
      until: press.until,
    };
    down = press.buttons;
    return part;
  });
}
