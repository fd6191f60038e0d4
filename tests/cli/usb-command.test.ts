import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/main.ts";

/** Runs one command line and collects what it says. */
async function inspect(...argv: string[]) {
  const printed: unknown[] = [];
  const complaints: string[] = [];
  const code = await run(argv, {
    print: (value) => printed.push(value),
    complain: (line) => complaints.push(line),
  });
  return { code, printed, complaints };
}

describe("inspect usb", () => {
  test("names a phone in recovery mode", async () => {
    const serial =
      "SDOM:01 CPID:8015 CPRV:11 CPFM:03 SCEP:01 BDID:0E ECID:001A2B3C4D5E6F70 IBFL:3D SRNM:[F0EXAMPLE001]";
    const { code, printed } = await inspect("usb", "--pid", "1281", "--serial", serial);
    expect(code).toBe(0);
    expect(printed).toEqual([
      {
        mode: "recovery",
        class: "iphone",
        productType: "iPhone10,6",
        name: "iPhone X (GSM)",
        boardConfig: "d221ap",
        cpid: "0x8015",
        bdid: "0x0E",
        ecid: "001A2B3C4D5E6F70",
        udid: null,
        serialNumber: "F0EXAMPLE001",
        buttonFamily: "iphone8",
        certainty: "board",
      },
    ]);
  });

  test("reads bcdDevice as the product type in normal mode", async () => {
    const { printed } = await inspect(
      "usb",
      "--pid",
      "0x12A8",
      "--bcd",
      "1302",
      "--serial",
      "00008101001A2B3C4D5E6F70",
    );
    expect(printed).toMatchObject([
      { mode: "normal", productType: "iPhone13,2", certainty: "product" },
    ]);
  });

  test.each([
    [["usb"], "Usage"],
    [["usb", "--pid", "12345"], "four hex digits"],
    [["usb", "--pid"], "--pid"],
    [["usb", "--pid", "1281", "extra"], "Usage"],
    [["usb", "--colour", "red"], "--colour"],
    [["bundle"], "Usage"],
    [["bundle", "a.zip", "b.zip"], "Usage"],
    [[], "Which command"],
    [["restore"], 'no command "restore"'],
  ])("%j is not understood, says why and exits with 2", async (argv, says) => {
    const { code, printed, complaints } = await inspect(...argv);
    expect(code).toBe(2);
    expect(printed).toEqual([]);
    expect(complaints.join("\n")).toContain(says);
  });
});

describe("inspect bundle", () => {
  test.each([
    ["package.json", [], "not a Kintsugi bundle"],
    ["package.json", ["--lang", "ja"], "Kintsugiのバンドルではありません"],
    ["no-such-file.zip", [], "could not be read"],
    ["src", [], "could not be read"],
  ])("refuses %s %j with a sentence and exit code 1", async (file, more, says) => {
    const { code, printed, complaints } = await inspect("bundle", file, ...more);
    expect(code).toBe(1);
    expect(printed).toEqual([]);
    expect(complaints.join("\n")).toContain(says);
  });
});
