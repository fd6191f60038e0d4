import { describe, expect, it } from "vitest";
import { modeOf } from "../../../src/core/apple/mode.ts";
import { MAX_STRING_UNITS } from "../../../src/core/apple/snapshot.ts";
import { enumerate } from "../../../src/device/virtual/enumerate.ts";
import type { Attachment } from "../../../src/device/virtual/face.ts";
import type { Running } from "../../../src/device/virtual/phone.ts";
import { DFU, RECOVERY } from "../../../src/device/virtual/phone.ts";
import { ECID, MODELS, SERIAL, traitsOf } from "../../support/virtual-phones.ts";

const NORMAL: Running = { mode: "normal" };
const serial = ({ descriptor, strings }: Attachment): string | undefined =>
  strings.get(descriptor.serialIndex);
const of = (model: keyof typeof MODELS, running: Running, portDfu = false): Attachment =>
  enumerate(traitsOf(MODELS[model], portDfu), running, "works", 1);

describe("serial strings", () => {
  it.each([
    [
      "iphoneX",
      RECOVERY,
      `SDOM:01 CPID:8015 CPRV:11 CPFM:03 SCEP:01 BDID:06 ECID:${ECID} IBFL:3D SRNM:[${SERIAL}]`,
    ],
    [
      "iphoneX",
      DFU,
      `CPID:8015 CPRV:11 CPFM:03 SCEP:01 BDID:06 ECID:${ECID} IBFL:3C SRTG:[iBoot-3332.0.0.1.23]`,
    ],
    [
      "iphone6s",
      RECOVERY,
      `SDOM:01 CPID:8000 CPRV:11 CPFM:03 SCEP:01 BDID:04 ECID:${ECID} IBFL:1D SRNM:[${SERIAL}]`,
    ],
    [
      "iphone6s",
      DFU,
      `CPID:8000 CPRV:11 CPFM:03 SCEP:01 BDID:04 ECID:${ECID} IBFL:1C SRTG:[iBoot-2234.0.0.3.3]`,
    ],
    [
      "iphone11Pro",
      DFU,
      `SDOM:01 CPID:8030 CPRV:11 CPFM:03 SCEP:01 BDID:06 ECID:${ECID} IBFL:3C SRTG:[iBoot-6338.0.0.200.19]`,
    ],
    [
      "iphone16e",
      RECOVERY,
      `SDOM:01 CPID:8140 CPRV:11 CPFM:03 SCEP:01 BDID:04 ECID:${ECID} IBFL:3D SIKA:00 SRNM:[${SERIAL}]`,
    ],
    [
      "ipad4",
      RECOVERY,
      `CPID:8955 CPRV:11 CPFM:03 SCEP:01 BDID:00 ECID:${ECID} IBFL:03 SRNM:[${SERIAL}]`,
    ],
  ] as const)("of %s in %o", (model, running, expected) => {
    expect(serial(of(model, running))).toBe(expected);
  });

  it("of an A16 or later phone lose SRNM when the system is damaged", () => {
    const damaged = enumerate(traitsOf(MODELS.iphone16e), RECOVERY, "damaged", 1);
    expect(serial(damaged)).toBe(
      `SDOM:01 CPID:8140 CPRV:11 CPFM:03 SCEP:01 BDID:04 ECID:${ECID} IBFL:3D SIKA:00`,
    );
    expect(serial(enumerate(traitsOf(MODELS.iphoneX), RECOVERY, "damaged", 1))).toContain("SRNM:[");
  });

  it("hold chip id and ECID in normal mode from A12 on, padded to 40 units", () => {
    expect(serial(of("iphone11Pro", NORMAL))).toBe(`00008030${ECID}${"\0".repeat(16)}`);
    expect(serial(of("iphone11Pro", NORMAL))).toHaveLength(40);
  });

  it("are 40 lower-case hex digits without the ECID before", () => {
    for (const model of ["iphone6s", "iphone7", "iphoneX", "ipad4"] as const) {
      expect(serial(of(model, NORMAL))).toMatch(/^[0-9a-f]{40}$/);
    }
  });

  it("of two phones differ in normal mode", () => {
    const other = { ...traitsOf(MODELS.iphoneX), serial: "F0EXAMPLE002" };
    expect(serial(enumerate(other, NORMAL, "works", 1))).not.toBe(serial(of("iphoneX", NORMAL)));
  });

  it("pack chip and board into BDID in port DFU, beside an ECID of its own", () => {
    const text = serial(of("iphone16e", DFU, true)) ?? "";
    const packed = BigInt(`0x${/BDID:([0-9A-F]{16})/.exec(text)?.[1] ?? "0"}`);
    expect((packed >> 8n) & 0xffffn).toBe(0x8140n);
    expect((packed >> 24n) & 0xffn).toBe(0x04n);
    expect(text).toContain("CPID:0022");
    expect(text).not.toContain(ECID);
  });

  it("are missing in KIS", () => {
    const kis = of("iphone16e", DFU);
    expect(kis.descriptor.serialIndex).toBe(0);
    expect([...kis.strings.keys()]).toEqual([2, 3]);
  });

  it("and all other strings fit a descriptor", () => {
    for (const model of Object.values(MODELS)) {
      for (const running of [NORMAL, RECOVERY, DFU]) {
        for (const portDfu of [true, false]) {
          const { strings } = enumerate(traitsOf(model, portDfu), running, "works", 1);
          for (const text of strings.values())
            expect(text.length).toBeLessThanOrEqual(MAX_STRING_UNITS);
        }
      }
    }
  });
});

describe("nonces", () => {
  it.each([
    ["iphone6s", 40],
    ["iphoneX", 64],
  ] as const)("of %s stand in string 1, NONC of %i digits", (model, digits) => {
    expect(of(model, RECOVERY).strings.get(1)).toMatch(
      new RegExp(`^NONC:[0-9A-F]{${digits}} SNON:[0-9A-F]{40}$`),
    );
    expect(of(model, DFU).strings.get(1)).toMatch(/^NONC:/);
  });

  it("are new at each enumeration and missing in normal mode", () => {
    const again = enumerate(traitsOf(MODELS.iphoneX), RECOVERY, "works", 2);
    expect(again.strings.get(1)).not.toBe(of("iphoneX", RECOVERY).strings.get(1));
    expect(of("iphoneX", NORMAL).strings.has(1)).toBe(false);
  });
});

describe("descriptors", () => {
  it.each([
    ["iphoneX", NORMAL, 0x12a8, "normal"],
    ["iphoneX", { mode: "restore" }, 0x12a8, "normal"],
    ["ipadAir5", NORMAL, 0x12ab, "normal"],
    ["iphoneX", RECOVERY, 0x1281, "recovery"],
    ["iphoneX", DFU, 0x1227, "dfu"],
    ["iphone16e", DFU, 0x1881, "kis"],
  ] as const)("of %s in %o have product id %i", (model, running, productId, mode) => {
    const { descriptor } = of(model, running);
    expect(descriptor.productId).toBe(productId);
    expect(modeOf(descriptor.productId)).toBe(mode);
    expect(descriptor.vendorId).toBe(0x05ac);
  });

  it("show port DFU where the port controller answers", () => {
    expect(of("iphone16e", DFU, true).descriptor.productId).toBe(0xf014);
  });

  it.each([
    ["iphoneX", 0x1003],
    ["iphone11Pro", 0x1203],
    ["ipadAir5", 0x1316],
    ["iphone16e", 0x1705],
  ] as const)("of %s hold the product type as bcdDevice in normal mode only", (model, bcd) => {
    expect(of(model, NORMAL).descriptor.bcdDevice).toBe(bcd);
    expect(of(model, RECOVERY).descriptor.bcdDevice).toBe(0);
    expect(of(model, DFU).descriptor.bcdDevice).toBe(0);
  });

  it("of recovery mode hold the upload endpoint and the console", () => {
    const [configuration] = of("iphoneX", RECOVERY).descriptor.configurations;
    expect(configuration?.interfaces).toMatchObject([
      {
        number: 0,
        alternate: 0,
        classCode: 0xfe,
        subclassCode: 1,
        protocolCode: 2,
        endpoints: [{ address: 0x04 }],
      },
      { number: 1, alternate: 0, classCode: 0xff, protocolCode: 0x51, endpoints: [] },
      {
        number: 1,
        alternate: 1,
        classCode: 0xff,
        protocolCode: 0x51,
        endpoints: [{ address: 0x81 }, { address: 0x02 }],
      },
    ]);
  });

  it("of DFU hold one interface without endpoints", () => {
    const { configurations } = of("iphoneX", DFU).descriptor;
    expect(configurations).toMatchObject([
      { value: 1, interfaces: [{ classCode: 0xfe, subclassCode: 1, endpoints: [] }] },
    ]);
  });

  it("of normal mode hold the multiplexor in configuration 3", () => {
    const { configurations } = of("iphoneX", NORMAL).descriptor;
    const mux = configurations
      .find(({ value }) => value === 3)
      ?.interfaces.find(({ subclassCode }) => subclassCode === 0xfe);
    expect(mux).toMatchObject({
      classCode: 0xff,
      protocolCode: 2,
      endpoints: [{ address: 0x04 }, { address: 0x85 }],
    });
  });

  it("name manufacturer and product by indexes 2 and 3", () => {
    const { descriptor, strings } = of("iphoneX", RECOVERY);
    expect(descriptor).toMatchObject({ manufacturerIndex: 2, productIndex: 3, serialIndex: 4 });
    expect(strings.get(2)).toBe("Apple Inc.");
    expect(strings.get(3)).toBe("Apple Mobile Device (Recovery Mode)");
  });
});
