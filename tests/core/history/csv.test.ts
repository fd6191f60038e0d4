import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv, type Cell } from "../../../src/core/history/csv.ts";

/** A reader of RFC 4180, written by the RFC and not by the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = text.startsWith("\uFEFF") ? 1 : 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === "") quoted = true;
    else if (char === ",") {
      row.push(cell);
      cell = "";
    } else if (char === "\r" && text.charAt(at + 1) === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      at += 1;
    } else cell += char;
  }
  return rows;
}

describe("CSV", () => {
  test("begins with the mark for Excel and ends each line with CRLF", () => {
    expect(
      toCsv([
        ["コード", "件数"],
        ["4013", 2],
      ]),
    ).toBe("\uFEFFコード,件数\r\n4013,2\r\n");
  });

  test("quotes what must be quoted", () => {
    expect(toCsv([['say "no"', "a,b", "two\nlines", null]])).toBe(
      '\uFEFF"say ""no""","a,b","two\nlines",\r\n',
    );
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "＝1+1", "－1", "\rx"])(
    "%j is no formula",
    (text) => {
      expect(readCsv(toCsv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  test("a number is a number, below nothing too, and one that is none is empty", () => {
    expect(toCsv([[-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]])).toBe("\uFEFF-1,0.5,,\r\n");
  });

  test("any table reads back, and no cell in it would be run", () => {
    const awkward = fc.constantFrom(..."a1\"',;=-@＝\r\n\t \uFEFF\u3000".split(""), "😀", "\uD800");
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string({ unit: awkward, maxLength: 8 }),
      fc
        .tuple(
          fc.constantFrom("=", "+", "-", "@", "＝", "＋", "－", "＠"),
          fc.string({ maxLength: 4 }),
        )
        .map((parts) => parts.join("")),
      fc.constantFrom("", '"', ",", "\r\n", "'=1", " \t=1"),
      fc.integer(),
      fc.constant(null),
    );
    const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const read = readCsv(toCsv(rows));
        const plain = read.map((row) => row.map((got) => got.replace(/^'/, "")));
        expect(plain).toEqual(
          rows.map((row) => row.map((written) => String(written ?? "").replace(/^'/, ""))),
        );
        const texts = rows.flatMap((row, at) =>
          row.flatMap((written, column) =>
            typeof written === "string" ? [read[at]?.[column] ?? "missing"] : [],
          ),
        );
        expect(texts.filter((text) => /^[=+\-@＝＋－＠]/u.test(text.trimStart()))).toEqual([]);
      }),
    );
  });
});
