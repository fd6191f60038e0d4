import { describe, expect, it } from "vitest";
import { localHeads } from "../../src/storage/local-heads.ts";
import { laptop } from "../support/stores.ts";
import { nodeSha256, note, sessionId, stamp, summary, writerId } from "../support/records.ts";
import { openRecordStore } from "../../src/storage/record-store.ts";

/** What localStorage is: a Storage whose keys are its own properties. */
function storage(entries: Record<string, string> = {}): Storage {
  const methods = {
    getItem: (key: string) => Object.getOwnPropertyDescriptor(kept, key)?.value ?? null,
    setItem: (key: string, value: string) => Object.assign(kept, { [key]: value }),
    removeItem: (key: string) => Reflect.deleteProperty(kept, key),
  };
  const kept: Storage = Object.assign(Object.create(methods), entries); // as browsers expose it
  return kept;
}

describe("heads in localStorage", () => {
  it("are kept under names of their own, beside what others keep there", () => {
    const kept = storage({ theme: "dark" });
    const heads = localHeads(() => kept);
    heads.set("a", "1");
    heads.set("b", "2");
    heads.set("a", null);
    expect(heads.get("b")).toBe("2");
    expect(heads.get("a")).toBeNull();
    expect(heads.get("theme")).toBeNull();
    expect(heads.keys()).toEqual(["b"]);
    expect(Object.keys(kept)).toEqual(["theme", "kintsugi.head.b"]);
  });

  it.each([
    [
      "is refused",
      () => {
        throw new DOMException("denied", "SecurityError");
      },
    ],
    ["is not there", () => undefined as unknown as Storage],
    [
      "is full",
      () =>
        new Proxy(storage(), {
          get: () => () => {
            throw new DOMException("full", "QuotaExceededError");
          },
          ownKeys: () => {
            throw new Error("no");
          },
        }),
    ],
  ])(
    "are forgotten in silence where it %s, and the store works without them",
    async (_, broken) => {
      const heads = localHeads(broken);
      expect(heads.get("a")).toBeNull();
      expect(() => heads.set("a", "1")).not.toThrow();
      expect(() => heads.set("a", null)).not.toThrow();
      expect(heads.keys()).toEqual([]);
      const on = laptop();
      const store = await openRecordStore({
        indexedDB: () => on.factory,
        heads,
        sha256: nodeSha256,
        onTrouble: () => undefined,
        tabs: null,
        giveRoom: async () => false,
        copy: async () => null,
        newWriter: () => writerId(),
      });
      await store.append(sessionId(), note("x"), stamp(), summary());
      await store.seal(sessionId());
      expect(await store.check()).toEqual([]);
      expect((await store.read(sessionId())).events).toHaveLength(1);
    },
  );
});
