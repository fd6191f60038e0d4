// The history of a page that may not keep anything: the same answers over plain maps, so that every screen works and
// what was done can be exported. Nothing here outlives the page.
import { StorageError } from "../core/errors.ts";
import type {
  Forgotten,
  HistoryPort,
  Setting,
  ShelfBundle,
  TakenIn,
  Tombstone,
} from "../core/history/history-port.ts";
import { meets } from "../core/history/match.ts";
import { isBeyond, placeOf, sorted } from "../core/history/places.ts";
import { picturesTakenAway } from "../core/history/removed-files.ts";
import { termsOf } from "../core/history/terms.ts";
import type { RecordedEvent, SessionId } from "../core/session/events.ts";
import { mergeRecords } from "../core/session/merge.ts";
import type { SessionRow, Sha256, StoredFile } from "../core/ports.ts";
import { givenUp, storageError, typed } from "./faults.ts";
import { admitted, MAX_SETTING_UNITS, MAX_SUMMARY_UNITS, plainCopy } from "./intake.ts";
import { bundleToKeep, isMade, MAX_BUNDLE_UNITS } from "./shelf.ts";

/** What the store in memory keeps of one session. */
export interface MemorySession {
  readonly events: RecordedEvent[];
  row: SessionRow;
  /** The append before, so that each starts where that one ended. */
  last: Promise<unknown>;
}

/** The maps of the store (memory-store.ts), read and changed here, too. */
export interface Memory {
  readonly sessions: Map<SessionId, MemorySession>;
  readonly bundles: Map<string, { kept: ShelfBundle; file: Uint8Array }>;
  readonly files: Map<string, { kept: StoredFile; packed: Uint8Array }>;
  readonly gone: Map<SessionId, Tombstone>;
  readonly sha256: Sha256;
  /** The next number of a last change. */
  touch(): number;
}

/** The history over these maps. */
export function createMemoryHistory(memory: Memory): HistoryPort {
  const settings = new Map<string, Setting>();
  const handles = new Map<string, unknown>();
  const rowsOf = (filter: Parameters<HistoryPort["scan"]>[0]): SessionRow[] =>
    [...memory.sessions.values()]
      .map(({ row }) => row)
      .filter((row) => row.count > 0 && meets(row.summary, termsOf(row.summary), filter));

  return {
    async find(filter, order, cursor, limit) {
      const most = Math.max(0, Math.floor(limit));
      const rows = sorted(rowsOf(filter), order).filter((row) =>
        isBeyond(placeOf(row, order), cursor, order),
      );
      const page = rows.slice(0, most);
      const last = page.at(-1);
      const more = rows.length > most && last !== undefined;
      return { rows: page, next: more ? placeOf(last, order) : null };
    },
    relist: async () => 0,
    async scan(filter, onBatch, stop) {
      if (stop?.aborted === true) throw stop.reason;
      const rows = rowsOf(filter).toSorted((a, b) => (a.id < b.id ? -1 : 1));
      if (rows.length > 0) await onBatch(rows);
    },
    async totals() {
      const living = [...memory.sessions.values()].filter(({ row }) => row.count > 0);
      const kept = [...memory.bundles.values(), ...memory.files.values()];
      return {
        sessions: living.length,
        events: living.reduce((sum, { row }) => sum + row.count, 0),
        bytes: kept.reduce((sum, { kept: { sizeBytes } }) => sum + sizeBytes, 0),
      };
    },
    async forget(ids, why, wall) {
      let removed: Forgotten = { sessions: 0, events: 0, bundles: 0, files: 0, bytes: 0 };
      for (const id of new Set(ids))
        removed = added(removed, await forgetOne(memory, id, why, wall));
      return removed;
    },
    async traces(id) {
      const kept = [...memory.bundles.values(), ...memory.files.values()];
      const session = memory.sessions.get(id);
      const own = session === undefined ? 0 : 1 + session.events.length;
      return own + kept.filter(({ kept: { session: of } }) => of === id).length;
    },
    async gone() {
      return [...memory.gone.values()].toSorted(
        (a, b) => b.wall - a.wall || (a.id < b.id ? -1 : 1),
      );
    },
    takeIn: (events, summaryOf, options) =>
      typed("takeIn", () => takeIn(memory, events, summaryOf, options?.revive === true)),
    async readAll(onSession, stop) {
      const sessions = [...memory.sessions.values()].filter(({ row }) => row.count > 0);
      for (const { row, events } of sessions.toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1))) {
        if (stop?.aborted === true) throw stop.reason;
        await onSession(row, { events: structuredClone(events), integrity: { kind: "whole" } });
      }
    },
    async shelf(cursor, limit) {
      const most = Math.max(0, Math.floor(limit));
      const all = [...memory.bundles.values()].map(({ kept }) => kept);
      // By time and then by id, both falling, as the index of the database has it.
      const falling = (a: ShelfBundle, b: ShelfBundle): number =>
        b.madeWall - a.madeWall || (a.id < b.id ? 1 : -1);
      const left = all
        .toSorted(falling)
        .filter(
          ({ madeWall, id }) =>
            cursor === null || madeWall < cursor[0] || (madeWall === cursor[0] && id < cursor[1]),
        );
      const last = left[most - 1];
      const more = left.length > most && last !== undefined;
      return { bundles: left.slice(0, most), next: more ? [last.madeWall, last.id] : null };
    },
    async shelve(bundle, bytes) {
      const keeping = bundleToKeep(bundle, bytes);
      const { kept } = keeping;
      if (isMade(kept) && memory.gone.has(kept.session)) throw givenUp("saveBundle");
      memory.bundles.set(kept.id, keeping);
    },
    async shareAs(id, sharedAs) {
      const found = memory.bundles.get(id);
      if (found === undefined) return;
      const kept = plainCopy("shareAs", { ...found.kept, sharedAs }, MAX_BUNDLE_UNITS);
      memory.bundles.set(id, { ...found, kept });
    },
    async unshelve(id) {
      memory.bundles.delete(id);
    },
    async setting(key) {
      return structuredClone(settings.get(key) ?? null);
    },
    async keepSetting(key, value) {
      settings.set(key, plainCopy("keepSetting", value, MAX_SETTING_UNITS));
    },
    async handle(key) {
      return handles.get(key);
    },
    async keepHandle(key, value) {
      try {
        if (value === undefined) handles.delete(key);
        else handles.set(key, structuredClone(value));
      } catch (thrown) {
        throw storageError("keepHandle", thrown);
      }
    },
  };
}

async function forgetOne(
  memory: Memory,
  id: SessionId,
  why: Tombstone["why"],
  wall: number,
): Promise<Forgotten> {
  const session = memory.sessions.get(id);
  await session?.last;
  const bundles = [...memory.bundles.values()].filter(({ kept }) => kept.session === id);
  const files = [...memory.files.values()].filter(({ kept }) => kept.session === id);
  if (session === undefined && bundles.length + files.length === 0)
    return { sessions: 0, events: 0, bundles: 0, files: 0, bytes: 0 };
  memory.sessions.delete(id);
  for (const { kept } of bundles) memory.bundles.delete(kept.id);
  for (const { kept } of files) memory.files.delete(kept.id);
  memory.gone.set(id, { id, wall, why });
  return {
    sessions: session === undefined ? 0 : 1,
    events: session?.events.length ?? 0,
    bundles: bundles.length,
    files: files.length,
    bytes: [...bundles, ...files].reduce((sum, { kept }) => sum + kept.sizeBytes, 0),
  };
}

function added(a: Forgotten, b: Forgotten): Forgotten {
  return {
    sessions: a.sessions + b.sessions,
    events: a.events + b.events,
    bundles: a.bundles + b.bundles,
    files: a.files + b.files,
    bytes: a.bytes + b.bytes,
  };
}

async function takeIn(
  memory: Memory,
  given: readonly RecordedEvent[],
  summaryOf: Parameters<HistoryPort["takeIn"]>[1],
  revive: boolean,
): Promise<TakenIn> {
  const copies = await admitted(given, memory.sha256);
  const id = copies[0]?.session ?? "";
  const tombstone = memory.gone.get(id);
  if (tombstone !== undefined && !revive) return { kind: "forgotten-here", tombstone };
  const before = memory.sessions.get(id);
  await before?.last;
  const known = [...(before?.events ?? [])];
  const merge = mergeRecords(known, copies);
  if (merge.kind === "different-sessions") throw new StorageError("storage-unsuitable", "takeIn");
  const events = merge.events.length - known.length;
  if (events === 0) return { kind: "same" };
  const summary = plainCopy("takeIn", await summaryOf(merge.events), MAX_SUMMARY_UNITS);
  // Something was appended meanwhile: joined anew.
  if ((memory.sessions.get(id)?.events.length ?? 0) !== known.length)
    return takeIn(memory, given, summaryOf, revive);
  const row = { id, summary, count: merge.events.length, touched: memory.touch(), sealed: true };
  memory.gone.delete(id);
  if (before === undefined)
    memory.sessions.set(id, { events: [...merge.events], row, last: Promise.resolve() });
  else {
    before.events.splice(0, known.length, ...merge.events);
    before.row = row;
  }
  const files = [...memory.files.values()].map(({ kept }) => kept);
  const own = files.filter(({ session }) => session === id);
  for (const file of picturesTakenAway(own, known, merge.events)) memory.files.delete(file.id);
  if (merge.kind === "conflict")
    return { kind: "conflict", events, places: merge.conflicts.length };
  return { kind: known.length === 0 ? "new" : "grown", events };
}
