// The same store for a page that may not keep anything: sessions work and can be exported, but end with
// the page. Loaded only where IndexedDB is refused. Same linking, same refusals, no damage to find.
import type { RecordedEvent, SessionId } from "../core/session/events.ts";
import { StorageError } from "../core/errors.ts";
import { FIRST_JOINT } from "../core/session/chain.ts";
import type { SessionRow, Sha256, StoredBundle, StoredFile } from "../core/ports.ts";
import { storageError } from "./faults.ts";
import { entrant, linkAll } from "./intake.ts";
import type { OpenRecordStore } from "./record-store.ts";
import { fileToKeep, firstKeptFirst, opened } from "./packing.ts";
import { bundleToKeep, lastMadeFirst } from "./shelf.ts";

interface Session {
  readonly events: RecordedEvent[];
  row: SessionRow;
  /** The append before, so that each starts where that one ended. */
  last: Promise<unknown>;
}

/** An empty store; `newWriter` gives a random id of 16 lower-case hex digits. */
export function createMemoryStore(parts: {
  readonly sha256: Sha256;
  readonly newWriter: () => string;
}): OpenRecordStore {
  const writer = parts.newWriter();
  const sessions = new Map<SessionId, Session>();
  const bundles = new Map<string, { kept: StoredBundle; file: Uint8Array }>();
  const files = new Map<string, { kept: StoredFile; packed: Uint8Array }>();
  let touches = 0;

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
      sessions.set(id, session);
      const appended = session.last.then(async () => {
        const joint = session.events.at(-1) ?? FIRST_JOINT;
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
    async saveBundle(bundle, bytes) {
      const keeping = bundleToKeep(bundle, bytes);
      bundles.set(keeping.kept.id, keeping);
    },
    async listBundles(session) {
      const kept = [...bundles.values()].map((bundle) => bundle.kept);
      return kept.filter((bundle) => bundle.session === session).toSorted(lastMadeFirst);
    },
    async readBundle(id) {
      return bundles.get(id)?.file.slice() ?? null;
    },
    async attachFile(file, bytes) {
      const keeping = await fileToKeep(file, bytes, parts.sha256);
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
    async dropFile(id) {
      files.delete(id);
    },
    async history() {
      throw new StorageError("storage-failed", "history");
    },
    close() {},
  };
}
