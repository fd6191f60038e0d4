import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { composeRelease } from "../../src/host/release.mjs";

const PORTABLE = join(import.meta.dirname, "..", "..", "deploy", "portable");

/** A dist whose files are of another time each run. */
function makeDist(when: Date): string {
  const dist = mkdtempSync(join(tmpdir(), "kintsugi-release-"));
  mkdirSync(join(dist, "assets"));
  for (const [name, text] of [
    ["index.html", "<title>app</title>"],
    [join("assets", "a-1.js"), "export {};"],
  ] as const) {
    writeFileSync(join(dist, name), text);
    utimesSync(join(dist, name), when, when);
  }
  return dist;
}

describe("a release", () => {
  test("is the same bytes whatever the time, with the sum of each file", async () => {
    const one = makeDist(new Date(2001, 1, 1));
    const two = makeDist(new Date(2031, 7, 9));
    try {
      const first = await composeRelease(one, PORTABLE, "MIT", "1.2.3");
      const second = await composeRelease(two, PORTABLE, "MIT", "1.2.3");
      expect([...first.keys()]).toEqual([
        "kintsugi-1.2.3.zip",
        "kintsugi-1.2.3-portable.zip",
        "SHA256SUMS",
      ]);
      expect(second).toEqual(first);

      const sums = Buffer.from(first.get("SHA256SUMS") ?? []).toString();
      const hash = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");
      expect(sums).toContain(`${hash("export {};")}  app/assets/a-1.js\n`);
      const portable = first.get("kintsugi-1.2.3-portable.zip") ?? new Uint8Array();
      expect(sums).toContain(`${hash(portable)}  kintsugi-1.2.3-portable.zip\n`);
      expect(Object.keys(unzipSync(portable)).toSorted()).toEqual(
        [
          "LICENSE",
          "READ-ME.txt",
          "app/assets/a-1.js",
          "app/index.html",
          "serve.pl",
          "serve.ps1",
          "start-windows.cmd",
          "start.command",
        ].map((name) => `kintsugi-1.2.3/${name}`),
      );
    } finally {
      for (const dist of [one, two]) rmSync(dist, { recursive: true });
    }
  });
});
