// A phone's photo of a QR code, made of arithmetic: the code drawn on paper, turned, seen from the side, lit
// unevenly, blurred, grainy and small. Greys between 0 and 255, row by row.
import fc from "fast-check";

export interface Picture {
  readonly wide: number;
  readonly high: number;
  readonly greys: Float64Array;
}

/** How the photo was taken; angles in radians, the others as shares of the picture's width. */
export interface Shot {
  readonly turned: number;
  /** How much smaller the far edge is than the near one, 0 to 0.3. */
  readonly slanted: number;
  readonly blur: number;
  /** Standard deviation of the grain, in greys. */
  readonly grain: number;
  /** Darkness of the dimmest corner, 0 to 0.5. */
  readonly shade: number;
  /** Pixels of the photo for each square of the code. */
  readonly pixels: number;
  readonly seed: number;
}

export const anyShot: fc.Arbitrary<Shot> = fc.record({
  turned: fc.double({ min: -0.35, max: 0.35, noNaN: true }),
  slanted: fc.double({ min: 0, max: 0.08, noNaN: true }),
  blur: fc.double({ min: 0, max: 0.25, noNaN: true }),
  grain: fc.double({ min: 0, max: 14, noNaN: true }),
  shade: fc.double({ min: 0, max: 0.4, noNaN: true }),
  pixels: fc.double({ min: 5, max: 7, noNaN: true }),
  seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
});

/** The code as ink on paper, `scale` pixels a square; reads the runs of its SVG path as a browser does. */
export function inked(path: string, size: number, scale: number): Picture {
  const wide = size * scale;
  const greys = new Float64Array(wide * wide).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let dy = 0; dy < scale; dy++) {
      const row = (Number(y) * scale + dy) * wide;
      greys.fill(20, row + Number(x) * scale, row + (Number(x) + Number(run)) * scale);
    }
  }
  return { wide, high: wide, greys };
}

/** The photo of a code of `size` squares. */
export function photographed(code: Picture, size: number, shot: Shot): Picture {
  const span = Math.round(size * shot.pixels);
  const wide = Math.round(span * 1.5);
  const seen = new Float64Array(wide * wide);
  const [cos, sin] = [Math.cos(shot.turned), Math.sin(shot.turned)];
  for (let y = 0; y < wide; y++) {
    for (let x = 0; x < wide; x++) {
      // From the photo back to the paper: the middle is the middle, the far edge is drawn together.
      const [u, v] = [(x - wide / 2) / span, (y - wide / 2) / span];
      const [a, b] = [u * cos + v * sin, v * cos - u * sin];
      const far = 1 + shot.slanted * 2 * b;
      const light = 1 - (shot.shade * (x + y)) / (2 * wide);
      seen[y * wide + x] = light * greyAt(code, 0.5 + a * far, 0.5 + b * far);
    }
  }
  return grainy(blurred({ wide, high: wide, greys: seen }, shot.blur * shot.pixels), shot);
}

/** Between four pixels, by their distance; white beyond the paper's edge. */
function greyAt({ wide, high, greys }: Picture, u: number, v: number): number {
  const [x, y] = [u * wide - 0.5, v * high - 0.5];
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const at = (px: number, py: number): number =>
    px < 0 || py < 0 || px >= wide || py >= high ? 235 : (greys[py * wide + px] ?? 235);
  const [fx, fy] = [x - left, y - top];
  return (
    (at(left, top) * (1 - fx) + at(left + 1, top) * fx) * (1 - fy) +
    (at(left, top + 1) * (1 - fx) + at(left + 1, top + 1) * fx) * fy
  );
}

/** Two boxes one after the other are near enough to a lens. */
function blurred(picture: Picture, radius: number): Picture {
  const reach = Math.round(radius);
  if (reach < 1) return picture;
  const once = (from: Picture, dx: number, dy: number): Picture => {
    const greys = new Float64Array(from.greys.length);
    for (let y = 0; y < from.high; y++) {
      for (let x = 0; x < from.wide; x++) {
        let sum = 0;
        for (let step = -reach; step <= reach; step++) {
          const px = Math.min(from.wide - 1, Math.max(0, x + dx * step));
          const py = Math.min(from.high - 1, Math.max(0, y + dy * step));
          sum += from.greys[py * from.wide + px] ?? 0;
        }
        greys[y * from.wide + x] = sum / (2 * reach + 1);
      }
    }
    return { ...from, greys };
  };
  return once(once(picture, 1, 0), 0, 1);
}

function grainy(picture: Picture, { grain, seed }: Shot): Picture {
  let state = seed;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const greys = picture.greys.map((grey) => {
    // Three dice are near enough to a bell.
    const noise = (random() + random() + random() - 1.5) * 2 * grain;
    return Math.min(255, Math.max(0, grey + noise));
  });
  return { ...picture, greys };
}

/** As a browser's ImageData holds it. */
export function asPixels({ greys }: Picture): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(greys.length * 4);
  for (const [at, grey] of greys.entries()) pixels.set([grey, grey, grey, 255], at * 4);
  return pixels;
}
