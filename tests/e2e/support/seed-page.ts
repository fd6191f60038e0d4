// Runs inside the page, before the app looks: writes sessions with the app's own store, link by link, as a repair
// would. Built as one script by seed.ts.
import type { EventBody, SessionId } from "../../../src/core/session/events.ts";
import { apply, emptyState } from "../../../src/core/session/replay.ts";
import { summarise } from "../../../src/core/session/summarise.ts";
import { otherTabs } from "../../../src/platform/other-tabs.ts";
import { randomHex } from "../../../src/platform/random-hex.ts";
import { recordFactory } from "../../../src/platform/record-database.ts";
import { sha256 } from "../../../src/platform/sha256.ts";
import { localHeads } from "../../../src/storage/local-heads.ts";
import { openRecordStore } from "../../../src/storage/record-store.ts";

export interface SeedSession {
  readonly id: SessionId;
  /** The wall clock at the start, ms since 1970; each event comes a minute after the one before. */
  readonly wall: number;
  readonly bodies: readonly EventBody[];
}

const MINUTE = 60_000;

const open = () =>
  openRecordStore({
    indexedDB: recordFactory,
    heads: localHeads(() => localStorage),
    sha256,
    newWriter: () => randomHex(8),
    tabs: otherTabs(),
    giveRoom: async () => false,
    copy: async () => null,
    onTrouble: (code) => console.warn(code),
  });

/** A kept file as the store gives it back. */
export interface KeptFile {
  readonly name: string;
  readonly mediaType: string | null;
  /** Every byte as one character. */
  readonly bytes: string;
  /** Width and height where it is a picture. */
  readonly size: readonly [width: number, height: number] | null;
}

/** What the store keeps with a session. */
export async function kept(session: SessionId): Promise<readonly KeptFile[]> {
  const store = await open();
  const files: KeptFile[] = [];
  for (const { id, name, mediaType } of await store.listFiles(session)) {
    const bytes = (await store.readFile(id)) ?? new Uint8Array();
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)])).catch(() => null);
    files.push({
      name,
      mediaType: mediaType ?? null,
      bytes: Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(""),
      size: bitmap === null ? null : [bitmap.width, bitmap.height],
    });
  }
  store.close();
  return files;
}

/** Makes LevelDB put what it has into its tables, and begin a new log. */
export { startFreshLog } from "../../../src/storage/fresh-log.ts";

/** What happened in a session, in its order. */
export async function happened(session: SessionId): Promise<readonly EventBody[]> {
  const store = await open();
  const { events } = await store.read(session);
  store.close();
  return events.map(({ body }) => body);
}

/** What can be read of a session. */
export interface Held {
  readonly events: number;
  /** Its reading says that something is missing, or fails with a sentence. */
  readonly told: boolean;
}

/** What can be read of these sessions, in their order; nothing where the store does not open. */
export async function held(sessions: readonly SessionId[]): Promise<readonly Held[]> {
  const store = await open().catch(() => null);
  if (store === null) return sessions.map(() => ({ events: 0, told: false }));
  const all: Held[] = [];
  for (const id of sessions)
    all.push(
      await store.read(id).then(
        ({ events, integrity }) => ({ events: events.length, told: integrity.kind === "damaged" }),
        () => ({ events: 0, told: true }),
      ),
    );
  store.close();
  return all;
}

/** Sessions that stand in the list, at most a hundred. */
export async function listed(): Promise<readonly SessionId[]> {
  const store = await open();
  const rows = await store.list({ before: null, limit: 100 });
  store.close();
  return rows.map(({ id }) => id);
}

/** Resolves when every session is stored, and sealed where it was closed. */
export async function seed(sessions: readonly SeedSession[]): Promise<void> {
  const store = await open();
  const run = randomHex(8);
  for (const { id, wall, bodies } of sessions) {
    let state = emptyState(id);
    for (const [at, body] of bodies.entries()) {
      const stamp = { wall: wall + at * MINUTE, mono: at * MINUTE, run };
      const lamport = at + 1;
      state = apply(state, {
        v: 1,
        session: id,
        writer: "",
        n: lamport,
        lamport,
        at: stamp,
        body,
        prev: "",
        hash: "",
      });
      await store.append(id, body, stamp, summarise(state, null));
    }
    if (state.outcome !== null) await store.seal(id);
  }
  store.close();
}
