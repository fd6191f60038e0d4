// A second copy in memory, with the lines of the real one, which a test can damage.
import {
  bucketOf,
  BUCKETS,
  fromLines,
  toLines,
  type SecondCopy,
} from "../../src/core/second-copy.ts";

export interface MemoryCopy extends Omit<SecondCopy, "drop" | "complete"> {
  /** What stands in the file of each bucket. */
  readonly texts: Map<string, string>;
  /** A test may put others in their place. */
  drop: SecondCopy["drop"];
  complete: SecondCopy["complete"];
}

/** `incomplete`: buckets that are marked so. */
export function memoryCopy(incomplete: Set<string> = new Set(BUCKETS)): MemoryCopy {
  const texts = new Map<string, string>();
  const held = (bucket: string) => fromLines(texts.get(bucket) ?? "");
  const append = (bucket: string, lines: string): void =>
    void texts.set(bucket, (texts.get(bucket) ?? "") + lines);
  return {
    texts,
    begin() {},
    hasRoom: async () => true,
    add: (events) => append(bucketOf(events[0]?.session ?? ""), toLines(events)),
    async drop(gone) {
      const bucket = bucketOf(gone.id);
      if (!texts.has(bucket)) return;
      const { events, gone: others } = held(bucket);
      const kept = events.filter(({ session }) => session !== gone.id);
      texts.set(bucket, toLines([...kept, ...others.map((one) => ({ gone: one })), { gone }]));
    },
    async revive(session) {
      const bucket = bucketOf(session);
      const { events, gone } = held(bucket);
      const others = gone.filter(({ id }) => id !== session);
      texts.set(bucket, toLines([...events, ...others.map((one) => ({ gone: one }))]));
    },
    buckets: async () => [...texts.keys()],
    read: async (bucket) => held(bucket),
    incomplete: async () => [...incomplete],
    async complete(bucket, events) {
      const known = new Set(held(bucket).events.map(({ hash }) => hash));
      append(bucket, toLines(events.filter(({ hash }) => !known.has(hash))));
      incomplete.delete(bucket);
    },
  };
}
