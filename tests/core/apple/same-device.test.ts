import { describe, expect, test } from "vitest";
import { identify } from "../../../src/core/apple/identify.ts";
import { deviceKey, mask, sameDevice } from "../../../src/core/apple/same-device.ts";
import {
  ECID,
  inDfu,
  inNormal,
  inRecovery,
  oldInNormal,
  oldInRecovery,
  OTHER_ECID,
  snapshot,
} from "../../support/snapshots.ts";

const phone = { keys: [`ecid:${ECID}`], productType: "iPhone13,2" };

describe("sameDevice", () => {
  test("links the three modes of one phone by ECID", () => {
    for (const shown of [inNormal(), inRecovery(), inDfu()]) {
      expect(deviceKey(identify(shown))).toBe(`ecid:${ECID}`);
      expect(sameDevice(phone, identify(shown))).toBe("same");
    }
  });

  test("keeps two phones of one model apart", () => {
    expect(sameDevice(phone, identify(inRecovery(OTHER_ECID)))).toBe("different");
  });

  test("does not decide where the strings leave both possible", () => {
    const old = { keys: [deviceKey(identify(oldInNormal())) ?? ""], productType: null };
    expect(sameDevice(old, identify(oldInRecovery()))).toBe("unknown");
    expect(sameDevice(phone, identify(snapshot({ productId: 0x1881, serialNumber: null })))).toBe(
      "unknown",
    );
  });

  test("uses the model where the key says nothing", () => {
    const serial = "CPID:0022 BDID:000000000C814000 ECID:747D000000000001";
    expect(sameDevice(phone, identify(snapshot({ productId: 0xf014, serialNumber: serial })))).toBe(
      "different",
    );
  });
});

test("mask leaves the last four characters", () => {
  expect(mask(ECID)).toBe("••••••••••••6F70");
  expect(mask("abc")).toBe("abc");
});
