// Phones that will not hold still, swap places or lie, under the adapter that runs in the browser.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identify } from "../../src/core/apple/identify.ts";
import { deviceKey, sameDevice } from "../../src/core/apple/same-device.ts";
import { MAX_STRING_UNITS } from "../../src/core/apple/snapshot.ts";
import type { BusEvent } from "../../src/core/ports.ts";
import type { Attachment, PhoneFace } from "../../src/device/virtual/face.ts";
import { createPhone, type PhoneInput } from "../../src/device/virtual/phone.ts";
import { draw } from "../../src/device/virtual/random.ts";
import { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";
import { ECID, MODELS, phoneOf, traitsOf } from "../support/virtual-phones.ts";
import { watchedBus } from "../support/watched-bus.ts";

const OTHER_ECID = "001A2B3C4D5E6F71";
const PLUG: PhoneInput = { type: "plug", cable: { kind: "good" } };
/** Longer than any boot. */
const LONG_MS = 120_000;

/** Numbers below a limit that follow from the seed. */
function chance(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    const drawn = draw(state);
    state = drawn.state;
    return Math.floor(drawn.value * limit);
  };
}

const INPUTS: readonly PhoneInput[] = [
  PLUG,
  { type: "unplug" },
  { type: "reset" },
  { type: "enter-recovery" },
  { type: "fall-to-dfu" },
  { type: "plug", cable: { kind: "charge-only" } },
];

/** Every device told of comes once and goes once, and those that have not gone are the ones left. */
function handlesLeft(told: readonly BusEvent[]): readonly number[] {
  const here = new Set<number>();
  for (const { type, device } of told) {
    if (type === "updated") continue;
    expect(here.has(device.handle)).toBe(type === "disconnected");
    if (type === "connected") here.add(device.handle);
    else here.delete(device.handle);
  }
  return [...here];
}

describe("a phone that will not hold still", () => {
  test.each([1, 2, 3])(
    "1,000 changes at 1 to 500 ms, seed %i: the last state is right and nothing piles up",
    async (seed) => {
      const upTo = chance(seed);
      const { clock, usb, watcher, told, stop, listeners } = await watchedBus();
      const phone = new VirtualPhone(clock, phoneOf(MODELS.iphone11Pro));
      usb.add(phone);
      const atFirst = listeners();
      for (let change = 0; change < 1000; change += 1) {
        phone.send(INPUTS[upTo(INPUTS.length)] ?? PLUG);
        clock.pass(1 + upTo(500));
        // Now and then long enough to get somewhere.
        if (upTo(8) === 0) clock.pass(30_000);
        expect(listeners()).toBe(atFirst);
      }
      clock.pass(LONG_MS);
      const onBus = phone.attachment();
      const attached = watcher.attached();
      expect(attached.map(({ snapshot: { productId } }) => productId)).toEqual(
        onBus === null ? [] : [onBus.descriptor.productId],
      );
      expect(handlesLeft(told)).toEqual(attached.map(({ handle }) => handle));
      expect(told.length).toBeGreaterThan(100);
      for (const device of await usb.getDevices()) expect(device.opened).toBe(false);
      stop();
      expect(listeners()).toBe(0);
    },
  );
});

describe("two phones of one model that swap places", () => {
  test.each([
    ["that name their ECID in normal mode", MODELS.iphone11Pro],
    ["that hide it there", MODELS.iphoneX],
  ] as const)("%s are never taken for one another", async (_, model) => {
    const upTo = chance(7);
    const { clock, usb, told } = await watchedBus();
    const [first, second] = [ECID, OTHER_ECID].map((ecid) => {
      const traits = { ...traitsOf(model), ecid };
      const start = { stage: "normal", system: "works", autoBoot: true } as const;
      return new VirtualPhone(clock, createPhone(traits, start));
    });
    if (first === undefined || second === undefined) throw new Error("two phones were made");
    const keys = new Map([
      [first, new Set<string>()],
      [second, new Set<string>()],
    ]);
    let here = first;
    let heard = 0;
    usb.add(first);
    usb.add(second);
    for (let swap = 0; swap < 1000; swap += 1) {
      // One cable: the other phone takes the place of this one.
      here.send({ type: "unplug" });
      here = upTo(2) === 0 ? first : second;
      here.send(PLUG);
      here.send(INPUTS[2 + upTo(3)] ?? PLUG);
      clock.pass(upTo(60_000));
      const other = here === first ? second : first;
      for (const event of told.slice(heard)) {
        if (event.type !== "connected") continue;
        const identity = identify(event.device.snapshot);
        const key = deviceKey(identity);
        if (key !== null) keys.get(here)?.add(key);
        const { productType } = model;
        for (const known of keys.get(other) ?? [])
          expect(sameDevice({ keys: [known], productType }, identity)).not.toBe("same");
        const mine = [...(keys.get(here) ?? [])];
        expect(sameDevice({ keys: mine, productType }, identity)).toBe("same");
      }
      heard = told.length;
    }
    expect(keys.get(first)?.size).toBe(model === MODELS.iphoneX ? 2 : 1);
    expect(keys.get(second)?.size).toBe(model === MODELS.iphoneX ? 2 : 1);
  });
});

/** A device on the bus that says whatever it is told to. */
const liar = (attachment: Attachment): PhoneFace => ({
  attachment: () => attachment,
  subscribe: () => () => {},
  control: () => ({ kind: "stall" }),
  bulk: () => ({ kind: "stall" }),
});

test(
  "10,000 lying devices are copied within bounds and read without failing",
  { timeout: 60_000 },
  async () => {
    const { usb, watcher, listeners } = await watchedBus();
    const atFirst = listeners();
    const text = fc.oneof(
      fc.constantFrom("", "<img src=x onerror=alert(1)>", "\0".repeat(255), "CPID:".repeat(50)),
      fc.string({ unit: "binary", maxLength: 255 }),
      fc.array(fc.nat(0xffff), { maxLength: 130 }).map((units) => String.fromCharCode(...units)),
    );
    const byte = fc.nat(0xff);
    const endpoint = fc.record({
      address: fc
        .tuple(fc.boolean(), fc.integer({ min: 1, max: 15 }))
        .map(([into, number]) => number | (into ? 0x80 : 0)),
      attributes: fc.constantFrom(2, 3),
      maxPacketSize: fc.nat(0xffff),
      interval: byte,
    });
    const face = fc.record({
      number: byte,
      alternate: byte,
      classCode: byte,
      subclassCode: byte,
      protocolCode: byte,
      endpoints: fc.array(endpoint, { maxLength: 12 }),
    });
    const attachment: fc.Arbitrary<Attachment> = fc.record({
      address: fc.nat(127),
      descriptor: fc.record({
        vendorId: fc.constant(0x05ac),
        productId: fc.oneof(
          fc.constantFrom(0x1281, 0x1227, 0x12a8, 0xf014, 0x1222),
          fc.nat(0xffff),
        ),
        bcdDevice: fc.nat(0xffff),
        manufacturerIndex: fc.nat(5),
        productIndex: fc.nat(5),
        serialIndex: fc.nat(5),
        configurations: fc.array(
          fc.record({ value: byte, interfaces: fc.array(face, { maxLength: 10 }) }),
          { maxLength: 10 },
        ),
      }),
      strings: fc
        .array(fc.tuple(fc.nat(5), text), { maxLength: 5 })
        .map((entries) => new Map(entries)),
    });
    fc.assert(
      fc.property(attachment, (lie) => {
        const remove = usb.add(liar(lie));
        const [attached] = watcher.attached();
        remove();
        const seen = attached?.snapshot;
        if (seen === undefined) throw new Error("the device was not seen");
        const identity = identify(seen);
        const lengths = [seen.manufacturerName, seen.productName, seen.serialNumber];
        const bounded =
          lengths.every((it) => (it?.length ?? 0) <= MAX_STRING_UNITS) &&
          seen.configurations.length <= 8 &&
          seen.configurations.every(({ interfaces }) => interfaces.length <= 8);
        const clean = /^[0-9A-F]{16}$/.test(identity.ecid ?? ECID);
        if (!bounded || !clean) throw new Error(JSON.stringify({ seen, identity }));
      }),
      { numRuns: 10_000 },
    );
    expect(watcher.attached()).toEqual([]);
    expect(listeners()).toBe(atFirst);
  },
);
