import { describe, expect, test } from "vitest";
import { CAUSES } from "../../src/core/diagnosis/causes.data.ts";
import { EVIDENCE } from "../../src/core/diagnosis/evidence.data.ts";
import type { DiagnosisWords } from "../../src/i18n/diagnosis-words.ts";
import { diagnosis as en } from "../../src/i18n/en/diagnosis.ts";
import { diagnosis as ja } from "../../src/i18n/ja/diagnosis.ts";

const LANGUAGES: readonly (readonly [string, DiagnosisWords])[] = [
  ["en", en],
  ["ja", ja],
];
/** Pieces whose sentence names what they are about. */
const WITH_DETAIL = /^(?:step-(?:failed|worked)|log-finding|code-.*)$/;
const DETAIL = "4013 X";

const sentences = (words: DiagnosisWords) => [
  ...Object.values(words.causes).flatMap(({ name, meaning }) => [name, meaning]),
  ...Object.values(words.evidence).map((say) => say(DETAIL)),
];

describe.each(LANGUAGES)("the diagnosis in %s", (language, words) => {
  test("has words for every cause and every piece of evidence, and no others", () => {
    expect(Object.keys(words.causes).toSorted()).toEqual(CAUSES.map(({ id }) => id).toSorted());
    expect(Object.keys(words.evidence).toSorted()).toEqual(Object.keys(EVIDENCE).toSorted());
  });

  test("names in a piece what it is about, and only there", () => {
    for (const [id, say] of Object.entries(words.evidence))
      expect(say(DETAIL).includes(DETAIL), id).toBe(WITH_DETAIL.test(id));
  });

  test("gives each cause a name that fits into a list, and one or two sentences", () => {
    const [longest, most] = language === "ja" ? [18, 70] : [32, 110];
    for (const { name, meaning } of Object.values(words.causes)) {
      expect(name.length, name).toBeLessThanOrEqual(longest);
      expect(name).not.toMatch(/[。.]$/);
      expect(meaning.length, meaning).toBeLessThanOrEqual(most);
      expect(meaning).toMatch(language === "ja" ? /。$/ : /\.$/);
    }
  });

  test("says each thing once, without a figure or a rate", () => {
    const all = sentences(words);
    expect(new Set(all).size).toBe(all.length);
    for (const text of all) {
      expect(text).not.toMatch(/%|％|percent|割/);
      expect(text).toBe(text.trim());
    }
  });

  test("blames nobody", () => {
    for (const text of sentences(words))
      expect(text).not.toMatch(/your fault|careless|wrongly|should have|不注意|誤って|せいで/);
  });
});

describe("the diagnosis in two languages", () => {
  test("uses the words of the guide", () => {
    for (const text of sentences(en)) expect(text).not.toMatch(/\bphones?\b|\bhandset/);
    for (const text of sentences(ja)) {
      expect(text).not.toMatch(/端末|パソコン|サーバ(?!ー)|ドライバ(?!ー)|濡/);
      expect(text).not.toMatch(/[“”‘’]/);
    }
  });
});
