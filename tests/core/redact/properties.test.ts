// What holds of every text: redacting twice is redacting once, pieces do not matter, shapes stay, keys differ.
import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeRecords } from "../../../src/core/session/merge.ts";
import { faultOfSession } from "../../../src/core/session/verify-session.ts";
import { createRedaction } from "../../../src/core/redact/create-redaction.ts";
import { verifyRecord } from "../../../src/core/session/chain.ts";
import { plantAll, createRandom } from "../../support/planted.ts";
import {
  linked,
  nodeSha256,
  note,
  recoverySnapshot,
  started,
  strandOf,
} from "../../support/records.ts";

const KEY = new Uint8Array(32).fill(3);

/** Lines with identifiers between lines without, long enough for several windows. */
const logs = fc
  .record({ seed: fc.nat(100_000), filler: fc.constantFrom(1, 30, 90) })
  .map(({ seed, filler }) => {
    const random = createRandom(seed);
    const lines = plantAll(random).planted.flatMap((planted) => planted.lines);
    return lines
      .map(
        (line, at) =>
          `${`[06:44:01.${at}] Completed checkpoint id: 0x635\n`.repeat(filler)}${line}`,
      )
      .join("\n");
  });

function redact(text: string, key: Uint8Array, sizes: readonly number[] = []): string {
  const redaction = createRedaction({ level: "anyone", key });
  const collector = redaction.collectText();
  const pieces = cut(text, sizes);
  for (const piece of pieces) collector.push(piece);
  collector.end();
  const stream = redaction.replacer().text("a.log");
  return pieces.map((piece) => stream.push(piece)).join("") + stream.end();
}

function cut(text: string, sizes: readonly number[]): string[] {
  const pieces: string[] = [];
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const size = sizes.length === 0 ? text.length : Math.max(1, sizes[turn % sizes.length] ?? 1);
    pieces.push(text.slice(at, at + size));
    at += size;
  }
  return pieces;
}

test("redacting what was redacted changes nothing", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(logs, (text) => {
      const once = redact(text, KEY);
      expect(redact(once, KEY)).toBe(once);
    }),
    { numRuns: 10 },
  );
});

test("how a text is cut into pieces does not matter", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      logs,
      fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 8 }),
      (text, sizes) => {
        expect(redact(text, KEY, sizes)).toBe(redact(text, KEY));
      },
    ),
    { numRuns: 10 },
  );
});

test(
  "any text at all is taken, and text without identifiers is given back",
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(typeof redact(text, KEY)).toBe("string");
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[ghjkmnpqrvwxyz \n]{0,300}$/), (text) => {
        expect(redact(text, KEY)).toBe(text);
      }),
    );
  },
);

test("one laptop gives one value one stand-in in every export; another laptop another", () => {
  const text = "ECID:001A2B3C4D5E602E SRNM:[F0EXAMPLE001] IMEI:[356938035643809]";
  const other = redact(text, new Uint8Array(32).fill(4));
  expect(redact(`before\n${text}`, KEY)).toBe(`before\n${redact(text, KEY)}`);
  for (const [at, word] of redact(text, KEY).split(" ").entries()) {
    expect(word).not.toBe(other.split(" ")[at]);
    expect(word).toHaveLength(text.split(" ")[at]?.length ?? 0);
  }
});

test("a long run without any gap is taken in time that grows with it", () => {
  const short = "aA1".repeat(100_000);
  expect(redact(short, KEY).length).toBe(short.length);
});

test.each([
  ['"SerialNumber" : "F0EXAMPLE001", ', "F0EXAMPLE001"],
  ["<key>UniqueChipID</key><integer>7365887390539822</integer>", "7365887390539822"],
  ["IMEI: 531234567890123, ", "531234567890123"],
  ["ApNonce: 9a 4b b5 6d 86 04 3a 55 47 61 12 34 56 78 9a bc de f0 11 22 ", "11 22"],
  ["C:\\Users\\Aiko Tanaka\\Desktop ", "Tanaka"],
  ["DeviceName: Suzuki Maru, ", "Suzuki"],
])("a line longer than a window is cut within nothing, as in %j", (piece, raw) => {
  const border = 65_536;
  const filler = "word, ".repeat(20_000);
  for (const back of [32, 768])
    for (let shift = -4; shift < piece.length + 4; shift += 1) {
      const text = `${filler.slice(0, border - back - shift - 1)} ${piece}${"tail, ".repeat(300)}`;
      const once = redact(text, KEY);
      expect({ back, shift, leaks: once.includes(raw) }).toEqual({ back, shift, leaks: false });
      expect(once.endsWith("tail, ".repeat(290))).toBe(true);
      expect(redact(once, KEY) === once).toBe(true);
    }
});

test("a value met on both sides of a cut is told once, where it stands", () => {
  const lines = Array.from(
    { length: 4000 },
    (_, at) => `x${at} SRNM:[F0EXAMPLE001] ECID:001A2B3C4D5E602E`,
  );
  const text = lines.join(", ");
  const redaction = createRedaction({ level: "anyone", key: KEY });
  const collector = redaction.collectText();
  collector.push(text);
  collector.end();
  const replacer = redaction.replacer();
  const marks: { start: number; end: number; raw: string }[] = [];
  const stream = replacer.text("a.log", (mark) => marks.push(mark));
  const out = stream.push(text) + stream.end();
  expect(out).toHaveLength(text.length);
  expect(replacer.replaced().map(({ count }) => count)).toEqual([4000, 4000]);
  for (const { start, end, raw } of marks) expect(text.slice(start, end)).toBe(raw);
});

test("a key of another length is refused", () => {
  expect(() => createRedaction({ level: "anyone", key: new Uint8Array(16) })).toThrow(RangeError);
});

test("a record is linked anew, keeps its order, and its times count from its start", async () => {
  const events = await strandOf([
    started(),
    { type: "device-connected", handle: 1, snapshot: recoverySnapshot, link: "first" },
    note("serial F0EXAMPLE001"),
    {
      type: "log-read",
      name: "F0EXAMPLE001.log",
      sizeBytes: 5,
      hash: "ab".repeat(32),
      dialect: "mobile-device",
      attempts: [],
    },
    { type: "file-removed", hash: "cd".repeat(32) },
  ]);
  const redaction = createRedaction({ level: "anyone", key: KEY });
  redaction.collectEvents(events);
  const replacer = redaction.replacer();
  const record = await replacer.events(
    events,
    new Map([["ab".repeat(32), "12".repeat(32)]]),
    nodeSha256,
  );
  expect((await verifyRecord(record, nodeSha256)).kind).toBe("whole");
  expect(record.map(({ n, lamport, writer, session }) => [n, lamport, writer, session])).toEqual(
    events.map(({ n, lamport, writer, session }) => [n, lamport, writer, session]),
  );
  expect(record[0]?.at.wall).toBe(0);
  expect(JSON.stringify(record)).not.toMatch(/F0EXAMPLE001|1A2B3C4D5E6F70/);
  expect(record[2]?.body).toEqual(note("[removed: 19]"));
  expect(record[3]?.body).toMatchObject({ hash: "12".repeat(32) });
  expect(record[4]?.body).not.toMatchObject({ hash: "cd".repeat(32) });
  expect(replacer.leaves("photo")).toBe(false);
});

test("two events for one place, which a merge has kept, still follow what they followed", async () => {
  const [first, second, third] = await strandOf([started(), note("F0EXAMPLE001"), note("c")]);
  if (first === undefined || second === undefined || third === undefined)
    throw new Error("unreachable");
  for (const text of ["one", "two", "three", "four"]) {
    const other = await linked(note(text), first);
    const merge = mergeRecords([first, second, third], [first, other]);
    if (merge.kind !== "conflict") throw new Error("unreachable");
    const redaction = createRedaction({ level: "anyone", key: KEY });
    redaction.collectEvents(merge.events);
    const record = await redaction.replacer().events(merge.events, new Map(), nodeSha256);
    const whole = { kind: "whole" } as const;
    expect(await faultOfSession(first.session, record, whole, nodeSha256)).toBeNull();
    expect(record).toHaveLength(4);
  }
});

test("what a person switched off leaves as it is, and the search does not refuse it", () => {
  const redaction = createRedaction({ level: "help-desk", key: KEY, keep: new Set(["serial"]) });
  const text = "SRNM:[F0EXAMPLE001] ECID:001A2B3C4D5E602E";
  const collector = redaction.collectText();
  collector.push(text);
  collector.end();
  const out = redaction.replacer().value(text, "a");
  expect(out).toMatch(/^SRNM:\[F0EXAMPLE001\] ECID:000FACE/);
  const search = redaction.canary().search();
  search.push(Buffer.from(out));
  expect(search.hits()).toEqual([]);
});

test("at the level for all of it nothing changes", async () => {
  const events = await strandOf([started(), note("F0EXAMPLE001")]);
  const redaction = createRedaction({ level: "complete", key: KEY });
  redaction.collectEvents(events);
  const replacer = redaction.replacer();
  expect(await replacer.events(events, new Map(), nodeSha256)).toEqual(events);
  expect(replacer.value("SRNM:[F0EXAMPLE001]", "a")).toBe("SRNM:[F0EXAMPLE001]");
});
