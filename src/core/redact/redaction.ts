// What redaction is to those who use it: first everything that will leave is collected, then everything is
// replaced, then the finished bytes are searched. Types alone; createRedaction makes it.
import type { Sha256 } from "../ports.ts";
import type { Hash, RecordedEvent } from "../session/events.ts";
import type { Kind, Level, Part } from "./levels.data.ts";

export interface RedactionOptions {
  readonly level: Level;
  /** Secret of this laptop, 32 random bytes: the same key gives a value the same pseudonym in every bundle. */
  readonly key: Uint8Array;
  /** Kinds and parts that the person switched off in the preview: they leave as they are. */
  readonly keep?: ReadonlySet<Kind | Part>;
}

/**
 * One export, in three strides that must follow each other:
 * 1. `collect…` everything that will leave: record, logs, names of files. A value seen labelled in one file is
 *    known in all.
 * 2. `replacer()` closes the collection and replaces.
 * 3. `canary()` searches the finished bytes. Any hit, or `overflow`, must refuse the export.
 */
export interface Redaction {
  readonly level: Level;
  collectEvents(events: readonly RecordedEvent[]): void;
  /** A text in pieces of any size. `end` must be called before `replacer`. */
  collectText(): TextCollector;
  replacer(): Replacer;
  /** A search for every raw value collected; one `search` a file. Finds nothing at level "complete". */
  canary(): Canary;
}

export interface TextCollector {
  push(piece: string): void;
  end(): void;
}

export interface Replacer {
  /**
   * The record with every string of every body replaced and every strand linked anew: writers, numbers, lamports
   * and the session's id stay. `files` maps the SHA-256 of a kept log or picture to that of what leaves in its
   * place; hashes that it does not know become pseudonyms.
   */
  events(
    events: readonly RecordedEvent[],
    files: ReadonlyMap<Hash, Hash>,
    sha256: Sha256,
  ): Promise<RecordedEvent[]>;
  /** A text in pieces; `place` names it in the list of what was replaced, for instance "logs/01.log". */
  text(place: string, onMark?: (mark: Mark) => void): TextReplacer;
  /** A short text at once: a file's name, a summary's line. */
  value(text: string, place: string): string;
  /** A wall clock reading (ms since 1970) as it leaves: at "anyone", ms since the session's first event. */
  wall(ms: number): number;
  /** False for what does not leave at this level, for instance photos at "anyone". */
  leaves(part: Part): boolean;
  /** What was replaced up to now, in order of kind and first appearance. */
  replaced(): readonly Replacement[];
}

export interface TextReplacer {
  /** What can be given out already; a part is held back until a value cannot be cut any more. */
  push(piece: string): string;
  /** The rest. */
  end(): string;
}

/** Where in the output of one text something was replaced, in UTF-16 units of the output. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind | Part;
  /** What stood there. For the preview on this laptop alone; never to be stored or sent. */
  readonly raw: string;
}

export interface Replacement {
  readonly kind: Kind | Part;
  /** For the preview on this laptop alone; never to be stored or sent. The first spelling that was met. */
  readonly raw: string;
  readonly pseudonym: string;
  readonly count: number;
  /** Where, each once: "record.ndjson#12" (number of the event from 1), or the place of a text. */
  readonly places: readonly string[];
}

export interface Canary {
  /** True where more values were met than can be searched for: refuse the export. */
  readonly overflow: boolean;
  /** A file in pieces; hits so far are in `hits`. A value cut at a border of pieces is found. */
  search(): CanarySearch;
}

export interface CanarySearch {
  push(bytes: Uint8Array): void;
  /** At most 100; never the value itself. `offset` in bytes from the start of the file. */
  hits(): readonly CanaryHit[];
}

export interface CanaryHit {
  readonly kind: Kind | Part;
  /** How the value was written there. */
  readonly spelling: "plain" | "utf-16le" | "utf-16be" | "base64" | "hex" | "escaped";
  readonly offset: number;
}
