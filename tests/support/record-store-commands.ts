// The commands of the record store's model: each does one thing to the tabs and to the model, and holds one against
// the other.
import fc from "fast-check";
import { storageCodeOf } from "../../src/core/errors.ts";
import { EVERY_SESSION } from "../../src/core/history/match.ts";
import { verifyRecord } from "../../src/core/session/chain.ts";
import { pagesOf } from "./history-pages.ts";
import {
  appendOne,
  appendSome,
  confirmedOf,
  summaryOf,
  tabOf,
  TABS,
} from "./record-store-model.ts";
import type { Model, Real } from "./record-store-model.ts";
import { nodeSha256, note, sessionId, strandOf, writerId } from "./records.ts";

type ModelCommand = fc.AsyncCommand<Model, Real>;

/** Both tabs append to the same or different sessions at once. */
class AppendCommand implements ModelCommand {
  readonly #plan: readonly { tab: number; session: number; count: number }[];
  constructor(plan: readonly { tab: number; session: number; count: number }[]) {
    this.#plan = plan;
  }
  check = (): boolean => true;
  async run(model: Model, real: Real): Promise<void> {
    const all = this.#plan.flatMap(({ tab, session, count }) =>
      appendSome(real, tabOf(real, tab), sessionId(session), count),
    );
    for (const event of await Promise.all(all)) confirmedOf(model, event.session).push(event);
  }
  toString = (): string => `append(${JSON.stringify(this.#plan)})`;
}

class SealCommand implements ModelCommand {
  readonly #at: { tab: number; session: number; meanwhile: number };
  constructor(at: { tab: number; session: number; meanwhile: number }) {
    this.#at = at;
  }
  check = (): boolean => true;
  async run(model: Model, real: Real): Promise<void> {
    const { tab, session, meanwhile } = this.#at;
    const sealing = tabOf(real, tab).store.seal(sessionId(session));
    const appending = appendSome(
      real,
      tabOf(real, (tab + 1) % TABS),
      sessionId(session),
      meanwhile,
    );
    await sealing;
    for (const event of await Promise.all(appending)) confirmedOf(model, event.session).push(event);
  }
  toString = (): string => `seal(${JSON.stringify(this.#at)})`;
}

/** A tab dies while it appends and seals: what was confirmed stays, of the rest a beginning may be there. */
class KillCommand implements ModelCommand {
  readonly #at: { tab: number; session: number; count: number; after: number; seals: boolean };
  constructor(at: { tab: number; session: number; count: number; after: number; seals: boolean }) {
    this.#at = at;
  }
  check = (): boolean => true;
  async run(model: Model, real: Real): Promise<void> {
    const { expect } = real;
    const { tab, session, count, after, seals } = this.#at;
    const dying = tabOf(real, tab);
    const id = sessionId(session);
    const first = real.serial;
    const settled = Promise.allSettled([
      ...appendSome(real, dying, id, count),
      ...(seals ? [dying.store.seal(id)] : []),
    ]);
    for (let turn = 0; turn < after; turn++) await dying.turn();
    await dying.kill();
    const outcomes = (await settled).slice(0, count);
    real.tabs[tab] = await real.laptop.open();
    const { events, integrity } = await tabOf(real, tab).store.read(id);
    expect(integrity).toEqual({ kind: "whole" });
    const confirmed = [
      ...confirmedOf(model, id),
      ...outcomes.flatMap((outcome) =>
        outcome.status === "fulfilled" && outcome.value ? [outcome.value] : [],
      ),
    ];
    const stored = new Set(events.map((event) => event.hash));
    expect(confirmed.filter((event) => !stored.has(event.hash))).toEqual([]);
    // Of what was under way, a beginning: never the second of two calls without the first.
    const serials = events.flatMap(({ body }) =>
      body.type === "note-added" ? [Number(body.text)] : [],
    );
    const underWay = serials.filter((serial) => serial > first).toSorted((x, y) => x - y);
    expect(underWay).toEqual(underWay.map((_, index) => first + 1 + index));
    model.confirmed.set(id, [...events]);
  }
  toString = (): string => `kill(${JSON.stringify(this.#at)})`;
}

/** A tab gives a session up; the other one may have it open, and may be told so at its next append. */
class ForgetCommand implements ModelCommand {
  readonly #at: { tab: number; session: number };
  constructor(at: { tab: number; session: number }) {
    this.#at = at;
  }
  check = (): boolean => true;
  async run(model: Model, real: Real): Promise<void> {
    const { expect } = real;
    const id = sessionId(this.#at.session);
    const history = await tabOf(real, this.#at.tab).store.history();
    const before = confirmedOf(model, id).length;
    const { events } = await history.forget([id], "person", 1);
    expect(events).toBe(before);
    expect(await history.traces(id)).toBe(0);
    if (before > 0) {
      for (const tab of real.tabs)
        expect(await appendOne(real, tab, id).then(() => "resolved", storageCodeOf)).toBe(
          "storage-unsuitable",
        );
      // As a backup would bring it back, so that the runs go on with it.
      const told = await history.takeIn(confirmedOf(model, id), () => summaryOf(id));
      expect(told.kind).toBe("forgotten-here");
      const back = await history.takeIn(confirmedOf(model, id), () => summaryOf(id), {
        revive: true,
      });
      expect(back).toEqual({ kind: "new", events: before });
    }
  }
  toString = (): string => `forget(${JSON.stringify(this.#at)})`;
}

/** Another laptop's copy comes in: an older state of the session with events of that laptop's own. */
class TakeInCommand implements ModelCommand {
  readonly #at: { tab: number; session: number; count: number; meanwhile: number };
  constructor(at: { tab: number; session: number; count: number; meanwhile: number }) {
    this.#at = at;
  }
  check = (): boolean => true;
  async run(model: Model, real: Real): Promise<void> {
    const { expect } = real;
    const { tab, session, count, meanwhile } = this.#at;
    const id = sessionId(session);
    const guest = writerId(1000 + real.serial);
    model.guests.add(guest);
    const theirs = await strandOf(
      Array.from({ length: count }, () => note(`${(real.serial += 1)}`)),
      { session: id, writer: guest },
    );
    const history = await tabOf(real, tab).store.history();
    const appending = appendSome(real, tabOf(real, (tab + 1) % TABS), id, meanwhile);
    const taken = await history.takeIn(theirs, () => summaryOf(id));
    expect(["new", "grown"]).toContain(taken.kind);
    confirmedOf(model, id).push(...theirs, ...(await Promise.all(appending)));
    expect(await history.takeIn(theirs, () => summaryOf(id))).toEqual({ kind: "same" });
  }
  toString = (): string => `takeIn(${JSON.stringify(this.#at)})`;
}

class ReopenCommand implements ModelCommand {
  readonly #tab: number;
  constructor(tab: number) {
    this.#tab = tab;
  }
  check = (): boolean => true;
  async run(_: Model, real: Real): Promise<void> {
    await tabOf(real, this.#tab).store.close();
    real.tabs[this.#tab] = await real.laptop.open();
  }
  toString = (): string => `reopen(${this.#tab})`;
}

/** The check finds nothing, and what every tab reads and lists is the model. */
class LookCommand implements ModelCommand {
  readonly #tab: number;
  constructor(tab: number) {
    this.#tab = tab;
  }
  check = (): boolean => true;
  async run(model: Model, real: Real): Promise<void> {
    const { expect } = real;
    const { store } = tabOf(real, this.#tab);
    expect(await store.check()).toEqual([]);
    const kept = [...model.confirmed].filter(([, events]) => events.length > 0);
    for (const [session, events] of kept) {
      const read = await store.read(session);
      expect(read.integrity).toEqual({ kind: "whole" });
      expect(read.events.map((event) => event.hash).toSorted()).toEqual(
        events.map((event) => event.hash).toSorted(),
      );
      expect((await verifyRecord(read.events, nodeSha256)).kind).toBe("whole");
      const own = read.events.filter(({ writer }) => !model.guests.has(writer));
      expect(new Set(own.map((event) => event.writer)).size).toBeLessThanOrEqual(1);
      const found = await pagesOf(await store.history(), {
        ...EVERY_SESSION,
        words: [`t-${session}`],
      });
      expect(found).toEqual([session]);
      expect((await store.listOfDevice(`of ${session}`)).map((row) => row.id)).toEqual([session]);
    }
    const rows = await store.list({ before: null, limit: 100 });
    expect(new Map(rows.map((row) => [row.id, row.count]))).toEqual(
      new Map(kept.map(([session, events]) => [session, events.length])),
    );
    const totals = await (await store.history()).totals();
    expect(totals).toMatchObject({
      sessions: kept.length,
      events: kept.reduce((sum, [, events]) => sum + events.length, 0),
    });
    expect(rows.map((row) => row.touched)).toEqual(
      rows.map((row) => row.touched).toSorted((a, b) => b - a),
    );
  }
  toString = (): string => `look(${this.#tab})`;
}

const tab = fc.nat(TABS - 1);
const session = fc.integer({ min: 1, max: 3 });
export const modelCommands = [
  fc
    .array(fc.record({ tab, session, count: fc.integer({ min: 1, max: 4 }) }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((plan) => new AppendCommand(plan)),
  fc.record({ tab, session, meanwhile: fc.nat(2) }).map((at) => new SealCommand(at)),
  fc
    .record({ tab, session, count: fc.nat(5), after: fc.nat(30), seals: fc.boolean() })
    .map((at) => new KillCommand(at)),
  fc.record({ tab, session }).map((at) => new ForgetCommand(at)),
  fc
    .record({ tab, session, count: fc.integer({ min: 1, max: 4 }), meanwhile: fc.nat(2) })
    .map((at) => new TakeInCommand(at)),
  tab.map((at) => new ReopenCommand(at)),
  tab.map((at) => new LookCommand(at)),
];

/** Runs the commands and looks once more at the end. */
export async function runCommands(
  commands: Iterable<ModelCommand>,
  start: { readonly model: Model; readonly real: Real },
): Promise<void> {
  await fc.asyncModelRun(() => start, commands);
  await new LookCommand(0).run(start.model, start.real);
  for (const open of start.real.tabs) await open.store.close();
}
