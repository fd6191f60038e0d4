// Takes note of damage that a person has been told of: the loss is written into the session's entry, and
// the copy outside IndexedDB is brought in line, so that the next check is silent about it.
import type { SessionId } from "../core/session/events.ts";
import { markOf } from "./entry.ts";
import { headOf, ledgerOf, mirror, setLedger } from "./heads.ts";
import { load } from "./load.ts";
import type { Deps } from "./load.ts";
import { LEDGER_KEY } from "./schema.ts";
import { announce, changeWriter, noted } from "./standing.ts";
import { trustOf } from "./trust.ts";

/** Takes note of what check() has found of a session, or (null) of the sealed history. */
export function acknowledge(deps: Deps, session: SessionId | null): Promise<void> {
  return trustOf(deps).change("check", () => note(deps, session));
}

async function note(deps: Deps, session: SessionId | null): Promise<void> {
  const { connection, heads } = deps;
  if (session === null) {
    const stored = await connection.run("check", ["meta"], "readonly", (tx) =>
      tx.objectStore("meta").get(LEDGER_KEY),
    );
    setLedger(heads, ledgerOf(stored));
    return;
  }
  const mirrored = headOf(heads, session);
  const loaded = await load(deps, session);
  const { entry } = loaded;
  if (entry === null) {
    heads.set(session, null);
    return;
  }
  await changeWriter(deps);
  const after = noted(entry, loaded, Math.max(entry.count, mirrored?.count ?? 0));
  const written = await connection.run(
    "check",
    ["sessions", "meta"],
    "readwrite",
    async (tx) => {
      const store = tx.objectStore("sessions");
      // An append meanwhile has noted the loss itself.
      if (markOf(await store.get(session)) !== markOf(entry)) return false;
      await store.put(after);
      await announce(tx);
      return true;
    },
    "strict",
  );
  if (written) mirror(heads, after);
}
