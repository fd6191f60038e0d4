import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/core/session/canonical-json.ts";
import { toSnapshot } from "../../src/device/to-snapshot.ts";
import type { UsbDeviceSubset } from "../../src/device/usb-subset.ts";

const many = <T>(part: T): readonly T[] => Array.from({ length: 255 }, () => part);

/** A device that lies about everything it can lie about. */
const lying = (serialNumber: string) => {
  const endpoint = {
    endpointNumber: 15,
    direction: "out",
    type: "isochronous",
    packetSize: 65_535,
  };
  const alternate = {
    alternateSetting: 255,
    interfaceClass: 255,
    interfaceSubclass: 255,
    interfaceProtocol: 255,
    endpoints: many(endpoint),
  };
  const usbInterface = { interfaceNumber: 255, alternates: many(alternate) };
  return {
    vendorId: 0x05ac,
    productId: 0x1281,
    deviceVersionMajor: 0x13,
    deviceVersionMinor: 0,
    deviceVersionSubminor: 2,
    manufacturerName: "x".repeat(10_000),
    productName: undefined,
    serialNumber,
    configurations: many({ configurationValue: 255, interfaces: many(usbInterface) }),
  } as unknown as UsbDeviceSubset; // the part of a device that is read
};

describe("toSnapshot", () => {
  test("keeps the snapshot of a lying device small enough for the record", () => {
    const made = canonicalJson(toSnapshot(lying("y".repeat(10_000))), 262_144);
    expect(made.kind).not.toBe("refused");
  });

  test("makes strings that the record can hold of what is no text", () => {
    const snapshot = toSnapshot(lying("a\ud800b\0"));
    expect(snapshot.serialNumber).toBe("a\ufffdb\0");
    expect(snapshot.productName).toBeNull();
    expect(canonicalJson(snapshot, 262_144).kind).not.toBe("refused");
  });

  test("reads bcdDevice from its three parts", () => {
    expect(toSnapshot(lying("")).bcdDevice).toBe(0x1302);
  });
});
