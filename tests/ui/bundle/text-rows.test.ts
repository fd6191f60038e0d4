import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RowFinder, rowText, type RowStart } from "../../../src/ui/file-viewer/text-rows.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function rowsOf(bytes: Uint8Array, width: number, cuts: readonly number[] = []): RowStart[] {
  const finder = new RowFinder(width);
  const rows: RowStart[] = [];
  const places = [0, ...cuts.filter((cut) => cut < bytes.length), bytes.length].toSorted(
    (a, b) => a - b,
  );
  for (const [at, from] of places.entries())
    finder.push(bytes.subarray(from, places[at + 1] ?? from), (row) => rows.push(row));
  return rows;
}

const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 200 }).map(bytesOf),
  fc
    .array(fc.constantFrom("a", "\n", "日", "\r\n", "𝄞"), { maxLength: 200 })
    .map((all) => bytesOf(all.join(""))),
);

describe("rows of a file", () => {
  test("follow one another from the first byte to the last, none wider than asked by more than a character", () => {
    fc.assert(
      fc.property(anyBytes, fc.integer({ min: 1, max: 40 }), (bytes, width) => {
        const rows = rowsOf(bytes, width);
        expect(rows[0]?.at ?? 0).toBe(0);
        for (const [index, row] of rows.entries()) {
          const end = rows[index + 1]?.at ?? bytes.length;
          expect(end).toBeGreaterThan(row.at);
          // Its width, what is left of a character, and a line feed.
          expect(end - row.at).toBeLessThanOrEqual(width + 3 + 1);
        }
      }),
    );
  });

  test("are the same in whatever pieces the file comes", () => {
    fc.assert(
      fc.property(
        anyBytes,
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.nat(400)),
        (bytes, width, cuts) => {
          expect(rowsOf(bytes, width, cuts)).toEqual(rowsOf(bytes, width));
        },
      ),
    );
  });

  test("go on from any row as they did from the first", () => {
    fc.assert(
      fc.property(anyBytes, fc.integer({ min: 1, max: 40 }), fc.nat(20), (bytes, width, nth) => {
        const rows = rowsOf(bytes, width);
        const from = rows[nth];
        fc.pre(from !== undefined);
        if (from === undefined) return;
        const again: RowStart[] = [];
        new RowFinder(width, from).push(bytes.subarray(from.at), (row) => again.push(row));
        expect(again).toEqual(rows.slice(nth));
      }),
    );
  });

  test("put together read as the file, where it is plain text", () => {
    const plain = fc
      .array(fc.constantFrom("a", "日本", "𝄞", "\n", " "), { maxLength: 150 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(plain, fc.integer({ min: 4, max: 40 }), (text, width) => {
        const bytes = bytesOf(text);
        const rows = rowsOf(bytes, width);
        const shown = rows.map((row, at) =>
          rowText(bytes.subarray(row.at, rows[at + 1]?.at ?? bytes.length)),
        );
        expect(shown.join("")).toBe(text.replaceAll("\n", ""));
        const lines = new Set(rows.map(({ line }) => line));
        expect(lines.size).toBe(text === "" ? 0 : text.replace(/\n$/, "").split("\n").length);
      }),
    );
  });

  test("name what would not show or would turn the text round", () => {
    expect(rowText(bytesOf("a\u0000b\u202Egnp\uFEFF\t.\r\n"))).toBe("a␀b⟨202E⟩gnp⟨FEFF⟩\t.␍");
  });
});
