// The flight recorder: folds what the bus did into where a restore stands and what became of it. Hops
// are counted, since one from recovery mode to recovery mode is innocent. Has no clock: what only time
// can tell is decided when the next stamp comes. The rules are in judge.ts.
import type { Stamp } from "../session/events.ts";
import { absenceOf, groupOfRole } from "./absence.ts";
import { interrupted, seenUntil } from "./breaks.ts";
import { atMost, groupOf, lasted, measured, type Change } from "./change.ts";
import { judge, judgeSilence, type Finding } from "./judge.ts";
import * as limit from "./limits.data.ts";
import { markedBy } from "./marks.ts";
import { gradeOf, readingOf } from "./reading.ts";
import { stageOf } from "./stage.ts";
import type { Verdict } from "./verdict.ts";
import {
  MAX_RECENT,
  MAX_RESTS,
  MAX_VERDICTS,
  type RestoreWatch,
  type Stay,
} from "./watch-state.ts";

type Of<Kind extends Change["kind"]> = Extract<Change, { kind: Kind }>;

/** The watch after one more change. Total: any order of changes gives a watch of bounded size. */
export function observe(before: RestoreWatch, change: Change): RestoreWatch {
  const watch = { ...decided(before, seenUntil(change)), last: change.at };
  switch (change.kind) {
    case "came":
      return staged(came(watch, change), change);
    case "left":
      return staged(left(watch, change), change);
    case "gap":
    case "resumed":
      return staged(interrupted(watch, change, before.last ?? change.at), change);
    case "watching":
      return staged({ ...watch, watching: change.on }, change);
    case "time":
      return staged(watch, change);
  }
}

/**
 * What time alone has decided by `now` and the record does not hold yet: the phone did not come back.
 * Null otherwise; a record that is written on says the same with its next event.
 */
export function verdictNow(watch: RestoreWatch, now: Stamp): Verdict | null {
  const { stay, told, blind } = watch;
  if (stay === null || stay.left === null || told) return null;
  const waitedMs = measured(blind ?? stay.left.at, now);
  if (waitedMs === null) return null;
  const silent = blind !== null || stay.left.seen !== "in-time";
  const finding = judgeSilence(absenceOf(watch, stay, now), waitedMs, silent);
  return finding === null ? null : verdictOf(watch, finding, watch.trail, null, now);
}

function decided(watch: RestoreWatch, now: Stamp): RestoreWatch {
  const verdict = verdictNow(watch, now);
  return verdict === null ? watch : { ...withVerdict(watch, verdict), told: true };
}

/** A later word on the same absence takes the place of the earlier one. */
function withVerdict(watch: RestoreWatch, verdict: Verdict): RestoreWatch {
  const kept = watch.told ? watch.verdicts.slice(0, -1) : watch.verdicts;
  return { ...watch, verdicts: [...kept, verdict].slice(-MAX_VERDICTS) };
}

function verdictOf(
  watch: RestoreWatch,
  { kinds, sight }: Finding,
  restsOn: readonly number[],
  gapMs: number | null,
  at: Stamp,
): Verdict {
  const [kind, ...mayBe] = kinds;
  const unbroken = !watch.trailBroken && !sight;
  return {
    kind,
    at,
    gapMs,
    gap: readingOf(gapMs),
    grade: gradeOf(kind, unbroken && mayBe.length === 0),
    restsOn,
    unbroken,
    mayBe,
  };
}

function came(watch: RestoreWatch, change: Of<"came">): RestoreWatch {
  const group = groupOf(change.mode);
  const { stay } = watch;
  const open = stay !== null && stay.left === null && stay.at.run === change.at.run;
  if (open && stay.handle === change.handle) return watch;
  const recent = [...watch.recent, change].slice(-MAX_RECENT);
  const seen = watch.seen.includes(group) ? watch.seen : [...watch.seen, group];
  const next = { ...watch, blind: null, told: false, recent, seen };
  const { handle, at, order } = change;
  if (stay === null) {
    const fresh = { role: group, handle, at, began: at, fromDfu: false, left: null };
    return { ...next, stay: fresh, trail: [order], trailBroken: false, hops: 0 };
  }
  // Still there while another comes: its leaving was missed, or there are two of it for a while.
  const gone: Stay = stay.left === null ? { ...stay, left: { at, seen: "not", slackMs: 0 } } : stay;
  const absence = absenceOf(watch, gone, at);
  const same = gone.left?.seen === "not" && absence.atMostMs < limit.RESTART_LEAST_MS;
  if (same && groupOfRole(gone.role) === group)
    return { ...next, stay: { ...gone, handle, at, left: null }, trailBroken: true };
  const { role, fromDfu, finding } = judge(absence, group);
  const goesOn = role === "ibec" || role === "restore" || role === "booted";
  const trail = [...watch.trail, order].slice(-MAX_RESTS);
  const told =
    finding === null
      ? next
      : withVerdict(
          { ...next, told: watch.told },
          verdictOf(watch, finding, trail, absence.gapMs, at),
        );
  return {
    ...told,
    told: false,
    stay: {
      role,
      handle,
      at,
      began: role === "restore" && gone.role === role ? gone.began : at,
      fromDfu,
      left: null,
    },
    trail: goesOn ? trail : [order],
    trailBroken: goesOn && (watch.trailBroken || absence.gapMs === null),
    hops: goesOn ? watch.hops + 1 : startsAt(gone.role, role),
    marks: markedBy(watch.marks, recent),
  };
}

/** Recovery mode out of normal mode may open a restore: that hop is the first. */
const startsAt = (from: Stay["role"], to: Stay["role"]): number =>
  to === "recovery" && (from === "normal" || from === "booted") ? 1 : 0;

function left(watch: RestoreWatch, change: Of<"left">): RestoreWatch {
  const { stay, blind } = watch;
  const { at, order, handle } = change;
  if (stay === null || stay.left !== null) return watch;
  if (stay.handle !== handle || stay.at.run !== at.run) return watch;
  const late = blind !== null && atMost(blind, at) < limit.LATE_MS;
  const slackMs = late ? (watch.breaks.at(-1)?.ms ?? 0) : 0;
  // A break before a computer's first hop is none in its restore, which rests on what comes after.
  const plain = stay.role !== "ibec" && stay.role !== "restore";
  const trail = plain && watch.trailBroken ? [] : watch.trail;
  const stayMs = lasted(stay.began, at, watch.trailBroken);
  const stale = stay.role === "ibec" && stayMs > limit.IBEC_STAY_MS + slackMs;
  return {
    ...watch,
    blind: null,
    stay: {
      ...stay,
      role: stale ? "recovery" : stay.role,
      left: { at, seen: late ? "late" : "in-time", slackMs },
    },
    trail: [...trail, order].slice(-MAX_RESTS),
    trailBroken: watch.trailBroken && !plain,
    recent: [...watch.recent, change].slice(-MAX_RECENT),
  };
}

/** The stage that follows, and since when: one that goes on keeps its beginning. */
function staged(watch: RestoreWatch, { at, order }: Change): RestoreWatch {
  const stage = stageOf(watch);
  if (stage === watch.stage) return watch;
  const since = stage === "restore-mode" ? (watch.stay?.began ?? at) : at;
  return { ...watch, stage, since, sinceOrder: order };
}
