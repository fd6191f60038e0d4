import fc from "fast-check";
import { expect, test } from "vitest";
import { createTestClock, ecidOf, IPHONE_XS, makePhone } from "./phones.ts";
import { kernelText, sysfsDevice } from "./sysfs.ts";

test("a phone in normal mode is what Linux shows of it", () => {
  const attachment = makePhone({ clock: createTestClock(), model: IPHONE_XS }).attachment();
  if (attachment === null) throw new Error("the phone is not on the bus");
  const { path, attributes, properties, descriptors } = sysfsDevice(
    attachment,
    { bus: 1, device: 17 },
    3,
  );
  expect(path).toBe("pci0000:00/0000:00:14.0/usb1/1-3");
  expect(attributes).toMatchObject({
    idVendor: "05ac\n",
    idProduct: "12a8\n",
    bcdDevice: "1102\n",
    devnum: "17\n",
    devpath: "3\n",
    bConfigurationValue: "1\n",
    manufacturer: "Apple Inc.\n",
    product: "iPhone\n",
    serial: `00008020${ecidOf(1)}\n`,
  });
  expect(properties).toMatchObject({
    DEVNAME: "/dev/bus/usb/001/017",
    MINOR: "16",
    PRODUCT: "5ac/12a8/1102",
  });
  expect(descriptors).toMatch(/^12010002/);
});

test("a string that the phone does not have is no attribute", () => {
  const attachment = makePhone({ clock: createTestClock() }).attachment();
  if (attachment === null) throw new Error("the phone is not on the bus");
  const silent = { ...attachment, strings: new Map([[4, "\0".repeat(40)]]) };
  const { attributes } = sysfsDevice(silent, { bus: 1, device: 2 }, 1);
  expect(attributes).not.toHaveProperty("serial");
  expect(attributes).not.toHaveProperty("product");
});

test("the kernel's text ends at a NUL, is whole Unicode and never empty", () => {
  expect(kernelText("ab\0cd")).toBe("ab");
  expect(kernelText("a\ud800b")).toBe("ab");
  expect(kernelText("\u{1f4f1}")).toBe("\u{1f4f1}");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const kept = kernelText(text);
      if (kept === null) return;
      expect(kept.length).toBeGreaterThan(0);
      expect(kept).not.toContain("\0");
      expect(kept.isWellFormed()).toBe(true);
    }),
  );
});
