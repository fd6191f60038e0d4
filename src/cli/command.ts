// What a command of the command line is, and what it may touch.

/** What a command may touch of the outside world. */
export interface Io {
  /** Writes one JSON document. */
  print(value: unknown): void;
  /** Writes one line for a person. */
  complain(line: string): void;
}

/**
 * Runs with the arguments behind the command's name; resolves with the exit code. Rejects with a
 * `UsageError` for arguments that cannot be understood.
 */
export type Command = (args: readonly string[], io: Io) => Promise<number>;
