import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { webManifest } from "../../src/host/web-manifest.ts";

const PUBLIC = join(import.meta.dirname, "..", "..", "public");

describe("the web manifest", () => {
  const { icons = [], screenshots = [], shortcuts = [], ...rest } = webManifest("/app/");

  test("names pictures that are there", () => {
    const pictures = [...icons, ...screenshots, ...shortcuts.flatMap((one) => one.icons ?? [])];
    for (const { src } of pictures) expect(existsSync(join(PUBLIC, src)), src).toBe(true);
  });

  test("has what the rich dialog asks for, and a maskable icon of its own", () => {
    expect(rest.description?.length).toBeLessThanOrEqual(300);
    const forms = screenshots.map((picture) => picture.form_factor);
    expect(new Set(forms)).toEqual(new Set(["wide", "narrow"]));
    expect(icons.map(({ purpose }) => purpose)).toContain("maskable");
    expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(["192x192", "512x512"]));
  });

  test("brings windows to the front and never navigates them", () => {
    expect(rest.launch_handler).toEqual({ client_mode: ["focus-existing", "auto"] });
    for (const { url } of shortcuts) expect(url.startsWith("/app/")).toBe(true);
  });
});
