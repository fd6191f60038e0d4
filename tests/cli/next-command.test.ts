import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/main.ts";
import { canonicalJson } from "../../src/core/session/canonical-json.ts";
import type { RecordedEvent } from "../../src/core/session/events.ts";
import { aCase, type Case } from "../support/case.ts";
import { strandOf } from "../support/records.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "kintsugi-next-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** What the command prints, as far as these tests look at it. */
interface Printed {
  readonly record: { readonly events: number; readonly chain: { readonly kind: string } };
  readonly playbook: string;
  readonly next: Readonly<Record<string, unknown>>;
  readonly causes: readonly {
    readonly cause: string;
    readonly strength: string;
    readonly for: readonly Readonly<Record<string, unknown>>[];
    readonly against: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly stop: { readonly hardware: boolean; readonly restsOn: readonly unknown[] };
  readonly matrix: { readonly next: Readonly<Record<string, unknown>> | null };
}

async function next(text: string, ...more: readonly string[]) {
  const file = join(FOLDER, `${Math.trunc(performance.now() * 1000)}.ndjson`);
  writeFileSync(file, text);
  return inspect("next", file, ...more);
}

async function inspect(...argv: readonly string[]) {
  const printed: unknown[] = [];
  const complaints: string[] = [];
  const code = await run(argv, {
    print: (value) => printed.push(value),
    complain: (line) => complaints.push(line),
  });
  return { code, printed: printed[0] as Printed, complaints }; // the command's own shape, tested below
}

const linesOf = (events: readonly RecordedEvent[]): string =>
  events
    .map((event) => canonicalJson(event))
    .map((line) => (line.kind === "text" ? `${line.text}\n` : ""))
    .join("");
const recordOf = async (told: Case): Promise<readonly RecordedEvent[]> =>
  strandOf(told.events.map(({ body }) => body));

const told = aCase()
  .shows("recovery")
  .worked("prepare", "charge")
  .noStory()
  .failed("force-restart", 4013)
  .fails({ code: 4013, stage: "bar-middle" })
  .fails({ code: 4013, stage: "bar-middle", cable: 2 });

describe("inspect next", () => {
  test("prints the next step with its reason, ranked causes, stop rule and next swap", async () => {
    const { code, printed } = await next(linesOf(await recordOf(told)));
    expect(code).toBe(0);
    expect(printed.record).toMatchObject({ events: told.events.length, chain: { kind: "whole" } });
    expect(printed.playbook).toBe("error-4013");
    expect(printed.next).toMatchObject({ kind: "step", step: "other-port", stop: null });
    expect(printed.next["why"]).not.toBe("");
    expect(printed.causes).toHaveLength(12);
    const cable = printed.causes.find(({ cause }) => cause === "cable");
    expect(cable?.against[0]).toMatchObject({
      evidence: "same-stage-two-cables",
      grade: "judgement",
    });
    expect(printed.stop).toEqual({ hardware: false, restsOn: [] });
    expect(printed.matrix.next).toMatchObject({ vary: "port", step: "other-port" });
  });

  test("says it in Japanese, with the same codes", async () => {
    const lines = linesOf(await recordOf(told));
    const [english, japanese] = [await next(lines), await next(lines, "--lang", "ja")];
    expect(japanese.printed.next["step"]).toBe(english.printed.next["step"]);
    expect(japanese.printed.next["title"]).not.toBe(english.printed.next["title"]);
  });

  test("says hardware and what it rests on", async () => {
    const both = told.fails({ code: 4013, stage: "bar-middle", computer: 2 });
    const { printed } = await next(linesOf(await recordOf(both)));
    expect(printed.stop.hardware).toBe(true);
    expect(printed.stop.restsOn.length).toBeGreaterThan(0);
    expect(printed.next).toMatchObject({ step: "service", stop: "hardware-likely" });
  });

  test("prints a question with its words", async () => {
    const { printed } = await next(linesOf(await recordOf(aCase().worked("prepare"))));
    expect(printed.next).toMatchObject({ kind: "question", question: "wet" });
    expect(printed.next["ask"]).not.toBe("");
  });

  test("reads lines in any order", async () => {
    const events = await recordOf(told);
    const { printed } = await next(linesOf(events.toReversed()));
    expect(printed.record.chain).toEqual({ kind: "whole" });
    expect(printed.next).toMatchObject({ step: "other-port" });
  });

  test("names what is wrong with the chain, and reads on", async () => {
    const events = await recordOf(told);
    const { code, printed } = await next(linesOf(events.toSpliced(2, 1)));
    expect(code).toBe(0);
    expect(printed.record.chain).toMatchObject({ kind: "broken", fault: "gap", n: 4 });
    const altered = events.map((event, at) =>
      at === 3 ? { ...event, at: { ...event.at, wall: 1 } } : event,
    );
    expect((await next(linesOf(altered))).printed.record.chain).toMatchObject({ fault: "altered" });
  });

  test.each([
    ["", "The file holds no event."],
    ["not json\n", "Line 1 is no recorded event: it is not JSON."],
    ['{"v":2}\n', /^Line 1 is no recorded event/],
    ["[]\n", /^Line 1 is no recorded event/],
    [`${'{"a":'.repeat(5000)}\n`, /^Line 1 is no recorded event/],
  ])("refuses %j in one sentence", async (text, sentence) => {
    const { code, complaints, printed } = await next(text);
    expect(code).toBe(1);
    expect(printed).toBeUndefined();
    expect(complaints).toEqual([
      typeof sentence === "string" ? sentence : expect.stringMatching(sentence),
    ]);
  });

  test("refuses a file of two sessions, and bytes that are no text", async () => {
    const other = await strandOf([{ type: "session-reopened" }], { session: "f".repeat(32) });
    const both = linesOf([...(await recordOf(told)), ...other]);
    expect((await next(both)).complaints).toEqual([
      "The file holds events of more than one session.",
    ]);
    const file = join(FOLDER, "bytes.ndjson");
    writeFileSync(file, Uint8Array.from([0xff, 0xfe, 0x00]));
    expect((await inspect("next", file)).complaints).toEqual([
      "The file is not text in UTF-8, so it is no record.",
    ]);
  });

  test("a file that is not there, and a missing argument, end in one sentence", async () => {
    expect(await inspect("next", join(FOLDER, "none"))).toMatchObject({ code: 1 });
    expect(await inspect("next")).toMatchObject({ code: 2 });
    expect(await inspect("next", "a", "b")).toMatchObject({ code: 2 });
  });
});
