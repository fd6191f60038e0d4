import { describe, expect, test } from "vitest";
import { codeRow } from "../../../src/core/guide/code-row.ts";
import { CODE_TABLE } from "../../../src/core/guide/code-table.data.ts";
import { familyForCode } from "../../../src/core/guide/playbooks.ts";
import { SOURCES } from "../../../src/core/guide/playbooks/sources.data.ts";

/** Codes whose meaning nobody says; the table must not invent one. */
const UNKNOWN = [79, 1109, 1110, 1600, 1601, 1602, 1603, 1604, 1611, 1671, 2013, 4012, 4037];

describe("the table of codes", () => {
  test("is in rising order, each code once", () => {
    const codes = CODE_TABLE.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].toSorted((a, b) => a - b));
  });

  test("names a source where it claims more than our judgement, and only then", () => {
    const wrong = CODE_TABLE.filter(({ grade, source }) =>
      grade === "judgement" ? source !== undefined : source === undefined || !(source in SOURCES),
    );
    expect(wrong).toEqual([]);
  });

  test("says of these that their name is unknown, and of no others", () => {
    const nameless = CODE_TABLE.filter(({ name }) => name === null);
    expect(nameless.map(({ code }) => code)).toEqual(UNKNOWN);
  });

  test("never gives an unknown code a name through its part", () => {
    for (const code of [1110, 1671, 4012, 4037]) expect(codeRow(code)?.part).toBe("unknown");
  });

  test("holds no code outside the known ranges", () => {
    const stray = CODE_TABLE.filter(({ code }) => familyForCode(code).id === "unknown-code");
    expect(stray).toEqual([]);
  });

  test.each([
    [9, "CommunicationError"],
    [14, "ASRError"],
    [23, "RecoveryModeRadioError"],
    [29, "GasGaugeUpdateError"],
    [40, "NANDDriverInitError"],
    [53, "FDRFailure"],
    [55, "StockholmPairingFailure"],
    [1015, "BasebandUnableToRollBack"],
    [2006, "USBDeviceNotResponding"],
    [2011, "USBNotEnoughPowerError"],
    [3004, "AuthInstallServerNotReachable"],
    [4014, "Unexpected state DFU, expected RestoreOS"],
  ])("%i is %s", (code, name) => {
    expect(codeRow(code)?.name).toBe(name);
  });
});

describe("the row of a code", () => {
  test("carries the server's own status between 3100 and 3999", () => {
    expect(codeRow(3100)?.name).toBe("AuthInstall server status 0");
    expect(codeRow(3194)?.name).toBe("AuthInstall server status 94");
    expect(codeRow(3194)?.source).toBe("tss-94");
    expect(codeRow(3999)?.name).toBe("AuthInstall server status 899");
    expect(codeRow(3099)).toBeNull();
    expect(codeRow(4000)).toBeNull();
  });

  test("is the same for a code of the USB layer in both writings", () => {
    expect(codeRow(-536_854_449)).toBe(codeRow(0xe000_404f));
    expect(codeRow(0xe000_404f)?.name).toBe("kIOUSBPipeStalled");
  });

  test("is missing where nothing is known of the number", () => {
    const wrappedOutsideTheUsbLayer = 9 - 0x1_0000_0000;
    for (const code of [0, -50, 99, 1050, 5000, 4_000_000_000, wrappedOutsideTheUsbLayer])
      expect(codeRow(code)).toBeNull();
    expect(codeRow(-1)?.name).toBe("GenericError");
  });
});
