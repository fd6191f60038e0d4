// Which buttons of the drawing are lit at each moment of a count. Pure: the state in, three lists out.
import type { Button, Press } from "../../../core/coach/procedures.ts";
import type { Coach } from "../../../core/coach/types.ts";

export interface Lit {
  readonly down: readonly Button[];
  readonly up: readonly Button[];
  readonly next: readonly Button[];
}

/** Nothing is lit. */
export const DARK: Lit = { down: [], up: [], next: [] };

const buttonsOf = (press: Press | undefined): readonly Button[] => {
  if (press === undefined) return [];
  return press.kind === "tap" ? [press.button] : press.buttons;
};

/** `tapped`: the tap that stands has been pressed for long enough, and is let go now. */
export function litOf({ state, setup }: Coach, tapped: boolean): Lit {
  const { presses } = setup.timing;
  switch (state.kind) {
    case "ready":
    case "lead-in":
      return { ...DARK, next: buttonsOf(presses[0]) };
    case "counting": {
      const press = presses[state.press];
      if (press === undefined) return DARK;
      const next = buttonsOf(presses[state.press + 1]);
      const held = buttonsOf(press);
      if (press.kind === "tap")
        return tapped
          ? { down: [], up: held, next: next.filter((button) => !held.includes(button)) }
          : { down: held, up: [], next: [] };
      return {
        down: held,
        up: press.release,
        next: next.filter((button) => !held.includes(button)),
      };
    }
    case "waiting":
      return { ...DARK, up: buttonsOf(presses.at(-1)) };
    case "asking":
    case "ended":
      return DARK;
  }
}

/** Whether two moments look the same. */
export const sameLit = (a: Lit, b: Lit): boolean =>
  (["down", "up", "next"] as const).every((part) => a[part].join() === b[part].join());
