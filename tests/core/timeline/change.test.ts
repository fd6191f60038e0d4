import { describe, expect, test } from "vitest";
import { changeOf, groupOf, lasted } from "../../../src/core/timeline/change.ts";
import { second } from "../../support/bus-story.ts";
import { repair } from "../../support/repair.ts";
import { inDfu, inKis, inNormal, inRecovery, snapshot } from "../../support/snapshots.ts";

describe("an event as a change on the bus", () => {
  test("a record folds into the watch of its state", () => {
    const told = repair()
      .connects(inRecovery(), 1, "first")
      .disconnects(1)
      .connects(inRecovery(), 2)
      .disconnects(2)
      .connects(inDfu(), 3);
    const { watch } = told.state();
    expect(watch.verdicts).toMatchObject([{ kind: "fell-to-dfu", restsOn: [2, 3, 4, 5, 6] }]);
    expect(watch.stage).toBe("dfu");
  });

  test("keeps what the page could not watch", () => {
    const { watch } = repair()
      .connects(inNormal(), 1)
      .add({ type: "watch-changed", change: "started" })
      .add({ type: "watch-gap", ms: 500 })
      .resumes()
      .state();
    expect(watch).toMatchObject({ watching: true, breaks: [{ ms: 500 }, { ms: null }] });
  });

  test("takes a device of another maker for no mode of a phone", () => {
    const [, event] = repair().connects(snapshot({ vendorId: 0x18d1 })).events;
    expect(event && changeOf(event)).toMatchObject({ kind: "came", mode: "unknown" });
  });

  test("puts every face of DFU into one group", () => {
    expect((["dfu", "port-dfu", "kis", "wtf"] as const).map(groupOf)).toEqual(
      Array.from({ length: 4 }, () => "dfu"),
    );
    const [, event] = repair().connects(inKis()).events;
    expect(event && changeOf(event)).toMatchObject({ mode: "kis" });
  });

  test("measures by the steady clock, and by the wall clock only across a break", () => {
    const slept = { ...second(10), wall: second(0).wall + 3_600_000 };
    expect(lasted(second(0), slept, false)).toBe(10_000);
    expect(lasted(second(0), slept, true)).toBe(3_600_000);
    expect(lasted(second(5), { ...second(2), run: "b" }, false)).toBe(0);
  });
});
