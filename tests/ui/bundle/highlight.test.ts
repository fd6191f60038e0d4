import fc from "fast-check";
import { expect, test } from "vitest";
import { pieces } from "../../../src/ui/file-viewer/highlight.ts";

test("pieces put together are the row, and what is marked is one of the marks", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 30 });
  fc.assert(
    fc.property(
      text,
      fc.array(fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 3 })),
      (row, marks) => {
        const found = pieces(row, marks);
        expect(found.map((piece) => piece.text).join("")).toBe(row);
        for (const piece of found) if (piece.marked) expect(marks).toContain(piece.text);
        // Nothing that is marked is left over.
        for (const piece of found)
          if (!piece.marked)
            for (const mark of marks) if (mark !== "") expect(piece.text).not.toContain(mark);
      },
    ),
  );
});

test("the longest mark that begins first counts", () => {
  expect(pieces("x-abc-y", ["ab", "abc"])).toEqual([
    { text: "x-", marked: false },
    { text: "abc", marked: true },
    { text: "-y", marked: false },
  ]);
});
