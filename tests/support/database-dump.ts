// A database as JSON, and back: what a released version has left on laptops, kept as a fixture for the versions after it.
import type { Laptop } from "./stores.ts";

interface StoreDump {
  readonly name: string;
  readonly keyPath: string | null;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly { readonly key: unknown; readonly value: unknown }[];
}

/** `heads`: what stood in localStorage. Bytes are `{ "$bytes": base64 }`. */
export interface DatabaseDump {
  readonly version: number;
  readonly heads: Readonly<Record<string, string>>;
  readonly stores: readonly StoreDump[];
}

/** Everything on a laptop whose tabs are closed. */
export function dumpOf(on: Laptop): Promise<DatabaseDump> {
  return on.tamper(async (db) => {
    const stores: StoreDump[] = [];
    for (const name of db.objectStoreNames) {
      const tx = db.transaction(name);
      // Each store has its own index names; here they come from the store itself.
      const store = tx.objectStore(name as "sessions");
      const [keys, values] = [await store.getAllKeys(), await store.getAll()];
      stores.push({
        name,
        keyPath: store.keyPath as string | null, // no store here has a compound one
        indexes: [...store.indexNames].map((index) => {
          const { keyPath, multiEntry } = store.index(index);
          return { name: index, keyPath, multiEntry };
        }),
        rows: keys.map((key, at) => ({ key, value: asJson(values[at]) })),
      });
    }
    return { version: db.version, heads: Object.fromEntries(on.kept), stores };
  });
}

/** Puts a dump onto a new laptop. `fromJson` of a file that `dumpOf` has made. */
export async function restoreDump(on: Laptop, dump: DatabaseDump): Promise<void> {
  for (const [key, head] of Object.entries(dump.heads)) on.kept.set(key, head);
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = on.factory.open("kintsugi", dump.version);
    request.addEventListener("upgradeneeded", () => makeStores(request.result, dump));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(new Error("restoring failed")));
  });
  db.close();
}

/** The stores of a dump with their rows, inside the upgrade of a new database. */
export function makeStores(db: IDBDatabase, dump: DatabaseDump): void {
  for (const { name, keyPath, indexes, rows } of dump.stores) {
    const store = db.createObjectStore(name, { keyPath });
    for (const { name: index, keyPath: path, multiEntry } of indexes)
      store.createIndex(index, path, { multiEntry });
    for (const { key, value } of rows)
      store.put(fromJson(value), keyPath === null ? (key as IDBValidKey) : undefined);
  }
}

function asJson(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString("base64") };
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asJson(part)]));
}

function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== "object" || value === null) return value;
  if ("$bytes" in value)
    return Uint8Array.from(atob(String(value.$bytes)), (byte) => byte.charCodeAt(0));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromJson(part)]));
}
