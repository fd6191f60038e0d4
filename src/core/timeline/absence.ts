// The phone's absence as the rules read it: its length as far as it was seen, and what could not be seen.
import type { Stamp } from "../session/events.ts";
import { atMost, lasted, measured, type ModeGroup } from "./change.ts";
import type { Absence } from "./judge.ts";
import type { RestoreWatch, Stay } from "./watch-state.ts";

/** Groups of modes that a restore passes and this session never saw: perhaps never permitted. */
export function unseenModes({ seen }: Pick<RestoreWatch, "seen">): readonly ModeGroup[] {
  return (["normal", "recovery", "dfu"] as const).filter((group) => !seen.includes(group));
}

/** The absence of `from`, over or not, seen at `at`. */
export function absenceOf(watch: RestoreWatch, from: Stay, at: Stamp): Absence {
  const { left: gone, began } = from;
  const inTime = gone?.seen === "in-time";
  const leftAt = gone?.at ?? at;
  const gapMs = inTime && watch.blind === null ? measured(leftAt, at) : null;
  return {
    from,
    gapMs,
    atMostMs: gapMs ?? atMost(leftAt, at) + (gone?.slackMs ?? 0),
    stayMs: inTime ? lasted(began, leftAt, watch.trailBroken) : null,
    leftSeen: gone?.seen !== "not",
    unseen: unseenModes(watch),
  };
}

/** What the bus shows of a stay in this role. */
export function groupOfRole(role: Stay["role"]): ModeGroup {
  if (role === "ibec") return "recovery";
  if (role === "restore" || role === "booted") return "normal";
  return role;
}
