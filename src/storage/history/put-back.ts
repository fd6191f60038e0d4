// A deletion takes a session out of the second copy before it takes it out of the database. Where the database then
// refuses, the session still stands, and what was taken out goes back.
import type { Tombstone } from "../../core/history/history-port.ts";
import { bucketOf, type SecondCopy } from "../../core/second-copy.ts";
import type { RecordedEvent, SessionId } from "../../core/session/events.ts";
import { load, type Deps } from "../load.ts";

/** What the copy holds of a session; nothing where there is no copy. */
export async function copiedOf(
  copy: SecondCopy | null,
  id: SessionId,
): Promise<readonly RecordedEvent[]> {
  const bucket = bucketOf(id);
  if (copy === null || !(await copy.buckets()).includes(bucket)) return [];
  return (await copy.read(bucket)).events.filter(({ session }) => session === id);
}

/**
 * Takes a session out of the copy and, by `work`, out of the database; puts it back where the latter fails. Out of the
 * copy first: killed in between, the session still stands, and can be given up again.
 */
export function withoutCopy<T>(
  deps: Deps,
  copy: SecondCopy | null,
  tombstone: Tombstone,
  work: () => Promise<T>,
): Promise<T> {
  if (copy === null) return work();
  return copy.changing(tombstone.id, async () => {
    const done = await takenOut(deps, copy, tombstone, work);
    // Once more: another tab may have had its last event saved, and copied, in between.
    await copy.drop(tombstone);
    return done;
  });
}

async function takenOut<T>(
  deps: Deps,
  copy: SecondCopy,
  tombstone: Tombstone,
  work: () => Promise<T>,
): Promise<T> {
  // Read before: of what the database has lost, this may be all there is.
  const copied = await copiedOf(copy, tombstone.id);
  await copy.drop(tombstone);
  try {
    return await work();
  } catch (thrown) {
    // Why the deletion failed is what the person must hear.
    await putBack(deps, copy, tombstone.id, copied).catch(console.warn);
    throw thrown;
  }
}

async function putBack(
  deps: Deps,
  copy: SecondCopy,
  id: SessionId,
  copied: readonly RecordedEvent[],
): Promise<void> {
  if (await isGone(deps, id)) return;
  await copy.revive(id);
  // What another tab had saved in between went to a copy that did not count it.
  const stored = await load(deps, id).catch(() => ({ events: [] }));
  const all = new Map([...copied, ...stored.events].map((event) => [event.hash, event]));
  if (all.size > 0) copy.add([...all.values()]);
}

/** Whether it is gone after all: a commit may lose its answer. Where that cannot be told, it counts as standing. */
async function isGone({ connection }: Deps, id: SessionId): Promise<boolean> {
  const asked = connection.run("forget", ["gone"], "readonly", (tx) =>
    tx.objectStore("gone").getKey(id),
  );
  return (await asked.catch(() => undefined)) !== undefined;
}
