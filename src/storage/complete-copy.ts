// Brings the second copy up to the database: once for what was recorded before there was a copy, and after that only
// for sessions of which a page went away before its copy was written.
import { bucketOf, grouped } from "../core/second-copy.ts";
import type { RecordedEvent } from "../core/session/events.ts";
import { load } from "./load.ts";
import type { Deps } from "./load.ts";

/** Resolves when the copy holds what the database does; `pause` is waited for before each bucket. */
export async function completeCopy(deps: Deps, pause: () => Promise<void>): Promise<void> {
  const copy = await deps.copy();
  if (copy === null) return;
  const buckets = await copy.incomplete();
  if (buckets.length === 0) return;
  const ids = await deps.connection.run("scan", ["sessions"], "readonly", (tx) =>
    tx.objectStore("sessions").getAllKeys(),
  );
  // Nothing to copy: a first visit starts no worker.
  if (ids.length === 0) return;
  const byBucket = grouped(ids, bucketOf);
  for (const bucket of buckets) {
    const events: RecordedEvent[] = [];
    const sessions = byBucket.get(bucket) ?? [];
    if (sessions.length > 0) await pause();
    for (const id of sessions) events.push(...(await load(deps, id)).events);
    await copy.complete(bucket, events);
  }
}
