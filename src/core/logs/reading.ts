// What the readers of the dialects share while a file goes by: the attempt being gathered, where the reading
// stands, and who seems to have written it. Knows no dialect's grammar.
import { MAX_ATTEMPTS } from "./autopsy.ts";
import { AttemptLog } from "./attempt-log.ts";
import type { RawPoint } from "./attempt-log.ts";

/** How a line was taken. Chatter is known and says nothing; a statement says something. */
export const UNKNOWN = 0;
export const CHATTER = 1;
export const HARMLESS = 2;
export const STATEMENT = 3;
export type Taken = typeof UNKNOWN | typeof CHATTER | typeof HARMLESS | typeof STATEMENT;

/** Whose grammar a statement was of. */
export type Family = "engine" | "restored" | "idevicerestore" | "pymobiledevice3" | "common";

export class Reading {
  log = new AttemptLog();
  line = 0;
  /** The clock of the line, packed; -1 without one. */
  raw = -1;
  app: string | null = null;
  attemptsLeftOut = 0;
  #engine = 0;
  readonly #others: Record<Exclude<Family, "engine">, number> = {
    restored: 0,
    idevicerestore: 0,
    pymobiledevice3: 0,
    common: 0,
  };
  readonly #done: AttemptLog[] = [];

  /** Where the reading stands; made only when something is kept of the line. */
  point(): RawPoint {
    return { line: this.line, raw: this.raw };
  }

  get statements(): Readonly<Record<Family, number>> {
    return { ...this.#others, engine: this.#engine };
  }

  /** Counts a statement of a grammar. */
  said(family: Family): Taken {
    // Nearly all of a long log is of one family, and a field is quicker than a name looked up.
    if (family === "engine") this.#engine++;
    else this.#others[family]++;
    return STATEMENT;
  }

  /** A run begins here: what was gathered before, if anything, is an attempt of its own. */
  begin(): void {
    if (this.log.worked) this.#close();
    this.log.begun = true;
  }

  /** Work goes on: after the end of an attempt it belongs to a further one. */
  works(): AttemptLog {
    if (this.log.over) this.#close();
    return this.log;
  }

  #close(): void {
    this.log.settle();
    this.#done.push(this.log);
    if (this.#done.length > MAX_ATTEMPTS) {
      this.#done.shift();
      this.attemptsLeftOut++;
    }
    this.log = new AttemptLog();
  }

  /** Every attempt in which something was read, in order. */
  attempts(): readonly AttemptLog[] {
    const all = [...this.#done, this.log].filter((log) => log.tells);
    this.attemptsLeftOut += Math.max(0, all.length - MAX_ATTEMPTS);
    return all.slice(-MAX_ATTEMPTS);
  }
}

/** The whole number at `at`, with its sign; null where there is none or it is absurdly long. */
export function intAt(text: string, at: number): number | null {
  const negative = text.charCodeAt(at) === 45;
  const from = negative ? at + 1 : at;
  let value = 0;
  let end = from;
  for (; end - from < 15; end++) {
    const digit = text.charCodeAt(end) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    value = value * 10 + digit;
  }
  if (end === from || end - from === 15) return null;
  return negative ? -value : value;
}

/** The first whole number behind `mark`; null where the mark or the number is missing. */
export function intAfter(text: string, mark: string): number | null {
  const at = text.indexOf(mark);
  if (at < 0) return null;
  let from = at + mark.length;
  while (text.charCodeAt(from) === 32) from++;
  return intAt(text, from);
}
