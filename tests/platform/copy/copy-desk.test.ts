import { describe, expect, it, vi } from "vitest";
import { BUCKETS, toLines } from "../../../src/core/second-copy.ts";
import { createCopyDesk, type CopyWorker } from "../../../src/platform/copy/copy-desk.ts";
import type { ToPage, ToWorker } from "../../../src/platform/copy/messages.ts";
import { sessionId, strandOfLength } from "../../support/records.ts";

/** The origin's own files, of which the page sees the names alone. */
function filesNamed(names: readonly string[]): () => Promise<FileSystemDirectoryHandle> {
  const folder = {
    getDirectoryHandle: async () => ({
      async *keys() {
        yield* names;
      },
    }),
  };
  return async () => folder as unknown as FileSystemDirectoryHandle; // what the desk uses of it
}

function rig({
  names = ["00"],
  text = "",
}: { readonly names?: readonly string[]; readonly text?: string | null } = {}) {
  const asked: ToWorker[] = [];
  let tell = (_message: ToPage): void => {};
  let fail = (_why: string): void => {};
  let started = 0;
  let ended = 0;
  const marks = { text };
  const start = (): CopyWorker => {
    started += 1;
    return {
      send: (message) => void asked.push(message),
      onMessage: (listener) => (tell = listener),
      onError: (listener) => (fail = listener),
      terminate: () => (ended += 1),
    };
  };
  const desk = createCopyDesk(start, filesNamed(names), {
    get: () => marks.text,
    set: (next) => (marks.text = next),
  });
  return {
    desk,
    asked,
    marks,
    answer: (number: number, answer: null) => tell({ kind: "answer", number, answer }),
    refuse: (number: number) =>
      tell({ kind: "failed", number, name: "QuotaExceededError", why: "full" }),
    breakDown: () => fail("gone"),
    workers: () => [started, ended],
  };
}

/** The desk sends in a task of its own. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("the desk of the second copy", () => {
  it("marks a bucket until everything on its way has arrived", async () => {
    const { desk, asked, marks, answer } = rig();
    const events = await strandOfLength(2);
    desk.add(events.slice(0, 1));
    await settled();
    desk.add(events.slice(1));
    await settled();
    expect(marks.text).toBe("00");
    expect(asked.map(({ topic, bucket }) => [topic, bucket])).toEqual([
      ["add", "00"],
      ["add", "00"],
    ]);
    expect(asked[0]?.ask).toEqual({ lines: toLines(events.slice(0, 1)) });
    answer(1, null);
    await settled();
    expect(marks.text).toBe("00");
    answer(2, null);
    await settled();
    expect(marks.text).toBe("");
    expect(await desk.incomplete()).toEqual([]);
  });

  it("sends what comes in one moment as one", async () => {
    const { desk, asked } = rig();
    const events = await strandOfLength(3);
    for (const event of events) desk.add([event]);
    expect(asked).toEqual([]);
    await settled();
    expect(asked.map(({ ask }) => ask)).toEqual([{ lines: toLines(events) }]);
  });

  it.each(["refuse", "breakDown"] as const)("leaves the mark where the worker %ss", async (how) => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const { desk, marks, workers, ...worker } = rig();
    const events = await strandOfLength(2);
    desk.add(events);
    await settled();
    worker[how](1);
    await settled();
    // What comes later arrives, and takes no mark of what did not.
    desk.add(events);
    await settled();
    worker.answer(2, null);
    await settled();
    expect(marks.text).toBe("00");
    expect(await desk.incomplete()).toEqual(["00"]);
    expect(workers()).toEqual(how === "breakDown" ? [2, 1] : [1, 0]);
    vi.restoreAllMocks();
  });

  it("gives a session up behind what of it is still on its way", async () => {
    const names: string[] = [];
    const { desk, asked, answer } = rig({ names });
    desk.add(await strandOfLength(1));
    const dropping = desk.drop({ id: sessionId(), wall: 1, why: "person" });
    await settled();
    expect(asked.map(({ topic }) => topic)).toEqual(["add"]);
    names.push("00");
    answer(1, null);
    await settled();
    expect(asked.map(({ topic }) => topic)).toEqual(["add", "drop"]);
    answer(2, null);
    await dropping;
  });

  it("gives a session up where nothing of it could be copied", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const { desk, asked, refuse } = rig({ names: [] });
    desk.add(await strandOfLength(1));
    const dropping = desk.drop({ id: sessionId(), wall: 1, why: "person" });
    refuse(1);
    await dropping;
    expect(asked).toHaveLength(1);
    vi.restoreAllMocks();
  });

  it("marks a bucket while a session of it changes, and on where that fails", async () => {
    const { desk, marks } = rig();
    const during = await desk.changing(sessionId(), async () => marks.text);
    expect([during, marks.text]).toEqual(["00", ""]);
    const failing = desk.changing(sessionId(), () => Promise.reject(new Error("full")));
    await expect(failing).rejects.toThrow("full");
    expect(marks.text).toBe("00");
    // What comes later arrives, and takes no mark of what did not.
    await desk.changing(sessionId(), async () => {});
    expect(marks.text).toBe("00");
  });

  it("takes no mark off that stood for something else", async () => {
    const { desk, marks, answer } = rig({ text: null });
    desk.add(await strandOfLength(1));
    await settled();
    answer(1, null);
    await settled();
    expect(marks.text).toBeNull();
  });

  it.each([
    ["there was never a mark", { text: null }],
    ["events were recorded without a copy", { text: "all" }],
    ["its files are gone", { names: [], text: "" }],
  ])("holds every bucket for incomplete where %s", async (_, given) => {
    expect(await rig(given).desk.incomplete()).toEqual(BUCKETS);
  });

  it("takes marks off one by one, and asks no worker about a bucket of which there is nothing", async () => {
    const { desk, asked, marks, answer } = rig({ text: null });
    const gone = [{ id: sessionId(1), wall: 1, why: "person" }] as const;
    const completing = desk.complete("00", { events: await strandOfLength(1), gone: [] });
    answer(1, null);
    await completing;
    await desk.complete("01", { events: [], gone });
    expect(marks.text).toBe(BUCKETS.slice(2).join(","));
    expect(asked).toHaveLength(1);
  });

  it("takes the mark off when what was on its way beside the completing has arrived", async () => {
    const { desk, marks, answer } = rig({ text: "00" });
    const events = await strandOfLength(2);
    desk.add(events.slice(1));
    await settled();
    const completing = desk.complete("00", { events, gone: [] });
    answer(2, null);
    await completing;
    expect(marks.text).toBe("00");
    answer(1, null);
    await settled();
    expect(marks.text).toBe("");
  });

  it("has nothing to drop where nothing was copied", async () => {
    const gone = { id: sessionId(1), wall: 1, why: "person" } as const;
    const { desk, asked } = rig({ names: ["ff"] });
    await desk.drop(gone);
    expect(asked).toEqual([]);
    const other = rig();
    const dropping = other.desk.drop(gone);
    await settled();
    other.refuse(1);
    await expect(dropping).rejects.toMatchObject({ name: "QuotaExceededError", message: "full" });
  });
});
