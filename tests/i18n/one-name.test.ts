import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { about as aboutEn } from "../../src/i18n/en/about.ts";
import { doctor as doctorEn } from "../../src/i18n/en/doctor.ts";
import { handover as handoverEn } from "../../src/i18n/en/handover.ts";
import { history as historyEn } from "../../src/i18n/en/history.ts";
import { keeping as keepingEn } from "../../src/i18n/en/keeping.ts";
import { privacy as privacyEn } from "../../src/i18n/en/kit.ts";
import { menu as menuEn } from "../../src/i18n/en/menu.ts";
import { about as aboutJa } from "../../src/i18n/ja/about.ts";
import { doctor as doctorJa } from "../../src/i18n/ja/doctor.ts";
import { handover as handoverJa } from "../../src/i18n/ja/handover.ts";
import { history as historyJa } from "../../src/i18n/ja/history.ts";
import { keeping as keepingJa } from "../../src/i18n/ja/keeping.ts";
import { privacy as privacyJa } from "../../src/i18n/ja/kit.ts";
import { menu as menuJa } from "../../src/i18n/ja/menu.ts";

const JAPANESE = join(import.meta.dirname, "../../src/i18n/ja");

/** Every line of the Japanese words, comments left out, with the file it stands in. */
const written = readdirSync(JAPANESE, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .flatMap((name) =>
    readFileSync(join(JAPANESE, name), "utf8")
      .split("\n")
      .filter((line) => !/^\s*(?:\/\/|\/\*\*|\*)/.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );

/** What has one name, and the other names it must not go by. */
const OTHERS: readonly (readonly [string, RegExp])[] = [
  ["お客様", /お客さま/],
  ["サーバー", /サーバ(?!ー)/],
  ["目録", /目次/],
  ["合言葉", /パスフレーズ/],
  ["エラー番号", /(?<!QR|パス|バー)コード/],
  ["エラー番号", /: "番号"|表示された番号|出た番号"|示した番号|ほかの番号"|"番号なし/],
  ["新しい版", /^doctor\.ts.*新しいバージョン/],
  ["保管とバックアップ", /「保管」|"保管"|保管・バックアップ/],
];

describe("the Japanese words", () => {
  test.each(OTHERS)("say %s and nothing else for it", (_, other) => {
    expect(written.filter((line) => other.test(line))).toEqual([]);
  });
});

const BOTH = [
  [
    "en",
    {
      about: aboutEn,
      doctor: doctorEn,
      handover: handoverEn,
      history: historyEn,
      keeping: keepingEn,
      menu: menuEn,
      privacy: privacyEn,
    },
  ],
  [
    "ja",
    {
      about: aboutJa,
      doctor: doctorJa,
      handover: handoverJa,
      history: historyJa,
      keeping: keepingJa,
      menu: menuJa,
      privacy: privacyJa,
    },
  ],
] as const;

describe.each(BOTH)("in %s", (_, words) => {
  test("the page about the app names the one level that keeps identifiers", () => {
    expect(words.about.privacy.lines[2]).toContain(words.handover.level.name.complete);
  });

  test("who is sent to the page of keeping finds it under that name", () => {
    const { title } = words.keeping;
    expect([words.menu.entries.keeping.name, words.history.toKeeping]).toEqual([title, title]);
    for (const state of ["not-persisted", "persistence-unknown", "space-unknown"] as const)
      expect(words.doctor.fix[state]).toContain(title);
    expect(words.privacy.parts[0]?.lines.at(-1)).toContain(title);
  });

  test("nobody is told that the app, which has a page of statistics, has none", () => {
    expect(words.about.doesNot.lines.join(" ")).not.toMatch(/statistics|統計/);
    expect(words.privacy.parts.flatMap(({ lines }) => lines).join(" ")).not.toMatch(
      /statistics|統計/,
    );
  });
});
