import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AttachEvent, Attachment, PhoneFace } from "../../src/device/virtual/face.ts";
import type { Bus } from "./bus.ts";
import { createBus } from "./bus.ts";
import { createTestClock, makePhone } from "./phones.ts";
import { createUsbfsDevice } from "./usbfs-session.ts";

/** A bus that writes down what it would have done. */
function createLog(): { readonly bus: Bus; readonly log: string[]; readonly served: Set<number> } {
  const log: string[] = [];
  const served = new Set<number>();
  const bus = createBus(
    {
      serve({ device }, face, attachment) {
        expect(served.has(device)).toBe(false);
        served.add(device);
        log.push(`serve ${device}`);
        return {
          device: createUsbfsDevice(face, attachment),
          end() {
            served.delete(device);
            log.push(`end ${device}`);
          },
        };
      },
    },
    {
      add: async ({ path, attributes }) =>
        void log.push(`add ${path.slice(-3)} ${attributes["devnum"]?.trim()}`),
      remove: async (path) => void log.push(`remove ${path.slice(-3)}`),
    },
  );
  return { bus, log, served };
}

/** A phone that is told what to be. */
function createPuppet(): {
  readonly face: PhoneFace;
  readonly show: (attachment: Attachment) => void;
  readonly hide: () => void;
} {
  const real = makePhone({ clock: createTestClock() });
  const listeners = new Set<(event: AttachEvent) => void>();
  let now: Attachment | null = null;
  const tell = (event: AttachEvent): void => {
    for (const listener of listeners) listener(event);
  };
  return {
    face: {
      attachment: () => now,
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      control: (attachment, setup, data) => real.control(attachment, setup, data),
      bulk: () => ({ kind: "stall" }),
    },
    show(attachment) {
      now = attachment;
      tell({ type: "attached", attachment });
    },
    hide() {
      const attachment = now;
      now = null;
      if (attachment !== null) tell({ type: "detached", attachment });
    },
  };
}

function enumeration(address: number): Attachment {
  const attachment = makePhone({ clock: createTestClock() }).attachment();
  if (attachment === null) throw new Error("the phone is not on the bus");
  return { ...attachment, address };
}

describe("a bus", () => {
  test("serves a phone before it tells of it, and ends it before it tells that it is gone", async () => {
    const { bus, log } = createLog();
    const { face, show, hide } = createPuppet();
    bus.plug(face);
    show(enumeration(1));
    hide();
    await bus.settled();
    expect(log).toEqual(["serve 2", "add 1-1 2", "end 2", "remove 1-1"]);
  });

  test("takes a phone off before it puts it on again, also where the phone does not say so", async () => {
    const { bus, log } = createLog();
    const { face, show } = createPuppet();
    bus.plug(face);
    show(enumeration(1));
    show(enumeration(2));
    await bus.settled();
    expect(log).toEqual(["serve 2", "add 1-1 2", "end 2", "remove 1-1", "serve 3", "add 1-1 3"]);
  });

  test("is not moved by a phone that was unplugged from it", async () => {
    const { bus, log } = createLog();
    const { face, show } = createPuppet();
    const port = bus.plug(face);
    port.unplug();
    show(enumeration(1));
    await bus.settled();
    expect(log).toEqual([]);
  });

  test("gives each phone a port of its own, and the port back", () => {
    const { bus } = createLog();
    const [first, second] = [bus.plug(createPuppet().face), bus.plug(createPuppet().face)];
    expect([first.port, second.port]).toEqual([1, 2]);
    first.unplug();
    expect(bus.plug(createPuppet().face).port).toBe(1);
    expect(() => bus.plug(createPuppet().face, 2)).toThrow("taken");
  });

  test("says why it does not settle", async () => {
    const bus = createBus(
      {
        serve: (_address, face, attachment) => ({
          device: createUsbfsDevice(face, attachment),
          end() {},
        }),
      },
      { add: () => Promise.reject(new Error("no sysfs")), remove: async () => {} },
    );
    const { face, show } = createPuppet();
    bus.plug(face);
    show(enumeration(1));
    await expect(bus.settled()).rejects.toThrow("no sysfs");
  });

  test("never gives two phones one address, however often they come and go", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 11 }), { minLength: 300, maxLength: 600 }),
        async (moves) => {
          const { bus, served } = createLog();
          const puppets = Array.from({ length: 12 }, () => ({ ...createPuppet(), shown: 0 }));
          for (const { face } of puppets) bus.plug(face);
          for (const move of moves) {
            const puppet = puppets[move];
            if (puppet === undefined) continue;
            if (puppet.face.attachment() === null) puppet.show(enumeration(++puppet.shown));
            else puppet.hide();
            for (const address of served) expect(address).toBeLessThanOrEqual(127);
            await bus.settled();
          }
          expect(served.size).toBe(puppets.filter(({ face }) => face.attachment() !== null).length);
        },
      ),
      { numRuns: 5 },
    );
  });
});
