import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventBody, RecordedEvent } from "../../../src/core/session/events.ts";
import { apply, emptyState, replay } from "../../../src/core/session/replay.ts";
import { MAX_ATTEMPTS, MAX_HOPS, MAX_LOGS, MAX_NOTES } from "../../../src/core/session/state.ts";
import { repair } from "../../support/repair.ts";
import {
  ECID,
  inDfu,
  inKis,
  inNormal,
  inRecovery,
  KIS_SERIAL,
  oldInNormal,
  oldInRecovery,
  OTHER_ECID,
} from "../../support/snapshots.ts";

describe("replay", () => {
  test("follows one phone through its modes and keeps what each told", () => {
    const told = repair()
      .connects(inNormal(), 1, "first")
      .disconnects(1)
      .connects(inRecovery(), 2)
      .disconnects(2)
      .connects(inDfu(), 3);
    const { phone, mode, hops } = told.state();
    expect(mode).toBe("dfu");
    expect(hops.map((hop) => hop.mode)).toEqual(["normal", "recovery", "dfu"]);
    expect(phone?.keys).toEqual([`ecid:${ECID}`]);
    // DFU does not tell the serial number, recovery did; neither is forgotten.
    expect(phone?.identity).toMatchObject({
      serialNumber: "F0EXAMPLE001",
      model: { productType: "iPhone13,2" },
    });
    expect(phone?.identity.udid).toMatch(/^00008101-/);
  });

  test("keeps both keys of an old phone that a person linked", () => {
    const { phone } = repair()
      .connects(oldInNormal(), 1, "first")
      .disconnects(1)
      .connects(oldInRecovery(), 2, "confirmed")
      .state();
    expect(phone?.keys).toEqual([
      "udid:0123456789abcdef0123456789abcdef01234567",
      `ecid:${OTHER_ECID}`,
    ]);
  });

  test("knows nothing of the bus after the page was closed, until it is told again", () => {
    const told = repair().connects(inRecovery());
    expect(told.resumes().state().mode).toBeNull();
    expect(told.resumes().connects(inRecovery(), 1).state().mode).toBe("recovery");
  });

  test("does not take the handle of an earlier run for a device of this one", () => {
    const told = repair()
      .connects(inRecovery(), 1)
      .resumes()
      .connects(inDfu(), 1)
      .disconnects(1)
      .state();
    expect(told.hops.map((hop) => hop.to !== null)).toEqual([false, true]);
    expect(told.mode).toBeNull();
  });

  test("learns from what was read later who the phone in KIS mode is", () => {
    const told = repair().connects(inKis(), 1, "first");
    expect(told.state().phone).toMatchObject({ keys: [], identity: { certainty: "none" } });
    const { phone, mode, hops } = told.describes(KIS_SERIAL, 1).state();
    expect(phone).toMatchObject({
      keys: [`ecid:${ECID}`],
      identity: { mode: "kis", certainty: "board", model: { productType: "iPhone17,5" } },
    });
    expect([mode, hops.length]).toEqual(["kis", 1]);
  });

  test("knows the same of a phone that was described before it was recorded", () => {
    const later = repair().connects(inKis(), 1, "first").describes(KIS_SERIAL, 1).state();
    const before = repair()
      .connects({ ...inKis(), serialNumber: KIS_SERIAL, serialSource: "kis" }, 1, "first")
      .state();
    expect(later.phone).toEqual(before.phone);
  });

  test("takes no description for a device that is not there, has left, or needs none", () => {
    for (const told of [
      repair().connects(inKis(), 1),
      repair().connects(inKis(), 2).disconnects(2),
      repair().connects(inKis(), 2).resumes(),
      repair().connects(inRecovery(OTHER_ECID), 2),
    ]) {
      const after = told.describes(KIS_SERIAL, 2).state();
      expect(after.phone).toEqual(told.state().phone);
      expect(after.unknown).toBe(0);
    }
  });

  test("counts how often a step was answered and keeps the latest answer and every code", () => {
    const told = repair()
      .answers("cable-port", "failed", 4013)
      .answers("cable-port", "failed", 9)
      .answers("cable-port", "worked")
      .state();
    expect(told.answers["cable-port"]).toMatchObject({ answer: "worked", tries: 3 });
    expect(told.codes).toEqual([4013, 9]);
  });

  test("keeps the latest attempts with their set-up, and moves a code seen again to the end", () => {
    const attempt = (code: number, cable: number): EventBody => ({
      type: "attempt-reported",
      step: null,
      setup: { cable, cableKind: "usb-a-lightning", port: 1, hub: false, computer: 1 },
      way: "update",
      from: "recovery",
      result: "failed",
      code,
      stage: "bar-middle",
    });
    let told = repair().add(attempt(4013, 1)).add(attempt(9, 2)).add(attempt(4013, 2));
    expect(told.state()).toMatchObject({ codes: [9, 4013], setup: { cable: 2 } });
    expect(told.state().attempts.map(({ code, setup }) => [code, setup.cable])).toEqual([
      [4013, 1],
      [9, 2],
      [4013, 2],
    ]);
    for (let index = 0; index < 2 * MAX_ATTEMPTS; index += 1) told = told.add(attempt(index, 1));
    expect(told.state().attempts).toHaveLength(MAX_ATTEMPTS);
    expect(told.state().codes.length).toBeLessThanOrEqual(MAX_ATTEMPTS);
    expect(told.state().attempts.at(-1)?.code).toBe(2 * MAX_ATTEMPTS - 1);
  });

  test("counts the coach's misses in a row: stopping is none, getting there ends the row", () => {
    const run = (verdict: string): EventBody => ({
      type: "coach-attempted",
      goal: "dfu",
      family: "iphone8",
      timing: "usual",
      cableKind: "usb-c-lightning",
      cues: [],
      trace: [],
      verdict,
    });
    const missed = repair().add(run("nothing-left")).add(run("stopped")).add(run("came-back"));
    expect(missed.state().coached.dfu).toMatchObject({ misses: 2, reached: false });
    expect(missed.state().setup.cableKind).toBe("usb-c-lightning");
    expect(missed.add(run("reached")).state().coached.dfu).toMatchObject({
      misses: 0,
      reached: true,
    });
  });

  test("takes from a log the codes of failed attempts only", () => {
    const read: EventBody = {
      type: "log-read",
      name: "iPhoneUpdater-1.log",
      sizeBytes: 12,
      hash: "ab".repeat(32),
      dialect: "mobile-device",
      attempts: [
        { outcome: "failed", code: 14, stage: null, checkpoint: null, findings: ["image-failed"] },
        { outcome: "succeeded", code: 21, stage: null, checkpoint: null, findings: [] },
      ],
    };
    let told = repair().add(read);
    expect(told.state().codes).toEqual([14]);
    expect(told.state().logs).toMatchObject([{ name: "iPhoneUpdater-1.log", order: 2 }]);
    for (let index = 0; index < 2 * MAX_LOGS; index += 1) told = told.add(read);
    expect(told.state().logs).toHaveLength(MAX_LOGS);
  });

  test("keeps the latest notes for the screen", () => {
    let told = repair();
    for (let index = 0; index <= MAX_NOTES; index += 1)
      told = told.add({ type: "note-added", text: String(index) });
    expect(told.state().notes).toHaveLength(MAX_NOTES);
    expect(told.state().notes.at(-1)?.text).toBe(String(MAX_NOTES));
  });

  test("counts an event of a newer version and changes nothing by it", () => {
    const told = repair();
    const newer = told.add({ type: "dreamt-up", goal: "dfu" } as unknown as EventBody); // of a later version
    expect(newer.state()).toEqual({
      ...told.state(),
      count: 2,
      unknown: 1,
      last: newer.state().last,
      watch: { ...told.state().watch, last: newer.state().last },
    });
  });

  test("stays bounded however often the phone comes and goes", () => {
    let told = repair();
    for (let index = 0; index < 60; index += 1)
      told = told.connects(inRecovery(), index).disconnects(index);
    expect(told.state().hops).toHaveLength(MAX_HOPS);
  });

  test("gives the same state whether a record is replayed at once or event by event", () => {
    const body = fc.constantFrom<EventBody>(
      { type: "device-connected", handle: 1, snapshot: inRecovery(), link: "identity" },
      { type: "device-connected", handle: 2, snapshot: inKis(), link: "identity" },
      {
        type: "device-described",
        handle: 2,
        serialNumber: KIS_SERIAL,
        serialSource: "kis",
      },
      { type: "device-disconnected", handle: 1 },
      { type: "step-answered", step: "prepare", answer: "worked", code: null, note: "" },
      { type: "step-chosen", step: "computer" },
      { type: "question-answered", question: "data", choice: "data-needed" },
      { type: "session-closed", outcome: "given-up" },
      { type: "session-reopened" },
    );
    fc.assert(
      fc.property(fc.array(body, { maxLength: 40 }), (bodies) => {
        const events: readonly RecordedEvent[] = bodies.reduce(
          (told, next) => told.add(next),
          repair(),
        ).events;
        const folded = events.reduce(
          (state, event) => apply(state, event),
          emptyState("0".repeat(32)),
        );
        expect(folded).toEqual(replay("0".repeat(32), events));
        expect(folded.count).toBe(events.length);
      }),
      { numRuns: 200 },
    );
  });
});
