import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { policyJson, udevRule } from "../../../src/core/desk/linux.ts";
import { mobileconfig } from "../../../src/core/desk/mobileconfig.ts";
import {
  DESK_BROWSERS,
  DESK_WISHES,
  policiesOf,
  type DeskWish,
} from "../../../src/core/desk/policies.ts";
import { regBytes, regCommands, regFile, regRemoval } from "../../../src/core/desk/registry.ts";
import { nodeSha256 } from "../../support/records.ts";

const site = { origin: "https://fix.example", start: "https://fix.example/tool/" };
const all = policiesOf(site, new Set(DESK_WISHES));

/** Reads a .reg file as Windows does: keys, their values, and what is removed. Throws where a line is none. */
function readReg(text: string): Map<string, Map<string, string | null>> {
  const [head, ...lines] = text.split("\r\n");
  if (head !== "Windows Registry Editor Version 5.00") throw new Error("head");
  const keys = new Map<string, Map<string, string | null>>();
  let values = new Map<string, string | null>();
  for (const line of lines) {
    if (line === "") continue;
    const key = /^\[(-?HKEY_LOCAL_MACHINE\\[^\]]+)\]$/.exec(line)?.[1];
    if (key !== undefined) {
      values = new Map();
      keys.set(key, values);
      continue;
    }
    const found = /^"((?:[^"\\]|\\.)*)"=(?:"((?:[^"\\]|\\.)*)"|(-))$/.exec(line);
    if (found === null) throw new Error(`no line of a .reg file: ${line}`);
    const plain = (quoted: string): string => quoted.replaceAll(/\\(.)/g, "$1");
    values.set(plain(found[1] ?? ""), found[3] === "-" ? null : plain(found[2] ?? ""));
  }
  return keys;
}

describe("the policies", () => {
  test("name Apple's vendor id alone, and this origin alone", () => {
    expect(all.map(({ name }) => name)).toEqual([
      "WebUsbAllowDevicesForUrls",
      "WebAppInstallForceList",
      "CookiesAllowedForUrls",
    ]);
    expect(all[0]?.value).toEqual([
      { devices: [{ vendor_id: 1452 }], urls: ["https://fix.example"] },
    ]);
    expect(JSON.stringify(all)).not.toMatch(/\*|http:\/\//);
  });

  test.each(DESK_WISHES.map((wish): [DeskWish] => [wish]))("%s alone gives one policy", (wish) => {
    expect(policiesOf(site, new Set([wish])).map((policy) => policy.wish)).toEqual([wish]);
  });
});

describe("the .reg file", () => {
  test("sets every policy for both browsers, dictionaries as JSON and lists of texts by number", () => {
    const keys = readReg(regFile(DESK_BROWSERS, all));
    for (const root of [
      "SOFTWARE\\Policies\\Google\\Chrome",
      "SOFTWARE\\Policies\\Microsoft\\Edge",
    ]) {
      const values = keys.get(`HKEY_LOCAL_MACHINE\\${root}`);
      expect(JSON.parse(values?.get("WebUsbAllowDevicesForUrls") ?? "")).toEqual(all[0]?.value);
      expect(JSON.parse(values?.get("WebAppInstallForceList") ?? "")).toEqual(all[1]?.value);
      const list = keys.get(`HKEY_LOCAL_MACHINE\\${root}\\CookiesAllowedForUrls`);
      expect(list?.get("1")).toBe("https://fix.example");
    }
  });

  test("and its removal take away the same values, never a browser's whole key", () => {
    const set = readReg(regFile(DESK_BROWSERS, all));
    const removed = readReg(regRemoval(DESK_BROWSERS, all));
    for (const [key, values] of set) {
      if (removed.has(`-${key}`)) expect(key).toMatch(/CookiesAllowedForUrls$/);
      else
        expect([...(removed.get(key)?.entries() ?? [])]).toEqual(
          [...values.keys()].map((name) => [name, null]),
        );
    }
    expect([...removed.keys()]).not.toContain(
      "-HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome",
    );
  });

  test("is bytes as the registry editor writes them", () => {
    const text = regFile(["chrome"], all);
    expect(new TextDecoder("utf-16le").decode(regBytes(text))).toBe(text);
    expect([...regBytes(text).subarray(0, 4)]).toEqual([0xff, 0xfe, 0x57, 0x00]);
  });

  test("says as commands what it says as a file", () => {
    const lines = regCommands(["edge"], all).trimEnd().split("\r\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(
      String.raw`reg add "HKLM\SOFTWARE\Policies\Microsoft\Edge" /v WebUsbAllowDevicesForUrls /t REG_SZ /d "[{\"devices\":[{\"vendor_id\":1452}],\"urls\":[\"https://fix.example\"]}]" /f`,
    );
  });
});

describe("the profile for macOS", () => {
  const read = (text: string): Record<string, unknown> => {
    const { stdout, stderr } = spawnSync(
      "python3",
      [
        "-c",
        "import plistlib,json,sys; print(json.dumps(plistlib.loads(sys.stdin.buffer.read())))",
      ],
      { input: text, encoding: "utf8" },
    );
    if (stderr !== "") throw new Error(stderr);
    return JSON.parse(stdout) as Record<string, unknown>; // a dictionary, or the test fails below
  };

  test("is a property list that another reader reads, with the policies of each browser", async () => {
    const profile = read(await mobileconfig(site, DESK_BROWSERS, all, nodeSha256));
    expect(profile["PayloadType"]).toBe("Configuration");
    const payloads = profile["PayloadContent"] as Record<string, unknown>[]; // as made above
    expect(payloads.map((payload) => payload["PayloadType"])).toEqual([
      "com.google.Chrome",
      "com.microsoft.Edge",
    ]);
    for (const payload of payloads)
      for (const { name, value } of all) expect(payload[name]).toEqual(value);
  });

  test("has ids that are well formed, differ, and stay the same", async () => {
    const text = await mobileconfig(site, DESK_BROWSERS, all, nodeSha256);
    expect(await mobileconfig(site, DESK_BROWSERS, all, nodeSha256)).toBe(text);
    const ids = text.match(/[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}/g) ?? [];
    expect(new Set(ids).size).toBe(3);
  });

  test("keeps markup in an address inert", async () => {
    const odd = { origin: "https://a&b<c>.example", start: "https://a&b<c>.example/" };
    const profile = read(
      await mobileconfig(odd, ["chrome"], policiesOf(odd, new Set(["keep"])), nodeSha256),
    );
    expect(JSON.stringify(profile)).toContain("https://a&b<c>.example");
  });
});

describe("the files for Linux", () => {
  test("hold the policies as JSON", () => {
    expect(JSON.parse(policyJson(all))).toEqual(
      Object.fromEntries(all.map(({ name, value }) => [name, value])),
    );
  });

  test("and a rule for the modes of a repair, Apple's vendor id alone", () => {
    const pattern = /ATTR\{idProduct\}=="([^"]+)"/.exec(udevRule())?.[1] ?? "";
    const ids = new RegExp(`^(?:${pattern})$`);
    for (const id of ["1222", "1227", "1280", "1281", "1282", "1283", "1881", "f014"])
      expect(id).toMatch(ids);
    for (const id of ["12a8", "1290", "024f"]) expect(id).not.toMatch(ids);
    expect(udevRule()).toContain('ATTR{idVendor}=="05ac"');
  });
});
