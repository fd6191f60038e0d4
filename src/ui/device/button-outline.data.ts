// Where the buttons sit on the outline of each family, in the units of the drawing. Drawn by us.
import type { ButtonFamily } from "../../core/apple/model.ts";
import type { Button } from "../../core/coach/procedures.ts";

export interface Outline {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** Screen, as x, y, width, height. */
  readonly screen: Box;
  /** Buttons on the edge, which stick out. */
  readonly edge: readonly (readonly [button: Button, box: Box])[];
  /** The Home button, on the face. */
  readonly home: Box | null;
}

export type Box = readonly [x: number, y: number, width: number, height: number];

/** The body fills the drawing but for a margin of 6, where buttons on the edge stick out. */
export const OUTLINES: Readonly<Record<ButtonFamily, Outline>> = {
  iphone8: {
    width: 72,
    height: 132,
    radius: 12,
    screen: [10, 10, 52, 112],
    edge: [
      ["volume-up", [2, 36, 5, 14]],
      ["volume-down", [2, 54, 5, 14]],
      ["side", [65, 42, 5, 22]],
    ],
    home: null,
  },
  iphone7: {
    width: 72,
    height: 132,
    radius: 12,
    screen: [10, 20, 52, 84],
    edge: [
      ["volume-up", [2, 36, 5, 12]],
      ["volume-down", [2, 52, 5, 12]],
      ["side", [65, 38, 5, 16]],
    ],
    home: [29, 108, 14, 14],
  },
  home: {
    width: 72,
    height: 132,
    radius: 12,
    screen: [10, 20, 52, 84],
    edge: [["top", [44, 2, 18, 5]]],
    home: [29, 108, 14, 14],
  },
  "ipad-top": {
    width: 100,
    height: 132,
    radius: 10,
    screen: [13, 13, 74, 106],
    edge: [
      ["top", [70, 2, 18, 5]],
      ["volume-near", [93, 24, 5, 13]],
      ["volume-far", [93, 40, 5, 13]],
    ],
    home: null,
  },
};

/** Where the power button sits on an iPhone 6s: on the side, though its family calls it the top one. */
export const POWER_ON_SIDE: Box = [65, 38, 5, 16];
