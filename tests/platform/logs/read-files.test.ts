import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { LogOutcome, LogReadEvent } from "../../../src/core/log-desk.ts";
import type { FileToRead } from "../../../src/platform/logs/messages.ts";
import { readFiles } from "../../../src/platform/logs/read-files.ts";

const LOGS = join(import.meta.dirname, "..", "..", "fixtures", "restore-logs");
const FAILED = readFileSync(join(LOGS, "s03-4013-reset-at-nand-firmware.log"));
const SUCCESS = readFileSync(join(LOGS, "s11-success.log"));

const file = (path: string, bytes: Uint8Array | string, named = true): FileToRead => ({
  path,
  named,
  blob: new Blob([typeof bytes === "string" ? bytes : new Uint8Array(bytes)]),
});

/** Reads to the end; a clock that runs on by 1 s a look, so that every piece is told of. */
async function read(files: readonly FileToRead[], signal = new AbortController().signal) {
  const events: LogReadEvent[] = [];
  let now = 0;
  let logs = 0;
  await readFiles(files, signal, {
    keep: () => ++logs,
    tell: (event) => events.push(event),
    now: () => (now += 1000),
  });
  const outcomes = events.flatMap((event) => (event.type === "outcome" ? [event.outcome] : []));
  return { events, outcomes, ended: events.at(-1) };
}
const brief = (outcome: LogOutcome): string =>
  outcome.kind === "read"
    ? `${outcome.path}: ${outcome.autopsy.attempts.map(({ outcome: how, code }) => `${how} ${code}`).join()}`
    : `${outcome.path}: ${outcome.code}`;

describe("files that are handed over", () => {
  test("are read one after another, each with its own result, and the reading ends once", async () => {
    const { outcomes, events, ended } = await read([file("a.log", FAILED), file("b.log", SUCCESS)]);
    expect(outcomes.map(brief)).toEqual(["a.log: failed 4013", "b.log: succeeded null"]);
    expect(outcomes.map((one) => (one.kind === "read" ? one.log : 0))).toEqual([1, 2]);
    expect(ended).toEqual({ type: "ended", how: "done", passedOver: 0 });
    expect(events.filter(({ type }) => type === "ended")).toHaveLength(1);
  });

  test("tell how many bytes are read, up to all of them", async () => {
    const { events } = await read([file("a.log", FAILED), file("b.log", SUCCESS)]);
    const told = events.flatMap((event) => (event.type === "progress" ? [event] : []));
    expect(told.map(({ path }) => path)).toEqual(["a.log", "b.log"]);
    expect(told.at(-1)?.bytes).toBe(FAILED.length + SUCCESS.length);
    expect(told.every(({ total }) => total === FAILED.length + SUCCESS.length)).toBe(true);
  });

  test.each([
    ["nothing", "", "empty"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]), "binary"],
    ["a shopping list", "milk\nbread\n", "not-a-log"],
    ["one endless line", "x".repeat(18_000_000), "line-too-long"],
    ["a report of a crash", '{"bug_type":"309"}\n{"a":1}\n', "unsupported-report"],
  ])(
    "%s is refused with its code, and what comes after it is read",
    { timeout: 60_000 },
    async (_what, bytes, code) => {
      const { outcomes } = await read([file("x", bytes), file("b.log", SUCCESS)]);
      expect(outcomes.map(brief)).toEqual([`x: ${code}`, "b.log: succeeded null"]);
    },
  );

  test("of a folder, only what is called like a log or an archive is opened", async () => {
    const { outcomes, ended } = await read([
      file("d/iPhoneUpdater 1.log", SUCCESS, false),
      file("d/photo.jpg", "x", false),
      file("d/._iPhoneUpdater 1.log", "x", false),
    ]);
    expect(outcomes.map(brief)).toEqual(["d/iPhoneUpdater 1.log: succeeded null"]);
    expect(ended).toMatchObject({ passedOver: 2 });
  });

  test("that are gone meanwhile are refused as unreadable", async () => {
    const blob = new Blob([new Uint8Array(SUCCESS)]);
    // A file that was deleted behaves like this in a browser.
    const gone = Object.assign(blob, {
      slice: () => ({
        arrayBuffer: () => Promise.resolve(new ArrayBuffer(4)),
        stream: () =>
          new ReadableStream({
            pull: (stream) => stream.error(new DOMException("gone", "NotReadableError")),
          }),
      }),
    });
    const { outcomes, ended } = await read([{ path: "a.log", named: true, blob: gone }]);
    expect(outcomes.map(brief)).toEqual(["a.log: unreadable"]);
    expect(ended).toMatchObject({ how: "done" });
  });

  test("are left alone once the reading is cancelled; what was read stays told", async () => {
    const control = new AbortController();
    const events: LogReadEvent[] = [];
    await readFiles([file("a.log", FAILED), file("b.log", SUCCESS)], control.signal, {
      keep: () => 1,
      now: () => 0,
      tell: (event) => {
        events.push(event);
        if (event.type === "outcome") control.abort();
      },
    });
    expect(events.filter(({ type }) => type === "outcome")).toHaveLength(1);
    expect(events.at(-1)).toEqual({ type: "ended", how: "cancelled", passedOver: 0 });
  });

  test("keep no control characters and no changes of direction in their names", async () => {
    const { outcomes } = await read([file("a\u202Egol.exe\u0000\n.log", SUCCESS)]);
    expect(outcomes[0]?.path).toBe("a\uFFFDgol.exe\uFFFD\uFFFD.log");
  });
});

describe("zip archives", () => {
  test("give each log as a result of its own, and name what is refused", async () => {
    const zip = zipSync({
      "in/one.log": new Uint8Array(FAILED),
      "in/two.log": [new Uint8Array(SUCCESS), { level: 0 }],
      "in/empty.log": new Uint8Array(0),
      "in/readme.md": strToU8("no log"),
    });
    const { outcomes, ended } = await read([file("c.zip", zip)]);
    expect(outcomes.map(brief).toSorted()).toEqual([
      "c.zip/in/empty.log: empty",
      "c.zip/in/one.log: failed 4013",
      "c.zip/in/two.log: succeeded null",
    ]);
    expect(ended).toMatchObject({ how: "done", passedOver: 1 });
  });

  test("are known by their content, whatever they are called", async () => {
    const { outcomes } = await read([
      file("c.log", zipSync({ "one.log": new Uint8Array(SUCCESS) })),
    ]);
    expect(outcomes.map(brief)).toEqual(["c.log/one.log: succeeded null"]);
  });

  test("without a log in them say so", async () => {
    const { outcomes } = await read([file("c.zip", zipSync({ "a.jpg": strToU8("x") }))]);
    expect(outcomes.map(brief)).toEqual(["c.zip: not-a-log"]);
  });

  test("cut or changed anywhere end in results and refusals, never in a fault", async () => {
    const zip = zipSync({ "one.log": new Uint8Array(FAILED), "two.log": new Uint8Array(SUCCESS) });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(zip.length),
        fc.nat(zip.length - 5),
        fc.nat(255),
        async (cut, at, value) => {
          const bytes = zip.slice(0, cut);
          if (at + 4 < bytes.length) bytes[at + 4] = value;
          const { ended } = await read([file("c.zip", bytes)]);
          expect(ended).toMatchObject({ type: "ended", how: "done" });
        },
      ),
      { numRuns: 60 },
    );
  });
});
