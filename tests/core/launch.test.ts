import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sealText } from "../../src/core/bundle/archive/seal.ts";
import { BUNDLE_END_BYTES, endsAsBundle, kindOfFile } from "../../src/core/launch.ts";

describe("a file that the system hands over", () => {
  test.each([
    ["kintsugi-2026-11-22-3f9a12c4.zip", "bundle"],
    ["Kintsugi-2026-11-22-3f9a12c4 (1).ZIP", "bundle"],
    ["kintsugi-2026-11-22-3f9a12c4-help-desk.zip.age", "bundle"],
    ["case 17.age", "bundle"],
    ["kintsugi-backup-2026-11-28-0a1b2c3d.zip", "backup"],
    ["logs.zip", "log"],
    ["iPhoneUpdater 1.log", "log"],
    ["panic-full-2026.ips", "log"],
    ["sysdiagnose.tar.gz", "log"],
    ["holiday.jpg", "other"],
    ["kintsugi-x.zip.exe", "other"],
    ["log", "other"],
    ["", "other"],
  ])("%s is a %s", (name, kind) => {
    expect(kindOfFile(name)).toBe(kind);
  });

  test("is of some kind whatever it is called", () => {
    fc.assert(fc.property(fc.string(), (name) => kindOfFile(`${name}.exe`) === "other"));
  });

  test("is a bundle under any name where it ends in the seal of one", () => {
    const seal = sealText("0".repeat(64));
    expect(seal.length).toBe(BUNDLE_END_BYTES);
    expect(endsAsBundle(seal)).toBe(true);
    expect(endsAsBundle(seal.subarray(1))).toBe(false);
    expect(endsAsBundle(new Uint8Array(0))).toBe(false);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (end) => !endsAsBundle(end)));
  });
});
