// Brings the second copy up to the database: once for what was recorded before there was a copy, and after that only
// for sessions of which a page went away before its copy was written.
import { bucketOf, grouped, type SecondCopy } from "../core/second-copy.ts";
import type { RecordedEvent } from "../core/session/events.ts";
import { load } from "./load.ts";
import type { Deps } from "./load.ts";

/** Open sessions that are looked at in any case: of those a browser may have been killed before the last line. */
const OPEN_LOOKED_AT = 16;

/** Resolves when the copy holds what the database does; `pause` is waited for before each bucket. */
export async function completeCopy(deps: Deps, pause: () => Promise<void>): Promise<void> {
  const copy = await deps.copy();
  if (copy === null) return;
  const buckets = new Set(await copy.incomplete());
  const [ids, open] = await deps.connection.run("scan", ["sessions"], "readonly", (tx) => {
    const sessions = tx.objectStore("sessions");
    return Promise.all([
      buckets.size > 0 ? sessions.getAllKeys() : [],
      sessions.index("open").getAll(),
    ]);
  });
  const byBucket = grouped(ids, bucketOf);
  for (const bucket of buckets) {
    const events: RecordedEvent[] = [];
    const sessions = byBucket.get(bucket) ?? [];
    if (sessions.length > 0) await pause();
    for (const id of sessions) events.push(...(await load(deps, id)).events);
    await complete(deps, copy, bucket, events);
  }
  const newestFirst = open.toSorted((a, b) => b.touched - a.touched).slice(0, OPEN_LOOKED_AT);
  for (const { id } of newestFirst) {
    if (buckets.has(bucketOf(id))) continue;
    await pause();
    await complete(deps, copy, bucketOf(id), (await load(deps, id)).events);
  }
}

/** What was given up between the reading and the writing goes again: whoever did it looked too soon. */
async function complete(
  { connection }: Deps,
  copy: SecondCopy,
  bucket: string,
  events: readonly RecordedEvent[],
): Promise<void> {
  await copy.complete(bucket, events);
  const written = new Set(events.map(({ session }) => session));
  if (written.size === 0) return;
  const gone = await connection.run("scan", ["gone"], "readonly", (tx) =>
    Promise.all(Array.from(written, (id) => tx.objectStore("gone").get(id))),
  );
  for (const tombstone of gone) if (tombstone !== undefined) await copy.drop(tombstone);
}
