// No name from outside gets into a bundle's list: each is refused, and what is told of it is harmless.
import { describe, expect, test } from "vitest";
import { isSafePath } from "../../../src/core/bundle/format.ts";
import { shownPath } from "../../../src/platform/logs/log-names.ts";
import { verdictOn, zipOf } from "../../support/bundles.ts";
import { HOSTILE_NAMES } from "../../support/hostile-names.ts";

describe("names from an enemy", () => {
  test("are at least sixty, each another", () => {
    expect(new Set(HOSTILE_NAMES).size).toBe(HOSTILE_NAMES.length);
    expect(HOSTILE_NAMES.length).toBeGreaterThanOrEqual(60);
  });

  test.each(HOSTILE_NAMES.map((name) => [JSON.stringify(name).slice(0, 40), name] as const))(
    "%s is refused, and told of in plain letters",
    async (_, name) => {
      expect(isSafePath(name)).toBe(false);
      const files = [["manifest.json", "{}"] as const, [name, "x"] as const];
      // An object cannot have this one of its own, and so no zip of fflate's.
      if (name === "__proto__") return;
      const verdict = await verdictOn(await zipOf(files));
      expect(verdict.split(":")[0]).toBe("unsafe-path");
      expect(verdict).toMatch(/^[\x20-\x7e]{1,230}$/);
      // An archive of logs may have any names: they are shown, within bounds and without what moves other text.
      expect(shownPath(name).length).toBeLessThanOrEqual(200);
      // oxlint-disable-next-line no-control-regex -- they are what must not be there
      expect(shownPath(name)).not.toMatch(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
    },
  );
});
