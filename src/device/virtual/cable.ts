// The cable between phone and computer: power, data, and a loose contact that comes and goes by chance
// given as data. Knows times and chance, not phones.
import { draw } from "./random.ts";

/** Shortest and longest, in milliseconds. */
export type Span = readonly [number, number];

/**
 * `charge-only` has no data wires: power without enumeration. `no-dfu` carries both, but the boot ROM does
 * not see the voltage it waits for, as with Apple's USB-C to Lightning cable (checkra1n/BugTracker#860).
 */
export type CableKind =
  | { readonly kind: "good" }
  | { readonly kind: "no-dfu" }
  | { readonly kind: "charge-only" }
  | { readonly kind: "flaky"; readonly seed: number; readonly holds: Span; readonly drops: Span };

/** A cable plugged in, or none. A flaky one is in or out of contact until `flipAt`. */
export type Cable =
  | { readonly kind: "none" }
  | { readonly kind: "good" }
  | { readonly kind: "no-dfu" }
  | { readonly kind: "charge-only" }
  | {
      readonly kind: "flaky";
      readonly contact: boolean;
      readonly flipAt: number;
      readonly chance: number;
      readonly holds: Span;
      readonly drops: Span;
    };

/** No contact is shorter, so that time always moves on. */
const SHORTEST_MS = 10;

function span(chance: number, [from, to]: Span): { readonly ms: number; readonly chance: number } {
  const drawn = draw(chance);
  return {
    ms: Math.max(SHORTEST_MS, Math.round(from + (to - from) * drawn.value)),
    chance: drawn.state,
  };
}

/** The cable as it is plugged in at `at`: a flaky one starts in contact. */
export function plugIn(cable: CableKind, at: number): Cable {
  if (cable.kind !== "flaky") return cable;
  const { ms, chance } = span(cable.seed, cable.holds);
  return {
    kind: "flaky",
    contact: true,
    flipAt: at + ms,
    chance,
    holds: cable.holds,
    drops: cable.drops,
  };
}

/** When the contact changes next; null for cables that are what they are. */
export function flipDue(cable: Cable): number | null {
  return cable.kind === "flaky" ? cable.flipAt : null;
}

/** The contact changes now. */
export function flip(cable: Cable): Cable {
  if (cable.kind !== "flaky") return cable;
  const { ms, chance } = span(cable.chance, cable.contact ? cable.drops : cable.holds);
  return { ...cable, contact: !cable.contact, flipAt: cable.flipAt + ms, chance };
}

/** Can the computer enumerate a phone through it? */
export function carriesData(cable: Cable): boolean {
  return cable.kind === "flaky" ? cable.contact : CARRY_DATA.has(cable.kind);
}

const CARRY_DATA: ReadonlySet<Cable["kind"]> = new Set(["good", "no-dfu"]);

/** Does the boot ROM see the voltage without which it does not enter DFU mode (palera1n README)? */
export function wakesDfu(cable: Cable): boolean {
  return cable.kind !== "none" && cable.kind !== "no-dfu";
}
