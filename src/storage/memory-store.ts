// The same store for a page that may not keep anything: sessions work and can be exported, but end with
// the page. Loaded only where IndexedDB is refused. Same linking, same refusals, no damage to find.
import type { RecordedEvent } from "../core/session/events.ts";
import type { HistoryPort } from "../core/history/history-port.ts";
import { FIRST_JOINT } from "../core/session/chain.ts";
import type { Joint } from "../core/session/chain.ts";
import type { SessionRow, Sha256 } from "../core/ports.ts";
import { givenUp, storageError } from "./faults.ts";
import { entrant, linkAll } from "./intake.ts";
import type { Memory } from "./memory-history.ts";
import type { OpenRecordStore } from "./record-store.ts";
import { fileToKeep, firstKeptFirst, opened } from "./packing.ts";
import { bundleToKeep, isMade, lastMadeFirst } from "./shelf.ts";

/** An empty store; `newWriter` gives a random id of 16 lower-case hex digits. */
export function createMemoryStore(parts: {
  readonly sha256: Sha256;
  readonly newWriter: () => string;
}): OpenRecordStore {
  const writer = parts.newWriter();
  const memory: Memory = {
    sessions: new Map(),
    bundles: new Map(),
    files: new Map(),
    gone: new Map(),
    sha256: parts.sha256,
    touch: () => (touches += 1),
  };
  const { sessions, bundles, files } = memory;
  let touches = 0;
  let history: Promise<HistoryPort> | undefined;

  const rows = (keep: (row: SessionRow) => boolean): SessionRow[] =>
    [...sessions.values()]
      .flatMap(({ row }) => (row.count > 0 && keep(row) ? [row] : []))
      .toSorted((a, b) => b.touched - a.touched);

  return {
    lasting: false,
    async append(id, body, at, summary) {
      const entering = entrant(id, body, at, summary);
      const row = { id, summary: entering.summary, count: 0, touched: 0, sealed: false };
      const session = sessions.get(id) ?? { events: [], row, last: Promise.resolve() };
      if (!memory.gone.has(id)) sessions.set(id, session);
      const appended = session.last.then(async () => {
        if (memory.gone.has(id)) throw givenUp("append");
        const joint = jointOf(session.events, writer);
        const [event] = await linkAll([entering], { session: id, writer, joint }, parts.sha256);
        if (event === undefined) throw new TypeError("nothing was linked");
        session.events.push(event);
        const newest = session.row.touched > 0 && session.row.touched === touches;
        const touched = newest ? touches : (touches += 1);
        session.row = { ...row, count: session.events.length, touched };
        return structuredClone(event);
      });
      session.last = appended.catch(() => undefined);
      return appended.catch((thrown: unknown) => {
        throw storageError("append", thrown);
      });
    },
    async read(id) {
      return {
        events: structuredClone(sessions.get(id)?.events ?? []),
        integrity: { kind: "whole" },
      };
    },
    async list({ before, limit }) {
      return rows((row) => before === null || row.touched < before).slice(
        0,
        Math.max(0, Math.floor(limit)),
      );
    },
    async listOfDevice(deviceKey) {
      return rows((row) => row.summary.deviceKeys.includes(deviceKey));
    },
    async seal(id) {
      const session = sessions.get(id);
      await session?.last;
      if (session) session.row = { ...session.row, sealed: true };
    },
    async check() {
      return [];
    },
    async acknowledge() {},
    bringBack: async () => ({ sessions: 0, events: 0 }),
    async completeCopy() {},
    async saveBundle(bundle, bytes) {
      const keeping = bundleToKeep(bundle, bytes);
      const { kept } = keeping;
      if (isMade(kept) && memory.gone.has(kept.session)) throw givenUp("saveBundle");
      bundles.set(kept.id, keeping);
    },
    async listBundles(session) {
      const kept = [...bundles.values()].map((bundle) => bundle.kept);
      return kept
        .filter((bundle) => bundle.session === session && isMade(bundle))
        .toSorted(lastMadeFirst);
    },
    async readBundle(id) {
      return bundles.get(id)?.file.slice() ?? null;
    },
    async attachFile(file, bytes) {
      const keeping = await fileToKeep(file, bytes, parts.sha256);
      if (memory.gone.has(keeping.kept.session)) throw givenUp("attachFile");
      files.set(keeping.kept.id, keeping);
    },
    async listFiles(session) {
      const kept = [...files.values()].map((file) => file.kept);
      return kept.filter((file) => file.session === session).toSorted(firstKeptFirst);
    },
    async readFile(id) {
      const file = files.get(id);
      return file === undefined ? null : opened(file.kept, file.packed, parts.sha256);
    },
    async readPacked(id) {
      return files.get(id)?.packed.slice() ?? null;
    },
    async dropFile(id) {
      files.delete(id);
    },
    history: () =>
      (history ??= import("./memory-history.ts").then((made) => made.createMemoryHistory(memory))),
    close() {},
  };
}

/** What this writer's next event joins on to, behind everything that was taken in. */
function jointOf(events: readonly RecordedEvent[], writer: string): Joint {
  const own = events.findLast((event) => event.writer === writer) ?? FIRST_JOINT;
  return { n: own.n, hash: own.hash, lamport: events.at(-1)?.lamport ?? 0 };
}
