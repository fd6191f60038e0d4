// Logs and reports that were changed by an enemy or by a broken disk: each ends in an autopsy or in a named refusal,
// soon. The real shapes they are bent from lie in tests/fixtures/restore-logs.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Autopsy } from "../../../src/core/logs/autopsy.ts";
import { LOG_ERRORS } from "../../../src/core/logs/log-error.ts";
import { createLogReader } from "../../../src/core/logs/log-reader.ts";
import { createRandom, type Random } from "../../support/planted.ts";
import { readBytes, readOrRefuse } from "../../support/read-log.ts";

const FOLDER = new URL("../../fixtures/restore-logs/", import.meta.url);
const LIMIT = { timeout: 120_000 };
/** What one file of this size may take at the very most; it takes a hundredth of it. */
const SOON_MS = 1000;
const MUTATIONS = 2000;

const REPORT = Buffer.from(
  `{"bug_type":"210","timestamp":"2026-11-22 10:00:00.00 +0900","os_version":"iPhone OS 18.1 (22B83)"}\n${JSON.stringify(
    {
      build: "iPhone OS 18.1 (22B83)",
      product: "iPhone12,3",
      panicString:
        'panic(cpu 2 caller 0xfffffff0): userspace watchdog timeout: no successful checkins from thermalmonitord\nmissing sensor(s): mic1, prs0\n"',
      processByPid: { "0": { procname: "kernel_task", threadById: { "1": { state: [] } } } },
    },
    null,
    2,
  )}\n`,
);
const SAMPLES: readonly Buffer[] = [
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith(".log"))
    .map((name) => readFileSync(new URL(name, FOLDER))),
  REPORT,
];

type Mutation = (bytes: Buffer, random: Random) => Buffer;
const WORDS = [
  "\0",
  "\uFFFE",
  "[[[[[[[[",
  '{"a":'.repeat(50),
  "\u001b[2J",
  "99999999999999999999",
  "-0x8000000000000000",
  "NaN",
  "%s%n%p",
  "<!ENTITY a '&b;&b;'>",
  "]]>",
  "\r\r\n",
  "CHECKPOINT FAILURE:(FAILURE:-1) RESTORED:[0xFFFFFFFFFFFFFFFF]",
] as const;

const splice = (bytes: Buffer, at: number, gone: number, put: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + gone)]);

const MUTATION: Readonly<Record<string, Mutation>> = {
  "bits turned": (bytes, { below }) => {
    const bent = Buffer.from(bytes);
    for (let count = 1 + below(30); count > 0; count -= 1) {
      const at = below(bent.length);
      bent[at] = (bent[at] ?? 0) ^ (1 << below(8));
    }
    return bent;
  },
  "cut off": (bytes, { below }) => bytes.subarray(0, below(bytes.length)),
  "beginning gone": (bytes, { below }) => bytes.subarray(below(bytes.length)),
  "a piece gone": (bytes, { below }) =>
    splice(bytes, below(bytes.length), below(2000), Buffer.alloc(0)),
  "a piece twice": (bytes, { below }) => {
    const at = below(bytes.length);
    return splice(bytes, below(bytes.length), 0, bytes.subarray(at, at + below(5000)));
  },
  "words put in": (bytes, { below, pick }) =>
    [...Array(1 + below(8)).keys()].reduce(
      (bent) => splice(bent, below(bent.length), below(20), Buffer.from(pick(WORDS))),
      bytes,
    ),
  "bytes of nobody": (bytes, { below }) =>
    splice(
      bytes,
      below(bytes.length),
      0,
      Buffer.from(Array.from({ length: below(400) }, () => below(256))),
    ),
  "two files in one": (bytes, { below, pick }) =>
    Buffer.concat([bytes, pick(SAMPLES as [Buffer, ...Buffer[]]).subarray(below(500))]),
  "another coding": (bytes) => Buffer.from(bytes.toString("latin1"), "utf16le"),
  "lines in any order": (bytes, { next }) =>
    Buffer.from(
      bytes
        .toString("latin1")
        .split("\n")
        .map((line) => ({ line, at: next() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ line }) => line)
        .join("\n"),
      "latin1",
    ),
};

/** What reading ended in; every line that it names is a line of the file. */
function outcomeOf(bytes: Uint8Array): string {
  const started = performance.now();
  const result = readOrRefuse(() => readBytes(bytes));
  expect(performance.now() - started).toBeLessThan(SOON_MS);
  if (typeof result === "string") {
    expect(LOG_ERRORS).toContain(result);
    return result;
  }
  for (const line of linesIn(result)) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(result.counts.lines + 1);
  }
  return "read";
}

const linesIn = ({ excerpts, notes, attempts }: Autopsy): readonly number[] =>
  [...excerpts, ...notes, ...attempts.flatMap(({ findings }) => findings)].flatMap(({ line }) =>
    line === null ? [] : [line],
  );

describe(`${MUTATIONS} logs that were changed`, () => {
  test("end in an autopsy or a refusal of the list, each soon", LIMIT, () => {
    const random = createRandom(32);
    const ends: Record<string, number> = {};
    for (let turn = 0; turn < MUTATIONS; turn += 1) {
      const sample = SAMPLES[turn % SAMPLES.length] ?? REPORT;
      const names = Object.keys(MUTATION) as [string, ...string[]];
      let bent = sample;
      for (let count = 1 + random.below(2); count > 0; count -= 1)
        bent = MUTATION[random.pick(names)]?.(bent.length === 0 ? sample : bent, random) ?? bent;
      const end = outcomeOf(bent);
      ends[end] = (ends[end] ?? 0) + 1;
    }
    // Both ways are really tried.
    expect(ends["read"]).toBeGreaterThan(MUTATIONS / 2);
    expect(ends["read"]).toBeLessThan(MUTATIONS);
  });
});

const HEADER = '{"bug_type":"210","os_version":"iPhone OS 18.1 (22B83)"}\n';
const laughs = (depth: number): string =>
  `<!DOCTYPE plist [<!ENTITY a0 "ha">${Array.from(
    { length: depth },
    (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
  ).join("\n")}]>\n<plist><string>&a${depth};</string></plist>\n`;

describe("texts that make other readers run away", () => {
  test.each([
    [
      "a report 10,000 arrays deep",
      HEADER + "[".repeat(10_000) + "]".repeat(10_000),
      "unsupported-report",
    ],
    [
      "a report 10,000 objects deep",
      HEADER + '{"a":'.repeat(10_000) + "1" + "}".repeat(10_000),
      "unsupported-report",
    ],
    ["a header 10,000 deep", `{"bug_type":${"[".repeat(10_000)}\n`, "unsupported-report"],
    ["entities that laugh a billion times", laughs(9), "not-a-log"],
    ["entities that laugh within a report", HEADER + laughs(30), "unsupported-report"],
    ["an entity that is itself", '<!DOCTYPE p [<!ENTITY a "&a;">]>\n<p>&a;</p>\n', "not-a-log"],
    [
      "a file of the system asked for",
      '<!DOCTYPE p [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<p>&a;</p>\n',
      "not-a-log",
    ],
    ["a property list", "bplist00\u0001\u0002", "binary"],
  ])("%s", (_, text, code) => {
    expect(outcomeOf(new TextEncoder().encode(text))).toBe(code);
  });

  test("a string of 100 MB is refused long before its end", () => {
    const reader = createLogReader();
    const piece = Buffer.alloc(1 << 20, "x");
    let pushed = 0;
    const push = (): void => {
      reader.push(Buffer.from('{"bug_type":"210"}\n{"panicString":"'));
      for (; pushed < 100; pushed += 1) reader.push(piece);
    };
    expect(push).toThrow("line-too-long");
    expect(pushed).toBeLessThan(32);
  });

  test(
    "a report with a string of 100 MB in lines is cut, and what stood before is read",
    LIMIT,
    () => {
      const reader = createLogReader();
      reader.push(Buffer.from(`${HEADER}{"panicString":"panic(cpu 0): x",\n"a":"`));
      const piece = Buffer.from(`${"x".repeat(1023)}\n`.repeat(1024));
      for (let pushed = 0; pushed < 100; pushed += 1) reader.push(piece);
      const { panic, notes } = reader.end();
      expect(panic?.firstLine).toBe("panic(cpu 0): x");
      expect(notes.map(({ id }) => id)).toContain("cut-short");
    },
  );
});
