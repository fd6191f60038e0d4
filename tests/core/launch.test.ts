import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kindOfFile } from "../../src/core/launch.ts";

describe("a file that the system hands over", () => {
  test.each([
    ["kintsugi-2026-11-22-3f9a12c4.zip", "bundle"],
    ["Kintsugi-2026-11-22-3f9a12c4 (1).ZIP", "bundle"],
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
    fc.assert(
      fc.property(fc.string(), (name) => ["bundle", "log", "other"].includes(kindOfFile(name))),
    );
  });
});
