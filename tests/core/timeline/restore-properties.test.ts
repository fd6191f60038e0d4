import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupOf, type Change } from "../../../src/core/timeline/change.ts";
import { observe, verdictNow } from "../../../src/core/timeline/restore-watch.ts";
import { VERDICT_KINDS, type Verdict } from "../../../src/core/timeline/verdict.ts";
import { evidenceOfWatch } from "../../../src/core/timeline/watch-evidence.ts";
import {
  MAX_BREAKS,
  MAX_RECENT,
  MAX_RESTS,
  MAX_VERDICTS,
  NOTHING_WATCHED,
  STAGES,
} from "../../../src/core/timeline/watch-state.ts";
import { ALL_SEEN, changes, second, told, watched } from "../../support/bus-story.ts";
import { anyRestore, anyStory, type Restore } from "../../support/random-restores.ts";

/** Longer than anyone waits for a phone to come back. */
const LATER = 700;
const kinds = (verdicts: readonly Verdict[]) => verdicts.map(({ kind }) => kind);

/** Each verdict is true, or says that something was not seen and names the truth or nothing at all. */
function neverWrong(verdicts: readonly Verdict[], { truth }: Restore): void {
  for (const { kind, mayBe, unbroken } of verdicts) {
    if (truth.includes(kind)) continue;
    expect([kind, unbroken, kind === "not-seen" || truth.some((it) => mayBe.includes(it))]).toEqual(
      [kind, false, true],
    );
  }
}

/** The same changes as one sees them to whom these modes were never permitted. */
function hiding(all: readonly Change[], hidden: readonly string[]): readonly Change[] {
  const gone = new Set<number>();
  return all.filter((change) => {
    if (change.kind === "came" && hidden.includes(groupOf(change.mode))) gone.add(change.handle);
    return !("handle" in change && gone.has(change.handle));
  });
}

describe("a restore that was made up", () => {
  test("is read as what it was made from", () => {
    fc.assert(
      fc.property(anyRestore, (restore) => {
        const watch = told(...ALL_SEEN, ...restore.story, ["time", restore.ends + LATER]);
        expect(kinds(watch.verdicts)).toEqual(restore.truth);
        expect(watch.verdicts.every(({ unbroken }) => unbroken)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("is read the same however the wall clock jumps meanwhile", () => {
    fc.assert(
      fc.property(anyRestore, fc.infiniteStream(fc.integer()), (restore, jumps) => {
        const all = changes(...ALL_SEEN, ...restore.story, ["time", restore.ends + LATER]);
        const jumped = all.map((change) => ({
          ...change,
          at: { ...change.at, wall: jumps.next().value },
        }));
        expect(kinds(watched(jumped).verdicts)).toEqual(restore.truth);
      }),
    );
  });

  test("is read the same by a live screen as by the record's next event", () => {
    fc.assert(
      fc.property(anyRestore, fc.integer({ min: 0, max: LATER }), (restore, wait) => {
        const now = restore.ends + wait;
        const live = told(...ALL_SEEN, ...restore.story);
        const recorded = told(...ALL_SEEN, ...restore.story, ["time", now]);
        const here = verdictNow(live, second(now));
        expect([...live.verdicts, ...(here === null ? [] : [here])]).toEqual(recorded.verdicts);
      }),
    );
  });

  test("is never read wrong where modes were not permitted", () => {
    const hidden = fc.subarray(["normal", "recovery", "dfu"], { minLength: 1 });
    fc.assert(
      fc.property(anyRestore, hidden, (restore, modes) => {
        const all = changes(...restore.story, ["time", restore.ends + LATER]);
        neverWrong(watched(hiding(all, modes)).verdicts, restore);
      }),
      { numRuns: 1000 },
    );
  });

  test("is never read wrong, and never called unbroken, where the page could not look", () => {
    const blind = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      seconds: fc.integer({ min: 1, max: 900 }),
      reload: fc.boolean(),
    });
    const hidden = fc.subarray(["normal", "recovery", "dfu"], { maxLength: 1 });
    fc.assert(
      fc.property(anyRestore, blind, hidden, (restore, { at, seconds, reload }, modes) => {
        const from = 200 + at * (restore.ends + LATER - 200);
        const all = changes(...(modes.length === 0 ? ALL_SEEN : []), ...restore.story, [
          "time",
          restore.ends + LATER + 1000,
        ]);
        const watch = watched(blinded(hiding(all, modes), from, from + seconds, reload));
        neverWrong(watch.verdicts, restore);
        const [first] = watch.breaks;
        for (const { unbroken, restsOn } of watch.verdicts) {
          const across =
            first !== undefined &&
            (restsOn.at(0) ?? 0) < first.order &&
            (restsOn.at(-1) ?? 0) > first.order;
          if (across) expect(unbroken).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/**
 * The same changes to a page that could not look between two seconds: a laptop asleep, which lists the
 * bus anew when it wakes, or a page that was closed and opened again.
 */
function blinded(
  all: readonly Change[],
  from: number,
  to: number,
  reload: boolean,
): readonly Change[] {
  const run = reload ? "00000000000000ff" : second(0).run;
  const at = (change: Change) => change.at.mono / 1000;
  const before = all.filter((change) => at(change) <= from);
  const after = all.filter((change) => at(change) > to);
  const there = (until: readonly Change[]) =>
    until.reduce<Extract<Change, { kind: "came" }> | null>((now, change) => {
      if (change.kind === "came") return change;
      return change.kind === "left" && now?.handle === change.handle ? null : now;
    }, null);
  const was = there(before);
  const is = there(all.filter((change) => at(change) <= to));
  const order = (before.at(-1)?.order ?? 0) + 0.1;
  const wake = second(to, run);
  const heard: Change[] = reload
    ? [{ kind: "resumed", at: wake, order }]
    : [{ kind: "gap", ms: (to - from) * 1000, at: wake, order }];
  const moved = was?.handle !== is?.handle;
  if (was !== null && moved && !reload)
    heard.push({ kind: "left", handle: was.handle, at: wake, order: order + 0.1 });
  if (is !== null && (moved || reload)) heard.push({ ...is, at: wake, order: order + 0.2 });
  return [
    ...before,
    ...heard,
    ...after.map((change) => ({ ...change, at: { ...change.at, run } })),
  ];
}

describe("any changes in any order", () => {
  test("give a watch of bounded size whose every word is of the closed lists", () => {
    fc.assert(
      fc.property(fc.array(anyStory, { maxLength: 4 }), (stories) => {
        const watch = told(...stories.flat());
        expect(STAGES).toContain(watch.stage);
        expect(watch.verdicts.length).toBeLessThanOrEqual(MAX_VERDICTS);
        expect(watch.breaks.length).toBeLessThanOrEqual(MAX_BREAKS);
        expect(watch.recent.length).toBeLessThanOrEqual(MAX_RECENT);
        expect(watch.seen.length).toBeLessThanOrEqual(4);
        expect(watch.marks.length).toBeLessThanOrEqual(2);
        for (const verdict of watch.verdicts) {
          expect(VERDICT_KINDS).toContain(verdict.kind);
          expect(verdict.mayBe).not.toContain(verdict.kind);
          expect(verdict.restsOn.length).toBeLessThanOrEqual(MAX_RESTS);
          expect(verdict.gapMs ?? 0).toBeGreaterThanOrEqual(0);
        }
        for (const { restsOn } of evidenceOfWatch(watch))
          expect(restsOn.length).toBeLessThanOrEqual(MAX_RESTS);
      }),
    );
  });

  test("give the same watch however often, and leave the watch before as it was", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const all = changes(...story);
        const half = watched(all.slice(0, all.length >> 1));
        const copy = structuredClone(half);
        const whole = all.slice(all.length >> 1).reduce(observe, half);
        expect(whole).toEqual(watched(all));
        expect(half).toEqual(copy);
      }),
    );
  });

  test("keep the latest verdicts of many restores", () => {
    const attempt = (at: number) =>
      [
        ["recovery", at, at + 10],
        ["recovery", at + 12, at + 20],
      ] as const;
    const story = Array.from({ length: 40 }, (_, index) => attempt(index * 27)).flat();
    const watch = told(...story, ["recovery", 1080, null]);
    expect(watch.verdicts).toHaveLength(MAX_VERDICTS);
    expect(watch.verdicts.at(-1)?.at).toEqual(second(1080));
    expect(JSON.stringify(watch).length).toBeLessThan(30_000);
  });

  test("begin with nothing", () => {
    expect(watched([])).toBe(NOTHING_WATCHED);
    expect(verdictNow(NOTHING_WATCHED, second(0))).toBeNull();
  });
});
