import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { HeldFile } from "../../../src/platform/bundle/messages.ts";
import { packBlob } from "../../../src/platform/bundle/pack-blob.ts";
import {
  createPackPool,
  type FromHelper,
  type PackHelpers,
} from "../../../src/platform/bundle/pack-pool.ts";
import {
  bytesOfBlob,
  deskOf,
  NO_HELPERS,
  OPEN,
  order,
  preparedAt,
  sealedAt,
  whole,
} from "../../support/bundle-desks.ts";
import { strandOfLength } from "../../support/records.ts";

const MIB = 1024 * 1024;
const big = (path: string): HeldFile => ({
  path,
  blob: new Blob([new Uint8Array(randomBytes(16)), `${path} line of a log\n`.repeat(90_000)]),
});

/** Helpers in the same thread that answer when they are let. */
function helpersOf(most: number, sound = true) {
  const made: {
    readonly given: string[];
    readonly fail: (why: string) => void;
    readonly go: () => Promise<void>;
    ended: boolean;
  }[] = [];
  const helpers: PackHelpers = {
    most,
    start() {
      let tell = (_message: FromHelper): void => {};
      let fail = (_why: string): void => {};
      let work = async (): Promise<void> => {};
      const one = {
        given: [] as string[],
        fail: (why: string) => fail(why),
        go: () => work(),
        ended: false,
      };
      made.push(one);
      return {
        send(file) {
          one.given.push(file.path);
          work = async () => {
            const { signal } = new AbortController();
            const packed = await packBlob(file, signal, (bytes) => tell({ kind: "bytes", bytes }));
            tell(sound ? { kind: "packed", packed } : { kind: "failed", why: "Error: no room" });
          };
        },
        onMessage: (listener) => (tell = listener),
        onError: (listener) => (fail = listener),
        terminate: () => (one.ended = true),
      };
    },
  };
  return { helpers, made };
}

const FILES = ["one", "two", "three"].map(big);

describe("files packed side by side", () => {
  test("are the bytes that one thread makes, whichever helper is quicker", async () => {
    const { helpers, made } = helpersOf(2);
    let heard = 0;
    const pool = createPackPool(helpers, new AbortController().signal, (bytes) => (heard += bytes));
    const packing = FILES.map((file) => pool.pack(file));
    expect(made.map(({ given }) => given)).toEqual([["one"], ["two"]]);
    await made[1]?.go();
    expect(made.map(({ given }) => given)).toEqual([["one"], ["two", "three"]]);
    await made[1]?.go();
    await made[0]?.go();
    const packed = await Promise.all(packing);
    for (const [at, { entry, blob }] of packed.entries()) {
      const file = FILES[at] ?? big("none");
      const alone = await packBlob(file, new AbortController().signal, () => {});
      expect(entry).toEqual(alone.entry);
      expect(Buffer.compare(await bytesOfBlob(blob), await bytesOfBlob(alone.blob))).toBe(0);
    }
    expect(heard).toBe(FILES.reduce((sum, { blob }) => sum + blob.size, 0));
    pool.end();
    expect(made.map(({ ended }) => ended)).toEqual([true, true]);
  });

  test("small ones, and all where there are no helpers, are packed here", async () => {
    const { helpers, made } = helpersOf(2);
    const small = { path: "small", blob: new Blob(["a".repeat(MIB - 1)]) };
    const { signal } = new AbortController();
    expect((await createPackPool(helpers, signal, () => {}).pack(small)).entry.size).toBe(MIB - 1);
    expect(made).toEqual([]);
    const here = createPackPool(NO_HELPERS, signal, () => {});
    expect((await here.pack(big("one"))).entry.path).toBe("one");
  });

  test("end with the signal, and so do their helpers", async () => {
    const { helpers, made } = helpersOf(2);
    const control = new AbortController();
    const pool = createPackPool(helpers, control.signal, () => {});
    const packing = FILES.map((file) => pool.pack(file));
    control.abort(new Error("enough"));
    for (const one of [...packing, pool.pack(big("late"))])
      await expect(one).rejects.toThrow("enough");
    expect(made.map(({ ended }) => ended)).toEqual([true, true]);
  });

  test.each(["breaks", "fails"])("all end in its error where a helper %s", async (how) => {
    const { helpers, made } = helpersOf(2, false);
    const pool = createPackPool(helpers, new AbortController().signal, () => {});
    const packing = FILES.map((file) => pool.pack(file));
    if (how === "breaks") made[0]?.fail("Error: no room");
    else await made[0]?.go();
    for (const one of packing) await expect(one).rejects.toThrow("no room");
    expect(made.every(({ ended }) => ended)).toBe(true);
  });
});

describe("a desk with helpers", () => {
  const kept = FILES.map(({ path }, at) => ({
    name: `${path}.log`,
    bytes: new TextEncoder().encode(`${at} line of a log\n`.repeat(90_000)),
  }));

  test("makes the bytes that a desk without them makes", { timeout: 60_000 }, async () => {
    const record = whole(await strandOfLength(40));
    const { helpers, made } = helpersOf(2);
    const impatient: PackHelpers = {
      most: 2,
      start() {
        const helper = helpers.start();
        const one = made.at(-1);
        return {
          ...helper,
          send(file) {
            helper.send(file);
            void one?.go();
          },
        };
      },
    };
    const bytes: Uint8Array[] = [];
    for (const chosen of [impatient, NO_HELPERS]) {
      const { desk, files } = await deskOf(record, kept, new Map(), chosen);
      const { number } = await preparedAt(desk, order({ files }));
      bytes.push(await bytesOfBlob((await sealedAt(desk, number, OPEN)).blob));
    }
    expect(made.length).toBeGreaterThan(0);
    expect(made.every(({ ended }) => ended)).toBe(true);
    expect(Buffer.compare(bytes[0] ?? new Uint8Array(), bytes[1] ?? new Uint8Array(1))).toBe(0);
  });

  test("ends them when its job is cancelled", { timeout: 60_000 }, async () => {
    const { helpers, made } = helpersOf(2);
    const { desk, files } = await deskOf(whole(await strandOfLength(4)), kept, new Map(), helpers);
    const job = desk.prepare(order({ files }), () => {});
    await expect.poll(() => made.length).toBe(2);
    job.cancel();
    expect(await job.done).toEqual({ kind: "cancelled" });
    await expect.poll(() => made.every(({ ended }) => ended)).toBe(true);
  });

  test("rejects where one breaks, and the next job goes on", { timeout: 60_000 }, async () => {
    const { helpers, made } = helpersOf(2);
    const { desk, files } = await deskOf(whole(await strandOfLength(4)), kept, new Map(), helpers);
    const job = desk.prepare(order({ files }), () => {});
    await expect.poll(() => made.length).toBe(2);
    made[0]?.fail("gone");
    await expect(job.done).rejects.toThrow("gone");
    expect((await preparedAt(desk, order())).files).toHaveLength(4);
  });
});
