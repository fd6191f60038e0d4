// What the inner floors need of the outside world. src/device, src/storage and src/platform implement
// these; src/ui receives them through one context; only main.tsx builds them.
import type { DeviceErrorCode, DeviceTrouble } from "./errors.ts";
import type { UsbSnapshot } from "./apple/snapshot.ts";
import type { EventBody, Hash, RecordedEvent, SessionId, Stamp } from "./session/events.ts";

/** SHA-256 of bytes, or of a text's UTF-8 form, as lower-case hex. Core has no crypto of its own. */
export type Sha256 = (data: string | Uint8Array) => Promise<Hash>;

/** The only clock there is. Core receives stamps, never the clock. */
export interface Clock {
  now(): Stamp;
  /** Runs `task` once after `ms`; the returned function cancels it. */
  after(ms: number, task: () => void): () => void;
}

/** A device on the bus that this page may see. */
export interface Attached {
  /** Number of this attachment within the run; a device that comes back gets a new one. */
  readonly handle: number;
  readonly snapshot: UsbSnapshot;
  /** True for the practice phone. */
  readonly practice: boolean;
  readonly since: Stamp;
  /** Why its strings could not be read over bulk transfers. Absent: they were, or were not needed. */
  readonly trouble?: DeviceTrouble;
}

export type BusEvent =
  | { readonly type: "connected"; readonly device: Attached }
  /** The same attachment, of which more is known now: its serial, or why that cannot be read. */
  | { readonly type: "updated"; readonly device: Attached }
  | { readonly type: "disconnected"; readonly device: Attached; readonly at: Stamp };

export type RequestResult =
  | { readonly kind: "picked"; readonly device: Attached }
  | { readonly kind: "refused"; readonly code: DeviceErrorCode; readonly cause: unknown };

/** Watches Apple devices. Opens only those that name themselves in no other way (KIS). */
export interface DevicePort {
  /** Null where devices can be watched; else why not. */
  readonly unavailable: DeviceErrorCode | null;
  attached(): readonly Attached[];
  /** Calls back for every change after the call; returns the way to stop. */
  subscribe(listener: (event: BusEvent) => void): () => void;
  /** Opens the browser's chooser; must run inside a click. Never rejects. */
  request(): Promise<RequestResult>;
}

/** A named lock that only one tab holds at a time; freed by the browser when the tab ends or crashes. */
export interface LockPort {
  /** Resolves with the way to free it, or null where another tab holds it. */
  tryHold(name: string): Promise<(() => void) | null>;
  /** Waits until it is free; `cancel` stops waiting, and the promise then stays open. */
  hold(name: string): { readonly held: Promise<() => void>; cancel(): void };
}

/** One line of the history: what can be listed without reading a record. */
export interface SessionRow {
  readonly id: SessionId;
  readonly summary: SessionSummary;
  /** Events stored, all strands together. */
  readonly count: number;
  /** Order of last change on this laptop; newest is highest. Not a time. */
  readonly touched: number;
  readonly sealed: boolean;
}

/** Derived by core/session/summarise.ts from the replayed state; stored beside the head. */
export interface SessionSummary {
  readonly playbook: string;
  readonly practice: boolean;
  /** Key of the phone (core/apple/identity.ts), or null while none was seen. */
  readonly deviceKey: string | null;
  /** Every key the phone was seen under: an old phone has one in normal mode and another in recovery. */
  readonly deviceKeys: readonly string[];
  readonly productType: string | null;
  readonly step: string | null;
  readonly outcome: "open" | "mended" | "to-service" | "given-up";
  readonly startedWall: number;
  readonly lastWall: number;
}

/** What a check of stored data found. `lost` counts events that were confirmed once and are gone. */
export type Integrity =
  | { readonly kind: "whole" }
  | {
      readonly kind: "damaged";
      readonly code: "events-lost" | "chain-broken" | "row-unreadable";
      readonly lost: number;
    };

export interface StoredRecord {
  /** In record order; on damage, everything that still reads. */
  readonly events: readonly RecordedEvent[];
  readonly integrity: Integrity;
}

export interface StoredBundle {
  readonly id: string;
  readonly session: SessionId;
  readonly name: string;
  readonly sizeBytes: number;
  /** SHA-256 of the file. */
  readonly hash: Hash;
  readonly madeWall: number;
}

/** The memory of this laptop. Every method rejects with a `StorageError` and nothing else. */
export interface RecordStore {
  /**
   * Appends one event and resolves when its transaction has completed: only then may it be shown as
   * saved. Calls for one session are stored in the order they were made.
   */
  append(
    session: SessionId,
    body: EventBody,
    at: Stamp,
    summary: SessionSummary,
  ): Promise<RecordedEvent>;
  read(session: SessionId): Promise<StoredRecord>;
  /** Newest first; `before` is the `touched` of the last row already shown. */
  list(page: {
    readonly before: number | null;
    readonly limit: number;
  }): Promise<readonly SessionRow[]>;
  /** Sessions whose phone was seen under this key, newest first. */
  listOfDevice(deviceKey: string): Promise<readonly SessionRow[]>;
  /** Rewrites a closed session's rows into segments. Safe to repeat. */
  seal(session: SessionId): Promise<void>;
  /**
   * Compares what is stored with the heads kept outside IndexedDB. Cheap: open sessions only, and for
   * the sealed history, of which no session can be named, one comparison (`session` null).
   */
  check(): Promise<
    readonly { readonly session: SessionId | null; readonly integrity: Integrity }[]
  >;
  saveBundle(bundle: StoredBundle, bytes: Uint8Array): Promise<void>;
  listBundles(session: SessionId): Promise<readonly StoredBundle[]>;
  readBundle(id: string): Promise<Uint8Array | null>;
}
