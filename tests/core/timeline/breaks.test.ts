import { describe, expect, test } from "vitest";
import { unseenModes } from "../../../src/core/timeline/absence.ts";
import { observe } from "../../../src/core/timeline/restore-watch.ts";
import {
  ALL_SEEN,
  changes,
  inRestore,
  only,
  second,
  told,
  TO_KERNEL,
  watched,
} from "../../support/bus-story.ts";

describe("what the page could not watch", () => {
  test("a gap while the kernel started: the verdict is broken and its length unknown", () => {
    const watch = told(...ALL_SEEN, ...TO_KERNEL, ["gap", 250, 8], ["recovery", 260, null]);
    expect(only(watch)).toMatchObject({
      kind: "bounced",
      gap: "unknown",
      gapMs: null,
      unbroken: false,
      mayBe: ["reset-in-restore"],
    });
    expect(watch.breaks).toMatchObject([{ ms: 8000 }]);
  });

  test("a long gap, in which a whole restore may have come and gone: that is said, too", () => {
    const mayBe = ["reset-in-restore", "finished-not-booted"];
    const asleep = told(...ALL_SEEN, ...TO_KERNEL, ["gap", 745, 500], ["recovery", 745, null]);
    expect(only(asleep)).toMatchObject({ kind: "bounced", unbroken: false, mayBe });
    // A short one before the leaving, and normal mode was never permitted: 313 s in which nothing was seen.
    const story = changes(
      ["recovery", 207, 211],
      ["recovery", 211.5, 215.5],
      ["gap", 212.5, 1],
      ["recovery", 528.5, null],
    );
    const inTime = story.toSorted((a, b) => a.at.mono - b.at.mono);
    expect(only(watched(inTime))).toMatchObject({ kind: "bounced", unbroken: false, mayBe });
  });

  test("DFU found after a gap says what else may have been before it", () => {
    const kernel = told(...ALL_SEEN, ...TO_KERNEL, ["gap", 745, 500], ["dfu", 745, null]);
    const mayBe = ["reset-in-restore", "finished-not-booted"];
    expect(only(kernel)).toMatchObject({ kind: "fell-to-dfu", unbroken: false, mayBe });
    const whole = told(...ALL_SEEN, ...inRestore(620), ["gap", 1000, 370], ["dfu", 1000, null]);
    expect(only(whole)).toMatchObject({
      kind: "fell-to-dfu",
      unbroken: false,
      mayBe: ["finished-not-booted", "reset-in-restore", "finished"],
    });
    const early = told(...ALL_SEEN, ...inRestore(300), ["gap", 680, 370], ["dfu", 680, null]);
    expect(only(early)).toMatchObject({ kind: "fell-to-dfu", mayBe: ["reset-in-restore"] });
    const seen = told(...ALL_SEEN, ...TO_KERNEL, ["dfu", 250, null]);
    expect(only(seen)).toMatchObject({ kind: "fell-to-dfu", unbroken: true, mayBe: [] });
  });

  test("a gap around the hops out of DFU: one that may be innocent is no bounce", () => {
    const story = (back: number) =>
      changes(
        ...ALL_SEEN,
        ["dfu", 200, 203],
        ["recovery", 203.3, 207.3],
        ["gap", 205.3, 2],
        ["recovery", back, null],
      ).toSorted((a, b) => a.at.mono - b.at.mono);
    // 3 s at most, though its leaving was heard of late.
    expect(watched(story(208.3)).verdicts).toEqual([]);
    expect(only(watched(story(211)))).toMatchObject({
      kind: "not-seen",
      unbroken: false,
      mayBe: ["bounced", "reset-in-restore"],
    });
  });

  test("a gap in restore mode: what follows is seen, but not unbroken", () => {
    const watch = told(...inRestore(null), ["gap", 400, 60], ["time", 401]);
    expect(watch.stage).toBe("restore-mode");
    const after = told(
      ...inRestore(null).slice(0, -1),
      ["normal", 254.4, 625],
      ["gap", 630, 2],
      ["normal", 660, null],
    );
    expect(only(after)).toMatchObject({ kind: "finished", unbroken: false });
  });

  test("a hop heard of late, on waking, measures nothing", () => {
    const watch = told(
      ...ALL_SEEN,
      ["recovery", 200, 213],
      ["recovery", 215, 240.01],
      ["recovery", 240.02, null],
    );
    expect(watch.verdicts).toEqual([]);
    const asleep = told(...ALL_SEEN, ...TO_KERNEL, ["recovery", 246, null], ["gap", 246.1, 3600]);
    expect(only(asleep)).toMatchObject({ kind: "bounced", gap: "unknown", unbroken: false });
  });

  test("silence across a gap is never called silence", () => {
    const watch = told(...ALL_SEEN, ...TO_KERNEL, ["gap", 4000, 3700], ["time", 4100]);
    expect(watch.verdicts).toEqual([]);
    const later = told(...ALL_SEEN, ...TO_KERNEL, ["gap", 4000, 3700], ["time", 4700]);
    expect(only(later)).toMatchObject({ kind: "not-seen", unbroken: false });
  });

  test("a page loaded again in restore mode finds it still there", () => {
    const watch = told(
      ...inRestore(null),
      ["time", 300],
      ["resumed", 303],
      ["normal", 304, 625],
      ["normal", 660, null],
    );
    expect(only(watch)).toMatchObject({ kind: "finished", unbroken: false });
  });

  test("a page opened again much later does not say how the restore ended", () => {
    const watch = told(
      ...inRestore(null),
      ["time", 300],
      ["resumed", 4000],
      ["normal", 4001, null],
    );
    expect(only(watch)).toMatchObject({ kind: "not-seen", unbroken: false });
    expect(watch.stage).toBe("normal");
  });

  test("a page opened again on a phone in recovery mode makes no restore of it", () => {
    expect(told(["recovery", 0, null], ["resumed", 60], ["recovery", 61, null]).verdicts).toEqual(
      [],
    );
    expect(
      told(["recovery", 0, 13], ["recovery", 15, null], ["resumed", 90], ["recovery", 91, null])
        .verdicts,
    ).toEqual([]);
  });

  test("a gap before the computer began is none in its restore", () => {
    const watch = told(...ALL_SEEN, ["recovery", 150, null], ["gap", 160, 5], ["time", 200]);
    const after = watched(
      changes(["recovery", 150, 213], ["recovery", 215, 240], ["recovery", 246, null]).slice(1),
      { ...watch, stay: watch.stay && { ...watch.stay, handle: 0 } },
    );
    expect(watch.trailBroken).toBe(true);
    expect(only(after)).toMatchObject({ kind: "bounced", gapMs: 6000, unbroken: true });
  });

  test("restore mode heard of on waking may be a started phone", () => {
    expect(told(...inRestore(null), ["gap", 260, 10]).stage).toBe("normal");
    expect(told(...inRestore(null), ["gap", 260, 5]).stage).toBe("restore-mode");
  });

  test("a leaving heard of on waking has no time", () => {
    const left = (woke: number, slept: number) => [
      ...changes(...ALL_SEEN, ["recovery", 200, 213], ["recovery", 215, null]),
      { kind: "gap", ms: slept * 1000, at: second(woke), order: 20 } as const,
      { kind: "left", handle: 3, at: second(woke + 1), order: 21 } as const,
      { kind: "came", handle: 9, mode: "recovery", at: second(woke + 8), order: 22 } as const,
    ];
    expect(only(watched(left(239, 5)))).toMatchObject({
      kind: "bounced",
      gapMs: null,
      unbroken: false,
    });
    // Four minutes of sleep do not make the stay too long for iBEC: it may have ended early in them.
    expect(only(watched(left(465, 240)))).toMatchObject({ kind: "bounced", unbroken: false });
    expect(watched(left(465, 5)).verdicts).toEqual([]);
  });

  test("modes never seen are told, however much else was", () => {
    expect(unseenModes(told())).toEqual(["normal", "recovery", "dfu"]);
    expect(unseenModes(told(["kis", 0, 5]))).toEqual(["normal", "recovery"]);
    expect(unseenModes(told(...ALL_SEEN, ...TO_KERNEL))).toEqual([]);
  });

  test("a leaving or a coming told twice changes nothing", () => {
    const all = changes(...inRestore(620));
    const twice = all.flatMap((change) => [change, change]);
    expect(watched(twice)).toMatchObject({ stage: "restarting", hops: 2, verdicts: [] });
    expect(watched(twice).trail).toEqual(watched(all).trail);
  });

  test("the leaving of another than the one that is there changes nothing", () => {
    const watch = told(["port-dfu", 0, null], ["normal", 1, null]);
    const left = { kind: "left", handle: 0, at: second(2), order: 9 } as const;
    expect(observe(watch, left)).toMatchObject({ stage: "normal", last: second(2) });
  });
});
