// The history on this laptop: joins the parts of this folder. Loaded when it is first asked for, for the way to the
// first screen needs none of it.
import type { HistoryPort } from "../../core/history/history-port.ts";
import type { Appender } from "../append.ts";
import { saveBundle } from "../bundles.ts";
import { typed } from "../faults.ts";
import type { Deps } from "../load.ts";
import { fill } from "./fill.ts";
import { find } from "./find.ts";
import { forget, traces } from "./forget.ts";
import { handle, keepHandle, keepSetting, setting, tombstones } from "./kept.ts";
import { readAll, scan } from "./scan.ts";
import { shareAs, shelf, unshelve } from "./shelf.ts";
import { takeIn } from "./take-in.ts";
import { totals } from "./totals.ts";

/** The history of the database behind `deps`; begins to bring old entries up to date. */
export function openHistory(deps: Deps, appender: Appender): HistoryPort {
  const { connection } = deps;
  // Searches are right without it, only slower; where it fails it goes on at the next opening.
  fill(deps).catch(console.warn);
  let relisted: Promise<number> | undefined;
  const settled = <T>(operation: string, task: () => Promise<T>): Promise<T> =>
    typed(operation, async () => {
      await appender.settle();
      return task();
    });
  return {
    find: (filter, order, cursor, limit) =>
      settled("find", () => find(connection, filter, order, cursor, limit)),
    relist() {
      relisted ??= typed("relist", async () => (await import("./relist.ts")).relist(deps));
      relisted.catch(() => (relisted = undefined));
      return relisted;
    },
    async scan(filter, onBatch, stop) {
      await appender.settle();
      await scan(connection, filter, onBatch, stop);
    },
    totals: () => settled("totals", () => totals(connection)),
    forget: (ids, why, wall) =>
      typed("forget", async () => {
        for (const id of ids) await appender.letGo(id);
        return forget(deps, ids, why, wall);
      }),
    traces: (id) => typed("traces", () => traces(deps, id)),
    gone: () => typed("gone", () => tombstones(connection)),
    takeIn: (events, summaryOf, options) =>
      typed("takeIn", () => takeIn(deps, events, summaryOf, { revive: options?.revive === true })),
    async readAll(onSession, stop) {
      await appender.settle();
      await readAll(deps, onSession, stop);
    },
    shelf: (cursor, limit) => typed("shelf", () => shelf(connection, cursor, limit)),
    shelve: (bundle, bytes) => typed("shelve", () => saveBundle(connection, bundle, bytes)),
    shareAs: (id, sharedAs) => typed("shareAs", () => shareAs(connection, id, sharedAs)),
    unshelve: (id) => typed("unshelve", () => unshelve(connection, id)),
    setting: (key) => typed("setting", () => setting(connection, key)),
    keepSetting: (key, value) => typed("keepSetting", () => keepSetting(connection, key, value)),
    handle: (key) => typed("handle", () => handle(connection, key)),
    keepHandle: (key, value) => typed("keepHandle", () => keepHandle(connection, key, value)),
  };
}
