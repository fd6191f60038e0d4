import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../src/i18n/catalogue.ts";
import { en } from "../../src/i18n/en.ts";
import { catalogueOf, chooseLanguage, LANGUAGES, nameOf } from "../../src/i18n/language.ts";

describe.each(LANGUAGES.map((language) => [language] as const))("%s", (language) => {
  test("has every part under its own name", async () => {
    const { shell, ...parts } = catalogueOf(language);
    expect(shell.product).toBe("Kintsugi");
    expect(Object.keys(parts).toSorted()).toEqual(
      Object.keys(en)
        .filter((part) => part !== "shell")
        .toSorted(),
    );
    for (const [name, load] of Object.entries(parts))
      expect(await load(), name).toHaveProperty(name);
  });

  test("has a name for itself, and is a tag that browsers know", () => {
    expect(nameOf(language)).not.toBe("");
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    expect(Intl.DateTimeFormat.supportedLocalesOf(language)).toEqual([language]);
  });
});

test("a new language is one file that begins from another", async () => {
  const shell = { ...en.shell, loading: "Chargement…" };
  const french: Catalogue = { ...en, shell };
  expect(french.shell.loading).toBe(shell.loading);
  expect((await french.guide()).guide).toBe((await en.guide()).guide);
});

test("the remembered choice counts, then the browser's, then English", () => {
  expect(chooseLanguage("ja", ["en"])).toBe("ja");
  expect(chooseLanguage(null, ["fr", "ja-JP"])).toBe("ja");
  expect(chooseLanguage(null, ["fr"])).toBe("en");
  expect(chooseLanguage("xx", [])).toBe("en");
});
