import { describe, expect, test } from "vitest";
import { evidenceOfWatch, WATCH_EVIDENCE } from "../../../src/core/timeline/watch-evidence.ts";
import { ALL_SEEN, inRestore, told, TO_KERNEL, type Told } from "../../support/bus-story.ts";

const evidence = (...story: readonly Told[]) =>
  evidenceOfWatch(told(...story)).map(({ id, sure }) => [id, sure]);

/** A story for each piece of evidence, every mode seen before. */
const STORIES: readonly (readonly [readonly string[], readonly Told[]])[] = [
  [
    ["bounce", "gap-short"],
    [...TO_KERNEL, ["recovery", 246, null]],
  ],
  [["bounce"], [...TO_KERNEL, ["recovery", 260, null]]],
  [
    ["bounce", "gap-long"],
    [...TO_KERNEL, ["recovery", 280, null]],
  ],
  [["fell-to-dfu"], [...TO_KERNEL, ["dfu", 244, null]]],
  [["never-returned"], [...TO_KERNEL, ["time", 900]]],
  [["link-glitch"], [...inRestore(300), ["normal", 301, null]]],
  [["dropped-mid-image"], [...inRestore(300), ["normal", 306, null]]],
  [["dropped-mid-image"], [...inRestore(300), ["time", 500]]],
  [["reset-in-restore"], [...inRestore(300), ["recovery", 306, null]]],
  [["finished"], [...inRestore(620), ["normal", 655, null]]],
];

describe("what the bus hands to the diagnosis", () => {
  test.each(STORIES)("%j", (ids, story) => {
    expect(evidence(...ALL_SEEN, ...story)).toEqual(ids.map((id) => [id, true]));
    for (const id of ids) expect(WATCH_EVIDENCE).toContain(id);
  });

  test("is not sure where the bus shows another end the same way", () => {
    expect(evidence(...ALL_SEEN, ...inRestore(625), ["time", 1300])).toEqual([
      ["finished-not-booted", false],
    ]);
  });

  test("is not sure where something was not seen", () => {
    expect(evidence(...TO_KERNEL, ["recovery", 300, null])).toEqual([
      ["bounce", false],
      ["gap-long", false],
    ]);
    expect(evidence(...ALL_SEEN, ...TO_KERNEL, ["gap", 250, 5], ["recovery", 251, null])).toEqual([
      ["bounce", false],
    ]);
  });

  test("is nothing where the end was not seen at all", () => {
    expect(evidence(...TO_KERNEL, ["time", 900])).toEqual([]);
  });

  test("says where in the record it is to be seen", () => {
    const [bounce] = evidenceOfWatch(told(...TO_KERNEL, ["recovery", 246, null]));
    expect(bounce?.restsOn).toEqual([1, 2, 3, 4, 5]);
  });
});
