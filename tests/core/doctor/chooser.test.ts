import { expect, it } from "vitest";
import { chooserOf } from "../../../src/core/doctor/chooser.ts";
import type { DeviceErrorCode } from "../../../src/core/errors.ts";

it.each([
  ["chooser-cancelled", "shown"],
  ["not-a-phone", "shown"],
  ["blocked-by-policy", "blocked"],
  ["no-webusb", null],
  ["usb-failed", null],
] as const satisfies readonly (readonly [DeviceErrorCode, string | null])[])(
  "refused with %s: %s",
  (code, fact) => {
    expect(chooserOf({ kind: "refused", code, cause: null })).toBe(fact);
  },
);
