// The store as it can be handed out before the database has opened: the first screen need not wait for that.
import type { RecordStore } from "../core/ports.ts";

/** Every call waits until `opening` has come, and rejects with it where it does not. */
export function storeWhenOpen(opening: Promise<RecordStore>): RecordStore {
  return {
    append: async (...given) => (await opening).append(...given),
    read: async (...given) => (await opening).read(...given),
    list: async (...given) => (await opening).list(...given),
    listOfDevice: async (...given) => (await opening).listOfDevice(...given),
    seal: async (...given) => (await opening).seal(...given),
    check: async () => (await opening).check(),
    saveBundle: async (...given) => (await opening).saveBundle(...given),
    listBundles: async (...given) => (await opening).listBundles(...given),
    readBundle: async (...given) => (await opening).readBundle(...given),
    attachFile: async (...given) => (await opening).attachFile(...given),
    listFiles: async (...given) => (await opening).listFiles(...given),
    readFile: async (...given) => (await opening).readFile(...given),
    readPacked: async (...given) => (await opening).readPacked(...given),
    dropFile: async (...given) => (await opening).dropFile(...given),
    history: async () => (await opening).history(),
  };
}
