import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { licenceOf, packageOf, packagesSent } from "../../src/host/vite-licences.ts";

const ROOT = join(import.meta.dirname, "..", "..");

describe("the licences that are shown", () => {
  test("are those of every package that is sent, each with its text", () => {
    const sent = packagesSent(ROOT);
    expect(sent).toEqual(expect.arrayContaining(["solid-js", "idb", "workbox-precaching"]));
    for (const name of sent) {
      const { licence, text, version } = licenceOf(ROOT, name);
      expect(licence, name).toMatch(/^(MIT|ISC|BSD|Apache)/);
      expect(text, name).toMatch(/permission|licensed/i);
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  test("a package without a licence cannot be sent", () => {
    const root = mkdtempSync(join(tmpdir(), "kintsugi-licence-"));
    const directory = join(root, "node_modules", "bare");
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, "package.json"), '{ "version": "1.0.0", "license": "MIT" }');
    expect(() => licenceOf(root, "bare")).toThrow("bare has no licence");
    rmSync(root, { recursive: true });
  });

  test.each([
    ["/app/src/main.tsx", null],
    ["/app/node_modules/solid-js/web/dist/web.js", "solid-js"],
    ["/app/node_modules/@noble/hashes/sha2.js", "@noble/hashes"],
    ["C:\\app\\node_modules\\idb\\build\\index.js", "idb"],
    ["/app/node_modules/a/node_modules/b/index.js", "b"],
  ])("a module at %s is of %s", (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});
