import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { StorageError } from "../../../src/core/errors.ts";
import type { RecordStore } from "../../../src/core/ports.ts";
import { createMemoryStore } from "../../../src/storage/memory-store.ts";
import { createKept } from "../../../src/ui/screens/logs/create-kept.ts";
import type { Logs } from "../../../src/ui/screens/logs/create-logs.ts";
import type { Services } from "../../../src/ui/services.ts";
import { createLiveSession } from "../../../src/ui/state/live-session.ts";
import { nodeSha256, sessionId, started, writerId } from "../../support/records.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";

const S = sessionId(1);
const BYTES = new TextEncoder().encode("[20:00:00.0001] operation 28 progress 7\n");

/** A session with one kept log, over a store that a test may change. */
async function shop(changed: (store: RecordStore) => RecordStore = (store) => store) {
  const clock = new VirtualClock();
  const store = changed(createMemoryStore({ sha256: nodeSha256, newWriter: () => writerId(1) }));
  const services = {
    devices: { attached: () => [], subscribe: () => () => {} },
    store,
    clock,
    sha256: nodeSha256,
    locks: { tryHold: async () => () => {} },
    pulse: async () => ({ look: () => {}, subscribe: () => () => {} }),
    app: { version: "0.1.0", commit: "test" },
  } as unknown as Services; // the services that a live session and its logs use
  const body = started();
  if (body.type !== "session-started") throw new Error("a session starts otherwise");
  const session = createRoot(() => createLiveSession(S, services, { body, device: null }));
  await expect.poll(() => session.phase().kind).toBe("ready");
  const hash = await nodeSha256(BYTES);
  const file = { id: "log", session: S, name: "a.log", sizeBytes: BYTES.length, hash, keptWall: 1 };
  await store.attachFile(file, BYTES);
  const kept = createRoot(() => createKept(services, {} as Logs, session)); // none is read here
  await expect.poll(() => kept.files()).toEqual([file]);
  return { store, kept, file };
}

const told = async (store: RecordStore) =>
  (await store.read(S)).events.filter(({ body }) => body.type === "file-removed");

test("a log that is removed is gone, and the record says so: no backup brings it back", async () => {
  const { store, kept, file } = await shop();
  expect(await kept.drop(file)).toBe(true);
  expect(kept.files()).toEqual([]);
  expect(await store.listFiles(S)).toEqual([]);
  expect(await told(store)).toMatchObject([{ body: { hash: file.hash } }]);
});

test("a log that could not be removed is not said to be gone", async () => {
  const { store, kept, file } = await shop((real) => ({
    ...real,
    dropFile: async () => {
      throw new StorageError("storage-blocked", "dropFile");
    },
  }));
  expect(await kept.drop(file)).toBe(false);
  expect(kept.trouble()).toBe("storage-blocked");
  expect(await told(store)).toEqual([]);
});
