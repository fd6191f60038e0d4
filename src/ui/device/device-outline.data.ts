// Where the buttons sit on each shape, in the units of its drawing (about half a millimetre of the real
// thing). Drawn by us: proportions and places as one sees them, with buttons thicker than life.
import type { Button } from "../../core/coach/procedures.ts";
import type { Shape } from "../../core/apple/shape.ts";

export type Side = "left" | "right" | "top";

/** A button on the edge: how far from the body's left or upper end it begins, and how long it is. */
export interface EdgeButton {
  /** Null: it is there and is never pressed for any goal, so that the device is known by it. */
  readonly button: Button | null;
  readonly side: Side;
  readonly at: number;
  readonly length: number;
}

/** x, y, width, height within the body. */
export type Box = readonly [x: number, y: number, width: number, height: number];

export interface Outline {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly screen: Box;
  readonly screenRadius: number;
  readonly edge: readonly EdgeButton[];
  /** The Home button on the face: its middle and its radius. */
  readonly home: readonly [x: number, y: number, radius: number] | null;
  /** What stands over the screen: the pill of a Face ID phone, an earpiece, a camera alone. */
  readonly brow: "pill" | "earpiece" | "camera";
}

const edge = (button: Button | null, side: Side, at: number, length: number): EdgeButton => ({
  button,
  side,
  at,
  length,
});

/** A Home button, an earpiece and the size of an iPhone 6 to 8. */
const WITH_HOME = {
  width: 68,
  height: 138,
  radius: 11,
  screen: [4, 18, 60, 98],
  screenRadius: 1.5,
  home: [34, 127, 6.5],
  brow: "earpiece",
} as const;

/** The smaller body that the iPhone 5 and the iPod touch share. */
const SMALL = {
  width: 60,
  height: 126,
  radius: 9,
  screen: [4, 18, 52, 88],
  screenRadius: 1,
  home: [30, 116, 6.5],
} as const;

export const OUTLINES: Readonly<Record<Shape, Outline>> = {
  "iphone-face": {
    width: 68,
    height: 142,
    radius: 13,
    screen: [4, 4, 60, 134],
    screenRadius: 9.5,
    edge: [
      edge(null, "left", 27, 6),
      edge("volume-up", "left", 39, 13),
      edge("volume-down", "left", 56, 13),
      edge("side", "right", 44, 21),
    ],
    home: null,
    brow: "pill",
  },
  "iphone-8": {
    ...WITH_HOME,
    edge: [
      edge(null, "left", 22, 6),
      edge("volume-up", "left", 34, 11),
      edge("volume-down", "left", 49, 11),
      edge("side", "right", 34, 13),
    ],
  },
  "iphone-7": {
    ...WITH_HOME,
    edge: [
      edge(null, "left", 22, 6),
      edge("volume-up", "left", 34, 11),
      edge("volume-down", "left", 49, 11),
      edge("side", "right", 34, 13),
    ],
  },
  "iphone-6": {
    ...WITH_HOME,
    edge: [
      edge(null, "left", 22, 6),
      edge(null, "left", 34, 11),
      edge(null, "left", 49, 11),
      edge("top", "right", 34, 13),
    ],
  },
  "iphone-5": {
    ...SMALL,
    edge: [
      edge(null, "left", 18, 5),
      edge(null, "left", 28, 7),
      edge(null, "left", 41, 7),
      edge("top", "top", 37, 13),
    ],
    brow: "earpiece",
  },
  ipod: {
    ...SMALL,
    edge: [edge(null, "left", 22, 9), edge(null, "left", 34, 9), edge("top", "top", 37, 13)],
    brow: "camera",
  },
  "ipod-7": {
    ...SMALL,
    edge: [
      edge("volume-up", "left", 22, 9),
      edge("volume-down", "left", 35, 9),
      edge("side", "top", 37, 13),
    ],
    brow: "camera",
  },
  "ipad-home": {
    width: 104,
    height: 146,
    radius: 8,
    screen: [7, 15, 90, 116],
    screenRadius: 1,
    edge: [edge("top", "top", 78, 14), edge(null, "right", 20, 11), edge(null, "right", 34, 11)],
    home: [52, 138.5, 5.5],
    brow: "camera",
  },
  "ipad-top": {
    width: 106,
    height: 146,
    radius: 10,
    screen: [6, 6, 94, 134],
    screenRadius: 5,
    edge: [
      edge("top", "top", 76, 17),
      edge("volume-near", "right", 19, 13),
      edge("volume-far", "right", 36, 13),
    ],
    home: null,
    brow: "camera",
  },
  "ipad-mini": {
    width: 96,
    height: 138,
    radius: 10,
    screen: [6, 6, 84, 126],
    screenRadius: 5,
    edge: [
      edge("volume-far", "top", 11, 12),
      edge("volume-near", "top", 27, 12),
      edge("top", "top", 67, 16),
    ],
    home: null,
    brow: "camera",
  },
};
