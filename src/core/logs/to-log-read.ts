// Makes of an autopsy what a session's record keeps: codes and counts, never a line of the log. The record's own
// bounds are kept here. Knows nothing of how a log is read.
import type { EventBody, Hash } from "../session/events.ts";
import { MAX_LOG_ATTEMPTS, MAX_LOG_FINDINGS } from "../session/events.ts";
import type { Autopsy } from "./autopsy.ts";

/** The file an autopsy is of. */
export interface LogFile {
  readonly name: string;
  readonly sizeBytes: number;
  readonly hash: Hash;
}

/** Longest name of a file the record takes, in UTF-16 units. */
const MAX_NAME_UNITS = 200;

/** The body of the event; the last attempts where there are more than the record takes. */
export function toLogRead(
  autopsy: Autopsy,
  file: LogFile,
): Extract<EventBody, { readonly type: "log-read" }> {
  return {
    type: "log-read",
    name: file.name.slice(0, MAX_NAME_UNITS),
    sizeBytes: file.sizeBytes,
    hash: file.hash,
    dialect: autopsy.dialect,
    attempts: autopsy.attempts.slice(-MAX_LOG_ATTEMPTS).map((attempt) => ({
      outcome: attempt.outcome,
      code: attempt.code,
      stage: attempt.stage,
      checkpoint: attempt.lastCheckpoint?.id ?? null,
      findings: attempt.findings.slice(0, MAX_LOG_FINDINGS).map(({ id }) => id),
    })),
  };
}
