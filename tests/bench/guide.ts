// The engine after an append, and replay from nothing, over records of three lengths. An append must cost
// the same however long the record is, since the state is bounded; replay may only grow as the record
// does. Lengths in turn within one process, the best block of each: what the machine does meanwhile
// only ever adds. The code is built as for the app.
import { runInThisContext } from "node:vm";
import { build } from "vite";
import type { diagnose } from "../../src/core/diagnosis/diagnose.ts";
import type { advise } from "../../src/core/guide/advise.ts";
import type { apply, replay } from "../../src/core/session/replay.ts";
import type { EventBody, RecordedEvent } from "../../src/core/session/events.ts";
import { inNormal, inRecovery } from "../support/snapshots.ts";
import type { Finding } from "./finding.ts";

const SHORT = 100;
const MIDDLE = 1_000;
const LONG = 10_000;
const SESSION = "0".repeat(32);
/** Appends timed in one block, and blocks of each length. */
const APPENDS = 200;
const BLOCKS = 80;
const REPLAYS = 40;

interface Built {
  readonly advise: typeof advise;
  readonly apply: typeof apply;
  readonly diagnose: typeof diagnose;
  readonly replay: typeof replay;
}

export async function nextStep(): Promise<readonly Finding[]> {
  const core = await builtCore();
  const records = { short: recordOf(SHORT), middle: recordOf(MIDDLE), long: recordOf(LONG) };
  const append = { ours: Number.POSITIVE_INFINITY, base: Number.POSITIVE_INFINITY };
  for (let block = 0; block < BLOCKS; block += 1) {
    append.base = Math.min(append.base, appending(core, records.short));
    append.ours = Math.min(append.ours, appending(core, records.long));
  }
  const whole = { ours: Number.POSITIVE_INFINITY, base: Number.POSITIVE_INFINITY };
  for (let round = 0; round < REPLAYS; round += 1) {
    // As many events in either block, so that the garbage of both is swept within what is measured.
    whole.base = Math.min(whole.base, replaying(core, records.middle, LONG / MIDDLE));
    whole.ours = Math.min(whole.ours, replaying(core, records.long, 1));
  }
  return [
    {
      what: `next step and ranked causes after an append to ${LONG} events`,
      ...append,
      beside: `the same after ${SHORT} events`,
      unit: "ns",
      limit: 1.5,
    },
    {
      what: `replay of ${LONG} events from nothing`,
      ...whole,
      beside: `of ${MIDDLE} events`,
      unit: "ms",
      limit: 12,
    },
  ];
}

/** Nanoseconds for one append with everything that is read off the state after it. */
function appending(
  { advise: next, apply: append, diagnose: causes, replay: fold }: Built,
  events: readonly RecordedEvent[],
): number {
  const state = fold(SESSION, events);
  const last = eventOf({ type: "note-added", text: "hub removed" }, events.length + 1);
  let told = 0;
  const before = process.hrtime.bigint();
  for (let count = 0; count < APPENDS; count += 1) {
    const after = append(state, last);
    told += next(after).kind.length + causes(after).causes.length;
  }
  const took = Number(process.hrtime.bigint() - before);
  // A result that nobody looks at need not be worked out.
  if (told === 0) throw new Error("nothing was advised");
  return took / APPENDS;
}

/** Milliseconds for one replay, over so many of them. */
function replaying(
  { replay: fold }: Built,
  events: readonly RecordedEvent[],
  times: number,
): number {
  let told = 0;
  const before = process.hrtime.bigint();
  for (let count = 0; count < times; count += 1) told += fold(SESSION, events).count;
  const took = Number(process.hrtime.bigint() - before);
  if (told !== events.length * times) throw new Error("events were lost");
  return took / times / 1e6;
}

/** A session as busy as they come, again and again: hops, attempts, answers, questions, notes. */
function recordOf(length: number): readonly RecordedEvent[] {
  return Array.from({ length }, (_, index) => eventOf(bodyOf(index), index + 1));
}

function bodyOf(index: number): EventBody {
  if (index === 0) return STARTED;
  const told: readonly EventBody[] = [
    { type: "device-connected", handle: index, snapshot: inRecovery(), link: "identity" },
    { type: "device-disconnected", handle: index - 1 },
    { type: "device-connected", handle: index, snapshot: inNormal(), link: "identity" },
    { type: "step-answered", step: "prepare", answer: "worked", code: null, note: "" },
    { type: "device-disconnected", handle: index - 2 },
    { type: "question-answered", question: "wet", choice: "no" },
    { type: "step-answered", step: "force-restart", answer: "failed", code: 4013, note: "" },
    {
      type: "attempt-reported",
      step: null,
      setup: { cable: 1, cableKind: "unknown", port: 1, hub: false, computer: 1 },
      way: "update",
      from: "recovery",
      result: "failed",
      code: 4013,
      stage: "bar-middle",
    },
    { type: "note-added", text: "the same cable as before" },
  ];
  return told[index % told.length] ?? STARTED;
}

const STARTED: EventBody = {
  type: "session-started",
  playbook: "error-4013",
  role: "owner",
  practice: false,
  host: { system: "macos", systemVersion: "15.1.0", browser: "Chromium 156" },
  app: { version: "0.1.0", commit: "bench" },
  language: "en",
};

function eventOf(body: EventBody, n: number): RecordedEvent {
  const at = { wall: 1_790_000_000_000 + n * 1000, mono: n * 1000, run: "00000000000000aa" };
  return { v: 1, session: SESSION, writer: "w", n, lamport: n, at, body, prev: "", hash: "" };
}

/** What is measured as one script, as the build of the app makes it. */
async function builtCore(): Promise<Built> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      lib: { entry: "tests/bench/guide-entry.ts", formats: ["iife"], name: "built" },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  if (chunk?.type !== "chunk") throw new Error("nothing was built");
  const exported: unknown = runInThisContext(`${chunk.code}\nbuilt`);
  return exported as Built; // built from those very files
}
