import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STAGES } from "../../../src/core/logs/autopsy.ts";
import { LOG_ERRORS } from "../../../src/core/logs/log-error.ts";
import { createDecoder } from "../../../src/core/logs/decode.ts";
import { MAX_LINE_UNITS } from "../../../src/core/logs/lines.ts";
import { createLogReader } from "../../../src/core/logs/log-reader.ts";
import { readBytes, readLog, readOrRefuse } from "../../support/read-log.ts";
import { writeRestore } from "../../support/restore-log-writer.ts";

/** Text made of the pieces the grammars look for, in any order. */
const torn = fc
  .array(
    fc.constantFrom(
      "[20:00:00.0000] ",
      "00:34:22.429: ",
      "2012-03-17 14:39:01.619 [1928:1234]: ",
      "[04:20:47.0521-GMT]{3>7} ",
      "CHECKPOINT FAILURE:(FAILURE:",
      "RESTORED:[0x",
      "Started checkpoint id: 0x",
      "Depth:",
      " Code:",
      "Restore completed, status: ",
      "<Restore Device 0x1>: operation ",
      "restore-step-ids = {0x1103",
      "irecv_event_cb: device ",
      "connected in Recovery mode",
      "Recovery mode device connected",
      '{"bug_type":"210"}',
      '"panicString" : "',
      "{'MsgType': 'StatusMsg', 'Status': ",
      "amai: tss_submit_job: error from server=",
      "iTunes: Restore error ",
      "4013",
      "-1",
      "99999999999999999999",
      "\n",
      "\r",
      "\r\n",
      "\0",
      "\u001b[31m",
      " ".repeat(21),
      "日本語",
      "\uD800",
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("any bytes", () => {
  test("end in an autopsy or in a code of the list, never in another error", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 6000 }),
      torn.map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(bytes, (some) => {
        const result = readOrRefuse(() => readBytes(some));
        if (typeof result === "string") expect(LOG_ERRORS).toContain(result);
        else for (const { stage } of result.attempts) expect(STAGES).toContain(stage);
      }),
      { numRuns: 800 },
    );
  });

  test("read alike wherever they are cut", () => {
    fc.assert(
      fc.property(torn, fc.array(fc.nat(2000), { maxLength: 12 }), (text, cuts) => {
        const bytes = new TextEncoder().encode(text);
        const inside = cuts.map((cut) => Math.min(cut, bytes.length));
        expect(readOrRefuse(() => readBytes(bytes, inside))).toEqual(
          readOrRefuse(() => readBytes(bytes)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["empty", new Uint8Array(0), "empty"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), "binary: png"],
    ["noise", new Uint8Array(5000).map((_, at) => (at * 7919) % 31), "binary"],
    [
      "a letter",
      new TextEncoder().encode("Dear Sir,\nmy phone fails with error 4013.\n"),
      "not-a-log",
    ],
    ["line ends alone", new TextEncoder().encode("\n\n\n"), "not-a-log"],
  ])("%s is refused with a reason", (_, bytes, message) => {
    expect(() => readBytes(bytes)).toThrow(message);
  });

  test("a line without an end is refused, not swallowed whole", () => {
    const reader = createLogReader();
    const piece = "x".repeat(MAX_LINE_UNITS);
    expect(() => {
      for (let count = 0; count < 20; count++) reader.pushText(piece);
    }).toThrow("line-too-long");
  });

  test("a long line is cut and said to be, and what follows is read", () => {
    const lines = writeRestore({ kind: "fell-to-dfu" }, "engine", 0).lines;
    const long = `[20:00:00.0000] ${"x".repeat(MAX_LINE_UNITS + 5)}`;
    const autopsy = readLog([long, ...lines]);
    expect(autopsy.attempts[0]?.code).toBe(4014);
    expect(autopsy.notes).toContainEqual({ id: "long-lines-cut", line: 1, count: 1 });
  });

  test("a tail of zeros is counted and said, and what stands before is read", () => {
    const lines = writeRestore({ kind: "fell-to-dfu" }, "engine", 0).lines;
    const autopsy = readLog(`${lines.join("\n")}\n${"\0".repeat(300)}`);
    expect(autopsy.attempts[0]?.code).toBe(4014);
    expect(autopsy.notes.map(({ id }) => id)).toContain("binary-part");
    expect(autopsy.counts.unknown).toBe(1);
  });

  test("a log that was cut is unfinished, and says so", () => {
    const lines = writeRestore({ kind: "success" }, "engine", 0).lines.slice(0, 40);
    const autopsy = readLog(lines);
    expect(autopsy.attempts[0]).toMatchObject({ outcome: "unfinished", findings: [] });
    expect(autopsy.notes.map(({ id }) => id)).toContain("tail-missing");
  });
});

describe("the decoder", () => {
  test.each(["utf-8", "utf-16le", "utf-16be"] as const)(
    "gives what TextDecoder gives: %s",
    (encoding) => {
      const decodeIn = (bytes: Uint8Array, cuts: readonly number[]) => {
        const decoder = createDecoder(encoding);
        const sorted = [...cuts]
          .map((cut) => Math.min(cut, bytes.length))
          .toSorted((a, b) => a - b);
        let from = 0;
        let text = "";
        for (const cut of sorted) {
          text += decoder.decode(bytes.subarray(from, cut), false);
          from = cut;
        }
        return text + decoder.decode(bytes.subarray(from), true);
      };
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 60 }),
        fc
          .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 20 })
          .map((points) => new TextEncoder().encode(String.fromCodePoint(...points))),
      );
      fc.assert(
        fc.property(bytes, fc.array(fc.nat(60), { maxLength: 5 }), (some, cuts) => {
          const reference = new TextDecoder(encoding, { ignoreBOM: true }).decode(some);
          expect(decodeIn(some, cuts)).toBe(reference);
        }),
        { numRuns: 200 },
      );
    },
  );
});
