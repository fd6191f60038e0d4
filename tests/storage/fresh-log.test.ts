import "fake-indexeddb/auto";
import { openDB } from "idb";
import { expect, test, vi } from "vitest";
import { startFreshLog } from "../../src/storage/fresh-log.ts";

test("writes more than LevelDB's buffer and leaves nothing of it", async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, "put");
  await startFreshLog();
  const bytes = put.mock.calls.reduce((sum, [value]) => sum + (value as Uint8Array).length, 0); // as it writes
  expect(bytes).toBeGreaterThan(4 * 1024 * 1024);
  const database = await openDB("kintsugi-scratch");
  expect(await database.count("values")).toBe(0);
  database.close();
});
