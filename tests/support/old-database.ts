// Runs in the store's page: writes a large database as version 1 left it, has the app's store migrate it, and says what
// lies there. Looking opens the database at the version it has, and so changes nothing.
import { ALL_FILLED, DATABASE, FILLED_KEY } from "../../src/storage/schema.ts";
import { FIRST_JOINT, link } from "../../src/core/session/chain.ts";
import type { EventBody, RecordedEvent } from "../../src/core/session/events.ts";
import { sha256 } from "../../src/platform/sha256.ts";
import { xor } from "../../src/storage/heads.ts";
import type { OpenRecordStore } from "../../src/storage/record-store.ts";
import { makeStores, type DatabaseDump } from "./database-dump.ts";

export interface OldLaptop {
  /** What the released version 1 has left: its layout, and the first rows. */
  readonly dump: DatabaseDump;
  /** Sessions beside those, every tenth of them open, and the events of each. */
  readonly sessions: number;
  readonly events: number;
}

export interface Look {
  readonly version: number;
  /** Stores and their indexes, as one text. */
  readonly layout: string;
  /** Whether every entry has been brought up to date. */
  readonly filled: boolean;
  /** SHA-256 over all that version 1 had. */
  readonly old: string;
  /** SHA-256 over everything, the keys of the indexes included. */
  readonly all: string;
}

const WRITER = "0000000000000001";
const WALL = 1_790_000_000_000;
const HEAD = "kintsugi.head.";
/** Rows of one transaction or reading. */
const BATCH = 50;

export async function writeOldDatabase({ dump, sessions, events }: OldLaptop): Promise<void> {
  const db = await opened(dump.version, (made) => makeStores(made, dump));
  for (const [key, head] of Object.entries(dump.heads)) localStorage.setItem(HEAD + key, head);
  const ledger = dump.stores
    .find(({ name }) => name === "meta")
    ?.rows.find(({ key }) => key === "ledger")?.value;
  let sealed = ledger as { sessions: number; events: number; roll: string }; // as version 1 wrote it
  const first = dump.stores.find(({ name }) => name === "sessions")?.rows.length ?? 0;
  for (let from = 0; from < sessions; from += BATCH) {
    const numbers = Array.from(
      { length: Math.min(BATCH, sessions - from) },
      (_, at) => first + from + at + 1,
    );
    const records = await Promise.all(numbers.map((number) => recordOf(number, events)));
    const tx = db.transaction(["sessions", "segments", "events", "meta"], "readwrite");
    for (const [at, number] of numbers.entries()) {
      const record = records[at] ?? [];
      const { session = "", hash: tip = "" } = record.at(-1) ?? {};
      const isOpen = number % 10 === 0;
      tx.objectStore("sessions").put(entryOf(number, record, isOpen));
      if (isOpen) {
        for (const event of record) tx.objectStore("events").put(event, [session, event.n]);
        localStorage.setItem(HEAD + session, `${record.length}:${tip}`);
      } else {
        tx.objectStore("segments").put(record, [session, 1]);
        sealed = {
          sessions: sealed.sessions + 1,
          events: sealed.events + record.length,
          roll: xor(sealed.roll, tip),
        };
      }
    }
    tx.objectStore("meta").put(sealed, "ledger");
    tx.objectStore("meta").put(numbers.at(-1), "touched");
    await new Promise<void>((resolve, reject) => {
      tx.addEventListener("complete", () => resolve());
      tx.addEventListener("abort", () => reject(tx.error ?? new Error("aborted")));
    });
  }
  localStorage.setItem(`${HEAD}ledger`, `${sealed.sessions}:${sealed.events}:${sealed.roll}`);
  db.close();
}

/** One repair: what was tried, and what somebody wrote down of it. */
async function recordOf(number: number, count: number): Promise<readonly RecordedEvent[]> {
  const session = number.toString(16).padStart(32, "0");
  const record: RecordedEvent[] = [];
  for (let place = 0; place < count; place += 1) {
    const at = { wall: WALL + number * 60_000 + place, mono: place, run: "00000000000000aa" };
    const draft = { session, writer: WRITER, at, body: bodyOf(number, place, count) };
    const linked = await link(draft, record.at(-1) ?? FIRST_JOINT, sha256);
    if (linked.kind !== "linked") throw new Error("not linked");
    record.push(linked.event);
  }
  return record;
}

function bodyOf(number: number, place: number, count: number): EventBody {
  if (place === 0)
    return {
      type: "session-started",
      playbook: "error-4013",
      role: "technician",
      practice: false,
      host: { system: "windows", systemVersion: "11", browser: "Chromium 156" },
      app: { version: "0.1.0", commit: "0123456789ab" },
      language: "en",
    };
  if (place === count - 1 && number % 10 !== 0)
    return { type: "session-closed", outcome: "mended" };
  if (place % 5 === 1)
    return {
      type: "attempt-reported",
      step: "other-cable",
      setup: { cable: place, cableKind: "usb-a-lightning", port: 1, hub: false, computer: 1 },
      way: "restore",
      from: "recovery",
      result: "failed",
      code: number % 3 === 0 ? 9 : 4013,
      stage: "bar-middle",
    };
  return { type: "note-added", text: `${number}, ${place}: the bar stood still in the middle` };
}

/** With the fields of the summary that version 1 knew, and no others. */
function entryOf(number: number, record: readonly RecordedEvent[], isOpen: boolean): object {
  const { session: id = "", hash: tip = "", n: count = 0, at } = record.at(-1) ?? {};
  return {
    id,
    summary: {
      deviceKey: null,
      deviceKeys: [],
      lastWall: at?.wall ?? 0,
      outcome: isOpen ? "open" : "mended",
      playbook: "error-4013",
      practice: false,
      productType: null,
      startedWall: record[0]?.at.wall ?? 0,
      step: null,
    },
    count,
    lost: 0,
    tip,
    lamport: count,
    heads: { [WRITER]: { n: count, hash: tip } },
    touched: number,
    sealed: isOpen ? { count: 0, tip: "" } : { count, tip },
    ...(isOpen ? { open: 1 } : {}),
  };
}

export interface Migration {
  /** Milliseconds until the database of this version was open. */
  readonly openMs: number;
  /** Entries that were brought up to date. */
  readonly entries: number;
}

/** Opens the store and waits for the end of what goes on behind it. `onEntry` hears of each entry that is written. */
export async function migrate(
  open: () => Promise<OpenRecordStore>,
  onEntry: (entries: number) => void,
): Promise<Migration> {
  const before = performance.now();
  const store = await open();
  const openMs = performance.now() - before;
  let entries = 0;
  const put: IDBObjectStore["put"] = Reflect.get(IDBObjectStore.prototype, "put");
  const filled = new Promise<void>((resolve) => {
    IDBObjectStore.prototype.put = function watched(this: IDBObjectStore, ...args) {
      if (this.name === "sessions") onEntry((entries += 1));
      if (this.name === "meta" && args[0] === ALL_FILLED)
        this.transaction.addEventListener("complete", () => resolve());
      return put.apply(this, args);
    };
  });
  await store.history();
  if (!(await isFilled())) await filled;
  IDBObjectStore.prototype.put = put;
  const findings = await store.check();
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  store.close();
  return { openMs, entries };
}

/** What lies there now. */
export async function lookAtDatabase(dump: DatabaseDump): Promise<Look> {
  const db = await opened();
  const summary = dump.stores.find(({ name }) => name === "sessions")?.rows[0]?.value;
  const known = Object.keys((summary as { summary: object }).summary);
  const old = await sumOf(
    db,
    dump.stores.map(({ name }) => name),
    (store, key, value) =>
      store === "meta" && key === FILLED_KEY ? undefined : asVersion1(value, known),
  );
  const names = [...db.objectStoreNames];
  const all = await sumOf(db, names, (_, __, value) => value);
  const layout = names.map((name) => {
    const store = db.transaction(name).objectStore(name);
    return [name, store.keyPath, [...store.indexNames]];
  });
  const look = {
    version: db.version,
    layout: JSON.stringify(layout),
    filled: await isFilled(),
    old,
    all: await sha256(all + (await keysOfIndexes(db))),
  };
  db.close();
  return look;
}

/** An entry without what this version has added; everything else as it is. */
function asVersion1(value: unknown, known: readonly string[]): unknown {
  if (typeof value !== "object" || value === null || !("summary" in value)) return value;
  const { terms: _, ...entry } = value as { terms?: unknown; summary: object };
  // In the order of the fields as version 1 wrote them, whatever order this version writes.
  const summary = known.map((field) => [field, Reflect.get(entry.summary, field)]);
  return { ...entry, summary };
}

async function sumOf(
  db: IDBDatabase,
  stores: readonly string[],
  shown: (store: string, key: IDBValidKey, value: unknown) => unknown,
): Promise<string> {
  let sum = "";
  for (const name of stores) {
    let behind: IDBKeyRange | null = null;
    for (;;) {
      const store = db.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([
        answerOf(store.getAllKeys(behind, 20 * BATCH)),
        answerOf(store.getAll(behind, 20 * BATCH) as IDBRequest<unknown[]>),
      ]);
      const rows = keys.map((key, at) => [key, shown(name, key, values[at])]);
      sum = await sha256(sum + JSON.stringify(rows.filter(([, value]) => value !== undefined)));
      if (keys.length < 20 * BATCH) break;
      behind = IDBKeyRange.lowerBound(keys.at(-1), true);
    }
  }
  return sum;
}

async function keysOfIndexes(db: IDBDatabase): Promise<string> {
  const keys: unknown[] = [];
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).objectStore(name);
    const found = [...store.indexNames].map((index) => answerOf(store.index(index).getAllKeys()));
    keys.push(name, await Promise.all(found));
  }
  return JSON.stringify(keys);
}

async function isFilled(): Promise<boolean> {
  const db = await opened();
  const filled = await answerOf(db.transaction("meta").objectStore("meta").get(FILLED_KEY));
  db.close();
  return filled === ALL_FILLED;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no answer")));
  });
}

function opened(version?: number, make?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, version);
  request.addEventListener("upgradeneeded", () => make?.(request.result));
  return answerOf(request);
}
