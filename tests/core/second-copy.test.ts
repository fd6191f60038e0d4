import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  broughtInLine,
  bucketOf,
  BUCKETS,
  fromLines,
  grouped,
  lacking,
  toLines,
} from "../../src/core/second-copy.ts";
import type { RecordedEvent } from "../../src/core/session/events.ts";
import { note, sessionId, strandOf, strandOfLength, started } from "../support/records.ts";

const gone = { id: sessionId(9), wall: 1_790_000_000_000, why: "person" } as const;

describe("the lines of the second copy", () => {
  it("give back events and tombstones, each once however often it was written", async () => {
    const events = await strandOfLength(5);
    const text = toLines(events) + toLines([{ gone }]) + toLines(events.slice(2)) + toLines([]);
    expect(fromLines(text)).toEqual({ events, gone: [gone] });
  });

  it("lose no whole line to half a line, wherever the text was cut before the next was added", async () => {
    const texts = ["line\nbreak", 'quote " and \\', "終わり", "\u2028", ""];
    const events = await strandOf([started(), ...texts.map(note)]);
    const first = toLines(events.slice(0, 3));
    await fc.assert(
      fc.asyncProperty(fc.nat(first.length), async (at) => {
        const found = fromLines(first.slice(0, at) + toLines(events.slice(3)));
        const ends = events
          .slice(0, 3)
          .filter((_, index) => toLines(events.slice(0, index + 1)).length - 1 <= at);
        expect(found.events).toEqual([...ends, ...events.slice(3)]);
      }),
    );
  });

  it("pass over whatever else stands there", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json())), (junk) => {
        for (const { hash, session } of fromLines(junk.join("\n")).events)
          expect([typeof hash, typeof session]).toEqual(["string", "string"]);
      }),
    );
    const odd = [
      { gone: { id: 1, wall: 1, why: "person" } },
      { gone: null },
      { hash: 1 },
      [],
      null,
      7,
    ];
    expect(fromLines(odd.map((one) => JSON.stringify(one)).join("\n"))).toEqual({
      events: [],
      gone: [],
    });
  });
});

describe("a bucket that is brought in line with the database", () => {
  it("holds what stands there, nothing of what was given up, and all else that it held", async () => {
    const strands = await Promise.all(
      [1, 2, 3, 4].map((n) =>
        strandOf([started(), note("a"), note("b")], { session: sessionId(n) }),
      ),
    );
    const tombstone = (n: number) => ({ id: sessionId(n + 1), wall: n, why: "person" as const });
    const some = fc.subarray([0, 1, 2, 3]);
    fc.assert(
      fc.property(some, some, some, fc.nat(3), (told, stands, dead, cut) => {
        const held = {
          events: strands.flatMap((events, n) => events.slice(0, (cut + n) % 4)),
          gone: told.map(tombstone),
        };
        const given = dead.filter((n) => !stands.includes(n));
        const stored = {
          events: stands.flatMap((n) => strands[n] ?? []),
          gone: given.map(tombstone),
        };
        const whole = broughtInLine(held, stored) ?? {
          events: [...held.events, ...lacking(held, stored)],
          gone: held.gone,
        };
        const left = [0, 1, 2, 3].filter((n) => !stands.includes(n) && !given.includes(n));
        const of = (n: number, { events }: { readonly events: readonly RecordedEvent[] }) =>
          events.filter(({ session }) => session === sessionId(n + 1));
        for (const n of stands)
          expect(of(n, whole).toSorted((a, b) => a.n - b.n)).toEqual(strands[n]);
        for (const n of given) expect(of(n, whole)).toEqual([]);
        for (const n of left) expect(of(n, whole)).toEqual(of(n, held));
        const kept = told.filter((n) => left.includes(n));
        expect(whole.gone.map(({ id }) => id).toSorted()).toEqual(
          [...kept, ...given].map((n) => sessionId(n + 1)).toSorted(),
        );
        expect(broughtInLine(whole, stored)).toBeNull();
        expect(lacking(whole, stored)).toEqual([]);
      }),
    );
  });
});

it("every session has a bucket, and a bucket its own sessions", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[0-9a-f]{32}$/)), (ids) => {
      const groups = grouped(ids, bucketOf);
      expect([...groups.values()].flat().toSorted()).toEqual(ids.toSorted());
      for (const [bucket, members] of groups) {
        expect(BUCKETS).toContain(bucket);
        expect(members.every((id) => id.startsWith(bucket))).toBe(true);
      }
    }),
  );
});
