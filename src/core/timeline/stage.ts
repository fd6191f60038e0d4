// Names the stage of a restore from the phone's latest stay. What a time off the bus means follows from
// the stay before it and from whether a restore is watched; a cable pulled by a person is no restore.
import type { RestoreWatch, Role, Stage } from "./watch-state.ts";

const PRESENT: Readonly<Record<Role, Stage>> = {
  normal: "normal",
  recovery: "recovery",
  ibec: "ibec",
  restore: "restore-mode",
  booted: "booted",
  dfu: "dfu",
  other: "other",
};

/** Absences that belong to a restore whoever watches. */
const ABSENT: Readonly<Partial<Record<Role, Stage>>> = {
  ibec: "kernel-handover",
  restore: "restarting",
};

/** Absences that belong to one while the person has asked to watch. */
const ABSENT_WATCHED: Readonly<Partial<Record<Role, Stage>>> = {
  normal: "preparing-recovery",
  recovery: "ibec-hop",
  dfu: "dfu-hop",
};

/** The stage a watch stands in; what was decided, or not seen to leave, is simply away. */
export function stageOf({ stay, told, watching }: RestoreWatch): Stage {
  if (stay === null) return "idle";
  if (stay.left === null) return PRESENT[stay.role];
  if (told || stay.left.seen === "not") return "away";
  return ABSENT[stay.role] ?? (watching ? ABSENT_WATCHED[stay.role] : undefined) ?? "away";
}
