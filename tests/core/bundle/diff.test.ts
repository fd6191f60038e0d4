import { describe, expect, test } from "vitest";
import { composeBundle } from "../../../src/core/bundle/compose.ts";
import { diffBundles, type DiffSide } from "../../../src/core/bundle/diff.ts";
import { compareEvents } from "../../../src/core/session/chain.ts";
import type { EventBody, RecordedEvent } from "../../../src/core/session/events.ts";
import { sourceOf, type More } from "../../support/bundles.ts";
import {
  nodeSha256,
  note,
  recoverySnapshot,
  sessionId,
  started,
  strandOf,
  writerId,
} from "../../support/records.ts";

const connected = (serial = recoverySnapshot.serialNumber): EventBody => ({
  type: "device-connected",
  handle: 1,
  snapshot: { ...recoverySnapshot, serialNumber: serial },
  link: "identity",
});
const STORY: readonly EventBody[] = [started(), connected(), note("one"), note("two")];

async function sideOf(events: readonly RecordedEvent[], more: More = {}): Promise<DiffSide> {
  const composed = await composeBundle(await sourceOf({ events, ...more }), nodeSha256);
  if (composed.kind === "refused") throw new Error(composed.reason);
  return { manifest: composed.manifest, events };
}

describe("two bundles side by side", () => {
  test("of one record are the same", async () => {
    const one = await sideOf(await strandOf(STORY));
    expect(diffBundles(one, one)).toEqual({
      relation: { kind: "same-record" },
      onlyInA: [],
      onlyInB: [],
      facts: [],
    });
  });

  test("of one session that went on: which has grown, by which events, and what that changed", async () => {
    const failed: EventBody = {
      type: "step-answered",
      step: "recovery-update",
      answer: "failed",
      code: 4013,
      note: "",
    };
    const after = await strandOf([...STORY, failed]);
    const a = await sideOf(after.slice(0, 4));
    const b = await sideOf(after);
    const diff = diffBundles(a, b);
    expect(diff.relation).toEqual({ kind: "grown", grown: "b" });
    expect(diff.onlyInA).toEqual([]);
    expect(diff.onlyInB.map(({ body }) => body)).toEqual([failed]);
    expect(diff.facts.find(({ fact }) => fact === "codes")).toEqual({
      fact: "codes",
      a: [],
      b: [4013],
    });
    expect(diffBundles(b, a)).toMatchObject({
      relation: { kind: "grown", grown: "a" },
      onlyInA: diff.onlyInB,
      onlyInB: [],
    });
  });

  test("of one session on two laptops have parted; from a database set back they conflict", async () => {
    const trunk = await strandOf(STORY);
    const branch = (writer: string, text: string) =>
      strandOf([note(text)], { writer: writerId(Number(writer)) });
    const left = [...trunk, ...(await branch("7", "left"))].toSorted(compareEvents);
    const right = [...trunk, ...(await branch("8", "right"))].toSorted(compareEvents);
    const parted = diffBundles(await sideOf(left), await sideOf(right));
    expect(parted.relation).toEqual({ kind: "parted" });
    expect(parted.onlyInA.map(({ body }) => body)).toEqual([note("left")]);
    expect(parted.onlyInB.map(({ body }) => body)).toEqual([note("right")]);

    const other = await strandOf([...STORY.slice(0, 3), note("another two")]);
    expect(diffBundles(await sideOf(trunk), await sideOf(other)).relation).toEqual({
      kind: "conflicting",
      places: 1,
    });
  });

  test("of one session at two levels are matched by place", async () => {
    const events = await strandOf(STORY);
    const redacted = await strandOf([...STORY.slice(0, 2), note("[removed: 3]"), note("x")]);
    const diff = diffBundles(await sideOf(events), await sideOf(redacted, { level: "help-desk" }));
    expect(diff).toMatchObject({ relation: { kind: "other-level" }, onlyInA: [], onlyInB: [] });
  });

  test("of two sessions: of the same phone, or unrelated; no events are listed", async () => {
    const a = await sideOf(await strandOf(STORY));
    const again = await strandOf(STORY, { session: sessionId(2) });
    const same = diffBundles(a, await sideOf(again));
    expect(same).toMatchObject({ relation: { kind: "same-phone" }, onlyInA: [], onlyInB: [] });
    const serial = (recoverySnapshot.serialNumber ?? "").replace("5E6F70", "5E6F71");
    const stranger = await strandOf([started(), connected(serial)], { session: sessionId(3) });
    expect(diffBundles(a, await sideOf(stranger)).relation).toEqual({ kind: "unrelated" });
    const unseen = await strandOf([started()], { session: sessionId(4) });
    expect(diffBundles(a, await sideOf(unseen)).relation).toEqual({ kind: "unrelated" });
  });
});
