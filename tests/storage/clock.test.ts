// The clock of a laptop is set back, forward, loses its battery, changes to summer time: what came first stays first,
// in the record, in the list and in what is found, on either store and after sealing and reopening.
import fc from "fast-check";
import { expect, it } from "vitest";
import { verifyRecord } from "../../src/core/session/chain.ts";
import { EVERY_SESSION } from "../../src/core/history/match.ts";
import type { RecordStore } from "../../src/core/ports.ts";
import { pagesOf } from "../support/history-pages.ts";
import { nodeSha256, note, sessionId, stamp, summary } from "../support/records.ts";
import { codeOf, laptop, memoryStore } from "../support/stores.ts";

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
/** How far the wall clock goes between two events. */
const leap = fc.oneof(
  fc.constantFrom(-YEAR, YEAR, HOUR, -HOUR, 0, -1, 1, -10 * YEAR, 30 * YEAR),
  fc.integer({ min: -YEAR, max: YEAR }),
);
/** Where it stands after it was set by hand, or by nobody. */
const wall = fc.constantFrom(0, -1, 1, 8.64e15, -8.64e15, 4_102_444_800_000, 0.5);
const move = fc.record({
  leap,
  set: fc.option(wall, { freq: 5 }),
  session: fc.integer({ min: 1, max: 3 }),
  /** The machine was started anew: the other clock begins at nothing again. */
  restarts: fc.boolean(),
  seals: fc.boolean(),
});

interface Place {
  readonly open: () => Promise<RecordStore & { close(): void }>;
  readonly lasts: boolean;
}

const PLACES: Readonly<Record<string, () => Place>> = {
  IndexedDB: () => {
    const on = laptop();
    return { open: async () => (await on.open()).store, lasts: true };
  },
  memory: () => ({ open: async () => memoryStore(), lasts: false }),
};

for (const [where, place] of Object.entries(PLACES))
  it(
    `keeps what came first first, whatever the clock does (${where})`,
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(move, { minLength: 2, maxLength: 25 }), async (moves) => {
          const { open, lasts } = place();
          let store = await open();
          const told = new Map<string, string[]>();
          let now = stamp().wall;
          let mono = 0;
          for (const [at, { leap: by, set, session, restarts, seals }] of moves.entries()) {
            now = set ?? now + by;
            mono = restarts ? 0 : mono + 10;
            const id = sessionId(session);
            const event = await store.append(
              id,
              note(`${at}`),
              { ...stamp(), wall: now, mono },
              summary(),
            );
            // Set behind those before, so the last one changed stands last.
            const before = told.get(id) ?? [];
            told.delete(id);
            told.set(id, [...before, event.hash]);
            if (seals) await store.seal(id);
            if (restarts && lasts) {
              store.close();
              store = await open();
            }
          }
          for (const [id, hashes] of told) {
            const { events, integrity } = await store.read(id);
            expect(events.map(({ hash }) => hash)).toEqual(hashes);
            expect(integrity).toEqual({ kind: "whole" });
            expect((await verifyRecord(events, nodeSha256)).kind).toBe("whole");
          }
          const newestFirst = [...told.keys()].toReversed();
          const rows = await store.list({ before: null, limit: 9 });
          expect(rows.map(({ id }) => id)).toEqual(newestFirst);
          expect(await pagesOf(await store.history(), EVERY_SESSION)).toEqual(newestFirst);
          expect(await store.check()).toEqual([]);
          store.close();
        }),
        { numRuns: 150 },
      );
    },
  );

it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  "refuses a clock that says %s, and goes on with the next",
  async (odd) => {
    for (const place of Object.values(PLACES)) {
      const store = await place().open();
      for (const clock of [{ wall: odd }, { mono: odd }])
        expect(
          await codeOf(store.append(sessionId(), note("x"), { ...stamp(), ...clock }, summary())),
        ).toBe("storage-unsuitable");
      expect((await store.append(sessionId(), note("x"), stamp(), summary())).n).toBe(1);
    }
  },
);
