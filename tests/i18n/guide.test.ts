import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { READING_4013 } from "../../src/core/guide/playbooks/error-4013-reading.data.ts";
import { REASONS, STEP_ANSWERS, STOPS } from "../../src/core/guide/playbooks/codes.data.ts";
import { QUESTIONS } from "../../src/core/guide/playbooks/questions.data.ts";
import { linesFor } from "../../src/core/guide/situation.ts";
import { STEPS } from "../../src/core/guide/steps.ts";
import type { Line } from "../../src/core/guide/playbook.ts";
import type { GuideWords } from "../../src/i18n/guide-words.ts";
import { guide as en } from "../../src/i18n/en/guide.ts";
import { guide as ja } from "../../src/i18n/ja/guide.ts";
import { allLines, stepLines } from "../support/guide-lines.ts";
import { READERS } from "../support/guide-readers.ts";

const LANGUAGES: readonly (readonly [string, GuideWords])[] = [
  ["en", en],
  ["ja", ja],
];

/** Every text of a language by its path; functions left out. */
function texts(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}/${key}`));
}

const offending = (words: GuideWords, pattern: RegExp) =>
  texts(words).filter(([, text]) => pattern.test(text));
/** Nothing more to say about a choice that is plain. */
const mayBeEmpty = (path: string) => path.endsWith("/hint");
/** Product names are the same in both languages. */
const sameInBoth = (path: string) =>
  path === "/questions/computer-app/choices/finder/label" ||
  /^\/questions\/cable-kind\/choices\/usb-.*\/label$/.test(path);

/** An order to erase or to choose what erases, and none that warns of it. */
const ERASES = {
  en: /choose “Restore|> Erase All Content|(?:^|\. )(?:Erase|Restore) /i,
  ja: /「復元」を選び|「iPhoneを復元」|「すべてのコンテンツと設定を消去」を選び|消去します。/,
};

/** A row of text at 390 px: 330 px wide beside the bullet, letters of 16 px. */
const ROW = { full: 16, half: 7.8, width: 330 };
/** Rows that fit above the answers on a screen 844 px high, with the title and its reason. */
const MOST_ROWS = 26;
function rowsOf(text: string): number {
  const full = text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0;
  return Math.ceil((full * ROW.full + (text.length - full) * ROW.half) / ROW.width);
}

describe.each(LANGUAGES)("the guide in %s", (language, words) => {
  test("has words for every code, and no others", () => {
    const codes = {
      lines: allLines().map(({ line }) => line),
      steps: STEPS.map(({ id }) => id),
      questions: QUESTIONS.map(({ id }) => id),
      reasons: [...REASONS],
      stops: STOPS.map(({ id }) => id),
      faq: READING_4013.faq.map(({ id }) => id),
      cases: READING_4013.cases.map(({ id }) => id),
    };
    for (const [part, ids] of Object.entries(codes))
      expect(Object.keys(words[part as keyof typeof codes]).toSorted(), part).toEqual(
        [...ids].toSorted(),
      );
    for (const question of QUESTIONS)
      expect(Object.keys(words.questions[question.id].choices), question.id).toEqual([
        ...question.choices,
      ]);
    for (const [kind, answers] of Object.entries(STEP_ANSWERS))
      expect(Object.keys(words.answers[kind as keyof typeof STEP_ANSWERS]), kind).toEqual([
        ...answers,
      ]);
  });

  test("leaves no text empty or untrimmed", () => {
    const bad = texts(words).filter(
      ([path, text]) => text !== text.trim() || (text === "" && !mayBeEmpty(path)),
    );
    expect(bad).toEqual([]);
  });

  test("holds no markup and no address", () => {
    expect(offending(words, /<\/?[a-z!]|&[a-z]+;|\*\*|`|\]\(|^#|https?:/i)).toEqual([]);
  });

  test("never sends anybody to replace Apple's driver", () => {
    expect(offending(words, /zadig|winusb|libusb/i)).toEqual([]);
  });

  test("promises nothing", () => {
    expect(offending(words, /guarantee|100 ?%|always works|必ず直|確実に直|保証/i)).toEqual([]);
  });

  test("gives no order to erase in a step that keeps the data, and does in those that erase", () => {
    const pattern = language === "ja" ? ERASES.ja : ERASES.en;
    const lines: Readonly<Record<string, string>> = words.lines;
    const orders = (risk: string) =>
      STEPS.filter((step) => step.risk === risk)
        .flatMap((step) => step.actions.map(({ line }) => line))
        .filter((line) => pattern.test(lines[line] ?? ""));
    expect(orders("none")).toEqual([]);
    expect(orders("settings")).toEqual([]);
    expect(orders("erase").toSorted()).toEqual([
      "dfu-restore.choose",
      "erase-all.erase",
      "recovery-restore.choose",
    ]);
  });

  test("warns in every step that erases", () => {
    const lines: Readonly<Record<string, string>> = words.lines;
    const warned = /backup|バックアップ/i;
    for (const step of STEPS.filter(({ risk }) => risk === "erase")) {
      expect(
        stepLines(step).some(({ line }) => warned.test(lines[line] ?? "")),
        step.id,
      ).toBe(true);
    }
  });

  test("ends each line like a sentence", () => {
    const end = language === "ja" ? /[。か]$/ : /[.?]$/;
    const open = Object.entries(words.lines).filter(
      ([line, text]) => !line.startsWith("checklist.") && !end.test(text),
    );
    expect(open).toEqual([]);
  });

  test("keeps each line short enough to be read at a glance", () => {
    const most = language === "ja" ? 170 : 270;
    expect(texts(words).filter(([, text]) => text.length > most)).toEqual([]);
  });

  test("speaks of 4013 in a step only where somebody reports it", () => {
    const lines: Readonly<Record<string, string>> = words.lines;
    const named = STEPS.flatMap(stepLines).filter(({ line }) => /4013/.test(lines[line] ?? ""));
    expect(named.map(({ line, grade }) => [line, grade])).toEqual([
      ["other-cable.apple-cable-too", "practitioners"],
      ["service.tech-iphone7", "practitioners"],
    ]);
  });

  test("fits each step onto one screen of a phone, for every reader", () => {
    const lines: Readonly<Record<string, string>> = words.lines;
    for (const step of STEPS)
      for (const reader of READERS) {
        const rows = (["why", "actions", "seen", "otherwise"] as const)
          .flatMap((part) => linesFor<Line>(step[part], reader))
          .reduce((sum, { line }) => sum + rowsOf(lines[line] ?? ""), 0);
        expect(rows, `${step.id} ${reader.system} ${String(reader.app)}`).toBeLessThanOrEqual(
          MOST_ROWS,
        );
      }
  });

  test("fits into 24 kB when compressed", () => {
    expect(gzipSync(JSON.stringify(words), { level: 9 }).length).toBeLessThan(24 * 1024);
  });
});

describe("the two languages", () => {
  test("have the same texts", () => {
    expect(texts(ja).map(([path]) => path)).toEqual(texts(en).map(([path]) => path));
  });

  test("differ everywhere, and the Japanese one is Japanese", () => {
    const english = new Map(texts(en));
    for (const [path, text] of texts(ja)) {
      if (text === "" || sameInBoth(path)) continue;
      expect(text, path).not.toBe(english.get(path));
      expect(text, path).toMatch(/[\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF]/);
    }
  });

  test("keep out of each other", () => {
    expect(offending(en, /[\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]/)).toEqual([]);
    expect(offending(ja, /[“”‘’]/)).toEqual([]);
  });

  test("say the same word for the same thing", () => {
    expect(offending(en, /\bphones?\b|\bhandsets?\b|recovery-mode|Home screen|bricked/)).toEqual(
      [],
    );
    expect(offending(ja, /端末|パソコン|リカバリモード|(?<!切り)離[しす]|スマホ|お客様/)).toEqual(
      [],
    );
  });

  test("use proper Japanese signs", () => {
    expect(offending(ja, /[\uFF61-\uFF9F]/), "half-width katakana").toEqual([]);
    const japanese = "[\\u3041-\\u30FF\\u4E00-\\u9FFF]";
    const halfWidth = new RegExp(`${japanese}[(),:!?]|[(),!?]${japanese}`);
    expect(offending(ja, halfWidth), "half-width punctuation").toEqual([]);
    expect(offending(ja, /だ。|である。|ください。.*ください。/)).toEqual([]);
  });

  test("do not compile with a missing text or one too many", () => {
    const { "prepare.why": _left, ...rest } = en.lines;
    // @ts-expect-error a missing line does not compile
    const missing: GuideWords["lines"] = rest;
    // @ts-expect-error a line without a code does not compile
    const added: GuideWords["lines"] = { ...en.lines, "prepare.no-such-line": "" };
    expect(Object.keys(missing).length).toBe(Object.keys(added).length - 2);
  });
});
