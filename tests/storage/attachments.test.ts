import { describe, expect, it } from "vitest";
import { quotaEndsAt } from "../support/idb-faults.ts";
import { nodeSha256, sessionId } from "../support/records.ts";
import { codeOf, laptop } from "../support/stores.ts";

const S = sessionId(1);
const KEY = "attachments/log";
const LINES = new TextEncoder().encode("[20:00:00.0001] operation 28 progress 7\n".repeat(300));

/** A laptop with one kept log. */
async function laptopWithLog() {
  const on = laptop();
  const { store } = await on.open();
  const hash = await nodeSha256(LINES);
  const file = { id: "log", session: S, name: "a.log", sizeBytes: LINES.length, hash, keptWall: 1 };
  await store.attachFile(file, LINES);
  return { on, store, file };
}

describe("a kept log in IndexedDB", () => {
  it("lies there as gzip, apart from its description", async () => {
    const { on, file } = await laptopWithLog();
    const [packed, described] = await on.tamper(async (db) => [
      await db.get("files", KEY),
      await db.getAll("attachments"),
    ]);
    expect(described).toEqual([file]);
    expect([...(packed as Uint8Array).subarray(0, 2)]).toEqual([0x1f, 0x8b]);
    expect((packed as Uint8Array).length).toBeLessThan(LINES.length / 20);
  });

  it("is there after the tab was closed, byte for byte", async () => {
    const { on, store } = await laptopWithLog();
    store.close();
    const { store: next } = await on.open();
    expect(await next.readFile("log")).toEqual(LINES);
  });

  it("is given back only as it was: changed, cut, swapped or lost, it is damaged", async () => {
    const { on, store, file } = await laptopWithLog();
    const other = new Uint8Array(LINES.length).fill(65);
    const swapped = { ...file, id: "other", hash: await nodeSha256(other) };
    await store.attachFile(swapped, other);
    const [good, wrong] = await on.tamper(async (db) => [
      (await db.get("files", KEY)) as Uint8Array,
      (await db.get("files", "attachments/other")) as Uint8Array,
    ]);
    const flipped = good.slice();
    const middle = good.length >> 1;
    flipped[middle] = (flipped[middle] ?? 0) ^ 1;
    for (const bad of [flipped, good.subarray(0, -9), wrong, LINES, new Uint8Array(0)]) {
      await on.tamper((db) => db.put("files", bad, KEY));
      expect(await codeOf(store.readFile("log"))).toBe("storage-damaged");
    }
    await on.tamper((db) => db.delete("files", KEY));
    expect(await codeOf(store.readFile("log"))).toBe("storage-damaged");
    await on.tamper((db) => db.put("files", good, KEY));
    expect(await store.readFile("log")).toEqual(LINES);
  });

  it("that does not fit the disk leaves nothing behind, at whichever write it ends", async () => {
    const { store, file } = await laptopWithLog();
    for (const write of [1, 2]) {
      const end = quotaEndsAt(write);
      expect(await codeOf(store.attachFile({ ...file, id: "next" }, LINES))).toBe("storage-full");
      end();
      expect(await store.listFiles(S)).toEqual([file]);
      expect(await store.readFile("next")).toBeNull();
    }
    expect(await store.readFile("log")).toEqual(LINES);
  });
});
