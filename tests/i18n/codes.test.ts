import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { CODE_TABLE } from "../../src/core/guide/code-table.data.ts";
import { FAULTS } from "../../src/core/guide/faults.data.ts";
import type { Line } from "../../src/core/guide/playbook.ts";
import { PLAYBOOKS } from "../../src/core/guide/playbooks.ts";
import { stepOf, type StepId } from "../../src/core/guide/steps.ts";
import type { CodesWords } from "../../src/i18n/codes-words.ts";
import { codes as en } from "../../src/i18n/en/codes.ts";
import { codes as ja } from "../../src/i18n/ja/codes.ts";
import { loadCodes } from "../../src/i18n/load.ts";

const LANGUAGES: readonly (readonly [string, CodesWords])[] = [
  ["en", en],
  ["ja", ja],
];
const others = PLAYBOOKS.filter(({ id }) => id !== "error-4013");
const linesOf = (pick: (playbook: (typeof others)[number]) => readonly Line[]) =>
  new Set(others.flatMap(pick).map(({ line }) => line));
const meanings = linesOf(({ meaning }) => meaning);
const causes = linesOf((playbook) => playbook.causes);
const extrasWhere = (holds: (id: StepId) => boolean) =>
  linesOf(({ plan, extras }) => plan.filter(holds).flatMap((id) => extras[id] ?? []));

/** Every text of a language by its path. */
function texts(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}/${key}`));
}
const offending = (words: CodesWords, pattern: RegExp) =>
  texts(words).filter(([, text]) => pattern.test(text));

describe.each(LANGUAGES)("the words of codes in %s", (language, words) => {
  test("are there for every code of the data, and for no others", () => {
    const wanted = {
      lines: [...meanings, ...causes, ...extrasWhere(() => true)],
      playbooks: PLAYBOOKS.map(({ id }) => id),
      faults: FAULTS.map(({ id }) => id),
    };
    for (const [part, ids] of Object.entries(wanted))
      expect(Object.keys(words[part as keyof typeof wanted]).toSorted(), part).toEqual(
        [...new Set<string>(ids)].toSorted(),
      );
    for (const { part } of CODE_TABLE) expect(words.parts[part]).not.toBe("");
  });

  test("leave no text empty or untrimmed", () => {
    expect(texts(words).filter(([, text]) => text === "" || text !== text.trim())).toEqual([]);
  });

  test("hold no markup and no address of a page", () => {
    expect(offending(words, /<\/?[a-z!]|&[a-z]+;|\*\*|`|\]\(|^#|https?:/i)).toEqual([]);
  });

  test("never send anybody to replace Apple's driver, promise nothing, count nothing", () => {
    expect(offending(words, /zadig|winusb|libusb-win|libusbk/i)).toEqual([]);
    expect(offending(words, /guarantee|always works|必ず直|確実に直|保証/i)).toEqual([]);
    expect(offending(words, /%|percent|パーセント|割の(?:人|確率)/i)).toEqual([]);
  });

  test("order nobody to erase in a step that keeps the data", () => {
    const lines: Readonly<Record<string, string>> = words.lines;
    const order =
      language === "ja"
        ? /「復元」を選び|消去します。/
        : /choose “Restore”|(?:^|\. )(?:Erase|Restore) /;
    const keeping = [...extrasWhere((id) => stepOf(id).risk === "none"), ...meanings, ...causes];
    expect(keeping.filter((line) => order.test(lines[line] ?? ""))).toEqual([]);
  });

  test("end each sentence like one; names stay names", () => {
    const end = language === "ja" ? /[。か]$/ : /[.?]$/;
    const sentences = [
      ...texts(words.lines),
      ...texts(words.faults),
      ...Object.values(words.playbooks).map(({ title, summary }) => [title, summary] as const),
      ["unknownName", words.unknownName] as const,
    ];
    expect(sentences.filter(([, text]) => !end.test(text))).toEqual([]);
    const names = [
      ...texts(words.parts),
      ...Object.values(words.playbooks).map(({ title }) => ["", title] as const),
    ];
    expect(names.filter(([, text]) => end.test(text))).toEqual([]);
  });

  test("keep each line short enough to be read at a glance", () => {
    const most = language === "ja" ? 110 : 200;
    expect(texts(words).filter(([, text]) => text.length > most)).toEqual([]);
  });

  test("keep a summary to one sentence", () => {
    const most = language === "ja" ? 45 : 90;
    for (const { title, summary } of Object.values(words.playbooks))
      expect(summary.length, title).toBeLessThanOrEqual(most);
  });

  test("fit into 12 kB when compressed", () => {
    expect(gzipSync(JSON.stringify(words), { level: 9 }).length).toBeLessThan(12 * 1024);
  });

  test("arrive through the lazy part", async () => {
    expect(await loadCodes(language === "ja" ? "ja" : "en")).toBe(words);
  });
});

describe("the two languages of codes", () => {
  test("have the same texts", () => {
    expect(texts(ja).map(([path]) => path)).toEqual(texts(en).map(([path]) => path));
  });

  test("differ everywhere, and the Japanese one is Japanese", () => {
    const english = new Map(texts(en));
    for (const [path, text] of texts(ja)) {
      expect(text, path).not.toBe(english.get(path));
      expect(text, path).toMatch(/[\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF]/);
    }
  });

  test("name the same numbers", () => {
    const english = new Map(texts(en));
    const numbers = (text: string) =>
      [...new Set(text.match(/\b\d{4}\b|0x[0-9A-F]+/g) ?? [])].toSorted();
    const digits = (text: string) =>
      [...new Set(text.match(/(?<![\dA-Fx])\d{4}(?!\d)|0x[0-9A-F]+/g) ?? [])].toSorted();
    const years = /^(?:19|20)[12]\d$|^4000$/;
    for (const [path, text] of texts(ja))
      expect(
        digits(text).filter((one) => !years.test(one)),
        path,
      ).toEqual(numbers(english.get(path) ?? "").filter((one) => !years.test(one)));
  });

  test("keep out of each other", () => {
    expect(offending(en, /[\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]/)).toEqual([]);
    expect(offending(ja, /[“”‘’]/)).toEqual([]);
    expect(offending(en, /(?<=\w)'(?=\w)/)).toEqual([]);
  });

  test("say the same word for the same thing", () => {
    const foreign = /\bphones?\b|\bhandsets?\b|recovery-mode|Home screen|bricked/;
    expect(offending(en, foreign)).toEqual([]);
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
    const { "error-23.meaning": _left, ...rest } = en.lines;
    // @ts-expect-error a missing line does not compile
    const missing: CodesWords["lines"] = rest;
    // @ts-expect-error a line without a code does not compile
    const added: CodesWords["lines"] = { ...en.lines, "error-23.no-such-line": "" };
    expect(Object.keys(missing).length).toBe(Object.keys(added).length - 2);
  });
});
