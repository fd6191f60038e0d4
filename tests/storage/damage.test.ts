import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecordedEvent } from "../../src/core/session/events.ts";
import type { IDBPDatabase } from "idb";
import type { KintsugiDb, Segment, SessionEntry } from "../../src/storage/schema.ts";
import { linked, note, sessionId, stamp, started, summary, writerId } from "../support/records.ts";
import { laptopWith } from "../support/stores.ts";
import type { Tab } from "../support/stores.ts";

const S = sessionId(1);

function append(store: Tab["store"], body = note("next"), session = S): Promise<RecordedEvent> {
  return store.append(session, body, stamp(), summary());
}

/** The session's segment with other bytes in it than its hash says. */
async function misfit(
  db: IDBPDatabase<KintsugiDb>,
  events: readonly RecordedEvent[],
): Promise<Segment> {
  const segment = (await db.get("segments", [S, 1])) as Segment; // as this version seals
  const text = events.map((event) => `${JSON.stringify(event)}\n`).join("");
  return { ...segment, bytes: new TextEncoder().encode(text) };
}

describe("a record whose rows were damaged behind the store's back", () => {
  it("tells that a row in the middle is gone, and gives the rest", async () => {
    const { on, events } = await laptopWith(5);
    await on.tamper((db) => db.delete("events", [S, 3]));
    const { store } = await on.open();
    const lost = { kind: "damaged", code: "events-lost", lost: 1 };
    expect(await store.read(S)).toEqual({ events: events.toSpliced(2, 1), integrity: lost });
    expect(await store.check()).toEqual([{ session: S, integrity: lost }]);
  });

  it("tells that the last rows are gone", async () => {
    const { on, events } = await laptopWith(5);
    await on.tamper((db) => db.delete("events", IDBKeyRange.bound([S, 4], [S, 5])));
    const { store } = await on.open();
    expect(await store.read(S)).toEqual({
      events: events.slice(0, 3),
      integrity: { kind: "damaged", code: "events-lost", lost: 2 },
    });
  });

  it("leaves out an event that was altered, and says that the chain is broken", async () => {
    const { on, events } = await laptopWith(5);
    const [, , third] = events;
    if (third === undefined) throw new Error("unreachable");
    await on.tamper((db) => db.put("events", { ...third, body: note("altered") }, [S, 3]));
    const { store } = await on.open();
    const integrity = { kind: "damaged", code: "chain-broken", lost: 1 };
    expect(await store.read(S)).toEqual({ events: events.toSpliced(2, 1), integrity });
    expect(await store.check()).toEqual([{ session: S, integrity }]);
  });

  it.each<[string, unknown]>([
    ["nothing but its session", { session: S }],
    ["no body", { v: 1, session: S, writer: writerId(), n: 3, lamport: 3, hash: "", body: null }],
    [
      "a body that JSON cannot hold",
      { session: S, hash: "a".repeat(64), body: { at: Number.NaN } },
    ],
  ])("leaves out an event that has %s left", async (_, value) => {
    const { on, events } = await laptopWith(4);
    await on.tamper((db) => db.put("events", value as RecordedEvent, [S, 3]));
    const { store } = await on.open();
    const integrity = { kind: "damaged", code: "chain-broken", lost: 1 };
    expect(await store.read(S)).toEqual({ events: events.toSpliced(2, 1), integrity });
  });

  it("tells that an event was put in the place of another, though its hash is right", async () => {
    const { on, events } = await laptopWith(5);
    const forged = await linked(note("forged"), { n: 2, hash: events[1]?.hash ?? "", lamport: 2 });
    await on.tamper((db) => db.put("events", forged, [S, 3]));
    const { store } = await on.open();
    expect((await store.read(S)).integrity).toEqual({
      kind: "damaged",
      code: "chain-broken",
      lost: 0,
    });
  });

  it.each<[string, unknown]>([
    ["null", null],
    ["a number", 7],
    ["a text", "event"],
    ["an empty object", {}],
    ["a list", [[]]],
    [
      "an event of another session",
      { v: 1, session: sessionId(2), writer: writerId(), n: 3, lamport: 3, hash: "", body: {} },
    ],
  ])("tells that a row is unreadable where it holds %s", async (_, value) => {
    const { on, events } = await laptopWith(4);
    await on.tamper((db) => db.put("events", value as RecordedEvent, [S, 3]));
    const { store } = await on.open();
    const integrity = { kind: "damaged", code: "row-unreadable", lost: 1 };
    expect(await store.read(S)).toEqual({ events: events.toSpliced(2, 1), integrity });
  });

  it("takes an event that stands in a row and in a segment for one event", async () => {
    const { on, events } = await laptopWith(4, 2);
    await on.tamper(async (db) => db.put("segments", events.slice(0, 3), [S, 1]));
    const { store } = await on.open();
    expect(await store.read(S)).toEqual({ events, integrity: { kind: "whole" } });
  });

  it("tells what a damaged segment has cost, and gives what stands beside it", async () => {
    const { on, events } = await laptopWith(6, 4);
    await on.tamper((db) => db.put("segments", "garbage" as unknown as RecordedEvent[], [S, 1]));
    const { store } = await on.open();
    expect(await store.read(S)).toEqual({
      events: events.slice(4),
      integrity: { kind: "damaged", code: "row-unreadable", lost: 4 },
    });
  });

  it(
    "finds any damage to any row, and never gives an event that was not written",
    { timeout: 60_000 },
    async () => {
      const damage = fc.record({
        at: fc.integer({ min: 1, max: 8 }),
        how: fc.constantFrom("delete", "alter", "junk", "swap"),
        sealed: fc.constantFrom(0, 5, 8),
        legacy: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(damage, async ({ at, how, sealed, legacy }) => {
          const { on, events } = await laptopWith(8, sealed);
          const bend = (event: RecordedEvent | undefined): unknown => {
            if (how === "junk" || event === undefined) return { junk: true };
            return how === "swap" ? { ...event, n: event.n + 1 } : { ...event, at: stamp(1) };
          };
          await on.tamper(async (db) => {
            if (at > sealed) {
              if (how === "delete") await db.delete("events", [S, at]);
              else await db.put("events", bend(events[at - 1]) as RecordedEvent, [S, at]);
              return;
            }
            // As version 1 kept it, and as the bytes of this one.
            const bent = how === "delete" ? [] : [bend(events[at - 1]) as RecordedEvent];
            const segment = events.slice(0, sealed).toSpliced(at - 1, 1, ...bent);
            await db.put("segments", legacy ? segment : await misfit(db, segment), [S, 1]);
          });
          const { store } = await on.open();
          const read = await store.read(S);
          expect(read.integrity).toMatchObject({ kind: "damaged", lost: 1 });
          expect(read.events).toEqual(events.toSpliced(at - 1, 1));
        }),
        { numRuns: 60 },
      );
    },
  );

  it("finds any damage to the bytes of a segment, and gives what still reads", async () => {
    const { on, events } = await laptopWith(8, 8);
    const segment = (await on.tamper((db) => db.get("segments", [S, 1]))) as Segment; // as this version seals
    await fc.assert(
      fc.asyncProperty(
        fc.nat(segment.bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.constantFrom("flip", "cut", "zero"),
        async (at, flip, how) => {
          const bytes = how === "cut" ? segment.bytes.slice(0, at) : segment.bytes.slice();
          if (how === "flip") bytes[at] = (bytes[at] ?? 0) ^ flip;
          if (how === "zero") bytes.fill(0, at);
          await on.tamper((db) => db.put("segments", { ...segment, bytes }, [S, 1]));
          const { store } = await on.open();
          const read = await store.read(S);
          store.close();
          const kept = new Set(events.map((event) => event.hash));
          expect(read.events.every((event) => kept.has(event.hash))).toBe(true);
          // A flipped line end joins two lines; all else costs the lines it touches.
          const untouched =
            new TextDecoder().decode(segment.bytes.slice(0, at)).split("\n").length - 1;
          expect(read.events.length).toBeGreaterThanOrEqual(untouched - 1);
          if (read.events.length < events.length)
            expect(read.integrity).toMatchObject({
              kind: "damaged",
              lost: events.length - read.events.length,
            });
        },
      ),
      { numRuns: 200 },
    );
  });

  it("lists on where one session's entry is garbage, and says of an open one that it is damaged", async () => {
    const { on } = await laptopWith(3);
    const { store: before } = await on.open();
    await append(before, started(), sessionId(2));
    before.close();
    await on.tamper((db) => db.put("sessions", { id: S, touched: 1 } as SessionEntry));
    const { store } = await on.open();
    expect((await store.list({ before: null, limit: 9 })).map((row) => row.id)).toEqual([
      sessionId(2),
    ]);
    expect((await store.read(S)).events).toHaveLength(3);
    expect(await store.check()).toEqual([
      { session: S, integrity: { kind: "damaged", code: "row-unreadable", lost: 0 } },
    ]);
  });
});
