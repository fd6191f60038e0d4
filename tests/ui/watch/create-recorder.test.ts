import { expect, test } from "vitest";
import type { Change } from "../../../src/core/timeline/change.ts";
import { observe } from "../../../src/core/timeline/restore-watch.ts";
import { NOTHING_WATCHED } from "../../../src/core/timeline/watch-state.ts";
import { createRecorder, type News } from "../../../src/ui/screens/watch/create-recorder.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";

type Told = { readonly at: number } & News;

/** A recorder over a record that the test writes, and what it told at which second. */
function recording() {
  const clock = new VirtualClock();
  let watch = NOTHING_WATCHED;
  let order = 0;
  const beats = new Set<(lapseMs: number | null) => void>();
  const told: Told[] = [];
  const recorder = createRecorder({
    clock,
    pulse: {
      subscribe(listener) {
        beats.add(listener);
        return () => void beats.delete(listener);
      },
    },
    watch: () => watch,
    tell: (news) => told.push({ at: clock.now().mono, ...news }),
  });
  const write = (change: Partial<Change> & Pick<Change, "kind">): void => {
    order += 1;
    // The test gives what its kind needs beside the place.
    watch = observe(watch, { ...change, at: clock.now(), order } as Change);
    recorder.look();
  };
  const beat = (): void => {
    for (const listener of beats) listener(null);
  };
  /** Recovery mode, the hop of iBEC, and the kernel on its way. */
  const toKernel = (): void => {
    write({ kind: "watching", on: true });
    write({ kind: "came", mode: "recovery", handle: 1 });
    clock.pass(10_000);
    write({ kind: "left", handle: 1 });
    clock.pass(1_900);
    write({ kind: "came", mode: "recovery", handle: 2 });
    clock.pass(20_000);
    write({ kind: "left", handle: 2 });
  };
  return { clock, recorder, write, beat, toKernel, told, beats };
}

test("each stage is told once, at once, in its order", () => {
  const { clock, toKernel, told } = recording();
  toKernel();
  clock.pass(60_000);
  expect(told.map(({ stage, at }) => [stage, at])).toEqual([
    ["recovery", 0],
    ["ibec-hop", 10_000],
    ["ibec", 11_900],
    ["kernel-handover", 31_900],
  ]);
  expect(told.every(({ verdict }) => verdict === null)).toBe(true);
});

test("a verdict is told once with the stage it came with", () => {
  const { clock, write, toKernel, told } = recording();
  toKernel();
  clock.pass(6_200);
  write({ kind: "came", mode: "recovery", handle: 3 });
  clock.pass(120_000);
  expect(told.at(-1)).toMatchObject({ stage: "recovery", verdict: { kind: "bounced" } });
  expect(told.filter(({ verdict }) => verdict !== null)).toHaveLength(1);
});

test("a link that flaps gives at most one word a second, the latest", () => {
  const { clock, write, told } = recording();
  write({ kind: "watching", on: true });
  for (let turn = 1; turn <= 50; turn += 1) {
    write({ kind: "came", mode: "normal", handle: turn });
    clock.pass(100);
    write({ kind: "left", handle: turn });
    clock.pass(100);
  }
  clock.pass(5_000);
  expect(told.length).toBeLessThanOrEqual(12);
  for (const [index, { at }] of told.entries())
    expect(at - (told[index - 1]?.at ?? -1_000)).toBeGreaterThanOrEqual(1_000);
});

test("what only time decides is told when it is due, though nothing is written", () => {
  const { clock, write, toKernel, told, recorder } = recording();
  // Every mode was seen before: silence then means what it says.
  write({ kind: "came", mode: "normal", handle: 90 });
  write({ kind: "left", handle: 90 });
  write({ kind: "came", mode: "dfu", handle: 91 });
  write({ kind: "left", handle: 91 });
  clock.pass(60_000);
  toKernel();
  const leftAt = clock.now().mono;
  clock.pass(599_000);
  expect(recorder.verdict()).toBeNull();
  clock.pass(2_000);
  expect(recorder.verdict()?.kind).toBe("never-returned");
  const words = told.filter(({ verdict }) => verdict !== null);
  expect(words).toHaveLength(1);
  const after = (words[0]?.at ?? 0) - leftAt;
  expect(after).toBeGreaterThanOrEqual(600_000);
  expect(after).toBeLessThan(601_000);
  write({ kind: "time" });
  clock.pass(60_000);
  expect(told.filter(({ verdict }) => verdict !== null)).toHaveLength(1);
});

test("a hidden page whose timers do not come tells by its pulse", () => {
  const { clock, write, toKernel, beat, told } = recording();
  write({ kind: "came", mode: "dfu", handle: 91 });
  write({ kind: "left", handle: 91 });
  toKernel();
  clock.sleep(601_000);
  beat();
  expect(told.at(-1)?.verdict).not.toBeNull();
});

test("nothing is told while nobody watches, and nothing runs after the end", () => {
  const { clock, write, recorder, told, beats } = recording();
  write({ kind: "came", mode: "normal", handle: 1 });
  clock.pass(5_000);
  expect(told).toEqual([]);
  write({ kind: "watching", on: true });
  expect(told).toEqual([]);
  recorder.end();
  expect(clock.waiting).toBe(0);
  expect(beats.size).toBe(0);
});
