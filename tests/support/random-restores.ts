// Random restores with the end they were made for: from any mode, with the times that phones need, and
// what the computer does in between. Where two ends look alike on the bus, times are kept apart.
import fc from "fast-check";
import type { VerdictKind } from "../../src/core/timeline/verdict.ts";
import type { Told } from "./bus-story.ts";

/** The restore as a story from second `from` on, and what the bus should be read as. */
export interface Restore {
  readonly story: readonly Told[];
  readonly truth: readonly VerdictKind[];
  /** Where the story ends; nothing is on the bus for long after it, or the phone stays as it is. */
  readonly ends: number;
}

type End = Exclude<VerdictKind, "link-glitch" | "not-seen">;
const ENDS: readonly End[] = [
  "bounced",
  "fell-to-dfu",
  "never-returned",
  "reset-in-restore",
  "vanished",
  "finished",
  "finished-not-booted",
];

/** Seconds, to the millisecond. */
const seconds = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((ms) => ms / 1000);

const plan = fc.record({
  start: fc.constantFrom("normal", "recovery", "dfu", "dfu-and-hop"),
  end: fc.constantFrom(...ENDS),
  /** Stays in normal mode or DFU, recovery mode, and iBEC. */
  stays: fc.tuple(seconds(3, 300), seconds(4, 100), seconds(4, 100)),
  shutDown: seconds(4, 30),
  fromDfu: seconds(0.3, 3),
  hop: seconds(0.5, 4.5),
  bounce: seconds(5.1, 500),
  fall: seconds(0.5, 500),
  up: seconds(8, 40),
  /** Fraction of the work at which it broke off; whole works take longer. */
  broken: seconds(1, 179),
  whole: seconds(300, 1500),
  glitches: fc.array(fc.tuple(seconds(0.1, 11.9), seconds(1, 30)), { maxLength: 2 }),
  boot: seconds(15, 120),
  back: seconds(5, 110),
  silent: fc.boolean(),
});

/** Any restore, and any end of it. */
export const anyRestore: fc.Arbitrary<Restore> = plan.map((made) => {
  const story: Told[] = [];
  let now = 200;
  const stay = (mode: "normal" | "recovery" | "dfu", lasts: number | null): void => {
    story.push([mode, now, lasts === null ? null : now + lasts]);
    now += lasts ?? 0;
  };
  const [first, second, third] = made.stays;
  if (made.start === "normal") {
    stay("normal", first);
    now += made.shutDown;
  } else if (made.start !== "recovery") {
    stay("dfu", first);
    now += made.fromDfu;
  }
  stay("recovery", second);
  if (made.start !== "dfu") {
    now += made.hop;
    stay("recovery", third);
  }
  const truth: VerdictKind[] = [];
  const last = (mode: "normal" | "recovery" | "dfu" | null, after: number): Restore => {
    now += after;
    if (mode !== null) stay(mode, null);
    truth.push(made.end);
    return { story, truth, ends: now };
  };
  if (made.end === "bounced") return last("recovery", made.bounce);
  if (made.end === "fell-to-dfu") return last("dfu", made.fall);
  if (made.end === "never-returned") return last(null, 0);
  now += made.up;
  for (const [gap, lasts] of made.glitches) {
    stay("normal", lasts);
    now += gap;
    truth.push("link-glitch");
  }
  const short = made.end === "reset-in-restore" || made.end === "vanished";
  // Glitches are part of the work: a broken one must stay below three minutes in all.
  const spent = made.glitches.reduce((sum, [gap, lasts]) => sum + gap + lasts, 0);
  stay("normal", short ? Math.max(1, made.broken - spent) : made.whole);
  if (made.end === "finished") return last("normal", made.boot);
  if (made.end === "vanished" || (made.end === "finished-not-booted" && made.silent))
    return last(null, 0);
  return last("recovery", made.back);
});

/** Changes in any order, of every kind, with clocks that jump: what a merged or hostile record may hold. */
export const anyStory: fc.Arbitrary<readonly Told[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(
        fc.constantFrom("normal", "recovery", "dfu", "port-dfu", "kis", "wtf", "unknown"),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null }),
      ),
    },
    fc.tuple(
      fc.constant("gap" as const),
      fc.integer({ min: 0, max: 1e6 }),
      fc.integer({ min: 0, max: 1e6 }),
    ),
    fc.tuple(fc.constant("resumed" as const), fc.integer({ min: 0, max: 1e6 })),
    fc.tuple(fc.constant("watching" as const), fc.integer({ min: 0, max: 1e6 }), fc.boolean()),
    fc.tuple(fc.constant("time" as const), fc.integer({ min: 0, max: 1e6 })),
  ),
  { maxLength: 60 },
);
