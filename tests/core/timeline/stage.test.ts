import { describe, expect, test } from "vitest";
import type { Stage } from "../../../src/core/timeline/watch-state.ts";
import { inRestore, only, second, told, TO_KERNEL, type Told } from "../../support/bus-story.ts";

describe("the stages of a restore", () => {
  test.each<[Stage, readonly Told[]]>([
    ["idle", []],
    ["normal", [["normal", 0, null]]],
    ["away", [["normal", 0, 5]]],
    [
      "preparing-recovery",
      [
        ["watching", 0, true],
        ["normal", 1, 5],
      ],
    ],
    ["recovery", [["recovery", 0, null]]],
    ["away", [["recovery", 0, 5]]],
    [
      "ibec-hop",
      [
        ["watching", 0, true],
        ["recovery", 1, 5],
      ],
    ],
    [
      "dfu-hop",
      [
        ["watching", 0, true],
        ["dfu", 1, 5],
      ],
    ],
    [
      "ibec",
      [
        ["recovery", 0, 13],
        ["recovery", 15, null],
      ],
    ],
    ["kernel-handover", TO_KERNEL],
    ["restore-mode", inRestore(null)],
    ["restarting", inRestore(620)],
    ["booted", [...inRestore(620), ["normal", 655, null]]],
    ["dfu", [["port-dfu", 0, null]]],
    ["other", [["ibridge", 0, null]]],
  ])("%s", (stage, story) => {
    expect(told(...story).stage).toBe(stage);
  });

  test("restore mode goes on since its beginning through a lost link", () => {
    const { stage, since, hops } = told(...inRestore(300), ["normal", 301, null]);
    expect([stage, since, hops]).toEqual(["restore-mode", second(254.4), 3]);
  });

  test("counts hops from recovery mode out of normal mode on, and none without a restore", () => {
    expect(told(["normal", 0, 190], ...inRestore(620), ["normal", 655, null]).hops).toBe(4);
    expect(told(["normal", 0, 5], ["normal", 9, null]).hops).toBe(0);
  });

  test.each<[string, readonly Told[]]>([
    [
      "leaves recovery mode and starts",
      [
        ["recovery", 0, 10],
        ["normal", 40, null],
      ],
    ],
    [
      "was twice in recovery mode by hand",
      [
        ["recovery", 0, 10],
        ["recovery", 40, 50],
        ["normal", 65, null],
      ],
    ],
    [
      "starts long after the hop",
      [
        ["normal", 0, 1],
        ["recovery", 100, 110],
        ["recovery", 112, 120],
        ["normal", 190, null],
      ],
    ],
    [
      "was seen to hop by an earlier opening of the page",
      [
        ["recovery", 0, 10],
        ["resumed", 11],
        ["recovery", 30, 38],
        ["normal", 50, null],
      ],
    ],
  ])("calls normal ids normal mode where the phone %s", (_, story) => {
    expect(told(...story).stage).toBe("normal");
  });

  test("takes normal ids long after the hand-over for restore mode where they were never permitted before", () => {
    const watch = told(...TO_KERNEL, ["normal", 320, 640], ["normal", 680, null]);
    expect(only(watch)).toMatchObject({ kind: "finished", unbroken: true });
  });
});
