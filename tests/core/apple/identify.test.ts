import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identify, isMendable } from "../../../src/core/apple/identify.ts";
import { modeOf } from "../../../src/core/apple/mode.ts";
import { MODELS } from "../../../src/core/apple/models.ts";
import {
  ECID,
  inDfu,
  inNormal,
  inRecovery,
  oldInNormal,
  snapshot,
} from "../../support/snapshots.ts";

const hex = (value: number, digits: number): string =>
  value.toString(16).toUpperCase().padStart(digits, "0");

describe("identify", () => {
  test("knows one phone in recovery, DFU and normal mode by model and ECID", () => {
    for (const [shown, mode, certainty] of [
      [inRecovery(), "recovery", "board"],
      [inDfu(), "dfu", "board"],
      [inNormal(), "normal", "product"],
    ] as const) {
      const identity = identify(shown);
      expect(identity).toMatchObject({ mode, certainty, class: "iphone", ecid: ECID });
      expect(identity.model?.productType).toBe("iPhone13,2");
    }
  });

  test.each(MODELS)("names $productType ($boardConfig) in recovery and DFU mode", (model) => {
    const serial = `CPID:${hex(model.cpid, 4)} BDID:${hex(model.bdid, 2)} ECID:${ECID}`;
    for (const productId of [0x1281, 0x1227]) {
      const identity = identify(snapshot({ productId, serialNumber: serial }));
      expect(identity.model).toBe(model);
      expect(identity.class).toBe(model.class);
      expect(identity.certainty).toBe(model.confirmed ? "board" : "probable");
    }
  });

  test("unpacks chip and board in port DFU and takes its ECID for nobody's", () => {
    const serial =
      "SDOM:01 CPID:0022 BDID:000000000C814000 ECID:747D000000000001 CPFM:03 SCEP:00 CPRV:1A3 PREV:2F";
    expect(identify(snapshot({ productId: 0xf014, serialNumber: serial }))).toMatchObject({
      mode: "port-dfu",
      cpid: 0x8140,
      bdid: 0x0c,
      ecid: null,
      model: { productType: "iPhone17,1" },
    });
  });

  test("does not call a T2 in DFU an iPhone", () => {
    const identity = identify(
      snapshot({ productId: 0x1227, serialNumber: `CPID:8012 BDID:3B ECID:${ECID}` }),
    );
    expect(identity.class).toBe("t2");
    expect(isMendable(identity)).toBe(false);
  });

  test("says that a board is unknown instead of guessing, and still helps", () => {
    const identity = identify(
      snapshot({ serialNumber: "CPID:7000 BDID:00 ECID:0011223344550001" }),
    );
    expect(identity).toMatchObject({
      certainty: "unknown-board",
      model: null,
      class: null,
      cpid: 0x7000,
    });
    expect(isMendable(identity)).toBe(true);
  });

  test("trusts bcdDevice only where the chip agrees", () => {
    const lying = snapshot({ ...inNormal(), bcdDevice: 0x1402 });
    expect(identify(lying)).toMatchObject({
      class: "iphone",
      model: null,
      certainty: "family",
      ecid: ECID,
    });
    expect(identify(oldInNormal())).toMatchObject({
      class: "iphone",
      model: null,
      certainty: "family",
      ecid: null,
    });
  });

  test("reads a KIS device without strings as a mode alone", () => {
    expect(identify(snapshot({ productId: 0x1881, serialNumber: null }))).toMatchObject({
      mode: "kis",
      certainty: "none",
    });
  });

  test("shows a keyboard of Apple and a phone of another maker as nothing it knows", () => {
    const keyboard = identify(snapshot({ productId: 0x024f, productName: "Apple Keyboard" }));
    expect(keyboard).toMatchObject({ mode: "unknown", class: null });
    expect(isMendable(keyboard)).toBe(false);
    expect(identify(snapshot({ vendorId: 0x18d1 })).mode).toBe("unknown");
  });

  test("is total over any snapshot", () => {
    const text = fc.option(fc.string({ unit: "binary", maxLength: 126 }));
    fc.assert(
      fc.property(
        fc.nat(0xffff),
        fc.nat(0xffff),
        text,
        text,
        (productId, bcdDevice, productName, serialNumber) => {
          const identity = identify(snapshot({ productId, bcdDevice, productName, serialNumber }));
          expect(identity.mode).toBe(modeOf(productId));
          expect(identity.ecid ?? "0".repeat(16)).toMatch(/^[0-9A-F]{16}$/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
