import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modelByBoard } from "../../../src/core/apple/models.ts";
import { parseSerialString } from "../../../src/core/apple/serial-string.ts";
import { SERIAL_SAMPLES } from "../../fixtures/serial-samples.data.ts";

describe("parseSerialString", () => {
  test.each(SERIAL_SAMPLES)("reads $serial", ({ serial, productType, boardConfig }) => {
    const { cpid, bdid, ecid } = parseSerialString(serial);
    expect(ecid).toMatch(/^[0-9A-F]{16}$/);
    const model = modelByBoard(cpid ?? -1, Number.parseInt(bdid ?? "", 16));
    expect(model?.productType ?? null).toBe(productType);
    expect(model?.boardConfig ?? null).toBe(boardConfig);
  });

  test("keeps what it does not know, with its tag", () => {
    const { others } = parseSerialString("SDOM:01 CPID:8120 SIKA:00 YOLO:checkra1n");
    expect(others).toEqual([
      ["SDOM", "01"],
      ["SIKA", "00"],
      ["YOLO", "checkra1n"],
    ]);
  });

  test("reads the form of a Windows instance path: upper case, spaces as underscores", () => {
    expect(
      parseSerialString("CPID:8930_CPRV:20_BDID:00_ECID:001122334455000C_SRTG:[IBOOT-574.4]"),
    ).toMatchObject({
      cpid: 0x8930,
      bdid: "00",
      ecid: "001122334455000C",
      srtg: "IBOOT-574.4",
    });
  });

  test("pads a short ECID and names the exploit of a patched boot ROM", () => {
    expect(parseSerialString("ECID:1A2B PWND:[checkm8]")).toMatchObject({
      ecid: "0000000000001A2B",
      pwnd: "checkm8",
    });
  });

  test("takes the first of two equal tags and drops NULs", () => {
    expect(parseSerialString("CPID:80\x0015\0 CPID:8101").cpid).toBe(0x8015);
  });

  test.each([
    ["an empty string", ""],
    ["no pairs at all", "hello"],
    ["values that are no numbers", "CPID:<b>1</b> BDID:zz ECID:../../etc IBFL:"],
    ["numbers that are too long", `CPID:${"F".repeat(40)} ECID:${"A".repeat(17)}`],
    ["markup in brackets", "SRNM:[<img src=x onerror=alert(1)>]"],
    ["10 kB of garbage", "\u0001:[]".repeat(2500)],
  ])("makes nothing of %s", (_, text) => {
    const { cpid, bdid, ecid, srnm } = parseSerialString(text);
    expect([cpid, bdid, ecid, srnm]).toEqual([null, null, null, null]);
  });

  test("is total, and its fields are always clean", () => {
    const tags = fc.constantFrom("CPID", "BDID", "ECID", "SRNM", "SRTG", "PWND", "IMEI", "XYZW");
    const pair = fc
      .tuple(tags, fc.string({ unit: "binary", maxLength: 40 }))
      .map(([tag, value]) => `${tag}:${value}`);
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(pair, { maxLength: 12 }).map((pairs) => pairs.join(" ")),
    );
    fc.assert(
      fc.property(text, (serial) => {
        const fields = parseSerialString(serial);
        expect(fields.ecid ?? "0".repeat(16)).toMatch(/^[0-9A-F]{16}$/);
        expect(fields.bdid ?? "0").toMatch(/^[0-9A-F]{1,16}$/);
        expect(Number.isSafeInteger(fields.cpid ?? 0)).toBe(true);
        for (const word of [fields.srnm, fields.srtg, fields.pwnd, fields.imei])
          expect(word ?? "x").toMatch(/^[\w.\-()]+$/);
      }),
      { numRuns: 2000 },
    );
  });
});
