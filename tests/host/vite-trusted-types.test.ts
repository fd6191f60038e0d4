import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { describe, expect, test } from "vitest";
import { trustedTypes, trustTemplates } from "../../src/host/vite-trusted-types.ts";

const SOLID_WEB = join(import.meta.dirname, "..", "..", "node_modules", "solid-js", "web", "dist");

describe("the template policy", () => {
  test.each(["web.js", "dev.js"])("replaces the one sink of template() in %s", (name) => {
    const trusted = trustTemplates(readFileSync(join(SOLID_WEB, name), "utf8"));
    expect(trusted).toContain('createPolicy("solid-template"');
    expect(trusted).not.toContain("t.innerHTML = html;");
  });

  test("is refused when the sink is not there, or there more than once", () => {
    expect(trustTemplates("export {};")).toBeNull();
    expect(trustTemplates("t.innerHTML = html; t.innerHTML = html;")).toBeNull();
  });

  test("breaks a build that solid-js/web is no part of", async () => {
    const entry = join(import.meta.dirname, "..", "..", "src", "host", "node-version.mjs");
    const broken = build({
      configFile: false,
      logLevel: "silent",
      plugins: [trustedTypes()],
      build: { write: false, lib: { entry, formats: ["es"] } },
    });
    await expect(broken).rejects.toThrow("its template policy is missing");
  });

  test("breaks a build with a Solid that it does not know", async () => {
    const changed = "\0fake/solid-js/web/dist/web.js";
    const broken = build({
      configFile: false,
      logLevel: "silent",
      plugins: [
        {
          name: "changed-solid",
          enforce: "pre",
          resolveId: (id) => (id.endsWith("entry.js") ? changed : null),
          load: (id) => (id === changed ? "export const template = () => 1;" : null),
        },
        trustedTypes(),
      ],
      build: { write: false, lib: { entry: "entry.js", formats: ["es"] } },
    });
    await expect(broken).rejects.toThrow("is no longer found once");
  });
});
