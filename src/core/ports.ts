// What the inner floors need of the outside world. src/device, src/storage and src/platform implement
// these; src/ui receives them through one context; only main.tsx builds them.
import type { DeviceErrorCode, DeviceTrouble } from "./errors.ts";
import type { Tone } from "./coach/codes.ts";
import type { UsbSnapshot } from "./apple/snapshot.ts";
import type { HistoryPort } from "./history/history-port.ts";
import type {
  EventBody,
  Hash,
  PhotoType,
  RecordedEvent,
  Role,
  SessionId,
  Stamp,
} from "./session/events.ts";

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
  /** Null where devices can be watched; else why not. What the first call finds out comes a moment after the start. */
  readonly unavailable: DeviceErrorCode | null;
  attached(): readonly Attached[];
  /** Calls back for every change after the call; returns the way to stop. */
  subscribe(listener: (event: BusEvent) => void): () => void;
  /** Opens the browser's chooser; must run inside a click. Never rejects. */
  request(): Promise<RequestResult>;
  /**
   * Opens the device behind a handle, which is in recovery mode, and tells it to start again; `look`: opens it
   * only, to know whether that is possible here. Resolves with why it failed, or null. Never rejects.
   */
  reboot(handle: number, how: "do" | "look"): Promise<DeviceTrouble | null>;
}

/** A named lock that only one tab holds at a time; freed by the browser when the tab ends or crashes. */
export interface LockPort {
  /** Resolves with the way to free it, or null where another tab holds it. */
  tryHold(name: string): Promise<(() => void) | null>;
  /** Waits until it is free; `cancel` stops waiting, and the promise then stays open. */
  hold(name: string): { readonly held: Promise<() => void>; cancel(): void };
  /** Holds it together with everybody who shares it, in this tab and others; returns the way to free it. */
  share(name: string): () => void;
  /** Every lock that is held, in whichever tab; `tab` is the same for locks of one. */
  held(): Promise<readonly { readonly name: string; readonly tab: string }[]>;
}

/**
 * The lock that work shares which an update must not break off: an open session, a count, a watch, a reading,
 * an export. Who lets an update in asks for it alone.
 */
export const WORK_LOCK = "kintsugi-work";

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
  /** Apple's serial number, or null while none was seen: DFU does not tell it. Personal. */
  readonly serialNumber: string | null;
  readonly productType: string | null;
  readonly step: string | null;
  readonly outcome: "open" | "mended" | "to-service" | "given-up";
  readonly role: Role;
  /** Every code seen, the latest seen last. */
  readonly codes: readonly number[];
  /** The bus's latest verdict on a restore (core/timeline/verdict.ts), or null. */
  readonly verdict: string | null;
  /** The step whose answer was "worked" last, where the session ended mended; else null. */
  readonly helped: string | null;
  /** Runs of the coach for DFU that ended in a miss, since DFU was last reached. */
  readonly dfuMisses: number;
  /** As the shop files it; "" where nothing was said. */
  readonly ticket: string;
  readonly customer: string;
  readonly technician: string;
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

/** A log or a picture that is kept with its session: everything but the bytes. */
export interface StoredFile {
  /** Of the caller's choice; the same log kept again under its id replaces itself. */
  readonly id: string;
  readonly session: SessionId;
  /** The file's name where it came from, at most 200 UTF-16 units; from outside, shown as text only. */
  readonly name: string;
  /** Of the log as it was handed over; at most `MAX_ENTRY_BYTES`, so that it fits a bundle. */
  readonly sizeBytes: number;
  /** SHA-256 of the log as it was handed over. */
  readonly hash: Hash;
  readonly keptWall: number;
  /** Of a kept picture; a log has none. */
  readonly mediaType?: PhotoType;
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
  /** Keeps a bundle that was made here. "storage-unsuitable" where its session was given up. */
  saveBundle(bundle: StoredBundle, bytes: Uint8Array): Promise<void>;
  listBundles(session: SessionId): Promise<readonly StoredBundle[]>;
  readBundle(id: string): Promise<Uint8Array | null>;
  /**
   * Keeps a log, compressed. "storage-unsuitable" where size or hash is not that of the bytes, as when they
   * are changed before it resolves, and where the session was given up.
   */
  attachFile(file: StoredFile, bytes: Uint8Array): Promise<void>;
  /** Logs kept with one session, in the order in which they were kept. */
  listFiles(session: SessionId): Promise<readonly StoredFile[]>;
  /** The very bytes that were kept, held against their hash ("storage-damaged"); null where there are none. */
  readFile(id: string): Promise<Uint8Array | null>;
  /**
   * A log's bytes as they lie there, for whoever opens them away from the page: gzip, held against nothing, and the
   * caller's own to give away. Null where there are none.
   */
  readPacked(id: string): Promise<Uint8Array | null>;
  /** Removes a kept log for good. What the record says of it stays, and so do bundles made with it. */
  dropFile(id: string): Promise<void>;
  /** Searching, giving up, taking in, the shelf of all bundles: loaded when it is first asked for. */
  history(): Promise<HistoryPort>;
}

/** Sounds on the audio clock: they come at their time however busy the page is. */
export interface TonePort {
  /** Browsers keep sound off until a person has clicked or pressed a key: to be called in there. */
  wake(): void;
  /** Sounds at `at` (the `mono` of `Clock`), at once where that has passed. Returns the way to take it back. */
  play(tone: Tone, at: number): () => void;
}

/** The system's voices that need no network. */
export interface VoicePort {
  /** Whether there is one for a language ("ja", "en"); browsers list them a moment after the start. */
  has(language: string): boolean;
  /** Calls back when the list has changed; returns the way to stop. */
  onChange(listener: () => void): () => void;
  /** Says it now, in place of what is still being said. */
  say(text: string, language: string): void;
  hush(): void;
}

/** What the coach needs of this computer besides the bus. */
export interface CoachAids {
  readonly tones: TonePort;
  readonly voice: VoicePort;
  /** Keeps the screen on; asked for again by itself when the page comes back to the front. */
  keepAwake(on: boolean): void;
  recall(key: string): string | null;
  remember(key: string, value: string): void;
  /** Frees everything. */
  end(): void;
}

/** Tells that the page runs, and of times in which it did not. */
export interface Pulse {
  /** Looks at the clock: whoever hears of the bus asks first whether the page had slept before. */
  look(): void;
  /**
   * Calls back every two seconds, also while the page is hidden. `lapseMs`: how long it did not run until
   * now, or null. Returns the way to stop.
   */
  subscribe(listener: (lapseMs: number | null) => void): () => void;
}

/** Notifications of the system. */
export interface NoticePort {
  state(): "granted" | "denied" | "unasked" | "unsupported";
  /** Lets the browser ask the person; must run inside a click. */
  ask(): Promise<void>;
  /** Shows one in place of the one before; nothing where that is not allowed. */
  show(title: string, body: string, quiet: boolean): void;
  end(): void;
}

/** What the recorder needs of this computer besides the bus. */
export interface WatchAids {
  readonly notices: NoticePort;
  /** As `CoachAids`'. */
  keepAwake(on: boolean): void;
  /** Whether the person has the page before their eyes. */
  inFront(): boolean;
  /** Frees everything. */
  end(): void;
}
