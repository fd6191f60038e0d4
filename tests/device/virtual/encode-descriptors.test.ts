import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  encodeConfiguration,
  encodeDescriptors,
  encodeDevice,
  encodeLanguages,
  encodeString,
} from "../../../src/device/virtual/encode-descriptors.ts";
import { enumerate } from "../../../src/device/virtual/enumerate.ts";
import type {
  ConfigurationDescriptor,
  DeviceDescriptor,
  EndpointDescriptor,
  InterfaceDescriptor,
} from "../../../src/device/virtual/face.ts";
import { DFU } from "../../../src/device/virtual/phone.ts";
import { MODELS, traitsOf } from "../../support/virtual-phones.ts";

/** Reads the bytes back by USB 2.0, 9.6, knowing nothing of the writer; throws where lengths do not add up. */
function parse(bytes: Uint8Array): DeviceDescriptor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u8 = (at: number): number => view.getUint8(at);
  const u16 = (at: number): number => view.getUint16(at, true);
  const check = (ok: boolean, what: string): void => {
    if (!ok) throw new Error(what);
  };
  check(u8(0) === 18 && u8(1) === 1 && u16(2) === 0x0200 && u8(7) === 64, "device descriptor");
  const configurations: ConfigurationDescriptor[] = [];
  let at = 18;
  while (at < bytes.length) {
    check(u8(at) === 9 && u8(at + 1) === 2, "configuration descriptor");
    const end = at + u16(at + 2);
    const count = u8(at + 4);
    const value = u8(at + 5);
    check(u8(at + 7) === 0x80 && u8(at + 8) === 250, "bus powered, 500 mA");
    const interfaces: InterfaceDescriptor[] = [];
    at += 9;
    while (at < end) {
      check(u8(at) === 9 && u8(at + 1) === 4, "interface descriptor");
      const [number, alternate, expected] = [u8(at + 2), u8(at + 3), u8(at + 4)];
      const [classCode, subclassCode, protocolCode] = [u8(at + 5), u8(at + 6), u8(at + 7)];
      const endpoints: EndpointDescriptor[] = [];
      at += 9;
      for (let left = expected; left > 0; left -= 1) {
        check(u8(at) === 7 && u8(at + 1) === 5, "endpoint descriptor");
        endpoints.push({
          address: u8(at + 2),
          attributes: u8(at + 3),
          maxPacketSize: u16(at + 4),
          interval: u8(at + 6),
        });
        at += 7;
      }
      interfaces.push({ number, alternate, classCode, subclassCode, protocolCode, endpoints });
    }
    check(at === end, "configuration length");
    check(new Set(interfaces.map(({ number }) => number)).size === count, "interface count");
    configurations.push({ value, interfaces });
  }
  check(u8(17) === configurations.length, "configuration count");
  return {
    vendorId: u16(8),
    productId: u16(10),
    bcdDevice: u16(12),
    manufacturerIndex: u8(14),
    productIndex: u8(15),
    serialIndex: u8(16),
    configurations,
  };
}

const byte = fc.integer({ min: 0, max: 0xff });
const word = fc.integer({ min: 0, max: 0xffff });
const endpoint = fc.record({
  address: byte,
  attributes: byte,
  maxPacketSize: word,
  interval: byte,
});
const face = fc.record({
  number: fc.integer({ min: 0, max: 31 }),
  alternate: byte,
  classCode: byte,
  subclassCode: byte,
  protocolCode: byte,
  endpoints: fc.array(endpoint, { maxLength: 5 }),
});
const configuration = fc.record({ value: byte, interfaces: fc.array(face, { maxLength: 6 }) });
const device = fc.record({
  vendorId: word,
  productId: word,
  bcdDevice: word,
  manufacturerIndex: byte,
  productIndex: byte,
  serialIndex: byte,
  configurations: fc.array(configuration, { maxLength: 4 }),
});

describe("descriptors as bytes", () => {
  it("read back as they were written", () => {
    fc.assert(
      fc.property(device, (written) => {
        expect(parse(encodeDescriptors(written))).toEqual(written);
      }),
    );
  });

  it("are the device descriptor and its configurations in a row", () => {
    fc.assert(
      fc.property(device, (written) => {
        const parts = [encodeDevice(written), ...written.configurations.map(encodeConfiguration)];
        expect(encodeDescriptors(written)).toEqual(
          Uint8Array.from(parts.flatMap((part) => [...part])),
        );
      }),
    );
  });

  it("of a phone in DFU are these", () => {
    const { descriptor } = enumerate(traitsOf(MODELS.iphoneX), DFU, "works", 1);
    const hex = [...encodeDescriptors(descriptor)]
      .map((byteValue) => byteValue.toString(16).padStart(2, "0"))
      .join("");
    expect(hex).toBe(
      "120100020000" +
        "0040ac0527120000020304" +
        "01" +
        "09021200010100" +
        "80fa" +
        "0904000000fe010000",
    );
  });
});

describe("strings as bytes", () => {
  it("are UTF-16 behind length and type", () => {
    expect([...encodeString("iP\0")]).toEqual([8, 3, 0x69, 0, 0x50, 0, 0, 0]);
    expect([...encodeLanguages()]).toEqual([4, 3, 9, 4]);
  });

  it("are cut at what the length byte can hold", () => {
    const long = encodeString("x".repeat(10_000));
    expect(long.length).toBe(254);
    expect(long[0]).toBe(254);
  });

  it("keep every unit, halves of surrogate pairs included", () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 126 });
    fc.assert(
      fc.property(units, (written) => {
        const bytes = encodeString(String.fromCharCode(...written));
        const view = new DataView(bytes.buffer);
        expect(bytes.length).toBe(bytes[0]);
        expect(written.map((_, index) => view.getUint16(2 + 2 * index, true))).toEqual(written);
      }),
    );
  });
});
