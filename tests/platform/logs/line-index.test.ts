import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLineIndex } from "../../../src/platform/logs/line-index.ts";
import { findLine, linesOf, MAX_SHOWN_UNITS } from "../../../src/platform/logs/look-into.ts";
import { readLog, type OpenLog } from "../../../src/platform/logs/read-log.ts";

const signal = new AbortController().signal;
type Encoding = "utf-8" | "utf-16le" | "utf-16be";

function encode(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}

/** The text as a log that was read in pieces of so many bytes. */
function logOf(text: string, encoding: Encoding = "utf-8", piece = 64): OpenLog {
  const bytes = encode(text, encoding);
  const index = createLineIndex(encoding);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let lineEnds = 0;
  for (let at = 0; at < bytes.length; at += piece) {
    const next = bytes.subarray(at, at + piece);
    lineEnds += decoder.decode(next, { stream: true }).split("\n").length - 1;
    index.push(next, lineEnds);
  }
  return { blob: new Blob([bytes]), index };
}

describe("lines of a log that was read", () => {
  test("are the same as those of the whole text, from any line, in any encoding and cut into any pieces", async () => {
    const line = fc.string({
      unit: fc.constantFrom("a", "Z", "9", " ", "\u3042", "\u010A", "\u0A00"),
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 60 }),
        fc.constantFrom<Encoding>("utf-8", "utf-16le", "utf-16be"),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 70 }),
        fc.integer({ min: 0, max: 20 }),
        async (all, encoding, piece, from, count) => {
          const log = logOf(`${all.join("\n")}\n`, encoding, piece);
          const { lines } = await linesOf(log, from, count, signal);
          expect(lines).toEqual(all.slice(from - 1, from - 1 + count));
        },
      ),
    );
  });

  test("come without carriage returns, and with control characters made visible", async () => {
    const log = logOf("one\r\ntwo\u0007\u202Ex\r\nthree\tx");
    expect(await linesOf(log, 1, 9, signal)).toEqual({
      from: 1,
      lines: ["one", "two\uFFFD\uFFFDx", "three\tx"],
    });
  });

  test("are cut where they are long, and stay in step behind it", async () => {
    const log = logOf(`${"x".repeat(300_000)}\nnext\n`);
    const { lines } = await linesOf(log, 1, 2, signal);
    expect(lines[0]).toHaveLength(MAX_SHOWN_UNITS + 1);
    expect(lines[1]).toBe("next");
  });

  test("behind the end are none", async () => {
    expect(await linesOf(logOf("a\nb"), 3, 5, signal)).toEqual({ from: 3, lines: [] });
  });
});

const STEP = "[06:44:01.0282] <Restore Device 0x1>: operation 13 progress 41";

describe("a log that the reader has read", () => {
  const line = fc.oneof(
    fc.nat(9999).map((at) => STEP.replace("0282", String(at).padStart(4, "0"))),
    fc.constant("                     folded under the line before"),
    fc.constant("drawn\rover"),
    fc.constant(""),
    fc.string({
      unit: fc.constantFrom("a", "9", " ", "\u3042", "\u010A", "\u0A00"),
      maxLength: 30,
    }),
  );
  test("is shown line by line as it is, in any encoding, from many pieces", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.constantFrom<Encoding>("utf-8", "utf-16le", "utf-16be"),
        fc.constantFrom("\n", "\r\n"),
        fc.nat(),
        async (some, encoding, end, from) => {
          // Far more than one piece, and a head that is text in each encoding.
          const all = Array.from({ length: 4000 }, (_, at) =>
            at === 0 ? STEP : (some[at % some.length] ?? ""),
          );
          const blob = new Blob([encode(`\uFEFF${all.join(end)}${end}`, encoding)]);
          const { open } = await readLog(blob, signal, () => {});
          const first = (from % all.length) + 1;
          const { lines } = await linesOf(open, first, 3, signal);
          // What a carriage return drew over is shown as it stands in the file.
          expect(lines.map((text) => text.replaceAll("\uFFFD", "\r"))).toEqual(
            all.slice(first - 1, first + 2),
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("text in a log", () => {
  const log = logOf("alpha\nBeta\ngamma\nbeta again\nend");
  test.each([
    ["beta", 1, "on", 2],
    ["BETA", 3, "on", 4],
    ["beta", 3, "back", 2],
    ["beta", 5, "back", 4],
    ["beta", 5, "on", null],
    ["alpha", 1, "back", 1],
    ["nowhere", 1, "on", null],
    ["", 1, "on", null],
  ] as const)("%j from line %i %s is found in line %s", async (text, from, way, found) => {
    expect(await findLine(log, text, from, way, signal)).toBe(found);
  });
});
