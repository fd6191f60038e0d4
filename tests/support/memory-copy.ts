// A second copy in memory, with the lines of the real one, which a test can damage.
import {
  broughtInLine,
  bucketOf,
  BUCKETS,
  copiedLines,
  fromLines,
  lacking,
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
      texts.set(bucket, copiedLines({ events: kept, gone: [...others, gone] }));
    },
    async revive(session) {
      const bucket = bucketOf(session);
      const { events, gone } = held(bucket);
      const others = gone.filter(({ id }) => id !== session);
      texts.set(bucket, copiedLines({ events, gone: others }));
    },
    async changing(session, work) {
      const bucket = bucketOf(session);
      const isNew = !incomplete.has(bucket);
      incomplete.add(bucket);
      const done = await work();
      if (isNew) incomplete.delete(bucket);
      return done;
    },
    buckets: async () => [...texts.keys()],
    read: async (bucket) => held(bucket),
    incomplete: async () => [...incomplete],
    async complete(bucket, stored) {
      const whole = broughtInLine(held(bucket), stored);
      if (whole === null) append(bucket, toLines(lacking(held(bucket), stored)));
      else texts.set(bucket, copiedLines(whole));
      incomplete.delete(bucket);
    },
  };
}
