// Brings entries that an older version wrote up to date: what its summaries did not know of is read off the records,
// and sealed sessions get the terms they are found by. In small batches in the background; how far it has come is
// kept, so that it goes on where it was. Until it has come to the end, searches look through all sessions.
import { completeSummary, isIncomplete } from "../../core/history/complete-summary.ts";
import { replay } from "../../core/session/replay.ts";
import { summarise } from "../../core/session/summarise.ts";
import type { SessionSummary } from "../../core/ports.ts";
import { isEntry, markOf } from "../entry.ts";
import { load } from "../load.ts";
import type { Deps } from "../load.ts";
import { ALL_FILLED, FILLED_KEY } from "../schema.ts";
import type { SessionEntry } from "../schema.ts";
import { indexed } from "../seal.ts";
import { entriesBehind } from "./scan.ts";

const BATCH = 20;

/** Resolves when everything is up to date. */
export async function fill(deps: Deps): Promise<void> {
  const { connection } = deps;
  for (;;) {
    const filled = await connection.run("fill", ["meta"], "readonly", (tx) =>
      tx.objectStore("meta").get(FILLED_KEY),
    );
    if (filled === ALL_FILLED) return;
    const entries = await entriesBehind(
      connection,
      typeof filled === "string" ? filled : "",
      BATCH,
    );
    for (const entry of entries) if (isEntry(entry)) await fillOne(deps, entry);
    const end = entries.length < BATCH ? ALL_FILLED : (entries.at(-1)?.id ?? ALL_FILLED);
    await connection.run("fill", ["meta"], "readwrite", (tx) =>
      tx.objectStore("meta").put(end, FILLED_KEY),
    );
  }
}

async function fillOne(deps: Deps, entry: SessionEntry): Promise<void> {
  const isSealed = entry.open === undefined;
  if (!isIncomplete(entry.summary) && (!isSealed || entry.terms !== undefined)) return;
  const summary = isIncomplete(entry.summary) ? await readOff(deps, entry) : entry.summary;
  await deps.connection.run("fill", ["sessions"], "readwrite", async (tx) => {
    const store = tx.objectStore("sessions");
    const found = await store.get(entry.id);
    // Whatever was written meanwhile is of this version.
    if (!isEntry(found) || markOf(found) !== markOf(entry) || found.tip !== entry.tip) return;
    const terms = isSealed ? { terms: indexed(summary, found.touched) } : {};
    await store.put({ ...found, summary, ...terms });
  });
}

async function readOff(deps: Deps, { id, summary }: SessionEntry): Promise<SessionSummary> {
  const { events } = await load(deps, id);
  // What the record says, and where it says nothing any more, what was known of it.
  const known = completeSummary(summary);
  if (events.length === 0) return known;
  return { ...summarise(replay(id, events), known.step), ...summary };
}
