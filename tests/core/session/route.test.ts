import { describe, expect, test } from "vitest";
import { identify } from "../../../src/core/apple/identify.ts";
import { routeDevice } from "../../../src/core/session/route.ts";
import { repair } from "../../support/repair.ts";
import {
  inDfu,
  inNormal,
  inRecovery,
  oldInNormal,
  oldInRecovery,
  OTHER_ECID,
  snapshot,
} from "../../support/snapshots.ts";

describe("routeDevice", () => {
  test("takes the first phone for the session's", () => {
    expect(routeDevice(repair().state(), identify(inNormal()), false)).toEqual({
      kind: "record",
      link: "first",
    });
  });

  test("records the same phone in every mode", () => {
    const state = repair().connects(inNormal()).state();
    for (const shown of [inRecovery(), inDfu()]) {
      expect(routeDevice(state, identify(shown), false)).toEqual({
        kind: "record",
        link: "identity",
      });
    }
  });

  test("never writes another phone into the record", () => {
    const state = repair().connects(inNormal()).disconnects().state();
    expect(routeDevice(state, identify(inRecovery(OTHER_ECID)), false)).toEqual({ kind: "ignore" });
  });

  test("asks where an old phone's normal mode has no ECID to compare", () => {
    const state = repair().connects(oldInNormal()).disconnects().state();
    expect(routeDevice(state, identify(oldInRecovery()), false)).toEqual({ kind: "ask" });
  });

  test("keeps the practice phone out of a repair, and a Mac out of everything", () => {
    const state = repair().state();
    expect(routeDevice(state, identify(inNormal()), true)).toEqual({ kind: "ignore" });
    expect(
      routeDevice(state, identify(snapshot({ serialNumber: "CPID:8012 BDID:3B" })), false),
    ).toEqual({ kind: "ignore" });
  });

  test("writes nothing into a closed session", () => {
    const state = repair().add({ type: "session-closed", outcome: "mended" }).state();
    expect(routeDevice(state, identify(inNormal()), false)).toEqual({ kind: "ignore" });
  });
});
