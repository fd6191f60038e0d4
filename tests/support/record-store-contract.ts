// What every RecordStore must do, whatever it keeps things in. Run over each of them.
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import type { EventBody } from "../../src/core/session/events.ts";
import { verifyRecord } from "../../src/core/session/chain.ts";
import type { RecordStore, StoredBundle, StoredFile } from "../../src/core/ports.ts";
import { closed, nodeSha256, note, sessionId, stamp, started, summary } from "./records.ts";
import { codeOf } from "./stores.ts";

const S = sessionId(1);

function bundleNamed(id: string, more: Partial<StoredBundle> = {}): StoredBundle {
  return {
    id,
    session: S,
    name: `${id}.zip`,
    sizeBytes: 3,
    hash: "a".repeat(64),
    madeWall: 1,
    ...more,
  };
}

async function fileNamed(
  id: string,
  bytes: Uint8Array,
  more: Partial<StoredFile> = {},
): Promise<StoredFile> {
  const hash = await nodeSha256(bytes);
  return {
    id,
    session: S,
    name: `${id}.log`,
    sizeBytes: bytes.length,
    hash,
    keptWall: 1,
    ...more,
  };
}

/** Declares the contract's tests; each gets a store of its own. */
export function describeRecordStore(open: () => Promise<RecordStore>): void {
  const add = (store: RecordStore, session: string, body: EventBody, more = {}) =>
    store.append(session, body, stamp(), summary(more));

  it("gives an unknown session as an empty record that is whole", async () => {
    const store = await open();
    expect(await store.read(S)).toEqual({ events: [], integrity: { kind: "whole" } });
    expect(await store.list({ before: null, limit: 10 })).toEqual([]);
    expect(await store.check()).toEqual([]);
  });

  it("gives back what was appended, linked in the order of the calls", async () => {
    const store = await open();
    const appended = await Promise.all([
      add(store, S, started()),
      ...Array.from({ length: 40 }, (_, index) => add(store, S, note(`n${index}`))),
    ]);
    appended.push(await add(store, S, closed));
    const { events, integrity } = await store.read(S);
    expect(integrity).toEqual({ kind: "whole" });
    expect(events).toEqual(appended);
    expect(events.map((event) => event.n)).toEqual(
      Array.from({ length: 42 }, (_, index) => index + 1),
    );
    expect(events.slice(1, 41).map((event) => event.body)).toEqual(
      Array.from({ length: 40 }, (_, index) => note(`n${index}`)),
    );
    expect((await verifyRecord(events, nodeSha256)).kind).toBe("whole");
  });

  it("keeps sessions apart, though they are written at once", async () => {
    const store = await open();
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        add(store, sessionId((index % 3) + 1), note(`n${index}`)),
      ),
    );
    for (const number of [1, 2, 3]) {
      const { events } = await store.read(sessionId(number));
      expect(events.map((event) => event.body)).toEqual(
        Array.from({ length: 10 }, (_, index) => note(`n${index * 3 + number - 1}`)),
      );
    }
  });

  it("keeps a copy: what the caller changes afterwards changes nothing", async () => {
    const store = await open();
    const body = { type: "note-added" as const, text: "as it was" };
    const appending = add(store, S, body);
    body.text = "changed";
    const event = await appending;
    (event as { body: EventBody }).body = note("changed, too");
    const { events, integrity } = await store.read(S);
    expect(events.map((kept) => kept.body)).toEqual([note("as it was")]);
    expect(integrity).toEqual({ kind: "whole" });
  });

  it("lists the session changed last first, in pages that neither repeat nor leave out", async () => {
    const store = await open();
    for (const number of [1, 2, 3, 4, 5, 6, 7]) await add(store, sessionId(number), started());
    await add(store, sessionId(3), note("again"));
    const [newest] = await store.list({ before: null, limit: 1 });
    await add(store, sessionId(3), note("and again, which changes no order"));
    expect((await store.list({ before: null, limit: 1 }))[0]?.touched).toBe(newest?.touched);
    const seen: string[] = [];
    let before: number | null = null;
    for (;;) {
      const page: Awaited<ReturnType<RecordStore["list"]>> = await store.list({ before, limit: 3 });
      seen.push(...page.map((row) => row.id));
      const last = page.at(-1);
      if (last === undefined) break;
      before = last.touched;
    }
    expect(seen).toEqual([3, 7, 6, 5, 4, 2, 1].map(sessionId));
    expect(await store.list({ before: null, limit: 0 })).toEqual([]);
  });

  it("lists with each session its latest summary, its count and whether it is sealed", async () => {
    const store = await open();
    await add(store, S, started());
    await add(store, S, note("x"), { step: "cable", deviceKey: "ecid:1" });
    const [row] = await store.list({ before: null, limit: 1 });
    expect(row).toMatchObject({
      id: S,
      count: 2,
      sealed: false,
      summary: summary({ step: "cable", deviceKey: "ecid:1" }),
    });
    await store.seal(S);
    expect((await store.list({ before: null, limit: 1 }))[0]).toEqual({ ...row, sealed: true });
    await add(store, S, { type: "session-reopened" });
    expect((await store.list({ before: null, limit: 1 }))[0]).toMatchObject({
      count: 3,
      sealed: false,
    });
  });

  it("lists the sessions of one phone, newest first", async () => {
    const store = await open();
    for (const number of [1, 2, 3, 4]) {
      await add(store, sessionId(number), started(), {
        deviceKeys: number % 2 === 0 ? ["even", `phone ${number}`] : ["even more"],
      });
    }
    await add(store, sessionId(5), started());
    await add(store, sessionId(2), note("later"), { deviceKeys: ["even"] });
    expect((await store.listOfDevice("even")).map((row) => row.id)).toEqual([
      sessionId(2),
      sessionId(4),
    ]);
    expect((await store.listOfDevice("even more")).map((row) => row.id)).toEqual([
      sessionId(3),
      sessionId(1),
    ]);
    expect(await store.listOfDevice("odd")).toEqual([]);
  });

  it("gives the same record after sealing, however often and wherever it is sealed", async () => {
    const store = await open();
    const appended = [await add(store, S, started())];
    for (const text of ["a", "b", "c"]) {
      const adding = add(store, S, note(text));
      await store.seal(S);
      await store.seal(S);
      appended.push(await adding);
    }
    expect(await store.read(S)).toEqual({ events: appended, integrity: { kind: "whole" } });
    await store.seal(sessionId(99));
    expect(await store.list({ before: null, limit: 9 })).toHaveLength(1);
  });

  it("refuses what is no plain data and stores nothing of it", async () => {
    const store = await open();
    const cyclic: Record<string, unknown> = { type: "note-added" };
    cyclic["text"] = cyclic;
    const odd: readonly unknown[] = [
      { type: "note-added", text: undefined },
      { type: "note-added", text: 10n },
      { type: "note-added", text: Number.NaN },
      { type: "note-added", text: "\ud800" },
      { type: "note-added", text: "x".repeat(300_000) },
      { type: "note-added", text: () => "x" },
      JSON.parse('{"type":"note-added","text":"","__proto__":{"polluted":true}}'),
      cyclic,
      new Map(),
    ];
    for (const body of odd) {
      // Odd on purpose; the types would not let it pass.
      expect(await codeOf(add(store, S, body as EventBody))).toBe("storage-unsuitable");
    }
    expect(
      await codeOf(store.append(S, note("x"), { ...stamp(), wall: Number.NaN }, summary())),
    ).toBe("storage-unsuitable");
    expect(await codeOf(add(store, S, note("x"), { step: "s".repeat(20_000) }))).toBe(
      "storage-unsuitable",
    );
    for (const id of ["", "x", S.toUpperCase().replaceAll("0", "A"), `${S}0`]) {
      expect(await codeOf(add(store, id, note("x")))).toBe("storage-unsuitable");
    }
    expect((await store.read(S)).events).toEqual([]);
    expect(await store.list({ before: null, limit: 10 })).toEqual([]);
    await add(store, S, note("the next one is stored as ever"));
    expect((await store.read(S)).events).toHaveLength(1);
  });

  it("orders by what was seen, whatever the clock says", async () => {
    const store = await open();
    const year = 31_536_000;
    for (const second of [0, -year, year, 1])
      await store.append(S, note(`${second}`), stamp(second), summary());
    const { events, integrity } = await store.read(S);
    expect(events.map((event) => event.at.wall)).toEqual(
      [0, -year, year, 1].map((second) => stamp(second).wall),
    );
    expect(integrity).toEqual({ kind: "whole" });
  });

  it("keeps bundles beside the record and gives back their very bytes", async () => {
    const store = await open();
    const bytes = new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4);
    await store.saveBundle(bundleNamed("one", { madeWall: 5 }), bytes);
    await store.saveBundle(bundleNamed("two", { madeWall: 7 }), new Uint8Array([4, 5, 6]));
    await store.saveBundle(bundleNamed("other", { session: sessionId(2) }), bytes);
    bytes[0] = 77;
    expect((await store.listBundles(S)).map((bundle) => bundle.id)).toEqual(["two", "one"]);
    const read = await store.readBundle("one");
    expect(read).toEqual(new Uint8Array([1, 2, 3]));
    expect(read?.buffer.byteLength).toBe(3);
    expect(await store.readBundle("three")).toBeNull();
    await store.saveBundle(bundleNamed("one"), new Uint8Array([7, 7, 7]));
    expect(await store.readBundle("one")).toEqual(new Uint8Array([7, 7, 7]));
    expect(await store.listBundles(S)).toHaveLength(2);
  });

  it("keeps logs with a session, gives back their very bytes, and lets them be removed", async () => {
    const store = await open();
    const bytes = new Uint8Array(9000).map((_, at) => (at * at) % 251).subarray(7, 8000);
    const before = bytes.slice();
    const later = await fileNamed("later", bytes, { keptWall: 9 });
    await store.attachFile(later, bytes);
    bytes[0] = 77;
    const empty = await fileNamed("empty", new Uint8Array(0), { keptWall: 5 });
    await store.attachFile(empty, new Uint8Array(0));
    const other = await fileNamed("other", before, { session: sessionId(2) });
    await store.attachFile(other, before);
    expect(await store.listFiles(S)).toEqual([empty, later]);
    expect(await store.readFile("later")).toEqual(before);
    expect(await store.readFile("empty")).toEqual(new Uint8Array(0));
    expect(await store.readFile("none")).toBeNull();
    // What is given away as it lies there stays here all the same.
    const packed = (await store.readPacked("later")) ?? new Uint8Array();
    expect(new Uint8Array(gunzipSync(packed))).toEqual(before);
    packed.fill(0);
    expect(await store.readFile("later")).toEqual(before);
    expect(await store.readPacked("none")).toBeNull();

    const again = await fileNamed("later", new Uint8Array([1]));
    await store.attachFile(again, new Uint8Array([1]));
    expect(await store.readFile("later")).toEqual(new Uint8Array([1]));
    expect(await store.listFiles(S)).toEqual([again, empty]);

    await store.dropFile("later");
    await store.dropFile("later");
    expect(await store.readFile("later")).toBeNull();
    expect(await store.listFiles(S)).toEqual([empty]);
    expect(await store.readFile("other")).toEqual(before);
  });

  it("keeps a log and a bundle of one id apart", async () => {
    const store = await open();
    await store.saveBundle(bundleNamed("same"), new Uint8Array([4, 5, 6]));
    await store.attachFile(await fileNamed("same", new Uint8Array([1])), new Uint8Array([1]));
    await store.dropFile("same");
    expect(await store.readBundle("same")).toEqual(new Uint8Array([4, 5, 6]));
    expect(await store.readFile("same")).toBeNull();
  });

  it("refuses a log that is not the one described, or is larger than a bundle can hold", async () => {
    const store = await open();
    const bytes = new Uint8Array([1, 2, 3]);
    const file = await fileNamed("one", bytes);
    const huge = new Uint8Array(64 * 1024 * 1024 + 1);
    const wrong: readonly (readonly [StoredFile, Uint8Array])[] = [
      [file, bytes.slice(1)],
      [file, new Uint8Array([1, 2, 4])],
      [{ ...file, name: "n".repeat(201) }, bytes],
      [{ ...file, keptWall: Number.NaN }, bytes],
      [await fileNamed("one", huge), huge],
    ];
    for (const [described, given] of wrong)
      expect(await codeOf(store.attachFile(described, given))).toBe("storage-unsuitable");
    expect(await store.listFiles(S)).toEqual([]);
    expect(await store.readFile("one")).toBeNull();
  });

  it("refuses a bundle whose size is not that of its bytes", async () => {
    const store = await open();
    expect(await codeOf(store.saveBundle(bundleNamed("one"), new Uint8Array(4)))).toBe(
      "storage-unsuitable",
    );
    expect(await store.listBundles(S)).toEqual([]);
    expect(await store.readBundle("one")).toBeNull();
  });
}
