// Changes paired into stretches on the bus: each coming with its leaving. What every reading of the link
// stands on; knows nothing of restores.
import type { Mode } from "../apple/mode.ts";
import type { Stamp } from "../session/events.ts";
import { groupOf, measured, type Change, type ModeGroup } from "./change.ts";

/** One stay of the phone in one mode. */
export interface Stretch {
  readonly mode: Mode;
  readonly group: ModeGroup;
  readonly handle: number;
  readonly from: Stamp;
  /** Null while it lasts, or where its end was not seen. */
  readonly to: Stamp | null;
  readonly cameAt: number;
  readonly leftAt: number | null;
  /** Milliseconds off the bus before it; null where they were not seen whole. */
  readonly awayMs: number | null;
  /** Milliseconds on the bus; null where they were not seen whole. */
  readonly lifeMs: number | null;
}

/** The stretches in the order of their coming. A leaving without its coming is left out. */
export function stretchesOf(changes: readonly Change[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let broken = true;
  for (const change of changes) {
    if (change.kind === "gap" || change.kind === "resumed") broken = true;
    if (change.kind === "came") {
      const ended = stretches.at(-1)?.to ?? null;
      const awayMs = broken || ended === null ? null : measured(ended, change.at);
      const { mode, handle, at: from, order: cameAt } = change;
      const group = groupOf(mode);
      const stay = { mode, group, handle, from, to: null, cameAt, leftAt: null, awayMs };
      stretches.push({ ...stay, lifeMs: null });
      broken = false;
    }
    if (change.kind === "left") {
      const { handle, at } = change;
      const index = stretches.findLastIndex(
        (one) => one.handle === handle && one.to === null && one.from.run === at.run,
      );
      const stay = stretches[index];
      if (stay === undefined) continue;
      const lifeMs = broken ? null : measured(stay.from, at);
      stretches[index] = { ...stay, to: at, leftAt: change.order, lifeMs };
      broken = false;
    }
  }
  return stretches;
}
