// What this laptop remembers of the folder it backs up into: which files there are its own, which of the others it
// has read, and what happened last. Kept beside the handle of the folder; read back with care, for a newer version may have written it.
import * as v from "valibot";

/** A file of this laptop's making, as it was written. */
export interface OwnFile {
  readonly name: string;
  readonly size: number;
  readonly kind: "base" | "more";
}

/** A file of another laptop that was read to its end. */
export interface SeenFile {
  readonly name: string;
  readonly size: number;
  /** As the folder told it, ms since 1970. */
  readonly modified: number;
  /** Of its manifest: a copy under another name is known by it. "" where parts of the file were damaged. */
  readonly hash: string;
}

/** What the last run did. */
export interface FolderRun {
  /** Wall clock at its end, ms since 1970. */
  readonly wall: number;
  /** Sessions written; 0 where nothing had changed. */
  readonly written: number;
  /** Laptops of which something new was read, and what came of it. */
  readonly laptops: number;
  readonly sessions: number;
  readonly events: number;
  /** Files that could not be read, with the reason. */
  readonly unreadable: readonly { readonly name: string; readonly code: string }[];
  /** Sessions refused in files that could be read. */
  readonly refused: number;
}

export interface GoneElsewhere {
  readonly id: string;
  readonly wall: number;
  /** It was on this laptop at the last round. */
  readonly here: boolean;
  /** A person decided to keep it here. */
  readonly kept: boolean;
}

export interface FolderState {
  /** This laptop's name in the folder: 16 random hex digits. */
  readonly laptop: string;
  /** Number of the next file. */
  readonly next: number;
  readonly own: readonly OwnFile[];
  /** Changes up to this `touched` of the store are in `own`, or came from the folder. */
  readonly touched: number;
  /** Events of the session with that number: further ones do not give it another. */
  readonly newestEvents: number;
  /** Tombstones that `own` tells of. */
  readonly gone: number;
  readonly seen: readonly SeenFile[];
  /** Sessions of other laptops' files that were deleted here. */
  readonly forgotten: readonly string[];
  /** Sessions that other laptops deleted and this one did not. */
  readonly goneElsewhere: readonly GoneElsewhere[];
  readonly last: FolderRun | null;
}

/** Nothing written, nothing read. */
export const freshFolder = (laptop: string): FolderState => ({
  laptop,
  next: 1,
  own: [],
  touched: 0,
  newestEvents: 0,
  gone: 0,
  seen: [],
  forgotten: [],
  goneElsewhere: [],
  last: null,
});

const number = v.pipe(v.number(), v.minValue(0));
const schema = v.object({
  laptop: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  next: number,
  own: v.array(v.object({ name: v.string(), size: number, kind: v.picklist(["base", "more"]) })),
  touched: number,
  newestEvents: number,
  gone: number,
  seen: v.array(v.object({ name: v.string(), size: number, modified: number, hash: v.string() })),
  forgotten: v.array(v.string()),
  goneElsewhere: v.array(
    v.object({ id: v.string(), wall: v.number(), here: v.boolean(), kept: v.boolean() }),
  ),
  last: v.nullable(
    v.object({
      wall: number,
      written: number,
      laptops: number,
      sessions: number,
      events: number,
      unreadable: v.array(v.object({ name: v.string(), code: v.string() })),
      refused: number,
    }),
  ),
}) satisfies v.GenericSchema<unknown, FolderState>;

/** The state as it was kept; null where none was, or it makes no sense: then all is written and read anew. */
export function readFolderState(kept: unknown): FolderState | null {
  const result = v.safeParse(schema, kept);
  return result.success ? result.output : null;
}
