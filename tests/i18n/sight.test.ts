import { describe, expect, test } from "vitest";
import { SIGHT_ENDS } from "../../src/core/sight/ends.data.ts";
import { SIGHT_QUESTIONS } from "../../src/core/sight/questions.data.ts";
import { sight as en } from "../../src/i18n/en/sight.ts";
import { sight as ja } from "../../src/i18n/ja/sight.ts";
import type { SightWords } from "../../src/i18n/sight-words.ts";
import { allWays } from "../support/sight-ways.ts";

const LANGUAGES: readonly (readonly [string, SightWords])[] = [
  ["en", en],
  ["ja", ja],
];

/** Every text of a language by its path; functions left out. */
function texts(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}/${key}`));
}

const offending = (words: SightWords, pattern: RegExp) =>
  texts(words).filter(([, text]) => pattern.test(text));

describe.each(LANGUAGES)("the test of a device that is not seen, in %s", (language, words) => {
  test("has words for every code, and no others", () => {
    const lines = [
      ...SIGHT_QUESTIONS.flatMap(({ help }) => help.map(({ line }) => line)),
      ...SIGHT_ENDS.flatMap(({ why, todo, notes }) =>
        [...why, ...todo, ...notes].map(({ line }) => line),
      ),
    ];
    expect(Object.keys(words.lines).toSorted()).toEqual(lines.toSorted());
    expect(Object.keys(words.ends).toSorted()).toEqual(SIGHT_ENDS.map(({ id }) => id).toSorted());
    for (const { id, choices } of SIGHT_QUESTIONS)
      expect(Object.keys(words.questions[id].choices)).toEqual(choices.map((one) => one.id));
  });

  test("has a sentence for every fact that an end rests on", () => {
    for (const { end } of allWays())
      for (const because of end.because) {
        if (because.kind === "answer") continue;
        const facts: Readonly<Record<string, string>> = words.facts[because.fact];
        expect(facts[because.value], `${because.fact} ${because.value}`).toBeTruthy();
      }
  });

  test("leaves no text empty or untrimmed, and holds no markup", () => {
    const bad = texts(words).filter(
      ([path, text]) => text !== text.trim() || (text === "" && !path.endsWith("/hint")),
    );
    expect(bad).toEqual([]);
    expect(offending(words, /<\/?[a-z!]|&[a-z]+;|\*\*|`|\]\(/i)).toEqual([]);
  });

  test("never sends anybody to replace Apple's driver", () => {
    expect(offending(words, /zadig|winusb|libusb/i)).toEqual([]);
  });

  test("promises nothing", () => {
    expect(offending(words, /guarantee|100 ?%|always works|必ず直|確実に直|保証/i)).toEqual([]);
  });

  test("ends each line like a sentence, short enough to be read at a glance", () => {
    const end = language === "ja" ? /。$/ : /\.$/;
    const most = language === "ja" ? 120 : 210;
    const bad = Object.entries(words.lines).filter(([, text]) => !end.test(text));
    expect(bad).toEqual([]);
    expect(texts(words).filter(([, text]) => text.length > most)).toEqual([]);
  });
});

describe("the two languages", () => {
  test("have the same texts, and the Japanese one is Japanese", () => {
    expect(texts(ja).map(([path]) => path)).toEqual(texts(en).map(([path]) => path));
    for (const [path, text] of texts(ja).filter(([, one]) => one !== ""))
      expect(text, path).toMatch(/[\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF]/);
  });

  test("keep out of each other, and say the guide's words", () => {
    expect(offending(en, /[\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]/)).toEqual([]);
    expect(offending(ja, /[“”‘’]/)).toEqual([]);
    expect(offending(en, /\bphones?\b|\bhandsets?\b|recovery-mode|Home screen/)).toEqual([]);
    expect(offending(ja, /端末|パソコン|リカバリモード|(?<!切り)離[しす]|スマホ/)).toEqual([]);
    const japanese = "[\\u3041-\\u30FF\\u4E00-\\u9FFF]";
    expect(offending(ja, new RegExp(`${japanese}[(),:!?]|[(),!?]${japanese}`))).toEqual([]);
  });
});
