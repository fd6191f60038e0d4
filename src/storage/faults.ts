// Turns what IndexedDB throws into the closed set of storage errors. Knows the names of DOMExceptions;
// decides nothing about trying again (connection.ts).
import { StorageError } from "../core/errors.ts";
import type { StorageErrorCode } from "../core/errors.ts";

/** By `DOMException.name`; what is not here is "storage-failed". */
const CODES: Readonly<Record<string, StorageErrorCode>> = {
  QuotaExceededError: "storage-full",
  VersionError: "storage-newer",
  SecurityError: "storage-refused",
  // A store that should be there is not: seen with garbage in SQLite-backed databases.
  NotFoundError: "storage-damaged",
  // A place in the record is taken although the head says that it is free.
  ConstraintError: "storage-damaged",
  DataCloneError: "storage-unsuitable",
  DataError: "storage-unsuitable",
};

/** The name of a thrown value, or "" where it has none. */
export function nameOf(thrown: unknown): string {
  return thrown instanceof Error || thrown instanceof DOMException ? thrown.name : "";
}

/** `thrown` as a StorageError; one that is already one stays as it is. The original is kept as its cause. */
export function storageError(
  operation: string,
  thrown: unknown,
  otherwise: StorageErrorCode = "storage-failed",
): StorageError {
  if (thrown instanceof StorageError) return thrown;
  return new StorageError(CODES[nameOf(thrown)] ?? otherwise, operation, thrown);
}

/** Of what belongs to a session that was given up: it must not come back by itself. */
export function givenUp(operation: string): StorageError {
  return new StorageError("storage-unsuitable", operation, new TypeError("given up"));
}

/** The task's result; whatever it fails with, the platform's hashing too, comes out as a StorageError. */
export async function typed<T>(operation: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (thrown) {
    throw storageError(operation, thrown);
  }
}
