// Many phones on one bus: the browser's list and the bus must never part.
import { expect, test } from "vitest";
import type { PhoneInput } from "../../src/device/virtual/phone.ts";
import { draw } from "../../src/device/virtual/random.ts";
import type { SeenEvent } from "./bare-page.ts";
import { listDevices, seenEvents } from "./bare-page.ts";
import type { Plugged } from "./bus.ts";
import { sees, useBench } from "./fixture.ts";
import { createTestClock, IPHONE_X, IPHONE_XS, LONG_MS, makePhone } from "./phones.ts";
import { kernelText } from "./sysfs.ts";

const PHONES = 12;
const CHANGES = 200;

const INPUTS: readonly PhoneInput[] = [
  { type: "plug", cable: { kind: "good" } },
  { type: "unplug" },
  { type: "reset" },
  { type: "enter-recovery" },
  { type: "fall-to-dfu" },
];

const { bench, plug, openPage } = useBench("granted");

/** What the page should list of a port. */
function expected(port: Plugged): readonly string[] {
  const now = port.attachment();
  return now === null
    ? []
    : [nameOf(now.descriptor.productId, kernelText(now.strings.get(4) ?? ""))];
}

const nameOf = (productId: number, serial: string | null): string =>
  `${productId.toString(16)} ${serial}`;

/** The list that a page has which believes its events. */
function fold(events: readonly SeenEvent[]): readonly string[] {
  const listed = new Set<string>();
  for (const { type, productId, serial } of events) {
    const name = nameOf(productId, serial);
    // One device never connects twice in a row, nor leaves unseen.
    expect(listed.has(name)).toBe(type === "disconnect");
    if (type === "connect") listed.add(name);
    else listed.delete(name);
  }
  return [...listed].toSorted();
}

test.for([1, 2, 3])(
  `${PHONES} phones and ${CHANGES} random changes, seed %i: the page's list is the bus`,
  async (seed) => {
    const clock = createTestClock();
    const phones = Array.from({ length: PHONES }, (_, index) =>
      makePhone({ clock, number: index + 1, model: index % 2 === 0 ? IPHONE_X : IPHONE_XS }),
    );
    // From the empty bus on, so that the page's events tell the whole story.
    const page = await openPage();
    const ports = phones.map((phone) => plug(phone));
    await sees(page, PHONES);

    let chance = seed;
    const upTo = (limit: number): number => {
      const drawn = draw(chance);
      chance = drawn.state;
      return Math.floor(drawn.value * limit);
    };
    for (let change = 0; change < CHANGES; change++) {
      const input = INPUTS[upTo(INPUTS.length)] ?? { type: "wait" };
      phones[upTo(PHONES)]?.send(input);
      clock.advance(upTo(20_000));
      // A person's hands are slower than a bus; now and then they are not.
      if (upTo(4) > 0) await bench().settled();
    }
    clock.advance(LONG_MS);
    await bench().settled();

    const onBus = ports.flatMap(expected).toSorted();
    const listed = async (): Promise<string[]> =>
      (await listDevices(page))
        .map(({ productId, serial }) => nameOf(productId, serial))
        .toSorted();
    await expect.poll(listed).toEqual(onBus);
    expect(fold(await seenEvents(page))).toEqual(onBus);
  },
);
