// What stands in the IndexedDB database "kintsugi", and how each version grew out of the one before.
// A step, once released, is never edited: a database of any age walks through all steps it lacks.
// Knows the layout only; who reads and writes it stands in the files beside.
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { StrandHead } from "../core/session/chain.ts";
import type { Hash, RecordedEvent, SessionId, WriterId } from "../core/session/events.ts";
import type { SessionSummary, StoredBundle, StoredFile } from "../core/ports.ts";

export const DATABASE = "kintsugi";

/** Events in one segment. 100,000 events as rows took 19 s to write, in segments of 500 half a second. */
export const SEGMENT_EVENTS = 500;

/** One session: what lists show, and where its strands stand. Written together with every append. */
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
}

/** The sealed history in three figures; `roll` is the XOR of the sealed tips, so order does not matter. */
export interface Ledger {
  readonly sessions: number;
  readonly events: number;
  readonly roll: Hash;
}

/** Position of an event in its session, from 1, in the order of storing. */
export type EventKey = [session: SessionId, position: number];

export interface KintsugiDb extends DBSchema {
  sessions: {
    key: SessionId;
    value: SessionEntry;
    /** `device` holds an entry for each key of a session's phone; `open` leaves out the sealed. */
    indexes: { touched: number; device: string; open: number };
  };
  /** The live tail: a row an event. */
  events: { key: EventKey; value: RecordedEvent };
  /** Up to `SEGMENT_EVENTS` events; the key names the first one's position. */
  segments: { key: EventKey; value: readonly RecordedEvent[] };
  bundles: { key: string; value: StoredBundle; indexes: { session: SessionId } };
  /** The logs kept with a session. */
  attachments: { key: string; value: StoredFile; indexes: { session: SessionId } };
  /** Bytes of bundles and attachments (gzip), kept apart from both, so that listing never loads a file. */
  files: { key: string; value: Uint8Array };
  meta: { key: string; value: WriterId | Ledger | number };
}

export type StoreName = StoreNames<KintsugiDb>;
export type Db = IDBPDatabase<KintsugiDb>;
export type Tx<Mode extends IDBTransactionMode> = IDBPTransaction<KintsugiDb, StoreName[], Mode>;

/** Keys of the `meta` store. */
export const WRITER_KEY = "writer";
export const LEDGER_KEY = "ledger";
/** The highest `touched` given so far: looking it up in its index costs more than the append itself. */
export const TOUCHED_KEY = "touched";

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
];

/** Walks a database from `oldVersion` (0 for a new one) to `VERSION`, inside its versionchange transaction. */
export function upgrade(db: Db, tx: Tx<"versionchange">, oldVersion: number): void {
  for (const step of STEPS.slice(oldVersion)) step(db, tx);
}

/** Keys of all events or segments of one session: an array sorts behind every number. */
export function ofSession(session: SessionId): IDBKeyRange {
  return IDBKeyRange.bound([session], [session, []]);
}
