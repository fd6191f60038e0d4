// A value that one file labels, in the spellings that other files have: all are replaced and keep their shape, the
// search of the finished bytes knows them, and replacing twice changes nothing.
import { describe, expect, test } from "vitest";
import { createRedaction } from "../../../src/core/redact/create-redaction.ts";

const KEY = new Uint8Array(32).fill(9);
const SAID = [
  "WiFiAddress: a4:5e:60:c1:0d:9f",
  "ECID:001A2B3C4D5E602E SRNM:[F0EXAMPLE001] IMEI:[356938035643809]",
  "udid 5f1c4b2d8e9a0b3c5f1c4b2d8e9a0b3c5f1c4b2d",
  "mail aiko.tanaka@shop.example.jp in /Users/aikotanaka/x",
  "DeviceName: Tanaka-Maru",
  "ApNonce: 6f1e2d3c4b5a69788796a5b4c3d2e1f0a1b2c3d4",
].join("\n");

function redactedAfter(said: string, text: string) {
  const redaction = createRedaction({ level: "help-desk", key: KEY });
  for (const one of [said, text]) {
    const collector = redaction.collectText();
    collector.push(one);
    collector.end();
  }
  const stream = redaction.replacer().text("a.log");
  const out = stream.push(text) + stream.end();
  const hitsIn = (bytes: string) => {
    const search = redaction.canary().search();
    search.push(Buffer.from(bytes));
    return search.hits().length;
  };
  return { out, hitsBefore: hitsIn(text), hitsAfter: hitsIn(out) };
}

/** Digits and letters alike: what is left is the shape. */
const shapeOf = (text: string): string => text.replaceAll(/[0-9a-f]/gi, "h");

function expectReplaced(text: string, raw: string): void {
  const { out, hitsBefore, hitsAfter } = redactedAfter(SAID, text);
  expect(out.toLowerCase()).not.toContain(raw.toLowerCase());
  expect(hitsBefore).toBeGreaterThan(0);
  expect(hitsAfter).toBe(0);
  expect(redactedAfter("", out).out).toBe(out);
}

describe("a MAC address", () => {
  test.each([
    ["saw a4 5e 60 c1 0d 9f up", "c1 0d"],
    ["saw a4_5e_60_c1_0d_9f up", "c1_0d"],
    ["saw A45E60-C10D9F up", "c10d9f"],
    ["saw a45e.60c1.0d9f up", "60c1"],
    ["saw a4:5e:60:ff:fe:c1:0d:9f up", "c1:0d"],
    ["saw A6:5E:60:FF:FE:C1:0D:9F up", "c1:0d"],
    ["saw a6-5e-60-ff-fe-c1-0d-9f up", "c1-0d"],
    ["saw a65e60fffec10d9f up", "fec10d"],
    ["iid a65e:60ff:fec1:0d9f up", "fec1"],
  ])("in %j", (text, raw) => {
    expectReplaced(text, raw);
    expect(shapeOf(redactedAfter(SAID, text).out)).toBe(shapeOf(text));
  });

  test.each([
    ["saw a4:5e:60:c1:d:9f up", "c1:d:9f"],
    ["iid a65e:60ff:fec1:d9f up", "fec1"],
  ])("without zeros in %j", (text, raw) => {
    expectReplaced(text, raw);
  });

  test("whichever way it is written, it has one stand-in", () => {
    const [plain = "", short = "", eui = "", id = ""] = [
      "a4:5e:60:c1:0d:9f",
      "a4:5e:60:c1:d:9f",
      "a4:5e:60:ff:fe:c1:0d:9f",
      "a6:5e:60:ff:fe:c1:0d:9f",
    ].map((text) => redactedAfter(SAID, text).out);
    expect(short).toBe(plain);
    expect(eui).toBe(plain.replace(/^(02:fa:ce)/, "$1:ff:fe"));
    expect(id).toBe(eui.replace("02", "00"));
  });
});

const pairsOf = (hex: string): string[] => hex.match(/../g) ?? [];

describe("an ECID", () => {
  test.each([
    "00 1A 2B 3C 4D 5E 60 2E",
    "00:1a:2b:3c:4d:5e:60:2e",
    "1A-2B-3C-4D-5E-60-2E",
    "0x00, 0x1A, 0x2B, 0x3C, 0x4D, 0x5E, 0x60, 0x2E",
    "{0x00,0x1a,0x2b,0x3c,0x4d,0x5e,0x60,0x2e}",
    "001A 2B3C 4D5E 602E",
    "0x001A2B3C_4D5E602E",
    "2E605E4D3C2B1A00",
  ])("as %s", (text) => {
    expectReplaced(`saw ${text} here`, text);
    expect(shapeOf(redactedAfter(SAID, text).out)).toBe(shapeOf(text));
  });

  test("byte by byte it is the stand-in of the whole, and in reverse too", () => {
    const ecid = redactedAfter(SAID, "001A2B3C4D5E602E").out;
    expect(redactedAfter(SAID, "00 1A 2B 3C 4D 5E 60 2E").out).toBe(pairsOf(ecid).join(" "));
    expect(redactedAfter(SAID, "2E605E4D3C2B1A00").out).toBe(pairsOf(ecid).toReversed().join(""));
  });
});

describe("a nonce", () => {
  const bytes = pairsOf("6f1e2d3c4b5a69788796a5b4c3d2e1f0a1b2c3d4");
  test.each([
    bytes.join(":"),
    bytes.join("-").toUpperCase(),
    `0x${bytes.join(", 0x")}`,
    `{0x${bytes.join(",0x")}}`,
    bytes.join("").replaceAll(/(....)(?=.)/g, "$1 "),
  ])("as %s", (text) => {
    expectReplaced(`saw ${text} here`, text);
    expect(shapeOf(redactedAfter(SAID, text).out)).toBe(shapeOf(text));
  });

  test("in the base64 of URLs", () => {
    const hex = "fbff3c4b5a69788796a5b4c3d2e1f0a1b2c3d4e5";
    const text = `saw ${Buffer.from(hex, "hex").toString("base64url")} here`;
    const { out, hitsBefore, hitsAfter } = redactedAfter(`ApNonce: ${hex}`, text);
    expect(out).not.toBe(text);
    expect(hitsBefore).toBeGreaterThan(0);
    expect(hitsAfter).toBe(0);
  });
});

describe("an IMEI", () => {
  test.each([
    "35-693803-564380-9",
    "35 693803 564380 9",
    "35.693803.564380.9",
    "356938/03/564380/9",
    "356938-03-564380-9",
    "356 938 035 643 809",
    "3569 3803 5643 809",
    "35693-80356-43809",
  ])("as %s", (text) => {
    expectReplaced(`saw ${text} here`, text);
    expect(redactedAfter(SAID, text).out).toMatch(/^[\d ./-]{15,19}$/);
    expect(shapeOf(redactedAfter(SAID, text).out)).toBe(shapeOf(text));
    const digits = redactedAfter(SAID, text).out.replaceAll(/\D/g, "");
    expect(digits).toBe(redactedAfter(SAID, "356938035643809").out);
  });
});

/** As a Japanese keyboard writes. */
const wide = (text: string): string =>
  text.replaceAll(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

describe("in full width", () => {
  test.each([
    ["serial", "F0EXAMPLE001"],
    ["serial in small letters", "f0example001"],
    ["ECID", "001A2B3C4D5E602E"],
    ["ECID in decimal", "7365887390539822"],
    ["IMEI", "356938035643809"],
    ["UDID", "5f1c4b2d8e9a0b3c5f1c4b2d8e9a0b3c5f1c4b2d"],
    ["e-mail", "aiko.tanaka@shop.example.jp"],
    ["user", "aikotanaka"],
    ["device name", "Tanaka-Maru"],
    ["MAC", "a4:5e:60:c1:0d:9f"],
  ])("%s", (_, value) => {
    const text = `シリアル ${wide(value)} でした`;
    expectReplaced(text, wide(value));
    expect(redactedAfter(SAID, text).out).toMatch(/^シリアル [\uff01-\uff5e]+ でした$/);
  });

  test("a label and a value that no other file has", () => {
    const { out } = redactedAfter(
      "",
      "シリアル番号：Ｆ２EXAMPLE001、ＩＭＥＩ：３５６９３８０３５６４３８０９",
    );
    expect(out).not.toMatch(/EXAMPLE|３５６９３８/);
  });

  test("what names nobody stays", () => {
    const text =
      "（復元：４０１３）　iOS１８．２（22C152）！　１２：３０：０５　￥１２，８００ ＃３ ～ ｉＰｈｏｎｅ";
    expect(redactedAfter(SAID, text).out).toBe(text);
  });
});

describe("with letters of no width and blanks that do not break", () => {
  test.each([
    ["F0EXAMP\u200bLE001", "F0EXAMP"],
    ["F0EX\u00adAMPLE001", "AMPLE001"],
    ["35\u00a0693803\u00a0564380\u00a09", "564380"],
    ["a4\u202f5e\u202f60\u202fc1\u202f0d\u202f9f", "c1\u202f0d"],
  ])("%j", (text, raw) => {
    const { out } = redactedAfter(SAID, `saw ${text} here`);
    expect(out).not.toContain(raw);
    expect(redactedAfter("", out).out).toBe(out);
  });
});
