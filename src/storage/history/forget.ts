// Gives sessions up for good. One transaction a session takes away all that belongs to it and leaves a tombstone, so
// that another laptop's copy does not bring it back unasked; the ledger counts what was given up, so that it is not
// mistaken for loss.
import type { Forgotten, Tombstone } from "../../core/history/history-port.ts";
import type { SessionId } from "../../core/session/events.ts";
import { fileKey } from "../attachments.ts";
import { together } from "../connection.ts";
import { isEntry } from "../entry.ts";
import { everSealed, ledgerOf, mirrorLedger, xor } from "../heads.ts";
import type { Deps } from "../load.ts";
import { LEDGER_KEY, ofSession } from "../schema.ts";
import type { Ledger, SessionEntry, StoreName, Tx } from "../schema.ts";
import { countOf, lastHashOf } from "../segments.ts";
import { announce } from "../standing.ts";
import { copiedOf, withoutCopy } from "./put-back.ts";
import { addBytes, bytesOf } from "./totals.ts";
import { trustOf } from "../trust.ts";

const NOTHING: Forgotten = { sessions: 0, events: 0, bundles: 0, files: 0, bytes: 0 };

const EVERYWHERE: readonly StoreName[] = [
  "sessions",
  "events",
  "segments",
  "bundles",
  "attachments",
  "files",
  "meta",
  "gone",
];

/** Removes the sessions, one after the other; what was removed before a failure stays removed. */
export async function forget(
  deps: Deps,
  ids: readonly SessionId[],
  why: Tombstone["why"],
  wall: number,
): Promise<Forgotten> {
  let removed = NOTHING;
  const copy = await deps.copy();
  for (const id of new Set(ids)) {
    const tombstone = { id, wall, why };
    const { ledger, ...one } = await withoutCopy(deps, copy, tombstone, () =>
      // One by one: no other tab waits long.
      trustOf(deps).change("forget", () =>
        deps.connection.run(
          "forget",
          EVERYWHERE,
          "readwrite",
          (tx) => forgetOne(tx, tombstone),
          "strict",
        ),
      ),
    );
    deps.heads.set(id, null);
    if (everSealed(ledger) > 0) mirrorLedger(deps.heads, ledger);
    removed = {
      sessions: removed.sessions + one.sessions,
      events: removed.events + one.events,
      bundles: removed.bundles + one.bundles,
      files: removed.files + one.files,
      bytes: removed.bytes + one.bytes,
    };
  }
  return removed;
}

async function forgetOne(
  tx: Tx<"readwrite">,
  tombstone: Tombstone,
): Promise<Forgotten & { readonly ledger: Ledger }> {
  const { id } = tombstone;
  const range = ofSession(id);
  const store = {
    sessions: tx.objectStore("sessions"),
    events: tx.objectStore("events"),
    segments: tx.objectStore("segments"),
    bundles: tx.objectStore("bundles"),
    attachments: tx.objectStore("attachments"),
    files: tx.objectStore("files"),
    meta: tx.objectStore("meta"),
  };
  const [entry, rowKeys, segmentKeys, segments, bundles, files, stored] = await together([
    () => store.sessions.get(id),
    () => store.events.getAllKeys(range),
    () => store.segments.getAllKeys(range),
    () => store.segments.getAll(range),
    () => store.bundles.index("session").getAll(id),
    () => store.attachments.index("session").getAll(id),
    () => store.meta.get(LEDGER_KEY),
  ]);
  const before = ledgerOf(stored);
  const events = rowKeys.length + segments.reduce((sum, segment) => sum + countOf(segment), 0);
  if (entry === undefined && events + bundles.length + files.length === 0)
    return { ...NOTHING, ledger: before };
  // Without a line the segments tell what was counted when they were written.
  const last = segments.at(-1);
  const counted = {
    count: (segmentKeys.at(-1)?.[1] ?? 1) - 1 + countOf(last),
    tip: lastHashOf(last),
  };
  const ledger = ledgerWithout(before, isEntry(entry) ? entry.sealed : counted);
  const sealedBytes = segments.reduce((sum, segment) => sum + bytesOf(segment), 0);
  await together([
    () => store.sessions.delete(id),
    () => store.events.delete(range),
    () => store.segments.delete(range),
    ...bundles.flatMap((bundle) => [
      () => store.bundles.delete(bundle.id),
      () => store.files.delete(bundle.id),
    ]),
    ...files.flatMap((file) => [
      () => store.attachments.delete(file.id),
      () => store.files.delete(fileKey(file.id)),
    ]),
    () => store.meta.put(ledger, LEDGER_KEY),
    () => tx.objectStore("gone").put(tombstone),
    () => addBytes(tx, -sealedBytes),
    () => announce(tx),
  ]);
  const kept = [...bundles, ...files].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return {
    sessions: entry === undefined && events === 0 ? 0 : 1,
    events,
    bundles: bundles.length,
    files: files.length,
    bytes: sealedBytes + kept,
    ledger,
  };
}

function ledgerWithout(ledger: Ledger, sealed: SessionEntry["sealed"]): Ledger {
  if (sealed.count === 0) return ledger;
  return {
    sessions: Math.max(0, ledger.sessions - 1),
    events: Math.max(0, ledger.events - sealed.count),
    roll: xor(ledger.roll, sealed.tip),
    gone: (ledger.gone ?? 0) + Math.min(ledger.events, sealed.count),
  };
}

/** Rows of any store, head and second copy outside, that belong to a session; the tombstone does not count. */
export async function traces({ connection, heads, copy }: Deps, id: SessionId): Promise<number> {
  const range = ofSession(id);
  const copied = await copiedOf(await copy(), id);
  const counts = await connection.run("traces", EVERYWHERE, "readonly", (tx) =>
    together([
      () => tx.objectStore("sessions").count(id),
      () => tx.objectStore("events").count(range),
      () => tx.objectStore("segments").count(range),
      () => tx.objectStore("bundles").index("session").count(id),
      () => tx.objectStore("attachments").index("session").count(id),
    ]),
  );
  return counts.reduce(
    (sum, count) => sum + count,
    copied.length + (heads.get(id) === null ? 0 : 1),
  );
}
