import { describe, expect, test } from "vitest";
import { DIALECTS, FINDINGS, NOTES, STAGES } from "../../src/core/logs/autopsy.ts";
import { LOG_ERRORS } from "../../src/core/logs/log-error.ts";
import { NEXT_TESTS } from "../../src/core/logs/next-test.ts";
import { LOG_PLACES } from "../../src/core/logs/log-places.data.ts";
import { logs as en } from "../../src/i18n/en/logs.ts";
import { logs as ja } from "../../src/i18n/ja/logs.ts";
import { loadLogs } from "../../src/i18n/load.ts";
import type { LogWords } from "../../src/i18n/log-words.ts";

const LANGUAGES: readonly (readonly [string, LogWords])[] = [
  ["en", en],
  ["ja", ja],
];

/** Every plain text of a language by its path. */
function texts(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}/${key}`));
}
const offending = (words: LogWords, pattern: RegExp) =>
  texts(words).filter(([, text]) => pattern.test(text));

describe.each(LANGUAGES)("the words of logs in %s", (language, words) => {
  test("are there for every code of the data, and for no others", () => {
    const wanted = {
      dialects: DIALECTS,
      stages: STAGES,
      findings: FINDINGS,
      notes: NOTES,
      errors: [...LOG_ERRORS, "unreadable", "too-many"],
      tests: NEXT_TESTS,
    } as const;
    for (const [part, ids] of Object.entries(wanted))
      expect(Object.keys(words[part as keyof typeof wanted]).toSorted(), part).toEqual(
        [...ids].toSorted(),
      );
    for (const { apps, kind, system } of LOG_PLACES) {
      expect(words.places.kinds[kind]).toBeTruthy();
      expect(words.places.systems[system ?? "phone"]).toBeTruthy();
      for (const app of apps) expect(words.places.apps[app]).toBeTruthy();
    }
  });

  test("leave no text empty or untrimmed, but for the comparison of a single attempt", () => {
    const bad = texts(words).filter(([, text]) => text === "" || text !== text.trim());
    expect(bad.map(([path]) => path)).toEqual(["/compare/one-attempt"]);
  });

  test("say each finding in other words than every other one", () => {
    const titles = FINDINGS.map((id) => words.findings[id].title);
    expect(new Set(titles).size).toBe(FINDINGS.length);
  });

  test("hold no markup and no address of a page", () => {
    expect(offending(words, /<\/?[a-z!]|&[a-z]+;|\*\*|`|\]\(|^#|https?:/i)).toEqual([]);
  });

  test("never send anybody to replace Apple's driver, and promise nothing", () => {
    expect(offending(words, /zadig|winusb|libusb-win|libusbk/i)).toEqual([]);
    expect(offending(words, /guarantee|always works|必ず直|確実に直|保証/i)).toEqual([]);
  });

  test("say that a test erases, where it does", () => {
    const erases = language === "ja" ? /消え/ : /erases/;
    for (const id of ["restore-instead-of-update", "dfu-restore"] as const)
      expect(words.tests[id].proof).toMatch(erases);
  });

  test("are what the app loads", async () => {
    expect(await loadLogs(language as "en" | "ja")).toBe(words);
  });
});

test("Japanese has Japanese in every sentence", () => {
  const latin = texts(ja).filter(([, text]) => text !== "" && !/[ぁ-んァ-ヶ一-龠]/.test(text));
  expect(latin.map(([path]) => path).toSorted()).toEqual(
    [
      "/dialects/idevicerestore",
      "/dialects/pymobiledevice3",
      "/places/apps/finder",
      "/places/systems/chromeos",
      "/places/systems/linux",
      "/places/systems/macos",
      "/places/systems/windows",
      "/touches/face-id",
      "/touches/nfc",
    ].toSorted(),
  );
});
