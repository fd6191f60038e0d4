// What each detector sees, spelling by spelling, and what has the same shape and must stay.
import { describe, expect, test } from "vitest";
import { createRedaction } from "../../../src/core/redact/create-redaction.ts";

const KEY = new Uint8Array(32).fill(9);

/** The text as it leaves, and what was replaced in it. */
function redacted(...texts: string[]) {
  const redaction = createRedaction({ level: "help-desk", key: KEY });
  for (const text of texts) {
    const collector = redaction.collectText();
    collector.push(text);
    collector.end();
  }
  const replacer = redaction.replacer();
  const out = texts.map((text) => {
    const stream = replacer.text("a.log");
    return stream.push(text) + stream.end();
  });
  return { out, kinds: replacer.replaced().map(({ kind }) => kind) };
}

describe("is replaced", () => {
  test.each([
    ["ecid", "ECID:001A2B3C4D5E602E IBFL:3D", "001A2B3C4D5E602E"],
    ["ecid", "ecid=0x1a2b3c4d5e602e, chipid=0x8030", "1a2b3c4d5e602e"],
    ["ecid", "Found ECID 7365887390539822", "7365887390539822"],
    ["ecid", "UniqueChipID 7365887390539822", "7365887390539822"],
    ["ecid", "irecv_event_cb: device 001a2b3c4d5e602e (udid: N/A)", "001a2b3c4d5e602e"],
    ["ecid", "<Restore Device 0000025762236D20>: operation 59", "0000025762236D20"],
    ["ecid", "device id 0B0000000000E496 (0622AF70)", "0B0000000000E496"],
    ["ecid", "usb 1-1: SerialNumber: 00008030001A2B3C4D5E602E", "001A2B3C4D5E602E"],
    ["ecid", "idevicerestore -u 00008030-001A2B3C4D5E602E", "001A2B3C4D5E602E"],
    ["ecid", "USB\\VID_05AC&PID_1281\\SDOM:01_CPID:8015_ECID:001A2B3C4D5E602E", "001A2B3C4D5E602E"],
    [
      "udid",
      "udid 5f1c4b2d8e9a0b3c5f1c4b2d8e9a0b3c5f1c4b2d",
      "5f1c4b2d8e9a0b3c5f1c4b2d8e9a0b3c5f1c4b2d",
    ],
    ["serial", "SRNM:[F0EXAMPLE001]", "F0EXAMPLE001"],
    ["serial", "device serial number is F0EXAMPLE001", "F0EXAMPLE001"],
    ["serial", "<key>SerialNumber</key>\n\t<string>K9X2Q7LM3P</string>", "K9X2Q7LM3P"],
    ["serial", "S/N: F0EXAMPLE001", "F0EXAMPLE001"],
    ["serial", "s/n F0EXAMPLE001 lost", "F0EXAMPLE001"],
    ["serial", "Serial No.: F0EXAMPLE001", "F0EXAMPLE001"],
    ["serial", "Serial Number (system): F0EXAMPLE001", "F0EXAMPLE001"],
    ["serial", "Serial #: F0EXAMPLE001", "F0EXAMPLE001"],
    ["serial", '"serial_number": "F0EXAMPLE001"', "F0EXAMPLE001"],
    ["serial", "serial-number: F0EXAMPLE001", "F0EXAMPLE001"],
    ["serial", '"IOPlatformSerialNumber" = "F0EXAMPLE001"', "F0EXAMPLE001"],
    ["serial", "シリアル番号: F0EXAMPLE001", "F0EXAMPLE001"],
    ["serial", "シリアル番号はF0EXAMPLE001です", "F0EXAMPLE001"],
    ["serial", "序列号：F0EXAMPLE001", "F0EXAMPLE001"],
    ["ecid", "ECID: 00:1A:2B:3C:4D:5E:60:2E", "3C:4D:5E"],
    ["ecid", "ECID: 0x001A 2B3C 4D5E 602E", "4D5E 602E"],
    ["ecid", "ecid = {0x00, 0x1A, 0x2B, 0x3C, 0x4D, 0x5E, 0x60, 0x2E}", "0x3C, 0x4D"],
    ["nonce", "ApNonce: 6f1e 2d3c 4b5a 6978 8796 a5b4", "4b5a 6978"],
    ["ecid", "unique_chip_id: 7365887390539822", "7365887390539822"],
    ["ecid", "Unique Chip ID: 0x1a2b3c4d5e602e", "1a2b3c4d5e602e"],
    ["imei", "IMEI:[356938035643809]", "356938035643809"],
    ["imei", "IMEI: 356938/03/564380/9", "564380"],
    ["imei", "IMEI 356 938 035 643 809", "643 809"],
    ["imei", "IMEI: 3569 3803 5643 809", "5643"],
    ["imei", "IMEI: 35.693803.564380.9", "693803"],
    ["imei", "IMEI: 35\u00a0693803\u00a0564380\u00a09", "564380"],
    ["imei", "IMEISV 35-693803-564380-12 read", "564380-12"],
    ["imei", "value 356938035643809 alone", "356938035643809"],
    ["meid", "MEID: A10000009296F2", "A10000009296F2"],
    ["baseband", "snum=0x111122223333444400", "111122223333444400"],
    ["baseband", "    CertID = 500000001;", "500000001"],
    [
      "nonce",
      "NONC:6f1e2d3c4b5a69788796a5b4c3d2e1f0a1b2c3d4",
      "6f1e2d3c4b5a69788796a5b4c3d2e1f0a1b2c3d4",
    ],
    [
      "nonce",
      "Getting ApNonce in recovery mode... 9a 4b b5 6d 86 04 3a 55 47 61",
      "9a 4b b5 6d 86 04 3a 55 47 61",
    ],
    [
      "nonce",
      "NonceHash: 6f1e2d3c4b5a69788796a5b4c3d2e1f0a1b2c3d4",
      "6f1e2d3c4b5a69788796a5b4c3d2e1f0a1b2c3d4",
    ],
    ["nonce", "BNCH = 6f1e2d3c4b5a69788796a5b4c3d2e1f0", "6f1e2d3c4b5a69788796a5b4c3d2e1f0"],
    ["mac", "en0 a4:5e:60:c1:0d:9f up", "a4:5e:60:c1:0d:9f"],
    ["mac", "WiFiAddress: a4:5e:60:1:d:9f", "60:1:d:9f"],
    ["mac", "MacAddress = 8:0:27:1a:2b:3", "27:1a:2b:3"],
    ["mac", "EUI-64 a6:5e:60:ff:fe:c1:0d:9f", "c1:0d:9f"],
    ["mac", "bluetooth_address: a4 5e 60 c1 0d 9f", "c1 0d 9f"],
    ["mac", "bssid=A4-5E-60-C1-0D-9F", "A4-5E-60-C1-0D-9F"],
    ["ipv6", "[fe80::a65e:60ff:fec1:d9f%en3]", "a65e:60ff:fec1:d9f"],
    ["ipv4", "proxy 192.168.10.7 refused", "192.168.10.7"],
    ["ipv4", "connected to 17.5.6.7:443", "17.5.6.7"],
    ["ipv4", "peer ::ffff:192.168.1.20 closed", "192.168.1.20"],
    ["ipv4", "peer 0:0:0:0:0:FFFF:83.1.2.3 closed", "83.1.2.3"],
    ["ipv6", "route 2a02:8109:9a40:1b00::/56", "2a02:8109:9a40:1b00"],
    ["host", "HTTPSProxy = proxy.firm.co.jp;", "proxy.firm.co.jp"],
    ["host", "from Aikos-MacBook-Pro.local", "Aikos-MacBook-Pro"],
    ["email", "Apple ID: aiko.tanaka@example-mail.jp", "aiko.tanaka@example-mail.jp"],
    ["email", "contact 愛子@docomo.example.jp now", "愛子@docomo"],
    ["email", "宛先は愛子.tanaka@docomo.example.jpです", "愛子.tanaka@docomo"],
    ["email", "von jürgen@mail.example.de", "jürgen"],
    ["email", "an hans@müller-handy.de ok", "hans@müller-handy"],
    ["email", "кому иван2@почта.рф сегодня", "иван2@почта"],
    ["email", "メール aiko＠shop.example.jp", "aiko"],
    ["phone", "call 090-1234-5678", "090-1234-5678"],
    ["ssid", "SSID: tanaka-home-5G", "tanaka-home-5G"],
    ["user", "C:\\Users\\aiko\\AppData", "aiko"],
    ["user", "C:\\DOCUME~1\\aikota~1\\LOCALS~1", "aikota~1"],
    ["user", "C:\\Documents and Settings\\rinko\\Local Settings", "rinko"],
    ["user", `${"x".repeat(60)} C:\\Documents and\n${" ".repeat(21)} Settings\\rinko\\x`, "rinko"],
    ["user", "file:///Users/aiko/Downloads", "aiko"],
    ["user", "/home/aiko/x.log", "aiko"],
    ["user", "C:\\Users\\Aiko Tanaka\\Desktop", "Aiko Tanaka"],
    ["user", '{"path":"C:\\\\Users\\\\Aiko Tanaka"}', "Tanaka"],
    ["user", 'in "C:\\Users\\Aiko Tanaka"', "Tanaka"],
    ["user", 'in "/Users/aiko tanaka"', "tanaka"],
    ["user", "C:\\Users\\O'Brien", "Brien"],
    ["user", "C:\\Users\\Tanaka, Aiko\\x", "Aiko"],
    ["user", "/Users/aiko tanaka/Library/Logs", "tanaka"],
    ["user", "file:///Users/%E6%84%9B%E5%AD%90/x", "%E6%84%9B%E5%AD%90"],
    ["device-name", "“Aiko’s iPhone” was found", "Aiko"],
    ["device-name", "愛子のiPhoneを復元中", "愛子のiPhone"],
    ["device-name", "Device Name: Tanaka-Maru", "Tanaka-Maru"],
    ["device-name", '"device_name": "Tanaka-Maru"', "Tanaka-Maru"],
    ["device-name", "デバイス名：田中丸", "田中丸"],
    ["user", "user_name: aikotan", "aikotan"],
    ["host", "Computer Name: DESKTOP-AB12CD3", "DESKTOP-AB12CD3"],
    [
      "uuid",
      '"incident" : "5A545008-B0D4-4049-80D1-0861D5B370F3"',
      "5A545008-B0D4-4049-80D1-0861D5B370F3",
    ],
    ["gps", "latitude=35.681236", "35.681236"],
    ["secret", "password=hunter2hunter2", "hunter2hunter2"],
  ])("%s in %j", (kind, text, raw) => {
    const { out, kinds } = redacted(text);
    expect(out[0]).not.toContain(raw);
    expect(kinds).toContain(kind);
    expect(redacted(...out).out).toEqual(out);
  });

  test.each([
    ["JSON escapes", "ECID: \\u0030\\u0030\\u0031A2B3C4D5E602E"],
    ["XML entities", "<v>ECID:&#48;&#x30;1A2B3C4D5E602E</v>"],
    ["a URL", "x?ECID%3A001A2B3C4D5E602%45"],
    ["base64", `blob ${Buffer.from("ECID:001A2B3C4D5E602E").toString("base64")}`],
    ["hex", `blob ${Buffer.from("ECID:001A2B3C4D5E602E").toString("hex")}`],
    ["a folded line", `${"x".repeat(80)} ECID:001A2B3C\n${" ".repeat(21)}4D5E602E`],
  ])("an ECID in %s", (_, text) => {
    const { out, kinds } = redacted(text);
    expect(kinds).toEqual(["ecid"]);
    expect(out[0]).not.toBe(text);
  });
});

describe("stays", () => {
  test.each([
    "CPID:8015 CPRV:11 CPFM:03 SCEP:01 BDID:0E IBFL:3D SRTG:[iBoot-3332.0.0.1.23]",
    "personalizing d421ap chipid=0x8030, boardid=0x6, secDom=1",
    "iPhone12,3,iPhone12,5_18.3_22D64_Restore.ipsw",
    "build 22C152, OS 18.2 (22C152), iTunes 12.9.5.5, iTunes: iTunes 10.5.2.11",
    "server version: 2.1.0, libauthinstall-1033.0.6, iBoot-10151.140.19",
    "Completed checkpoint id: 0x1306",
    "restore-step-results = {0x1107065B:{0:1100}}",
    "[04:20:47.0521-GMT]{3>7} CHECKPOINT FAILURE:(FAILURE:1100)",
    "ASR: Expected 9D3B2B3ABFB6E3F23E173D19230753BA90A6EDB9",
    "ASR: but got 44271610AB2A82B073CE3466B8263EFD324C51B6",
    "SHA1: 9d3b2b3abfb6e3f23e173d19230753ba90a6edb9",
    "sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "2012-03-17 14:39:01.619 [1928:1234]: restore library built Feb 6 2012 at 17:46:17",
    "\\\\?\\USB#VID_05AC&PID_1281#{ED82A167-D61A-4AF6-9AB6-11E52236C576}",
    "locationID=0x26400000, NCM 0x10000091e",
    "panic(cpu 0 caller 0xfffffff04bd34530): x0: 0x0000000000000001",
    "failed to find property tag 0xe00000006d6d6170",
    "<Recovery Mode Device 0x600000100000>: operation 4 progress -1",
    "Sending RestoreKernelCache (18044678 bytes), 6852087808 bytes in 21.75 seconds",
    'connecting to http://gs.apple.com:80, server="https://gs.apple.com:443"',
    "AMAuthInstallBundleCopyBuildIdentityForVariant: searching for variant Erase",
    "/System/Library/PrivateFrameworks/MobileDevice.framework/Versions/A/Resources",
    "C:\\Users\\Public\\Documents and /Users/Shared/x",
    "Kernel UUID: 5A545008-B0D4-4049-80D1-0861D5B370F3",
    "device disconnected; device is in recovery mode; iPhone 14 Pro, an iPhone's screen",
    "nonce changed; ticket accepted; serial port opened; token be cleared",
    "2019-06-09 15:23:02.05 +0800, -536870181, 0xe00002db",
    "at 12:30:05, 8:0:27:1:2:3, 00000010  a4 5e 60 c1 0d 9f 00 11  |.^`.....|",
    "IMEI not read, IMEI 12.9.5.5, IMEI: 2026-11-29 12:30:05, price 12,800.00 of 3 569 380 yen",
    "00000000: 0011 2233 4455 6677 8899 aabb ccdd eeff  0x10, 0x20, 0x30, 0x40, 0x50, 0x60",
    "@愛子 さん、12個@100円、復元@iPhone、user@host, @property. und @müller, a @ b.c, 4013@最新。次",
    "std::vector, abcd::efgh, 12:30:05::1, ::ffff:0.0.0.0 and 10151.140.19, face::",
    "S/N ratio of 12 dB, the S/N is on the back, items/name, S/N: 45",
    "the device name is locked; user name is wrong; device type: recovery; user: restore",
    "serial no. 3 of 5, serial (usb): open, serial #3, シリアル番号が違います, デバイス名の変更",
    "unique chip identifier of the network, computer names, host name lookup failed",
  ])("%j", (text) => {
    expect(redacted(text)).toEqual({ out: [text], kinds: [] });
  });
});

test.each([
  ["C:\\Users\\aiko, D:\\ipsw\\x.ipsw", ", D:\\ipsw\\x.ipsw"],
  ["'C:\\Users\\aiko' was", "' was"],
  ["/Users/aiko and /tmp/x", " and /tmp/x"],
  ['"C:\\Users\\aiko" "D:\\x"', '" "D:\\x"'],
])("what stands behind a name in a path stays, as in %j", (text, rest) => {
  const { out } = redacted(text);
  expect(out[0]).not.toContain("aiko");
  expect(out[0]?.endsWith(rest)).toBe(true);
});

test("what stands before an address in Japanese is none of it", () => {
  const { out } = redacted("連絡先はaiko@shop.example.jpです");
  expect(out[0]).toMatch(/^連絡先はuser-\w+@example\.invalidです$/);
});

test("a value that one file labels is replaced in another that does not", () => {
  const { out } = redacted(
    "SRNM:[F0EXAMPLE001] ECID:001A2B3C4D5E602E",
    "copy-of-f0example001.log 7365887390539822",
  );
  expect(out[1]).not.toMatch(/f0example001|7365887390539822/i);
});

test("spellings of one value keep belonging together", () => {
  const { out } = redacted(
    "ECID:001A2B3C4D5E602E",
    "ECID 7365887390539822",
    "00008030-001A2B3C4D5E602E",
    "WiFiAddress: a4:5e:60:c1:0d:9f",
    "fe80::a65e:60ff:fec1:d9f",
  );
  const [hex = "", decimal = "", udid = "", mac = "", local = ""] = out;
  const ecid = hex.slice(5);
  expect(ecid).toMatch(/^000FACE[0-9A-F]{9}$/);
  expect(decimal).toBe(`ECID ${BigInt(`0x${ecid}`)}`);
  expect(udid).toBe(`00008030-${ecid}`);
  const tail = mac.replace("WiFiAddress: ", "").split(":");
  expect(tail.slice(0, 3)).toEqual(["02", "fa", "ce"]);
  const [d = "", e = "", f = ""] = tail.slice(3);
  const group = (text: string) => Number.parseInt(text, 16).toString(16);
  expect(local).toBe(`fe80::fa:ceff:${group(`fe${d}`)}:${group(e + f)}`);
});
