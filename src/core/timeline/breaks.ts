// Times in which the page could not look: never "nothing happened". What is under way goes on as broken,
// and what was heard of only on waking is doubted.
import type { Stamp } from "../session/events.ts";
import { groupOfRole } from "./absence.ts";
import { measured, type Change } from "./change.ts";
import { heardLate } from "./judge.ts";
import { gradeOf } from "./reading.ts";
import type { Verdict } from "./verdict.ts";
import { MAX_BREAKS, MAX_RECENT, type RestoreWatch, type Stay } from "./watch-state.ts";

/** Until when the page was looking before this change. */
export function seenUntil(change: Change): Stamp {
  return change.kind === "gap" ? { ...change.at, mono: change.at.mono - change.ms } : change.at;
}

/** A watch after a break. `last`: the latest moment before the break of which the record knows. */
export function interrupted(
  watch: RestoreWatch,
  change: Extract<Change, { kind: "gap" | "resumed" }>,
  last: Stamp,
): RestoreWatch {
  const { at, order } = change;
  const ms = change.kind === "gap" ? change.ms : null;
  const stay = watch.stay === null ? null : doubted(watch.stay, at, ms);
  const gone =
    stay !== null && stay.left === null && change.kind === "resumed"
      ? { ...stay, left: { at: last, seen: "not", slackMs: 0 } as const }
      : stay;
  return {
    ...watch,
    breaks: [...watch.breaks, { at, order, ms }].slice(-MAX_BREAKS),
    blind: at,
    trailBroken: stay !== null,
    stay: gone,
    verdicts: watch.verdicts.map((verdict) => overtaken(verdict, at, ms)),
    recent: [...watch.recent, change].slice(-MAX_RECENT),
  };
}

/** Reached on stamps inside the break: what happened was only heard of late. */
function overtaken(verdict: Verdict, at: Stamp, ms: number | null): Verdict {
  if (!isWithin(verdict.at, at, ms)) return verdict;
  const [kind, ...mayBe] = heardLate([verdict.kind, ...verdict.mayBe]);
  const grade = gradeOf(kind, false);
  return { ...verdict, kind, mayBe, gapMs: null, gap: "unknown", unbroken: false, grade };
}

const isWithin = (stamp: Stamp, end: Stamp, ms: number | null): boolean =>
  ms !== null && (measured(stamp, end) ?? Infinity) < ms;

/** A stay heard of late may have another role than the hop made it look like. */
function doubted(stay: Stay, at: Stamp, ms: number | null): Stay {
  return isWithin(stay.at, at, ms) ? { ...stay, role: groupOfRole(stay.role) } : stay;
}
