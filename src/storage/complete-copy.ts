// Brings the second copy in line with the database: once for what was recorded before there was a copy, and after that
// only where a page went away before an event was copied, or in the middle of a deletion.
import type { Tombstone } from "../core/history/history-port.ts";
import { bucketOf, grouped, type SecondCopy } from "../core/second-copy.ts";
import type { RecordedEvent, SessionId } from "../core/session/events.ts";
import { load } from "./load.ts";
import type { Deps } from "./load.ts";

/** Open sessions that are looked at in any case: of those a browser may have been killed before the last line. */
const OPEN_LOOKED_AT = 16;

/** Resolves when the copy holds what the database does; `pause` is waited for before each bucket. */
export async function completeCopy(deps: Deps, pause: () => Promise<void>): Promise<void> {
  const copy = await deps.copy();
  if (copy === null) return;
  const buckets = new Set(await copy.incomplete());
  const { ids, gone, open } = await deps.connection.run(
    "scan",
    ["sessions", "gone"],
    "readonly",
    async (tx) => {
      const sessions = tx.objectStore("sessions");
      const [every, dead, unsealed] = await Promise.all([
        buckets.size > 0 ? sessions.getAllKeys() : [],
        buckets.size > 0 ? tx.objectStore("gone").getAll() : [],
        sessions.index("open").getAll(),
      ]);
      return { ids: every, gone: dead, open: unsealed };
    },
  );
  const byBucket = grouped(ids, bucketOf);
  const goneByBucket = grouped(gone, ({ id }) => bucketOf(id));
  for (const bucket of buckets) {
    const sessions = byBucket.get(bucket) ?? [];
    if (sessions.length > 0) await pause();
    await complete(deps, copy, bucket, sessions, goneByBucket.get(bucket) ?? []);
  }
  const newestFirst = open.toSorted((a, b) => b.touched - a.touched).slice(0, OPEN_LOOKED_AT);
  for (const { id } of newestFirst) {
    if (buckets.has(bucketOf(id))) continue;
    await pause();
    await complete(deps, copy, bucketOf(id), [id], []);
  }
}

async function complete(
  deps: Deps,
  copy: SecondCopy,
  bucket: string,
  sessions: readonly SessionId[],
  gone: readonly Tombstone[],
): Promise<void> {
  const events: RecordedEvent[] = [];
  for (const id of sessions) events.push(...(await load(deps, id)).events);
  await copy.complete(bucket, { events, gone });
  // What another tab gave up, or took back, between the reading and the writing: it looked too soon.
  const ids = [...sessions, ...gone.map(({ id }) => id)];
  const now = await deps.connection.run("scan", ["gone"], "readonly", (tx) =>
    Promise.all(ids.map((id) => tx.objectStore("gone").get(id))),
  );
  for (const [at, tombstone] of now.entries()) {
    const wasGone = at >= sessions.length;
    if (tombstone !== undefined && !wasGone) await copy.drop(tombstone);
    else if (tombstone === undefined && wasGone)
      await copy.complete(bucket, { events: (await load(deps, ids[at] ?? "")).events, gone: [] });
  }
}
