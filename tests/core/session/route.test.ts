import { describe, expect, test } from "vitest";
import { identify } from "../../../src/core/apple/identify.ts";
import { isOther, routeDevice } from "../../../src/core/session/route.ts";
import { repair } from "../../support/repair.ts";
import {
  ECID,
  inDfu,
  inKis,
  inNormal,
  inRecovery,
  KIS_SERIAL,
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

  test("asks for a phone in KIS mode until its serial is read, which settles it", () => {
    const state = repair().connects(inNormal()).disconnects().state();
    const read = (serialNumber: string) => identify({ ...inKis(), serialNumber });
    expect(routeDevice(state, identify(inKis()), false)).toEqual({ kind: "ask" });
    expect(routeDevice(state, read(KIS_SERIAL), false)).toMatchObject({ kind: "record" });
    const other = read(KIS_SERIAL.replace(ECID, OTHER_ECID));
    expect(routeDevice(state, other, false)).toEqual({ kind: "ignore" });
    expect(isOther(state, other)).toBe(true);
    expect(isOther(state, read(KIS_SERIAL))).toBe(false);
    expect(isOther(state, identify(inKis()))).toBe(false);
    expect(isOther(repair().state(), other)).toBe(false);
  });

  test("writes nothing into a closed session", () => {
    const state = repair().add({ type: "session-closed", outcome: "mended" }).state();
    expect(routeDevice(state, identify(inNormal()), false)).toEqual({ kind: "ignore" });
  });
});
