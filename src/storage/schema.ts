// What stands in the IndexedDB database "kintsugi", and how each version grew out of the one before.
// A step, once released, is never edited: a database of any age walks through all steps it lacks.
// Knows the layout only; who reads and writes it stands in the files beside.
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { StrandHead } from "../core/session/chain.ts";
import type { Hash, RecordedEvent, SessionId, WriterId } from "../core/session/events.ts";
import type { Setting, ShelfBundle, Tombstone } from "../core/history/history-port.ts";
import type { SessionSummary, StoredBundle, StoredFile } from "../core/ports.ts";

export const DATABASE = "kintsugi";

/** Events in one segment. 100,000 events as rows took 19 s to write, in segments of 500 half a second. */
export const SEGMENT_EVENTS = 500;

/**
 * One session: what lists show, and where its strands stand. Written with an event where the event changes what
 * lists show, else a moment later: while it lags, the rows of events tell how far the record has come (tail.ts).
 */
export interface SessionEntry {
  readonly id: SessionId;
  readonly summary: SessionSummary;
  /** Events confirmed so far, all strands together, lost ones included; the next one's position less one. */
  readonly count: number;
  /** Events known to be lost; told to the person once, and in every reading of the record. */
  readonly lost: number;
  /** Hash of the event stored last. */
  readonly tip: Hash | "";
  /** Highest lamport in the session. */
  readonly lamport: number;
  readonly heads: Readonly<Record<WriterId, StrandHead>>;
  /** Order of last change on this laptop; not a time. */
  readonly touched: number;
  /** How far the record stands in segments; all of it where `count` equals the session's. */
  readonly sealed: { readonly count: number; readonly tip: Hash | "" };
  /** Present while events stand outside segments: a sparse index finds those sessions. */
  readonly open?: 1;
  /** What a sealed session is found by, each with `touched`. Absent while it is open: those are looked through. */
  readonly terms?: readonly (readonly [term: string, touched: number])[];
  /** How often losses were noted here: an append that was linked before must be linked anew. */
  readonly noted?: number;
  /** Places that different events of one writer claim, both kept (core/session/merge.ts). */
  readonly forked?: number;
}

/** Up to `SEGMENT_EVENTS` sealed events: NDJSON of their canonical form, and the SHA-256 of those bytes. */
export interface Segment {
  readonly count: number;
  readonly hash: Hash;
  readonly bytes: Uint8Array;
}

/** As version 1 wrote it, and as rows are kept that cannot be told to be events. */
export type LegacySegment = readonly RecordedEvent[];

/** The sealed history in three figures; `roll` is the XOR of the sealed tips, so order does not matter. */
export interface Ledger {
  readonly sessions: number;
  readonly events: number;
  readonly roll: Hash;
  /** Sealed events that were given up here: with `events` a sum that never falls. Absent: none. */
  readonly gone?: number;
}

/** Position of an event in its session, from 1, in the order of storing. */
export type EventKey = [session: SessionId, position: number];

export interface KintsugiDb extends DBSchema {
  sessions: {
    key: SessionId;
    value: SessionEntry;
    /** `device` holds an entry for each key of a session's phone; `open` leaves out the sealed. */
    indexes: {
      touched: number;
      device: string;
      open: number;
      term: [term: string, touched: number];
      started: [startedWall: number, id: SessionId];
    };
  };
  /** The live tail: a row an event. */
  events: { key: EventKey; value: RecordedEvent };
  /** The key names the first event's position. */
  segments: { key: EventKey; value: Segment | LegacySegment };
  bundles: {
    key: string;
    value: StoredBundle | ShelfBundle;
    indexes: { session: SessionId; made: [madeWall: number, id: string] };
  };
  /** The logs kept with a session. */
  attachments: { key: string; value: StoredFile; indexes: { session: SessionId } };
  /** Bytes of bundles and attachments (gzip), kept apart from both, so that listing never loads a file. */
  files: { key: string; value: Uint8Array };
  meta: { key: string; value: WriterId | Ledger | number };
  /** Sessions that were given up here. */
  gone: { key: SessionId; value: Tombstone };
  settings: { key: string; value: Setting };
  /** What only this browser can hold: directory handles, keys. */
  handles: { key: string; value: unknown };
}

export type StoreName = StoreNames<KintsugiDb>;
export type Db = IDBPDatabase<KintsugiDb>;
export type Tx<Mode extends IDBTransactionMode> = IDBPTransaction<KintsugiDb, StoreName[], Mode>;

/** Keys of the `meta` store. */
export const WRITER_KEY = "writer";
export const LEDGER_KEY = "ledger";
/**
 * The highest `touched` given so far, counted on by whatever else appends must hear of (a seal, a loss noted). An
 * append that finds it unchanged knows that nothing has come between.
 */
export const TOUCHED_KEY = "touched";
/** Bytes of all segments of this version. */
export const SEALED_BYTES_KEY = "bytes";
/** Up to which session, in the order of ids, entries of version 1 were brought up to date (fill.ts). */
export const FILLED_KEY = "filled";
/** Behind every id. */
export const ALL_FILLED = "g";

type Step = (db: Db, tx: Tx<"versionchange">) => void;

/** Step n makes version n + 1 of version n. */
const STEPS: readonly Step[] = [
  (db) => {
    const sessions = db.createObjectStore("sessions", { keyPath: "id" });
    sessions.createIndex("touched", "touched");
    sessions.createIndex("device", "summary.deviceKeys", { multiEntry: true });
    sessions.createIndex("open", "open");
    db.createObjectStore("events");
    db.createObjectStore("segments");
    db.createObjectStore("bundles", { keyPath: "id" }).createIndex("session", "session");
    db.createObjectStore("attachments", { keyPath: "id" }).createIndex("session", "session");
    db.createObjectStore("files");
    db.createObjectStore("meta");
  },
  // What is stored stays as it is: segments of version 1 are read on, entries are filled by and by (fill.ts).
  (db, tx) => {
    const sessions = tx.objectStore("sessions");
    sessions.createIndex("term", "terms", { multiEntry: true });
    sessions.createIndex("started", ["summary.startedWall", "id"]);
    tx.objectStore("bundles").createIndex("made", ["madeWall", "id"]);
    db.createObjectStore("gone", { keyPath: "id" });
    db.createObjectStore("settings");
    db.createObjectStore("handles");
  },
];

/** Version of the layout that this code writes. */
export const VERSION = STEPS.length;

/** Every store there must be; a database without one of them is damaged. */
export const STORES: readonly StoreName[] = [
  "sessions",
  "events",
  "segments",
  "bundles",
  "attachments",
  "files",
  "meta",
  "gone",
  "settings",
  "handles",
];

/** Walks a database from `oldVersion` (0 for a new one) to `VERSION`, inside its versionchange transaction. */
export function upgrade(db: Db, tx: Tx<"versionchange">, oldVersion: number): void {
  for (const step of STEPS.slice(oldVersion)) step(db, tx);
  // A new database has nothing to bring up to date.
  if (oldVersion > 0) return;
  // Where this fails the upgrade does, which is what is told.
  tx.objectStore("meta")
    .put(ALL_FILLED, FILLED_KEY)
    .catch(() => undefined);
}

/** Keys of all events or segments of one session: an array sorts behind every number. */
export function ofSession(session: SessionId): IDBKeyRange {
  return IDBKeyRange.bound([session], [session, []]);
}
