import { expect, test } from "vitest";
import { allowPolicy, UDEV_RULE } from "../../../src/core/sight/copies.ts";

/** The rule's glob as udev reads it: `?` is one character, `|` parts alternatives (udev.rules(7)). */
function ruleCovers(productId: string): boolean {
  const glob = /idProduct\}=="([^"]+)"/.exec(UDEV_RULE)?.[1] ?? "";
  return glob.split("|").some((one) => new RegExp(`^${one.replaceAll("?", ".")}$`).test(productId));
}

test.each(["1290", "12a8", "12ab", "12b1", "1222", "1227", "1280", "1281", "1283", "1881", "f014"])(
  "the udev rule covers 05ac:%s",
  (productId) => {
    expect(ruleCovers(productId)).toBe(true);
  },
);

test.each(["0250", "024f", "8104", "1284", "1223"])(
  "the udev rule leaves 05ac:%s to the system",
  (productId) => {
    expect(ruleCovers(productId)).toBe(false);
  },
);

test("the udev rule is one line for Apple alone that opens to the person at the computer", () => {
  expect(UDEV_RULE).not.toContain("\n");
  expect(UDEV_RULE).toContain('ATTR{idVendor}=="05ac"');
  expect(UDEV_RULE).toContain('TAG+="uaccess"');
});

test("the policy allows every device of Apple's to this one page", () => {
  expect(JSON.parse(allowPolicy("https://fix.example"))).toEqual({
    WebUsbAllowDevicesForUrls: [
      { devices: [{ vendor_id: 0x05ac }], urls: ["https://fix.example"] },
    ],
  });
});
