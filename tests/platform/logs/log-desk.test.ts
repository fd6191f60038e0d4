import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { LogReadEvent } from "../../../src/core/log-desk.ts";
import { createLogDesk, type LogWorker } from "../../../src/platform/logs/log-desk.ts";
import type { ToPage, ToWorker } from "../../../src/platform/logs/messages.ts";
import { serveLogs } from "../../../src/platform/logs/serve-logs.ts";

const BYTES = readFileSync(
  join(import.meta.dirname, "..", "..", "fixtures", "restore-logs", "s11-success.log"),
);
const file = () => new Blob([new Uint8Array(BYTES)]);

/** A worker in the same thread, which can be broken. */
function rig() {
  const workers: { breakDown(): void; ended: boolean }[] = [];
  const start = (): LogWorker => {
    let tell = (_message: ToPage): void => {};
    let fail = (_why: string): void => {};
    const one = { breakDown: () => fail("broken"), ended: false };
    workers.push(one);
    const take = serveLogs({ send: (message) => void (one.ended || tell(message)) }, () => 0);
    return {
      send: (message: ToWorker) => take(message),
      onMessage: (listener) => (tell = listener),
      onError: (listener) => (fail = listener),
      terminate: () => (one.ended = true),
    };
  };
  return { desk: createLogDesk(start), workers };
}
function readAll(desk: ReturnType<typeof rig>["desk"]): Promise<readonly LogReadEvent[]> {
  const events: LogReadEvent[] = [];
  return new Promise((resolve) => {
    desk.read([{ path: "a.log", named: true, file: file() }], (event) => {
      events.push(event);
      if (event.type === "ended") resolve(events);
    });
  });
}
const logIn = (events: readonly LogReadEvent[]): number => {
  for (const event of events)
    if (event.type === "outcome" && event.outcome.kind === "read") return event.outcome.log;
  throw new Error("nothing was read");
};

test("a log that was read answers with its lines, finds text, and gives its hash and bytes", async () => {
  const { desk } = rig();
  const log = logIn(await readAll(desk));
  const text = BYTES.toString("utf8").split("\n");
  expect((await desk.lines(log, 3, 2)).lines).toEqual(text.slice(2, 4));
  expect(await desk.find(log, "checkpoint", 1, "on")).toBe(
    text.findIndex((line) => line.includes("checkpoint")) + 1,
  );
  expect(await desk.hash(log)).toBe(createHash("sha256").update(BYTES).digest("hex"));
  expect(Buffer.compare(await desk.bytes(log), BYTES)).toBe(0);
});

test("no worker is started before there is a file", () => {
  const { workers } = rig();
  expect(workers).toHaveLength(0);
});

test("a reading can be cancelled, and still ends", async () => {
  const { desk } = rig();
  const ended = await new Promise<LogReadEvent>((resolve) => {
    const cancel = desk.read([{ path: "a.log", named: true, file: file() }], (event) => {
      if (event.type === "ended") resolve(event);
    });
    cancel();
  });
  expect(ended).toEqual({ type: "ended", how: "cancelled", passedOver: 0 });
});

test("a worker that breaks ends what is under way; the next file gets a new one", async () => {
  const { desk, workers } = rig();
  const first = logIn(await readAll(desk));
  const waiting = desk.hash(first);
  const reading = readAll(desk);
  workers[0]?.breakDown();
  await expect(waiting).rejects.toThrow("broken");
  expect((await reading).at(-1)).toEqual({ type: "ended", how: "failed", passedOver: 0 });
  const second = logIn(await readAll(desk));
  expect(workers).toHaveLength(2);
  // The new worker counts from 1 again, and must not answer for a log of the old one.
  expect(second).not.toBe(first);
  await expect(desk.lines(first, 1, 1)).rejects.toThrow("no longer open");
  expect((await desk.lines(second, 1, 1)).lines).toHaveLength(1);
});

test("a question about a log that never was is refused", async () => {
  const { desk } = rig();
  await readAll(desk);
  await expect(desk.lines(99, 1, 1)).rejects.toThrow("no such log");
});

test("what is no file of the browser is not sent", async () => {
  const { desk } = rig();
  const events: LogReadEvent[] = [];
  await new Promise<void>((resolve) => {
    desk.read([{ path: "a.log", named: true, file: { size: 5 } }], (event) => {
      events.push(event);
      if (event.type === "ended") resolve();
    });
  });
  expect(events).toEqual([{ type: "ended", how: "done", passedOver: 0 }]);
});
