// The store as it can be handed out before the database is open: the first screen neither waits for it nor opens it.
import type { RecordStore } from "../core/ports.ts";

/**
 * Every call asks `open` for the store, which opens it for the first and has it for all others, and waits until it has
 * come. Rejects with it where it does not.
 */
export function storeWhenOpen(open: () => Promise<RecordStore>): RecordStore {
  return {
    append: async (...given) => (await open()).append(...given),
    read: async (...given) => (await open()).read(...given),
    list: async (...given) => (await open()).list(...given),
    listOfDevice: async (...given) => (await open()).listOfDevice(...given),
    seal: async (...given) => (await open()).seal(...given),
    check: async () => (await open()).check(),
    saveBundle: async (...given) => (await open()).saveBundle(...given),
    listBundles: async (...given) => (await open()).listBundles(...given),
    readBundle: async (...given) => (await open()).readBundle(...given),
    attachFile: async (...given) => (await open()).attachFile(...given),
    listFiles: async (...given) => (await open()).listFiles(...given),
    readFile: async (...given) => (await open()).readFile(...given),
    readPacked: async (...given) => (await open()).readPacked(...given),
    dropFile: async (...given) => (await open()).dropFile(...given),
    history: async () => (await open()).history(),
  };
}
