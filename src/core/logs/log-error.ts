// Why a file is not read as a log: a closed set of reasons. Knows nothing of logs.

/** Why a file is refused, whole. */
export const LOG_ERRORS = [
  "empty",
  "binary",
  "not-a-log",
  "unsupported-report",
  "line-too-long",
  "archive-damaged",
  "archive-too-large",
] as const;
export type LogErrorCode = (typeof LOG_ERRORS)[number];

/** Thrown by this room only, for a file that cannot be read as a log. */
export class LogError extends Error {
  override readonly name = "LogError";
  readonly code: LogErrorCode;
  /** The kind of report for `unsupported-report`, the kind of file for `binary`; bounded. */
  readonly subject: string;
  constructor(code: LogErrorCode, subject = "", cause?: unknown) {
    super(subject === "" ? code : `${code}: ${subject.slice(0, 80)}`, { cause });
    this.code = code;
    this.subject = subject.slice(0, 80);
  }
}
