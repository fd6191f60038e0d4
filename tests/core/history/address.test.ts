import { describe, expect, test } from "vitest";
import { keyOf, keyPart } from "../../../src/core/history/address.ts";
import { routeOf } from "../../../src/ui/route.ts";

describe("a device in an address", () => {
  test.each(["ecid:001A2B3C4D5E6F70", "udid:00008030-001A2B3C4D5E6F70", `udid:${"a".repeat(40)}`])(
    "%s goes there and back",
    (key) => {
      const part = keyPart(key);
      expect(keyOf(part ?? "")).toBe(key);
      expect(routeOf(`/device/${part}`)).toMatchObject({ page: "device", rest: [part] });
    },
  );

  test.each(["", "ecid", "ecid-", "imei-1", "ecid:1", `ecid-${"1".repeat(60)}`, "ecid-1/2"])(
    "%j names no device",
    (part) => {
      expect(keyOf(part)).toBeNull();
    },
  );

  test("a key of another form has no address", () => {
    expect(keyPart("ecid:../x")).toBeNull();
    expect(keyPart("other:1")).toBeNull();
  });
});
