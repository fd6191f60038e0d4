import { describe, expect, test } from "vitest";
import { evidenceOfWatch } from "../../../src/core/timeline/watch-evidence.ts";
import type { GapReading, Verdict, VerdictKind } from "../../../src/core/timeline/verdict.ts";
import { SCENARIOS, type ScenarioName } from "../../../src/device/virtual/scenarios.data.ts";
import { watched } from "../../support/bus-story.ts";
import { changesOfScenario, GRANTED_BEFORE } from "../../support/scenario-changes.ts";
import { MODELS } from "../../support/virtual-phones.ts";

/** What truly happens in each, with the gap's reading where it bounced. */
const TRUTH: Readonly<Record<ScenarioName, readonly (readonly [VerdictKind, GapReading?])[]>> = {
  "normal-phone": [],
  "stuck-in-recovery": [],
  "normal-pulled-recovery-dfu": [],
  "healthy-update": [["finished"]],
  "4013-short-gap": [["bounced", "short"]],
  "4013-long-gap": [["bounced", "long"]],
  "4013-mid-image": [["reset-in-restore"]],
  "4014": [["fell-to-dfu"]],
  "4005": [["finished-not-booted"]],
  "link-glitch": [["link-glitch", "blink"], ["finished"]],
  "charge-only-cable": [],
  "flapping-cable": [],
  "leaves-recovery": [],
};
const NAMES = Object.keys(TRUTH) as ScenarioName[]; // the keys of the record above

const right = (verdict: Verdict, truth: readonly VerdictKind[]): boolean =>
  truth.includes(verdict.kind) ||
  (!verdict.unbroken && verdict.mayBe.some((kind) => truth.includes(kind)));

describe("the verdict on each scenario of the virtual phone", () => {
  test.each(NAMES)("%s, every mode seen before", async (name) => {
    const changes = await changesOfScenario(SCENARIOS[name]);
    const { verdicts } = watched([...GRANTED_BEFORE, ...changes]);
    expect(verdicts.map(({ kind }) => kind)).toEqual(TRUTH[name].map(([kind]) => kind));
    expect(verdicts.every(({ unbroken }) => unbroken)).toBe(true);
    TRUTH[name].forEach(([, gap], index) => {
      if (gap !== undefined) expect(verdicts[index]?.gap).toBe(gap);
    });
  });

  test.each(NAMES)("%s, nothing known before: the same kinds", async (name) => {
    const { verdicts } = watched(await changesOfScenario(SCENARIOS[name]));
    expect(verdicts.map(({ kind }) => kind)).toEqual(TRUTH[name].map(([kind]) => kind));
  });

  const HIDDEN = NAMES.flatMap((name) =>
    (["normal", "recovery", "dfu"] as const).map((group) => [name, group] as const),
  );
  test.each(HIDDEN)(
    "%s, %s mode not permitted: right, or says what it could not see",
    async (name, group) => {
      const { verdicts } = watched(
        await changesOfScenario(SCENARIOS[name], { ungranted: [group] }),
      );
      const truth = TRUTH[name].map(([kind]) => kind);
      for (const verdict of verdicts) expect(right(verdict, truth)).toBe(true);
      // What hides the whole restore leaves nothing to say; all else still gives a word.
      if (group !== "recovery" && truth.length > 0) expect(verdicts).not.toEqual([]);
    },
  );

  test("a phone whose DFU is the debug interface gives 4014 too", async () => {
    const changes = await changesOfScenario(SCENARIOS["4014"], { model: MODELS.iphone16e });
    expect(watched(changes).verdicts).toMatchObject([{ kind: "fell-to-dfu" }]);
  });
});

describe("the evidence of each", () => {
  test.each<[ScenarioName, readonly string[]]>([
    ["healthy-update", ["finished"]],
    ["4013-short-gap", ["bounce", "gap-short"]],
    ["4013-long-gap", ["bounce", "gap-long"]],
    ["4013-mid-image", ["reset-in-restore"]],
    ["4014", ["fell-to-dfu"]],
    ["4005", ["finished-not-booted"]],
    ["link-glitch", ["link-glitch", "finished"]],
    ["flapping-cable", []],
    ["leaves-recovery", []],
  ])("%s", async (name, ids) => {
    const changes = await changesOfScenario(SCENARIOS[name]);
    const evidence = evidenceOfWatch(watched([...GRANTED_BEFORE, ...changes]));
    expect(evidence.map(({ id }) => id)).toEqual(ids);
    const orders = new Set(changes.map(({ order }) => order));
    for (const { restsOn } of evidence) {
      expect(restsOn.length).toBeGreaterThan(0);
      expect(restsOn.every((order) => orders.has(order))).toBe(true);
    }
  });
});
