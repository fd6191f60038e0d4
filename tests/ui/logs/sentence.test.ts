import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Autopsy } from "../../../src/core/logs/autopsy.ts";
import { createLogReader } from "../../../src/core/logs/log-reader.ts";
import { logs as en } from "../../../src/i18n/en/logs.ts";
import { logs as ja } from "../../../src/i18n/ja/logs.ts";
import { marksOf, nextMark } from "../../../src/ui/screens/logs/marks.ts";
import { fileSentence, toneOf } from "../../../src/ui/screens/logs/sentence.ts";

const LOGS = join(import.meta.dirname, "..", "..", "fixtures", "restore-logs");
function autopsyOf(name: string): Autopsy {
  const reader = createLogReader();
  reader.push(readFileSync(join(LOGS, name)));
  return reader.end();
}

describe("the sentence of a log", () => {
  test("names stage and code in both languages", () => {
    const autopsy = autopsyOf("s03-4013-reset-at-nand-firmware.log");
    expect(fileSentence(en, autopsy)).toBe(
      "The restore failed with error 4013 while the storage was being set up.",
    );
    expect(fileSentence(ja, autopsy)).toBe(
      "ストレージを準備しているときに、エラー4013で復元が失敗しました。",
    );
    expect(toneOf(autopsy)).toBe("alert");
  });

  test("of a restore that went through says no more than that", () => {
    const autopsy = autopsyOf("s11-success.log");
    expect(fileSentence(en, autopsy)).toBe("The restore went through.");
    expect(fileSentence(ja, autopsy)).toBe("復元は最後まで終わりました。");
    expect(toneOf(autopsy)).toBe("good");
  });

  test.each(readdirSync(LOGS).filter((name) => name.endsWith(".log")))("of %s is whole", (name) => {
    for (const words of [en, ja]) {
      const sentence = fileSentence(words, autopsyOf(name));
      expect(sentence).toMatch(/[.。]$/);
      expect(sentence).not.toMatch(/undefined|null| {2}|\s\.$/);
    }
  });

  test("of an update calls it an update; of a log without an attempt says that", () => {
    const autopsy = autopsyOf("s11-success.log");
    const [attempt] = autopsy.attempts;
    if (attempt === undefined) throw new Error("no attempt");
    const update = { ...autopsy, attempts: [{ ...attempt, behavior: "update" as const }] };
    expect(fileSentence(en, update)).toBe("The update went through.");
    expect(fileSentence(en, { ...autopsy, attempts: [] })).toContain("No attempt");
  });
});

describe("marked lines", () => {
  const marks = marksOf(autopsyOf("s03-4013-reset-at-nand-firmware.log"));
  test("stand in order, a finding above a mere hop", () => {
    expect([...marks.keys()]).toEqual([...marks.keys()].toSorted((a, b) => a - b));
    expect(marks.get(73)).toBe("finding");
    expect(marks.get(19)).toBe("hop");
    expect(marks.get(81)).toBe("error");
  });
  test("are gone through in both directions, and end", () => {
    expect(nextMark(marks, 19, "on")).toBe(24);
    expect(nextMark(marks, 24, "back")).toBe(19);
    expect(nextMark(marks, 19, "back")).toBeNull();
    expect(nextMark(marks, 10_000, "on")).toBeNull();
  });
});
