// The closed sets of things that go wrong. Codes are for programs and records; the sentence a person
// reads is chosen by code in src/i18n, so every member here has one there or the build fails.

/** Why the page cannot use USB, or why one use of it failed. */
export type DeviceErrorCode =
  /** The browser has no WebUSB (Firefox, Safari). Say which browser to open. */
  | "no-webusb"
  /** The page is neither https nor localhost, so the browser hides WebUSB. Say which address to open. */
  | "insecure-page"
  /** WebUSB is switched off for this site by the organisation, a permissions policy or a site setting. */
  | "blocked-by-policy"
  /** The chooser was closed without a choice. Not an error to show in red: offer it again. */
  | "chooser-cancelled"
  /** The person picked something from Apple that is no phone or tablet (keyboard, hub, display). */
  | "not-a-phone"
  /** The operating system refused to open the device (Linux udev rule, Windows driver). */
  | "access-denied"
  /** Another tab or program holds the device. */
  | "device-in-use"
  /** The device left the bus in the middle. */
  | "device-gone"
  /** The device answered with a stall. */
  | "transfer-stalled"
  /** The device or the system did not answer in time. */
  | "device-timeout"
  /** Anything else, with the original error kept. */
  | "usb-failed";

/** One use of a device that failed; `operation` is the WebUSB call, or what was made of its answer. */
export interface DeviceTrouble {
  readonly code: DeviceErrorCode;
  readonly operation: string;
  /** What was thrown first, as it was. */
  readonly cause?: unknown;
}

/** What can go wrong with the record on this laptop. */
export type StorageErrorCode =
  /** IndexedDB cannot be opened at all (private window, blocked site data). */
  | "storage-refused"
  /** The database is there and cannot be opened, however often it is tried: its files are damaged. */
  | "storage-unopenable"
  /** The disk quota is used up; nothing already saved is lost. */
  | "storage-full"
  /** The same, but the room held back for that day took the write: the last to be had. */
  | "storage-last-room"
  /** A newer version of the app has written here; this one must not. */
  | "storage-newer"
  /** An old tab of the app keeps the database from being upgraded. */
  | "storage-blocked"
  /** What is stored is not what was written: a count or a hash disagrees. */
  | "storage-damaged"
  /** The value cannot be stored (too large, not plain data): refused before anything was written. */
  | "storage-unsuitable"
  /** Anything else, with the original error kept. */
  | "storage-failed";

/** Why a file is not accepted as a bundle. */
export type BundleErrorCode =
  | "not-a-zip"
  | "zip-damaged"
  | "too-large"
  | "no-manifest"
  | "manifest-invalid"
  | "newer-format"
  | "unsafe-path"
  | "file-missing"
  | "file-unlisted"
  | "hash-mismatch"
  | "record-invalid"
  | "chain-broken"
  /** signature.json is none, or not by the key it names over this manifest. */
  | "signature-invalid"
  /** Passphrase or key do not open the locked file. */
  | "wrong-key"
  /** A locked file that was cut, changed, or locked in a way that this app does not open. */
  | "lock-damaged"
  /** The browser cannot read the file any more: moved, changed or locked by another program. */
  | "unreadable";

/** An error as plain data, for the record and the bundle: nothing of the original is swallowed. */
export interface ErrorFacts {
  readonly name: string;
  readonly message: string;
  readonly cause: ErrorFacts | null;
}

/** Longest message kept, in UTF-16 units; the record refuses what is much longer. */
const MAX_MESSAGE_UNITS = 2000;

/** Deep enough for every chain seen, shallow enough for a cyclic one. */
const MAX_CAUSES = 5;

/** Copies an unknown thrown value. Never throws; a value that is no Error is kept as text. */
export function errorFacts(thrown: unknown, depth = 0): ErrorFacts {
  if (thrown instanceof Error) {
    const cause =
      thrown.cause === undefined || depth >= MAX_CAUSES
        ? null
        : errorFacts(thrown.cause, depth + 1);
    return { name: thrown.name.slice(0, 100), message: bounded(thrown.message), cause };
  }
  return { name: typeof thrown, message: bounded(String(thrown)), cause: null };
}

const bounded = (text: string): string => text.slice(0, MAX_MESSAGE_UNITS);

/** Thrown by src/storage only. `operation` names what was being done, for instance "append". */
export class StorageError extends Error {
  override readonly name = "StorageError";
  readonly code: StorageErrorCode;
  readonly operation: string;
  constructor(code: StorageErrorCode, operation: string, cause?: unknown) {
    super(`${operation}: ${code}`, { cause });
    this.code = code;
    this.operation = operation;
  }
}

/** The code of whatever a call of the store was rejected with. Total. */
export function storageCodeOf(thrown: unknown): StorageErrorCode {
  return thrown instanceof StorageError ? thrown.code : "storage-failed";
}

/** Thrown by core/bundle's reader only. `subject` is the path or field it is about, bounded in length. */
export class BundleError extends Error {
  override readonly name = "BundleError";
  readonly code: BundleErrorCode;
  readonly subject: string;
  constructor(code: BundleErrorCode, subject = "", cause?: unknown) {
    super(subject === "" ? code : `${code}: ${subject.slice(0, 200)}`, { cause });
    this.code = code;
    this.subject = subject.slice(0, 200);
  }
}
