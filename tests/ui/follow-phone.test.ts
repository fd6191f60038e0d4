import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import type { Mode } from "../../src/core/apple/mode.ts";
import { createPhone, type PhoneStart } from "../../src/device/virtual/phone.ts";
import { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";
import { followPhone, type Known } from "../../src/ui/screens/coach/follow-phone.ts";
import { OTHER_ECID } from "../support/snapshots.ts";
import { MODELS, traitsOf } from "../support/virtual-phones.ts";
import { watchedBus } from "../support/watched-bus.ts";

const GOOD = { type: "plug", cable: { kind: "good" } } as const;
const NOBODY: Known = { keys: [], identity: null, practice: null };

/** A bus with phones on it, and what is told of the one that is followed. */
async function bus() {
  const { clock, usb, watcher } = await watchedBus();
  const told: (readonly [mode: Mode | null, at: number])[] = [];
  const add = (stage: PhoneStart["stage"], ecid?: string): VirtualPhone => {
    const traits = traitsOf(MODELS.iphone11Pro);
    const phone = new VirtualPhone(
      clock,
      createPhone(ecid === undefined ? traits : { ...traits, ecid }, {
        stage,
        system: "works",
        autoBoot: true,
      }),
    );
    usb.add(phone);
    phone.send(GOOD);
    return phone;
  };
  const follow = (known: Known = NOBODY) =>
    createRoot(() => followPhone(watcher, known, (mode, at) => told.push([mode, at])));
  return { clock, add, follow, told };
}

test("the only phone there is the one in the hand, through all its modes", async () => {
  const { clock, add, follow, told } = await bus();
  const phone = add("recovery");
  const following = follow();
  expect(following.mode()).toBe("recovery");
  expect(following.identity()?.model?.productType).toBe("iPhone12,3");
  clock.pass(1000);
  phone.send({ type: "command", line: "reboot" });
  clock.pass(60_000);
  expect(following.mode()).toBe("normal");
  expect(told.map(([mode]) => mode)).toEqual(["recovery", null, "normal"]);
  // The times are those of the bus, not of whoever was told.
  expect(told[1]?.[1]).toBe(1500);
});

test("another phone that comes meanwhile ends nothing", async () => {
  const { clock, add, follow, told } = await bus();
  const phone = add("recovery");
  follow();
  phone.send({ type: "unplug" });
  add("dfu", OTHER_ECID);
  clock.pass(1000);
  expect(told.map(([mode]) => mode)).toEqual(["recovery", null]);
});

test("of two phones a person says which; a session's own phone is known without asking", async () => {
  const { add, follow } = await bus();
  add("recovery");
  add("dfu", OTHER_ECID);
  const asked = follow();
  expect(asked.device()).toBe(null);
  expect(asked.candidates()).toHaveLength(2);
  const [, second] = asked.candidates();
  if (second !== undefined) asked.choose(second);
  expect(asked.mode()).toBe("dfu");
  expect(asked.candidates()).toEqual([]);

  const known = follow({ ...NOBODY, keys: [`ecid:${OTHER_ECID}`] });
  expect(known.mode()).toBe("dfu");
});

test("the practice phone is never taken for a real one", async () => {
  const { add, follow } = await bus();
  add("recovery");
  expect(follow({ ...NOBODY, practice: true }).device()).toBe(null);
});

test("what a mode hides was told by the mode before, and stays known", async () => {
  const { clock, add, follow } = await bus();
  const phone = add("normal");
  const following = follow();
  const model = following.identity()?.model?.productType;
  expect(model).toBe("iPhone12,3");
  phone.send({ type: "unplug" });
  clock.pass(100);
  expect(following.device()).toBe(null);
  expect(following.identity()?.model?.productType).toBe(model);
});
