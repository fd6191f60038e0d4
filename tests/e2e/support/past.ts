// Two phones with a past: what a shop's history looks like.
import { OTHER_ECID } from "../../support/snapshots.ts";
import { story } from "./seed.ts";

export const DAY = 86_400_000;
export const FIRST = Date.UTC(2026, 0, 15, 3);

/** Sessions 1 to 3: two visits of one phone, the first filed under this customer, and one of another phone. */
export const pastOf = (customer: string): readonly ReturnType<typeof story>[] => [
  story({
    number: 1,
    wall: FIRST,
    codes: [4013],
    ticket: "R-2026-0117",
    customer,
    dfuMisses: 2,
    outcome: "given-up",
  }),
  story({
    number: 2,
    wall: FIRST + 40 * DAY,
    codes: [4013, 9],
    helped: "dfu-restore",
    outcome: "mended",
  }),
  story({
    number: 3,
    wall: FIRST + 80 * DAY,
    ecid: OTHER_ECID,
    codes: [14],
    outcome: "to-service",
  }),
];
