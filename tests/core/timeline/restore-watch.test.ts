import { describe, expect, test } from "vitest";
import { verdictNow } from "../../../src/core/timeline/restore-watch.ts";
import { unseenModes } from "../../../src/core/timeline/absence.ts";
import {
  ALL_SEEN,
  inRestore,
  kinds,
  only,
  second,
  told,
  TO_KERNEL,
  type Told,
} from "../../support/bus-story.ts";

describe("R2: recovery mode again where restore mode was due", () => {
  test.each([
    [6.2, "short"],
    [20, "middle"],
    [187, "long"],
  ] as const)("after %s s is 4013 with a %s gap", (gap, reading) => {
    const watch = told(...ALL_SEEN, ...TO_KERNEL, ["recovery", 240 + gap, null]);
    expect(only(watch)).toEqual({
      kind: "bounced",
      at: second(240 + gap),
      gapMs: Math.round(gap * 1000),
      gap: reading,
      grade: "source",
      restsOn: [5, 6, 7, 8, 9],
      unbroken: true,
      mayBe: [],
    });
    expect(watch).toMatchObject({ stage: "recovery", hops: 0 });
  });

  test("once more after a second attempt", () => {
    const watch = told(
      ...ALL_SEEN,
      ...TO_KERNEL,
      ["recovery", 246, 300],
      ["recovery", 302, 320],
      ["recovery", 326, null],
    );
    expect(kinds(watch)).toEqual(["bounced", "bounced"]);
  });

  test("the hop of iBEC alone says nothing", () => {
    expect(told(["recovery", 0, 13], ["recovery", 15, null]).verdicts).toEqual([]);
  });

  test("a restore out of DFU may hop once more in recovery mode, or not", () => {
    const fromDfu: readonly Told[] = [
      ["dfu", 100, 110],
      ["recovery", 110.95, 130],
    ];
    expect(told(...fromDfu, ["recovery", 132, null])).toMatchObject({
      stage: "ibec",
      verdicts: [],
    });
    expect(kinds(told(...fromDfu, ["recovery", 132, 150], ["recovery", 156, null]))).toEqual([
      "bounced",
    ]);
    expect(kinds(told(...fromDfu, ["recovery", 136.5, null]))).toEqual(["bounced"]);
    expect(told(...fromDfu, ["normal", 145, null]).stage).toBe("restore-mode");
  });

  test("DFU left by hand is no restore", () => {
    expect(
      told(["dfu", 0, 10], ["recovery", 17, 40], ["recovery", 60, 70], ["recovery", 90, null]),
    ).toMatchObject({ stage: "recovery", verdicts: [] });
  });

  test("a cable pulled in recovery mode, or a phone restarted by its buttons, is no restore", () => {
    const pulled = told(["recovery", 0, 30], ["recovery", 50, 80], ["recovery", 95, null]);
    const restarted = told(["recovery", 0, 30], ["recovery", 36, 60], ["recovery", 66, null]);
    expect([pulled.verdicts, restarted.verdicts]).toEqual([[], []]);
  });

  test("a hop whose computer gave up long ago is none of a restore", () => {
    const watch = told(["recovery", 0, 13], ["recovery", 15, 900], ["recovery", 920, null]);
    expect(watch.verdicts).toEqual([]);
  });

  test("says that restore mode may have come and gone where it was never seen", () => {
    expect(only(told(...TO_KERNEL, ["recovery", 360, null]))).toMatchObject({
      kind: "bounced",
      gap: "long",
      mayBe: ["reset-in-restore"],
      unbroken: false,
      grade: "judgement",
    });
    expect(only(told(...TO_KERNEL, ["recovery", 246, null]))).toMatchObject({
      mayBe: [],
      unbroken: true,
    });
  });
});

describe("R3: DFU where restore mode was due", () => {
  test.each(["dfu", "port-dfu", "kis"] as const)("in %s is 4014", (mode) => {
    const watch = told(...ALL_SEEN, ...TO_KERNEL, [mode, 244, null]);
    expect(only(watch)).toMatchObject({ kind: "fell-to-dfu", gapMs: 4000, unbroken: true });
    expect(watch.stage).toBe("dfu");
  });

  test("out of restore mode too", () => {
    expect(kinds(told(...inRestore(300), ["dfu", 304, null]))).toEqual(["fell-to-dfu"]);
  });

  test("DFU by hand out of recovery mode is no verdict", () => {
    expect(told(["recovery", 0, 30], ["dfu", 45, null]).verdicts).toEqual([]);
  });
});

describe("R4: nothing for ten minutes", () => {
  const silent = [...ALL_SEEN, ...TO_KERNEL];

  test("is said with the first stamp after them, and by a live screen before that", () => {
    const waiting = told(...silent, ["time", 839]);
    expect(waiting.verdicts).toEqual([]);
    expect(verdictNow(waiting, second(839))).toBeNull();
    expect(verdictNow(waiting, second(841))).toMatchObject({ kind: "never-returned", gapMs: null });
    const over = told(...silent, ["time", 900]);
    expect(only(over)).toMatchObject({ kind: "never-returned", unbroken: true });
    expect(over.stage).toBe("away");
    expect(verdictNow(over, second(2000))).toBeNull();
  });

  test("is said before what comes later, which belongs to no restore any more", () => {
    const watch = told(...silent, ["recovery", 900, null]);
    expect(kinds(watch)).toEqual(["never-returned"]);
    expect(watch).toMatchObject({ stage: "recovery", hops: 0 });
  });

  test("is not said where a mode it may be in was never permitted", () => {
    const watch = told(...TO_KERNEL, ["time", 900]);
    expect(only(watch)).toMatchObject({ kind: "not-seen", unbroken: false });
    expect(only(watch).mayBe).toEqual([
      "never-returned",
      "fell-to-dfu",
      "finished",
      "finished-not-booted",
      "vanished",
    ]);
    expect(unseenModes(watch)).toEqual(["normal", "dfu"]);
  });
});

describe("R5: restore mode lost for a moment", () => {
  test.each([
    [1.2, "blink"],
    [6, "short"],
  ] as const)("for %s s is a glitch of the link, and the restore goes on", (gap, reading) => {
    const watch = told(...inRestore(300), ["normal", 300 + gap, null]);
    expect(only(watch)).toMatchObject({ kind: "link-glitch", gap: reading, unbroken: true });
    expect(watch.stage).toBe("restore-mode");
  });
});

describe("R6: recovery mode out of restore mode", () => {
  test.each([
    [100, ["reset-in-restore"]],
    [240, ["reset-in-restore", "finished-not-booted"]],
    [371, ["finished-not-booted", "reset-in-restore"]],
  ])("after %s s there", (stay, [kind, ...mayBe]) => {
    const watch = told(...inRestore(254.4 + stay), ["recovery", 254.4 + stay + 6, null]);
    expect(only(watch)).toMatchObject({ kind, mayBe, unbroken: true, gapMs: 6000 });
  });

  test("takes the word of a phone that seemed to have vanished back", () => {
    const watch = told(...ALL_SEEN, ...inRestore(300), ["time", 430], ["recovery", 486, null]);
    expect(kinds(watch)).toEqual(["reset-in-restore"]);
  });
});

describe("R7: gone from restore mode", () => {
  test.each([
    [100, 121, ["vanished"]],
    [240, 601, ["vanished", "finished-not-booted"]],
    [371, 601, ["finished-not-booted", "vanished"]],
  ])("after %s s there, and nothing for %s s", (stay, silence, [kind, ...mayBe]) => {
    const end = 254.4 + stay;
    const watch = told(...ALL_SEEN, ...inRestore(end));
    expect(verdictNow(watch, second(end + silence - 2))).toBeNull();
    expect(verdictNow(watch, second(end + silence))).toMatchObject({ kind, mayBe, unbroken: true });
  });

  test("says that it may be in DFU where that was never permitted", () => {
    const watch = told(...inRestore(354), ["time", 500]);
    expect(only(watch)).toMatchObject({
      kind: "vanished",
      mayBe: ["fell-to-dfu"],
      unbroken: false,
    });
  });
});

describe("the end of a restore", () => {
  test("restarted and in normal mode again is finished", () => {
    const watch = told(...inRestore(625), ["normal", 660, null]);
    expect(only(watch)).toMatchObject({
      kind: "finished",
      gapMs: 35_000,
      grade: "source",
      mayBe: [],
      unbroken: true,
    });
  });

  test.each([
    [30, ["reset-in-restore"]],
    [120, ["finished", "reset-in-restore"]],
  ])("%s s in restore mode are too short for that", (stay, [kind, ...mayBe]) => {
    const end = 254.4 + stay;
    expect(only(told(...inRestore(end), ["normal", end + 35, null]))).toMatchObject({
      kind,
      mayBe,
    });
  });

  test("a phone that comes much later changes no verdict", () => {
    const watch = told(...ALL_SEEN, ...inRestore(625), ["time", 1300], ["normal", 4000, null]);
    expect(kinds(watch)).toEqual(["finished-not-booted"]);
    expect(watch.stage).toBe("normal");
  });
});
