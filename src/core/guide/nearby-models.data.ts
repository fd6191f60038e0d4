// Models that another device nearby can restore: iPhone 15 Pro, iPhone 16 and later, and iPads as Apple
// lists them (as quoted by others; see the source "nearby"). Later generations are taken to follow.

interface NearbyRange {
  readonly class: "iPhone" | "iPad";
  /** The numbers before and behind the comma of a product type. */
  readonly generation: number;
  readonly from: number;
  readonly to: number;
}

/** Product types of generations in which only some models can. */
export const NEARBY_RANGES: readonly NearbyRange[] = [
  { class: "iPhone", generation: 16, from: 1, to: 2 },
  { class: "iPad", generation: 13, from: 4, to: 11 },
  { class: "iPad", generation: 13, from: 16, to: 17 },
  { class: "iPad", generation: 14, from: 3, to: 6 },
  { class: "iPad", generation: 14, from: 8, to: 11 },
];

/** Generation from which every model can. */
export const NEARBY_FROM = { iPhone: 17, iPad: 15 } as const;
