import { describe, expect, it } from "vitest";
import { STORES, VERSION } from "../../src/storage/schema.ts";
import { laptop } from "../support/stores.ts";

describe("the layout of the database", () => {
  it("is version 2 as it was released: a change of it is a new step, never an edit of one", async () => {
    expect(VERSION).toBe(2);
    const on = laptop();
    (await on.open()).store.close();
    const layout = await on.tamper(async (db) => {
      const names = [...db.objectStoreNames];
      const tx = db.transaction(names);
      const stores = names.map((name) => {
        const { keyPath, autoIncrement, indexNames } = tx.objectStore(name);
        const indexes = [...indexNames].map((index) => {
          // Each store has its own index names; here they come from the store itself.
          const {
            keyPath: path,
            unique,
            multiEntry,
          } = tx.objectStore(name as "sessions").index(index);
          return { index, path, unique, multiEntry };
        });
        return { name, keyPath, autoIncrement, indexes };
      });
      await tx.done;
      return stores;
    });
    const plain = { unique: false, multiEntry: false };
    expect(layout).toEqual([
      {
        name: "attachments",
        keyPath: "id",
        autoIncrement: false,
        indexes: [{ index: "session", path: "session", ...plain }],
      },
      {
        name: "bundles",
        keyPath: "id",
        autoIncrement: false,
        indexes: [
          { index: "made", path: ["madeWall", "id"], ...plain },
          { index: "session", path: "session", ...plain },
        ],
      },
      { name: "events", keyPath: null, autoIncrement: false, indexes: [] },
      { name: "files", keyPath: null, autoIncrement: false, indexes: [] },
      { name: "gone", keyPath: "id", autoIncrement: false, indexes: [] },
      { name: "handles", keyPath: null, autoIncrement: false, indexes: [] },
      { name: "meta", keyPath: null, autoIncrement: false, indexes: [] },
      { name: "segments", keyPath: null, autoIncrement: false, indexes: [] },
      {
        name: "sessions",
        keyPath: "id",
        autoIncrement: false,
        indexes: [
          { index: "device", path: "summary.deviceKeys", ...plain, multiEntry: true },
          { index: "open", path: "open", ...plain },
          { index: "started", path: ["summary.startedWall", "id"], ...plain },
          { index: "term", path: "terms", ...plain, multiEntry: true },
          { index: "touched", path: "touched", ...plain },
        ],
      },
      { name: "settings", keyPath: null, autoIncrement: false, indexes: [] },
    ]);
    expect(STORES.toSorted()).toEqual(layout.map((store) => store.name));
  });
});
