// What this laptop keeps beside its sessions: tombstones, small settings, and values only this browser can hold.
import type { Setting, Tombstone } from "../../core/history/history-port.ts";
import type { Connection } from "../connection.ts";
import { MAX_SETTING_UNITS, plainCopy } from "../intake.ts";

/** Every tombstone, the latest first. */
export async function tombstones(connection: Connection): Promise<Tombstone[]> {
  const found = await connection.run("gone", ["gone"], "readonly", (tx) =>
    tx.objectStore("gone").getAll(),
  );
  return found.toSorted((a, b) => b.wall - a.wall || (a.id < b.id ? -1 : 1));
}

/** A setting; null where none was set. */
export async function setting(connection: Connection, key: string): Promise<Setting> {
  const found = await connection.run("setting", ["settings"], "readonly", (tx) =>
    tx.objectStore("settings").get(key),
  );
  return found ?? null;
}

/** Keeps a copy of a setting. Throws "storage-unsuitable" where it is no small plain data. */
export async function keepSetting(
  connection: Connection,
  key: string,
  value: Setting,
): Promise<void> {
  const kept = plainCopy("keepSetting", value, MAX_SETTING_UNITS);
  await connection.run("keepSetting", ["settings"], "readwrite", (tx) =>
    tx.objectStore("settings").put(kept, key),
  );
}

/** A value that was kept; undefined where there is none. */
export function handle(connection: Connection, key: string): Promise<unknown> {
  return connection.run("handle", ["handles"], "readonly", (tx) =>
    tx.objectStore("handles").get(key),
  );
}

/** Keeps a value, or removes it where it is undefined. */
export async function keepHandle(
  connection: Connection,
  key: string,
  value: unknown,
): Promise<void> {
  await connection.run("keepHandle", ["handles"], "readwrite", async (tx) => {
    const store = tx.objectStore("handles");
    if (value === undefined) await store.delete(key);
    else await store.put(value, key);
  });
}
