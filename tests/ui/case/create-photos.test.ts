import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { StorageError } from "../../../src/core/errors.ts";
import type { ShrunkPhoto } from "../../../src/core/photo.ts";
import type { RecordStore } from "../../../src/core/ports.ts";
import { createMemoryStore } from "../../../src/storage/memory-store.ts";
import { createPhotos } from "../../../src/ui/case/create-photos.ts";
import { fileAway } from "../../../src/ui/case/file-away.ts";
import type { Services } from "../../../src/ui/services.ts";
import { createLiveSession } from "../../../src/ui/state/live-session.ts";
import { nodeSha256, sessionId, started, writerId } from "../../support/records.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";

const SMALL: ShrunkPhoto = {
  kind: "photo",
  bytes: new Uint8Array([0xff, 0xd8, 1, 2, 3]),
  mediaType: "image/jpeg",
};

/** A session whose pictures come out as `shrunk`, over a store that a test may change. */
async function shop(
  shrunk: ShrunkPhoto,
  changed: (store: RecordStore) => RecordStore = (store) => store,
) {
  const clock = new VirtualClock();
  const store = changed(createMemoryStore({ sha256: nodeSha256, newWriter: () => writerId(1) }));
  const services = {
    devices: { attached: () => [], subscribe: () => () => {} },
    store,
    clock,
    sha256: nodeSha256,
    shrinkPhoto: async () => shrunk,
    locks: { tryHold: async () => () => {} },
    pulse: async () => ({ look: () => {}, subscribe: () => () => {} }),
    app: { version: "0.1.0", commit: "test" },
  } as unknown as Services; // the services that a live session and its pictures use
  const body = started();
  if (body.type !== "session-started") throw new Error("a session starts otherwise");
  const id = sessionId(1);
  const session = createRoot(() => createLiveSession(id, services, { body, device: null }));
  await expect.poll(() => session.phase().kind).toBe("ready");
  const photos = createRoot(() => createPhotos(services, session));
  return { id, store, session, photos };
}
const file = new File([new Uint8Array([9])], "/shop/IMG_1.jpg");

test("what is kept is what was drawn anew, and the record says so after it is kept", async () => {
  const { id, store, session, photos } = await shop(SMALL);
  expect(await photos.add(file, "port")).toBe(true);
  const [photo] = session.state().photos;
  expect(photo).toMatchObject({ subject: "port", name: "IMG_1.jpg", sizeBytes: 5 });
  expect(await store.listFiles(id)).toMatchObject([{ mediaType: "image/jpeg", hash: photo?.hash }]);
  if (photo === undefined) throw new Error("nothing was kept");
  expect(await photos.read(photo)).toEqual(new Uint8Array([0xff, 0xd8, 1, 2, 3]));
});

test("removed, its bytes are gone, and the record keeps that there was one", async () => {
  const { id, store, session, photos } = await shop(SMALL);
  await photos.add(file, "cable");
  const [photo] = session.state().photos;
  if (photo === undefined) throw new Error("nothing was kept");
  expect(await photos.remove(photo)).toBe(true);
  expect(session.state().photos).toEqual([]);
  expect(await store.listFiles(id)).toEqual([]);
  expect(await photos.read(photo)).toBeNull();
  const { events } = await store.read(id);
  expect(events.map(({ body }) => body.type)).toEqual([
    "session-started",
    "photo-kept",
    "file-removed",
  ]);
});

test("what cannot be drawn is refused and leaves nothing", async () => {
  const { id, store, photos } = await shop({ kind: "refused", code: "not-a-picture" });
  expect(await photos.add(file, "cable")).toBe(false);
  expect(photos.trouble()).toEqual({ kind: "refused", code: "not-a-picture" });
  expect(await store.listFiles(id)).toEqual([]);
  expect((await store.read(id)).events).toHaveLength(1);
});

test("where the store refuses the bytes, the record does not claim them", async () => {
  const { id, store, session, photos } = await shop(SMALL, (inner) => ({
    ...inner,
    attachFile: async () => {
      throw new StorageError("storage-full", "attachFile");
    },
  }));
  expect(await photos.add(file, "cable")).toBe(false);
  expect(photos.trouble()).toEqual({ kind: "storage", code: "storage-full" });
  expect(session.state().photos).toEqual([]);
  expect((await store.read(id)).events).toHaveLength(1);
});

test("a closed session takes a late ticket, and is sealed again", async () => {
  const { id, store, session } = await shop(SMALL);
  await session.close("to-service");
  await fileAway(session, store, { type: "case-noted", field: "ticket", text: "R-1" });
  expect(session.state().caseFacts.ticket).toBe("R-1");
  expect(session.state().outcome).toBe("to-service");
  const [row] = await store.list({ before: null, limit: 1 });
  expect(row).toMatchObject({ id, sealed: true, summary: { ticket: "R-1" } });
});
