import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import type { EventBody, RecordedEvent } from "../../src/core/session/events.ts";
import { createUsbWatcher } from "../../src/device/usb-watcher.ts";
import { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";
import { createPhone } from "../../src/device/virtual/phone.ts";
import { VirtualUsb } from "../../src/device/virtual/virtual-usb.ts";
import { createMemoryStore } from "../../src/storage/memory-store.ts";
import type { Services } from "../../src/ui/services.ts";
import { createLiveSession } from "../../src/ui/state/live-session.ts";
import { driven } from "../support/drive.ts";
import { nodeSha256, sessionId, started, writerId } from "../support/records.ts";
import { OTHER_ECID } from "../support/snapshots.ts";
import { VirtualClock } from "../support/virtual-clock.ts";
import { MODELS, traitsOf } from "../support/virtual-phones.ts";

// Loaded beforehand: how long the first import of the lazy part takes is no virtual time.
await import("../../src/device/kis-info.ts");

const GOOD = { type: "plug", cable: { kind: "good" } } as const;

/** A session at work over a virtual bus, as the app joins them, and the bodies of its record. */
async function atWork() {
  const clock = new VirtualClock();
  const usb = new VirtualUsb({ grants: "all" });
  const devices = createUsbWatcher({ usb }, clock);
  await devices.watch(usb, false);
  const store = createMemoryStore({ sha256: nodeSha256, newWriter: () => writerId(1) });
  const services = {
    devices,
    store,
    clock,
    locks: { tryHold: async () => () => {} },
    pulse: async () => ({ look: () => {}, subscribe: () => () => {} }),
    app: { version: "0.1.0", commit: "test" },
  } as unknown as Services; // the services that a live session uses
  const begin = started();
  if (begin.type !== "session-started") throw new Error("a session starts otherwise");
  const id = sessionId(1);
  const session = createRoot(() => createLiveSession(id, services, { body: begin, device: null }));
  const pass = (ms: number) =>
    driven(clock, new Promise<void>((done) => void clock.after(ms, done)));
  await pass(100);
  const add = (ecid?: string): VirtualPhone => {
    const traits = traitsOf(MODELS.iphone16e);
    const phone = new VirtualPhone(
      clock,
      createPhone(ecid === undefined ? traits : { ...traits, ecid }, {
        stage: "dfu",
        system: "works",
        autoBoot: true,
      }),
    );
    usb.add(phone);
    return phone;
  };
  const record = async (): Promise<readonly EventBody[]> =>
    (await store.read(id)).events.slice(1).map(({ body }: RecordedEvent) => body);
  return { usb, session, add, pass, record };
}

test("a phone in KIS mode is recorded at once and described when its serial is read", async () => {
  const { session, add, pass, record } = await atWork();
  add().send(GOOD);
  await pass(1000);
  expect(await record()).toMatchObject([
    { type: "device-connected", handle: 1, snapshot: { serialNumber: null }, link: "first" },
    { type: "device-described", handle: 1, serialSource: "kis" },
  ]);
  expect(session.state().phone?.identity.model?.productType).toBe("iPhone17,5");
});

test("one that cannot be opened leaves the browser's own error in the record", async () => {
  const { usb, session, add, pass, record } = await atWork();
  usb.failNext(50, new DOMException("Access denied.", "SecurityError"), "open");
  add().send(GOOD);
  await pass(10_000);
  expect(await record()).toMatchObject([
    { type: "device-connected", handle: 1 },
    {
      type: "device-failed",
      handle: 1,
      code: "access-denied",
      operation: "open",
      error: { name: "SecurityError", message: "Access denied.", cause: null },
    },
  ]);
  expect(session.state().mode).toBe("kis");
});

test("the session's phone that comes back is known again without asking", async () => {
  const { session, add, pass, record } = await atWork();
  const phone = add();
  phone.send(GOOD);
  await pass(1000);
  phone.send({ type: "unplug" });
  phone.send(GOOD);
  await pass(1000);
  expect(session.strangers()).toEqual([]);
  expect((await record()).slice(2)).toMatchObject([
    { type: "device-disconnected", handle: 1 },
    { type: "device-connected", handle: 2, link: "identity", snapshot: { serialSource: "kis" } },
  ]);
});

test("another phone is not written into the session once its serial tells", async () => {
  const { session, add, pass, record } = await atWork();
  add().send(GOOD);
  await pass(1000);
  add(OTHER_ECID).send(GOOD);
  await pass(1000);
  expect(session.strangers()).toEqual([]);
  expect(await record()).toHaveLength(2);
});

test("another phone that a person took for it is given up when its serial tells", async () => {
  const { session, usb, add, pass, record } = await atWork();
  const phone = add();
  phone.send(GOOD);
  await pass(1000);
  phone.send({ type: "unplug" });
  usb.failNext(5, new DOMException("Access denied.", "SecurityError"), "open");
  add(OTHER_ECID).send(GOOD);
  await pass(500);
  const [stranger] = session.strangers();
  if (stranger === undefined) throw new Error("nobody is asked");
  session.settleStranger(stranger, true);
  await pass(5000);
  expect((await record()).slice(3)).toMatchObject([
    { type: "device-connected", handle: 2, link: "confirmed" },
    { type: "device-disconnected", handle: 2 },
  ]);
  expect(session.state().phone?.keys).toHaveLength(1);
});

test("a stranger that cannot be read is still asked about, and taken with the reason", async () => {
  const { session, usb, add, pass, record } = await atWork();
  const phone = add();
  phone.send(GOOD);
  await pass(1000);
  phone.send({ type: "unplug" });
  usb.failNext(50, new DOMException("Access denied.", "SecurityError"), "open");
  phone.send(GOOD);
  await pass(10_000);
  const [stranger] = session.strangers();
  if (stranger === undefined) throw new Error("nobody is asked");
  session.settleStranger(stranger, true);
  await pass(100);
  expect((await record()).slice(3)).toMatchObject([
    { type: "device-connected", handle: 2, link: "confirmed" },
    { type: "device-failed", handle: 2, code: "access-denied" },
  ]);
});

test("a session that has ended hears of no phone and writes nothing any more", async () => {
  const { session, add, pass, record } = await atWork();
  session.end();
  add().send(GOOD);
  await pass(1000);
  await session.append({ type: "note-added", text: "too late" });
  expect(await record()).toEqual([]);
  expect(session.phase()).toEqual({ kind: "missing" });
});
