import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIRST_JOINT, link, verifyRecord, verifyStrand } from "../../../src/core/session/chain.ts";
import type { RecordedEvent } from "../../../src/core/session/events.ts";
import { canonicalJson, MAX_EVENT_UNITS } from "../../../src/core/session/canonical-json.ts";
import { anyBody, anyHappenings, copiesAfter } from "../../support/record-arbitraries.ts";
import {
  linked,
  nodeSha256,
  note,
  sessionId,
  stamp,
  started,
  strandOfLength,
  writerId,
} from "../../support/records.ts";

/** A strand of five, whose items the tests below bend one at a time. */
const five = await strandOfLength(5);

function bent(
  index: number,
  change: Partial<Record<keyof RecordedEvent, unknown>>,
): RecordedEvent[] {
  // Wrong on purpose: what a damaged disk or a hostile file may hold.
  return five.map((event, at) =>
    at === index ? ({ ...event, ...change } as RecordedEvent) : event,
  );
}

describe("linking", () => {
  it("hashes the canonical JSON of every field but the hash", async () => {
    const result = await link(
      { session: sessionId(), writer: writerId(), at: stamp(), body: note("é") },
      { n: 4, hash: "a".repeat(64), lamport: 9 },
      nodeSha256,
    );
    const text =
      `{"at":{"mono":0,"run":"00000000000000aa","wall":1790000000000},"body":{"text":"é","type":"note-added"},` +
      `"lamport":10,"n":5,"prev":"${"a".repeat(64)}","session":"${sessionId()}","v":1,"writer":"${writerId()}"}`;
    expect(result).toEqual({
      kind: "linked",
      event: {
        v: 1,
        session: sessionId(),
        writer: writerId(),
        n: 5,
        lamport: 10,
        at: stamp(),
        body: note("é"),
        prev: "a".repeat(64),
        hash: await nodeSha256(text),
      },
    });
  });

  it("makes the same event of a text that was made before", async () => {
    await fc.assert(
      fc.asyncProperty(anyBody, fc.nat(), async (body, n) => {
        const draft = { session: sessionId(), writer: writerId(), at: stamp(), body };
        const joint = { n, hash: "b".repeat(64), lamport: n + 3 };
        const made = canonicalJson({ body, at: stamp() });
        if (made.kind === "refused") throw new Error(made.reason);
        const [whole, again] = await Promise.all([
          link(draft, joint, nodeSha256),
          link({ ...draft, text: made.text }, joint, nodeSha256),
        ]);
        expect(again).toEqual(whole);
      }),
    );
  });

  it("refuses a text that makes the event too large, as without it", async () => {
    const body = note("x".repeat(MAX_EVENT_UNITS - 200));
    const draft = { session: sessionId(), writer: writerId(), at: stamp(), body };
    const made = canonicalJson({ at: stamp(), body });
    if (made.kind === "refused") throw new Error(made.reason);
    const tooLarge = { kind: "refused", reason: "too-large" };
    expect(await link(draft, FIRST_JOINT, nodeSha256)).toMatchObject(tooLarge);
    expect(await link({ ...draft, text: made.text }, FIRST_JOINT, nodeSha256)).toMatchObject(
      tooLarge,
    );
  });

  it("refuses a body that has no canonical JSON and says why", async () => {
    const draft = {
      session: sessionId(),
      writer: writerId(),
      at: { ...stamp(), wall: Number.NaN },
      body: started(),
    };
    expect(await link(draft, FIRST_JOINT, nodeSha256)).toEqual({
      kind: "refused",
      reason: "not-finite",
      path: "/at/wall",
    });
  });
});

describe("verifying", () => {
  it("finds an empty record and a linked strand whole, and gives the head", async () => {
    expect(await verifyRecord([], nodeSha256)).toEqual({ kind: "whole", heads: new Map() });
    const heads = new Map([[writerId(), { n: 5, hash: five[4]?.hash }]]);
    expect(await verifyStrand(five, nodeSha256)).toEqual({ kind: "whole", heads });
    expect(await verifyRecord(five, nodeSha256)).toEqual({ kind: "whole", heads });
  });

  it("finds whatever copies several laptops leave whole", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyHappenings, async (happenings) => {
        for (const copy of await copiesAfter(happenings)) {
          expect((await verifyRecord(copy, nodeSha256)).kind).toBe("whole");
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["an altered body", () => bent(2, { body: note("other") }), "altered", 3],
    ["an altered stamp", () => bent(0, { at: stamp(99) }), "altered", 1],
    ["an altered hash", () => bent(4, { hash: "0".repeat(64) }), "altered", 5],
    [
      "an added field",
      () => five.map((event) => (event.n === 2 ? { ...event, extra: 1 } : event)),
      "altered",
      2,
    ],
    [
      "a body without canonical JSON",
      () => bent(1, { body: { type: "x", at: Number.NaN } }),
      "altered",
      2,
    ],
    ["a missing first event", () => five.slice(1), "gap", 2],
    ["a missing event in the middle", () => five.toSpliced(2, 1), "gap", 4],
    ["a repeated event", () => five.toSpliced(2, 0, ...five.slice(1, 2)), "duplicate", 2],
    [
      "two events in the wrong order",
      () => five.toSpliced(1, 2, ...five.slice(1, 3).toReversed()),
      "gap",
      3,
    ],
  ])("finds %s at its place", async (_, events, fault, n) => {
    expect(await verifyRecord(events(), nodeSha256)).toEqual({
      kind: "broken",
      fault,
      writer: writerId(),
      n,
    });
    expect(await verifyStrand(events(), nodeSha256)).toEqual({
      kind: "broken",
      fault,
      writer: writerId(),
      n,
    });
  });

  it("cannot tell that the last events are missing, which is what heads are kept for", async () => {
    expect((await verifyRecord(five.slice(0, 3), nodeSha256)).kind).toBe("whole");
  });

  it("finds an event that was put in with a right hash of its own", async () => {
    const other = await strandOfLength(5, { writer: writerId() });
    const forged = await link(
      { session: sessionId(), writer: writerId(), at: stamp(), body: note("forged") },
      { n: 2, hash: "f".repeat(64), lamport: 2 },
      nodeSha256,
    );
    if (forged.kind === "refused") throw new Error("unreachable");
    const events = other.toSpliced(2, 1, forged.event);
    expect(await verifyRecord(events, nodeSha256)).toMatchObject({
      kind: "broken",
      fault: "unlinked",
      n: 3,
    });
  });

  it("finds a lamport that does not rise within a strand", async () => {
    const first = await linked(note("a"), { n: 0, hash: "", lamport: 4 });
    const second = await linked(note("b"), { n: 1, hash: first.hash, lamport: 4 });
    expect(await verifyRecord([first, second], nodeSha256)).toMatchObject({
      fault: "disorder",
      n: 2,
    });
  });

  it("finds an event of another session", async () => {
    const stranger = await strandOfLength(1, { session: sessionId(2), writer: writerId(2) });
    expect(await verifyRecord([...five, ...stranger], nodeSha256)).toEqual({
      kind: "broken",
      fault: "foreign",
      writer: writerId(2),
      n: 1,
    });
  });

  it("finds another writer in what should be one strand", async () => {
    const stranger = await strandOfLength(1, { writer: writerId(2) });
    expect(
      (
        await verifyRecord(
          [...stranger, ...five].toSorted(
            (a, b) => a.lamport - b.lamport || (a.writer < b.writer ? -1 : 1),
          ),
          nodeSha256,
        )
      ).kind,
    ).toBe("whole");
    expect(await verifyStrand([...five, ...stranger], nodeSha256)).toMatchObject({
      fault: "foreign",
      n: 1,
    });
  });

  it("finds strands that are not in record order", async () => {
    const stranger = await strandOfLength(2, { writer: writerId(2) });
    expect(await verifyRecord([...five, ...stranger], nodeSha256)).toMatchObject({
      fault: "disorder",
      writer: writerId(2),
      n: 1,
    });
  });

  it(
    "finds any one field of any one event bent, in records of any shape",
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          anyHappenings,
          fc.nat(),
          fc.constantFrom("n", "lamport", "prev", "writer", "session", "hash"),
          async (happenings, pick, field) => {
            const copy =
              (await copiesAfter(happenings)).toSorted((a, b) => b.length - a.length)[0] ?? [];
            const victim = copy[pick % Math.max(1, copy.length)];
            if (victim === undefined) return;
            const value =
              typeof victim[field] === "number" ? victim.n + victim.lamport + 1 : "b".repeat(64);
            const events = copy.map((event) =>
              event === victim ? { ...event, [field]: value } : event,
            );
            expect((await verifyRecord(events, nodeSha256)).kind).toBe("broken");
          },
        ),
        { numRuns: 200 },
      );
    },
  );
});
