// Giving up sessions that are not as the store left them.
import { describe, expect, it } from "vitest";
import type { SessionEntry } from "../../src/storage/schema.ts";
import { closed, note, sessionId, stamp, started, summary } from "../support/records.ts";
import { laptop, type Laptop } from "../support/stores.ts";

const S = sessionId(1);

/** Two sealed repairs. */
async function shop(): Promise<Laptop> {
  const on = laptop();
  const { store } = await on.open();
  for (const id of [S, sessionId(2)]) {
    await store.append(id, started(), stamp(1), summary());
    await store.append(id, note("repair"), stamp(2), summary());
    await store.append(id, closed, stamp(3), summary({ outcome: "mended" }));
    await store.seal(id);
  }
  store.close();
  return on;
}

/** What a laptop has counted of its sealed history. */
const figures = (on: Laptop) =>
  on.tamper(async (db) => [await db.get("meta", "ledger"), await db.get("meta", "bytes")]);

describe("a session that has lost its line", () => {
  const losses: readonly (readonly [string, (on: Laptop) => Promise<unknown>])[] = [
    ["lost", (on) => on.tamper((db) => db.delete("sessions", S))],
    [
      "garbage",
      (on) => on.tamper((db) => db.put("sessions", { id: S, touched: 1 } as SessionEntry)),
    ],
  ];
  it.each(losses)(
    "leaves the figures when it is given up as any other does (%s)",
    async (_, lose) => {
      const [on, asAny] = [await shop(), await shop()];
      await lose(on);
      for (const one of [on, asAny]) {
        const { store } = await one.open();
        const history = await store.history();
        expect(await history.forget([S], "person", 5)).toMatchObject({ sessions: 1, events: 3 });
        expect(await history.totals()).toMatchObject({ sessions: 1, events: 3 });
        expect(await history.traces(S)).toBe(0);
        store.close();
      }
      expect(await figures(on)).toEqual(await figures(asAny));
      const { store } = await on.open();
      expect(await store.check()).toEqual([]);
    },
  );

  it("is counted as one, also where nothing of it was ever sealed", async () => {
    const on = await shop();
    const { store } = await on.open();
    await store.append(sessionId(3), started(), stamp(1), summary());
    store.close();
    await on.tamper((db) => db.delete("sessions", sessionId(3)));
    const { store: next } = await on.open();
    const history = await next.history();
    const removed = await history.forget([sessionId(3)], "person", 5);
    expect(removed).toMatchObject({ sessions: 1, events: 1 });
    expect(await history.totals()).toMatchObject({ sessions: 2, events: 6 });
  });
});
