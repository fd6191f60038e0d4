// Records that were changed inside a bundle and listed as if they were right: each is refused with the line at which it
// stops being what it says, soon.
import { beforeAll, describe, expect, it } from "vitest";
import { readRecordLines, recordLines } from "../../../src/core/bundle/record-lines.ts";
import { BundleError } from "../../../src/core/errors.ts";
import { forged, verdictOn } from "../../support/bundles.ts";
import { createRandom, type Random } from "../../support/planted.ts";
import { note, recoverySnapshot, started, strandOf } from "../../support/records.ts";

const LIMIT = { timeout: 120_000 };
/** What one record of this size may take at the very most. */
const SOON_MS = 1000;
const MUTATIONS = 2000;

const PIECES = [
  "{",
  "}",
  "[",
  "]",
  '"',
  "\\",
  ",",
  ":",
  "\n",
  "\r\n",
  "\0",
  "\uFEFF",
  "null",
  "true",
  "-0",
  "1e999",
  "01",
  " ",
  '"__proto__":1,',
  '"constructor":{},',
  "\\ud800",
  "日",
  '"n":1,',
  "<script>",
] as const;

/** A change of a text at a place, never to itself. */
function mutated(text: string, { below, pick }: Random): string {
  const at = below(text.length);
  const other = below(text.length);
  const bent = pick<() => string>([
    () => text.slice(0, at) + pick(PIECES) + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1 + below(30)),
    () => text.slice(0, at) + String.fromCharCode(32 + below(95)) + text.slice(at + 1),
    () => text.slice(0, at),
    () => text.slice(0, at) + text.slice(other, other + below(200)) + text.slice(at),
    () => text.slice(0, at) + pick(PIECES).repeat(1 + below(2000)) + text.slice(at + 1),
  ])();
  return bent === text ? `${text} ` : bent;
}

let record = "";

beforeAll(async () => {
  const bodies = [
    started(),
    { type: "device-connected", handle: 1, link: "first", snapshot: recoverySnapshot } as const,
    ...Array.from({ length: 10 }, (_, at) => note(`note ${at} 日本語 "quoted"`)),
  ];
  record = recordLines(await strandOf(bodies)) ?? "";
});

/** Where reading stopped: a line from 1 on, or null where nothing was refused. */
function refusedAt(text: string): number | null {
  const began = performance.now();
  try {
    readRecordLines(text);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof BundleError)) throw thrown;
    expect(thrown.code).toBe("record-invalid");
    const [, line] = /^record-invalid: record\.ndjson:?(\d*)/.exec(thrown.message) ?? [];
    expect(line, thrown.message).toBeDefined();
    return Number(line);
  } finally {
    expect(performance.now() - began).toBeLessThan(SOON_MS);
  }
}

describe(`${MUTATIONS} records that were changed`, () => {
  it("are refused at a line of theirs, or are events still", LIMIT, () => {
    const random = createRandom(320);
    let read = 0;
    for (let turn = 0; turn < MUTATIONS; turn += 1) {
      const bent = mutated(record, random);
      const at = refusedAt(bent);
      if (at === null) read += 1;
      else expect(at).toBeLessThanOrEqual(bent.split("\n").length);
    }
    // A letter within a note leaves a good event: its hash is what refuses it, in a bundle.
    expect(read).toBeLessThan(MUTATIONS / 2);
    expect(read).toBeGreaterThan(0);
  });

  it("do not pass for the record in a bundle that lists them", LIMIT, async () => {
    const random = createRandom(321);
    for (let turn = 0; turn < 300; turn += 1) {
      const file = await forged(({ files }) => {
        files.set("record.ndjson", mutated(files.get("record.ndjson") ?? "", random));
      });
      expect(await verdictOn(file)).toMatch(/^(?:record-invalid|chain-broken): /);
    }
  });
});

describe("a record that would make a reader run away", () => {
  const lineWith = (text: string): string => record.replace('"handle":1', `"handle":${text}`);
  it.each<[string, () => string]>([
    ["10,000 arrays deep", () => lineWith("[".repeat(10_000) + "]".repeat(10_000))],
    ["10,000 objects deep", () => lineWith('{"a":'.repeat(10_000) + "1" + "}".repeat(10_000))],
    ["with an array never closed", () => lineWith("[".repeat(1_000_000))],
    ["with a number of a million digits", () => lineWith("9".repeat(1_000_000))],
    ["with a string of 64 MiB", () => lineWith(`"${"x".repeat(64 * 1024 * 1024)}"`)],
  ])("%s is refused at its line", (_, make) => {
    expect(refusedAt(make())).toBe(2);
  });
});
