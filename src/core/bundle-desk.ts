// The port behind which bundles are made and opened: src/platform/bundle implements it in a worker, src/ui receives
// it. Files stay in the worker; the page gets lists, figures and the ranges it asks for.
import type { Manifest } from "./bundle/format.ts";
import type { BundleErrorCode } from "./errors.ts";
import type { Integrity } from "./ports.ts";
import type { Kind, Level, Part } from "./redact/levels.data.ts";
import type { Replacement } from "./redact/redaction.ts";
import type { Hash, RecordedEvent, SessionId } from "./session/events.ts";

/** Whole bytes of a file. What else it can do only src/platform and src/ui know (a `Blob`): core has no files. */
export interface FileLike {
  readonly size: number;
}

/** Work under way. `done` rejects only for a fault of our own; cancelled, it resolves with kind "cancelled". */
export interface DeskJob<Result> {
  readonly done: Promise<Result | { readonly kind: "cancelled" }>;
  cancel(): void;
}

/** Bytes of everything the job goes through; `total` may grow on the way. */
export interface DeskProgress {
  readonly phase: "record" | "files" | "packing" | "locking" | "unlocking" | "verifying";
  readonly bytes: number;
  readonly total: number;
}
export type OnProgress = (progress: DeskProgress) => void;

/** A record as it will stand in the bundle, already redacted. */
export interface RecordToTell {
  readonly session: SessionId;
  readonly events: readonly RecordedEvent[];
  readonly integrity: Integrity;
  readonly level: Level;
}

/** Says in words and in facts what a record says: src/ui, which has the words, hands it in. */
export type DescribeRecord = (record: RecordToTell) => Promise<{
  /** summary.html, both languages on one page. */
  readonly summaryHtml: string;
  /** derived.json, plain JSON. */
  readonly derived: unknown;
}>;

export interface PackOrder {
  readonly session: SessionId;
  readonly level: Level;
  /** Whose section stands first on the page, "ja" or "en". */
  readonly language: string;
  /** Ids of the kept logs and photos that go in (`StoredFile.id`). */
  readonly files: readonly string[];
  /** Kinds and parts that the person switched off in the preview: they leave as they are. */
  readonly keep: readonly (Kind | Part)[];
  readonly describe: DescribeRecord;
}

/** One file of a bundle, before or after it was handed over. */
export interface DeskFile {
  readonly path: string;
  readonly sizeBytes: number;
  /** How its bytes can be shown: UTF-8 text to be shown as such, or a picture. */
  readonly shown: "text" | "picture";
}

/** A bundle ready to be looked at: the bytes are those that will leave. */
export interface PreparedBundle {
  /** Number at this desk, for `range`, `file`, `seal` and `close`. */
  readonly number: number;
  readonly manifest: Manifest;
  /** Every file, in the bundle's order, the manifest first. A signature, if asked for, joins when sealing. */
  readonly files: readonly DeskFile[];
  /** Bytes of all files, unpacked. */
  readonly sizeBytes: number;
  /** What was replaced; `raw` is for the preview on this laptop alone. To mark it in a text, look for `pseudonym`. */
  readonly replaced: readonly Replacement[];
}

/** Why no bundle came of a session. */
export type PackRefusalCode =
  /** The session has no events. */
  | "no-events"
  /** An event or a fact has no canonical JSON: a fault of the app, nothing was written. */
  | "record-unsuitable"
  /** Logs and photos are more than a bundle holds: choose fewer. */
  | "files-too-large"
  /** A kept log or photo is gone or damaged on this laptop: `subject` is its name. */
  | "file-gone"
  /** What must not leave at this level is still in there: nothing is handed out. `subject` is path and kind. */
  | "canary-found"
  /** `subject`, given as a recipient, is no age public key. */
  | "recipient-invalid"
  /** Passphrase or recipients are missing. */
  | "lock-missing";

export type PrepareResult =
  | { readonly kind: "prepared"; readonly bundle: PreparedBundle }
  | { readonly kind: "refused"; readonly code: PackRefusalCode; readonly subject: string };

/** Who may open the file. Passphrases are used and forgotten. */
export type BundleLock =
  | { readonly kind: "open" }
  | { readonly kind: "passphrase"; readonly passphrase: string }
  /** Public keys of help desks, "age1…"; any one of their owners can open it. */
  | { readonly kind: "recipients"; readonly recipients: readonly string[] };

export interface SealChoices {
  /** Sign with this laptop's key. Where there is none here the bundle is made unsigned: `signer` says so. */
  readonly sign: boolean;
  readonly lock: BundleLock;
}

export interface SealedBundle {
  readonly file: FileLike;
  /** For instance "kintsugi-2026-11-22-3f9a12c4.zip", or with ".zip.age" behind. */
  readonly name: string;
  /** SHA-256 of the file. */
  readonly hash: Hash;
  /** Fingerprint of the key that signed it, or null. */
  readonly signer: Fingerprint | null;
}

export type SealResult =
  | { readonly kind: "sealed"; readonly bundle: SealedBundle }
  | { readonly kind: "refused"; readonly code: PackRefusalCode; readonly subject: string };

/** A signing key in short, for people to compare: "4F2A-91C0-77DE-0B13" (first 64 bits of the key's SHA-256). */
export type Fingerprint = string;

/** What the reader found of a signature. A wrong one is a refusal ("signature-invalid"), never a bundle. */
export type Signature =
  | { readonly kind: "unsigned" }
  /** Signed, but this browser cannot check it (no Ed25519): to be shown as unproved, never as valid. */
  | { readonly kind: "unchecked"; readonly signer: Fingerprint; readonly key: string }
  /** `key`: the whole public key, 64 hex digits; compare this with known signers, show the fingerprint. */
  | { readonly kind: "valid"; readonly signer: Fingerprint; readonly key: string };

/** A bundle that was verified from the first byte to the last. */
export interface OpenedBundle {
  /** Number at this desk, for `range`, `file` and `close`. */
  readonly number: number;
  /** SHA-256 of the file as it was given, still locked where it is: what its maker was told. */
  readonly hash: Hash;
  readonly manifest: Manifest;
  readonly signature: Signature;
  /** How the file was locked when it came. */
  readonly locked: "open" | "passphrase" | "recipients";
  /** In record order, to be replayed by the reader's own app. */
  readonly events: readonly RecordedEvent[];
  /** What the maker's app concluded; plain JSON from outside, or null. */
  readonly derived: unknown;
  /** Every file in the bundle's order, the manifest first. */
  readonly files: readonly DeskFile[];
}

/** The key to a locked file; used and forgotten. */
export type BundleKey =
  | { readonly kind: "none" }
  | { readonly kind: "passphrase"; readonly passphrase: string }
  /** An age identity, "AGE-SECRET-KEY-1…", or a file of such lines. */
  | { readonly kind: "identity"; readonly identity: string };

export type OpenResult =
  | { readonly kind: "opened"; readonly bundle: OpenedBundle }
  /** Locked, and no key was given: ask for what it needs and open it again. */
  | { readonly kind: "locked"; readonly needs: "passphrase" | "identity" }
  | { readonly kind: "refused"; readonly code: BundleErrorCode; readonly subject: string };

/** Makes and opens bundles away from the page. */
export interface BundleDesk {
  /** This laptop's own signing key in short, made at the first asking; null where the browser has no Ed25519. */
  signer(): Promise<Fingerprint | null>;
  /** Reads the session, redacts it, and holds every file ready to be looked at. */
  prepare(order: PackOrder, onProgress: OnProgress): DeskJob<PrepareResult>;
  /** Packs what was prepared; may be called again with other choices. */
  seal(prepared: number, choices: SealChoices, onProgress: OnProgress): DeskJob<SealResult>;
  /** Opens a file from outside: verified in full, or refused. Nothing is stored. */
  open(file: FileLike, key: BundleKey, onProgress: OnProgress): DeskJob<OpenResult>;
  /** Bytes `from` up to `to` of one file of a prepared or opened bundle. Rejects where it is closed. */
  range(bundle: number, path: string, from: number, to: number): Promise<Uint8Array>;
  /** One whole file (a `Blob`). Rejects where it is closed. */
  file(bundle: number, path: string): Promise<FileLike>;
  /** Frees one bundle. */
  close(bundle: number): void;
  /** Frees everything. */
  end(): void;
}
