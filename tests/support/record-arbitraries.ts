// Random bodies and random histories of several laptops, for property tests over records.
import fc from "fast-check";
import { compareEvents } from "../../src/core/session/chain.ts";
import type { Joint } from "../../src/core/session/chain.ts";
import type { EventBody, RecordedEvent } from "../../src/core/session/events.ts";
import { closed, linked, note, recoverySnapshot, started, writerId } from "./records.ts";

const text = fc
  .string({ unit: "grapheme", maxLength: 40 })
  .filter((value) => !/\p{Surrogate}/u.test(value));
/** Milliseconds within a day. */
const span = fc.nat(86_400_000);
const code = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);

/** Any body that this version writes. */
export const anyBody: fc.Arbitrary<EventBody> = fc.oneof(
  fc.constant(started()),
  fc.constant(closed),
  fc.constant<EventBody>({ type: "session-reopened" }),
  fc.constant<EventBody>({ type: "session-resumed", app: { version: "0.1.0", commit: "unknown" } }),
  text.map(note),
  code.map((step): EventBody => ({ type: "step-chosen", step })),
  fc
    .record({ question: code, choice: code })
    .map((ids): EventBody => ({ type: "question-answered", ...ids })),
  fc
    .record({
      step: code,
      answer: fc.constantFrom("worked", "failed", "could-not", "skipped"),
      code: fc.option(fc.integer()),
      note: text,
    })
    .map((answer): EventBody => ({ type: "step-answered", ...answer })),
  fc
    .record({
      step: fc.option(code),
      setup: fc.record({
        cable: fc.integer({ min: 1, max: 99 }),
        cableKind: fc.constantFrom("usb-a-lightning", "usb-c-lightning", "other", "unknown"),
        port: fc.integer({ min: 1, max: 99 }),
        hub: fc.boolean(),
        computer: fc.integer({ min: 1, max: 99 }),
      }),
      way: fc.constantFrom("update", "restore", "unknown"),
      from: fc.constantFrom("normal", "recovery", "dfu", "unknown"),
      result: fc.constantFrom("worked", "failed"),
      code: fc.option(fc.integer()),
      stage: fc.constantFrom("before-the-bar", "bar-middle", "after-the-bar", "unknown"),
    })
    .map((told): EventBody => ({ type: "attempt-reported", ...told })),
  fc
    .record({
      goal: fc.constantFrom("force-restart", "recovery", "dfu", "leave-dfu"),
      family: fc.constantFrom("home", "iphone7", "iphone8", "ipad-top"),
      timing: code,
      cableKind: fc.constantFrom("usb-a-lightning", "usb-c-lightning", "unknown"),
      cues: fc.array(
        fc.record({ cue: code, at: span, by: fc.constantFrom("clock", "bus", "person") }),
        { maxLength: 5 },
      ),
      trace: fc.array(
        fc.record({ at: span, mode: fc.constantFrom("normal", "recovery", "dfu", null) }),
        { maxLength: 5 },
      ),
      verdict: code,
    })
    .map((run): EventBody => ({ type: "coach-attempted", ...run })),
  fc
    .constantFrom("started", "ended")
    .map((change): EventBody => ({ type: "watch-changed", change })),
  span.map((ms): EventBody => ({ type: "watch-gap", ms })),
  fc
    .record({
      name: text,
      sizeBytes: fc.nat(),
      hash: fc.constant("ab".repeat(32)),
      dialect: code,
      attempts: fc.array(
        fc.record({
          outcome: fc.constantFrom("succeeded", "failed", "unfinished"),
          code: fc.option(fc.integer()),
          stage: fc.option(code),
          checkpoint: fc.option(code),
          findings: fc.array(code, { maxLength: 4 }),
        }),
        { maxLength: 4 },
      ),
    })
    .map((read): EventBody => ({ type: "log-read", ...read })),
  fc.nat(50).map((handle): EventBody => ({ type: "device-disconnected", handle })),
  fc
    .record({ handle: fc.nat(50), serial: fc.option(text) })
    .map(({ handle, serial }): EventBody => ({
      type: "device-connected",
      handle,
      link: "identity",
      snapshot: { ...recoverySnapshot, serialNumber: serial },
    })),
  fc.record({ handle: fc.nat(50), serialNumber: text }).map((told): EventBody => ({
    type: "device-described",
    ...told,
    serialSource: "kis",
  })),
  fc
    .record({ handle: fc.option(fc.nat(50)), message: text })
    .map(({ handle, message }): EventBody => ({
      type: "device-failed",
      handle,
      code: "transfer-stalled",
      operation: "controlTransferIn",
      error: { name: "NetworkError", message, cause: { name: "Error", message, cause: null } },
    })),
);

/** What happened on some laptops: one of them appends, or one copies what another has. */
type Happening =
  | { readonly kind: "append"; readonly on: number; readonly body: EventBody }
  | { readonly kind: "copy"; readonly from: number; readonly to: number };

const LAPTOPS = 3;
const laptop = fc.nat(LAPTOPS - 1);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("append" as const), on: laptop, body: anyBody }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("copy" as const), from: laptop, to: laptop }),
  },
);

/** Histories in which three laptops go on with one session and now and then copy each other's record. */
export const anyHappenings: fc.Arbitrary<readonly Happening[]> = fc.array(happening, {
  maxLength: 25,
});

/** The three copies that such a history leaves, each whole and in record order. */
export async function copiesAfter(happenings: readonly Happening[]): Promise<RecordedEvent[][]> {
  const copies: RecordedEvent[][] = Array.from({ length: LAPTOPS }, () => []);
  for (const happened of happenings) {
    if (happened.kind === "append") {
      const copy = copies[happened.on] ?? [];
      copies[happened.on] = [
        ...copy,
        await appended(copy, writerId(happened.on + 1), happened.body),
      ];
    } else {
      const known = new Map<string, RecordedEvent>();
      for (const event of [...(copies[happened.to] ?? []), ...(copies[happened.from] ?? [])]) {
        known.set(event.hash, event);
      }
      copies[happened.to] = [...known.values()].toSorted(compareEvents);
    }
  }
  return copies;
}

function appended(
  copy: readonly RecordedEvent[],
  writer: string,
  body: EventBody,
): Promise<RecordedEvent> {
  const own = copy.filter((event) => event.writer === writer).at(-1);
  const joint: Joint = {
    n: own?.n ?? 0,
    hash: own?.hash ?? "",
    lamport: Math.max(0, ...copy.map((event) => event.lamport)),
  };
  return linked(body, joint, { writer });
}
