// What the history offers beyond the record in hand: searching years of repairs, taking in another laptop's, giving
// some up for good, and the shelf of bundles. Types only; src/storage implements it, RecordStore.history() gives it.
import type { RecordedEvent, SessionId } from "../session/events.ts";
import type { SessionRow, SessionSummary, StoredBundle, StoredRecord } from "../ports.ts";

/** Which sessions are meant. A row must meet everything that is not null. */
export interface HistoryFilter {
  /** Each must begin a term of the session; as `wordsOf` (terms.ts) gives them. Empty: no search. */
  readonly words: readonly string[];
  readonly outcome: SessionSummary["outcome"] | null;
  /** A code that was seen in the session. */
  readonly code: number | null;
  /** For instance "iPhone13,2". */
  readonly productType: string | null;
  /** Started at or after, by the wall clock, ms since 1970. */
  readonly fromWall: number | null;
  /** Started before. */
  readonly toWall: number | null;
  /** False leaves practice runs out, true leaves the repairs out. */
  readonly practice: boolean | null;
}

/** By the last change on this laptop (no clock has a say in it), or by the wall clock at the start. */
export interface HistoryOrder {
  readonly by: "changed" | "started";
  readonly first: "newest" | "oldest";
}

/** Where a page ended: plain data, good for the same filter and order only. */
export type HistoryCursor = readonly [place: number, session: SessionId];

export interface HistoryPage {
  readonly rows: readonly SessionRow[];
  /**
   * Null at the end. Otherwise ask on, even if `rows` are fewer than asked for, or none: a page looks at a bounded
   * number of sessions, so that no search keeps the screen waiting.
   */
  readonly next: HistoryCursor | null;
}

/** Of this laptop, as counted by the store while it writes; nothing is read through for it. */
export interface HistoryTotals {
  readonly sessions: number;
  readonly events: number;
  /** Bytes of sealed records, bundles and kept files; the browser's own overhead is not in it. */
  readonly bytes: number;
}

/** A session that was given up here. Nothing else of it is kept. */
export interface Tombstone {
  readonly id: SessionId;
  /** When, by the wall clock, ms since 1970. */
  readonly wall: number;
  readonly why: "person" | "retention";
}

/** What was removed; of ids that were not there, nothing. */
export interface Forgotten {
  readonly sessions: number;
  readonly events: number;
  readonly bundles: number;
  readonly files: number;
  /** As in HistoryTotals. */
  readonly bytes: number;
}

/** What became of another laptop's copy of a session. */
export type TakenIn =
  /** It was unknown here. */
  | { readonly kind: "new"; readonly events: number }
  /** `events` of it were unknown here, and stand beside those that were known. */
  | { readonly kind: "grown"; readonly events: number }
  | { readonly kind: "same" }
  /**
   * At `places` the copies hold different events of one writer: a database was copied or set back. Both are kept
   * from now on, and reading the record goes on; `events` of it were unknown here.
   */
  | { readonly kind: "conflict"; readonly events: number; readonly places: number }
  /** It was given up here; nothing was written. `revive` takes it in all the same. */
  | { readonly kind: "forgotten-here"; readonly tombstone: Tombstone };

/** A bundle as it lies on the shelf. */
export interface ShelfBundle extends StoredBundle {
  /** Written here, or received from somebody else. */
  readonly direction: "made" | "received";
  /** How much of the record's names is left in it, as the manifest says; null where it says nothing. */
  readonly level: string | null;
  /** What it was called when it was handed on (a ticket, a case number); null where it was not. */
  readonly sharedAs: string | null;
}

export interface ShelfPage {
  /** Made last first. */
  readonly bundles: readonly ShelfBundle[];
  /** Null at the end. */
  readonly next: ShelfCursor | null;
}

/** Where a page of the shelf ended: plain data. */
export type ShelfCursor = readonly [madeWall: number, id: string];

/** Small plain data: what JSON holds. */
export type Setting =
  | string
  | number
  | boolean
  | null
  | readonly Setting[]
  | { readonly [key: string]: Setting };

/** What this floor needs of an AbortSignal, which is one. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** The history of this laptop. Every method rejects with a `StorageError` and, where it takes one, with a stop's reason. */
export interface HistoryPort {
  /** One page; reads no record, and no more rows than it must. `cursor` null: from the beginning. */
  find(
    filter: HistoryFilter,
    order: HistoryOrder,
    cursor: HistoryCursor | null,
    limit: number,
  ): Promise<HistoryPage>;
  /**
   * Gives every session that meets the filter, in batches of at most 500, each session once, in the order of their
   * ids: for statistics and tables. Waits for `onBatch`; rejects with `stop.reason` where that is aborted.
   */
  scan(
    filter: HistoryFilter,
    onBatch: (rows: readonly SessionRow[]) => void | Promise<void>,
    stop?: StopSignal,
  ): Promise<void>;
  totals(): Promise<HistoryTotals>;
  /**
   * Lists again each session whose line was lost or no longer reads while its events do, and resolves with how many
   * those were. Looks once for each time the database is opened: it reads a line of every session.
   */
  relist(): Promise<number>;

  /**
   * Removes sessions for good: entry, events, bundles, kept files, and the copy of the head outside the database.
   * One transaction a session, so each is gone or untouched; a tombstone stays. `wall` is the moment.
   */
  forget(ids: readonly SessionId[], why: Tombstone["why"], wall: number): Promise<Forgotten>;
  /** How many rows of any store, and heads outside it, still belong to a session; its tombstone does not count. */
  traces(id: SessionId): Promise<number>;
  /** Every tombstone, the latest first. */
  gone(): Promise<readonly Tombstone[]>;

  /**
   * Joins a copy of a session into this laptop's: the exact union of both, as core/session/merge.ts has it. Nothing
   * is overwritten, nothing is doubled, doing it again gives "same". All of it is written or nothing. Each event is
   * held against its hash ("storage-unsuitable"). `summary` is of the joined record where it grew: the caller, who
   * can replay, gives a function of it.
   */
  takeIn(
    events: readonly RecordedEvent[],
    summaryOf: (joined: readonly RecordedEvent[]) => SessionSummary | Promise<SessionSummary>,
    options?: { readonly revive?: boolean },
  ): Promise<TakenIn>;
  /**
   * Gives every session with its verified record, one after the other, in the order of their ids: for backups. Waits
   * for `onSession`; rejects with `stop.reason` where that is aborted.
   */
  readAll(
    onSession: (row: SessionRow, record: StoredRecord) => void | Promise<void>,
    stop?: StopSignal,
  ): Promise<void>;

  /** All bundles, of all sessions, also of those that are not on this laptop. */
  shelf(cursor: ShelfCursor | null, limit: number): Promise<ShelfPage>;
  /** Puts a bundle on the shelf; one of the same id is replaced. `RecordStore.saveBundle` puts one that was made. */
  shelve(bundle: ShelfBundle, bytes: Uint8Array): Promise<void>;
  /** Notes what a bundle was handed on as; nothing where there is none of this id. */
  shareAs(id: string, sharedAs: string | null): Promise<void>;
  /** Takes a bundle off the shelf for good; nothing where there is none of this id. */
  unshelve(id: string): Promise<void>;

  /** A small setting of this laptop (rules of keeping, and the like); null where none was set. */
  setting(key: string): Promise<Setting>;
  keepSetting(key: string, value: Setting): Promise<void>;
  /**
   * A value only this browser can hold (a directory handle, a key that cannot be exported), as it was kept; undefined
   * where there is none. The caller looks at what it gets: it may be of an older version.
   */
  handle(key: string): Promise<unknown>;
  /** Keeps one; `undefined` removes it. "storage-unsuitable" where it cannot be cloned. */
  keepHandle(key: string, value: unknown): Promise<void>;
}
