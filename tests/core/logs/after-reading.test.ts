import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { alignHops } from "../../../src/core/logs/align-hops.ts";
import type { TimedHop } from "../../../src/core/logs/align-hops.ts";
import { createArchiveReader, mayBeLog } from "../../../src/core/logs/archive.ts";
import type { NextTestId } from "../../../src/core/logs/next-test.ts";
import { LOG_PLACES } from "../../../src/core/logs/log-places.data.ts";
import { nextTest } from "../../../src/core/logs/next-test.ts";
import { toLogRead } from "../../../src/core/logs/to-log-read.ts";
import { bodySchemas } from "../../../src/core/session/schema.ts";
import { readLog } from "../../support/read-log.ts";
import { writeRestore } from "../../support/restore-log-writer.ts";
import type { Course } from "../../support/restore-log-writer.ts";

const log = (...courses: readonly Course[]) =>
  readLog(courses.flatMap((course, at) => writeRestore(course, "engine", at * 3_600_000).lines));

describe("the record's body", () => {
  test("holds codes alone and is what the schema takes", () => {
    const file = { name: "x".repeat(300), sizeBytes: 12, hash: "0".repeat(64) };
    const body = toLogRead(log({ kind: "success" }, { kind: "reset-at", step: 2 }), file);
    expect(v.parse(bodySchemas["log-read"], body)).toEqual(body);
    expect(body.attempts).toMatchObject([
      { outcome: "succeeded", code: null, stage: "done", findings: [] },
      { outcome: "failed", code: 4013, stage: "storage", checkpoint: "0x60E" },
    ]);
  });

  test("keeps the last attempts where there are more than it takes", () => {
    const many = log(...Array.from({ length: 40 }, (): Course => ({ kind: "fell-to-dfu" })));
    expect(many.attempts).toHaveLength(32);
    expect(many.attemptsLeftOut).toBe(8);
    const body = toLogRead(many, { name: "a.log", sizeBytes: 1, hash: "0".repeat(64) });
    expect(body.attempts).toHaveLength(32);
  });
});

describe("the next test", () => {
  const bounced: Course = { kind: "bounced", gapMs: 6_000 };
  const cases: readonly (readonly [string, readonly Course[], NextTestId])[] = [
    ["nothing where it went through", [bounced, { kind: "success" }], "none"],
    ["another cable after one bounce", [bounced], "other-cable"],
    ["another computer where it dies at one place", [bounced, bounced], "other-computer"],
    [
      "power and port where it wanders",
      [bounced, { kind: "reset-at", step: 4 }],
      "charge-and-direct-port",
    ],
    ["a signed version where the server refuses", [{ kind: "not-signed" }], "current-firmware"],
    [
      "the network where identity fails",
      [{ kind: "step-fails", step: 8, code: 53 }],
      "check-network",
    ],
    ["to watch the start where all was written", [{ kind: "not-booted" }], "watch-first-boot"],
  ];
  test.each(cases)("is %s", (_, courses, expected) => {
    expect(nextTest(log(...courses))).toBe(expected);
  });

  test("is the whole log where it was cut", () => {
    const lines = writeRestore({ kind: "success" }, "engine", 0).lines.slice(0, 40);
    expect(nextTest(readLog(lines))).toBe("whole-log");
  });
});

describe("the clocks of log and bus", () => {
  const hops: readonly TimedHop[] = [
    { mode: "recovery", change: "left", at: 3_500 },
    { mode: "recovery", change: "came", at: 5_600 },
    { mode: "recovery", change: "left", at: 15_450 },
    { mode: "restore", change: "came", at: 30_150 },
    { mode: "restore", change: "left", at: 70_300 },
    { mode: "recovery", change: "came", at: 79_500 },
  ];
  /** The browser sees restore mode as normal mode. */
  const onBus = (offset: number, late: readonly number[]): TimedHop[] =>
    hops.map((hop, at) => ({
      ...hop,
      mode: hop.mode === "restore" ? "normal" : hop.mode,
      at: hop.at + offset + (late[at] ?? 0),
    }));

  test("are brought together by the gaps, whatever the offset and small delays", () => {
    const delays = fc.array(fc.nat(400), { minLength: hops.length, maxLength: hops.length });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), delays, (offset, late) => {
        const found = alignHops(hops, onBus(offset, late));
        expect(Math.abs((found ?? Infinity) - offset)).toBeLessThanOrEqual(400);
      }),
    );
  });

  test("are brought together where the bus missed a hop and saw others", () => {
    const bus = onBus(100_000, []).filter((_, at) => at !== 1);
    const before: TimedHop = { mode: "dfu", change: "came", at: 1_000 };
    expect(alignHops(hops, [before, ...bus])).toBe(100_000);
  });

  test("are left apart where nothing fits, too little does, or two places do", () => {
    expect(alignHops(hops, [])).toBeNull();
    expect(alignHops(hops.slice(0, 2), onBus(5_000, []))).toBeNull();
    expect(alignHops(hops, [...onBus(0, []), ...onBus(500_000, [])])).toBeNull();
  });
});

describe("archives and places", () => {
  const text = writeRestore({ kind: "fell-to-dfu" }, "engine", 0).lines.join("\n");

  test("every log of a zip is read, in pieces, and what is no log is passed over", () => {
    const zip = zipSync({
      "iPhone Updater Logs/iPhoneUpdater 1.log": strToU8(text),
      "photo.png": strToU8("not read"),
      "letter.txt": strToU8("Dear Sir,\nno restore here\n"),
      "__MACOSX/._a.log": strToU8("x"),
    });
    const reader = createArchiveReader();
    for (let at = 0; at < zip.length; at += 7) reader.push(zip.subarray(at, at + 7));
    const logs = reader.end();
    expect(logs.map(({ name }) => name)).toEqual([
      "iPhone Updater Logs/iPhoneUpdater 1.log",
      "letter.txt",
    ]);
    expect(logs).toMatchObject([
      { autopsy: { attempts: [{ code: 4014 }] } },
      { refused: { code: "not-a-log" } },
    ]);
  });

  test("a damaged zip is refused with a reason and never thrown", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(255), (place, byte) => {
        const zip = zipSync({ "a.log": strToU8(text) });
        zip[place % zip.length] = byte;
        const reader = createArchiveReader();
        reader.push(zip);
        for (const one of reader.end()) {
          expect("refused" in one || one.autopsy.attempts.length > 0).toBe(true);
        }
      }),
    );
  });

  test("what each system and program leaves is told with grade and source, and would be looked into", () => {
    expect(new Set(LOG_PLACES.map(({ id }) => id)).size).toBe(LOG_PLACES.length);
    for (const { files, source, path } of LOG_PLACES) {
      expect(source).not.toBe("");
      expect(path).not.toBe("");
      expect(mayBeLog(files.replace("*", " 19"))).toBe(true);
    }
  });
});
