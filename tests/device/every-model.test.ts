// Every row of the table of models through the adapter that runs in the browser: the watcher over a virtual
// bus.
import { describe, expect, test } from "vitest";
import { identify, type Identity } from "../../src/core/apple/identify.ts";
import type { Model } from "../../src/core/apple/model.ts";
import { MODELS } from "../../src/core/apple/models.ts";
import { createPhone } from "../../src/device/virtual/phone.ts";
import type { Traits } from "../../src/device/virtual/traits.ts";
import { VirtualPhone } from "../../src/device/virtual/virtual-phone.ts";
import { snapshot } from "../support/snapshots.ts";
import { ECID, SERIAL, traitsOf } from "../support/virtual-phones.ts";
import { watchedBus } from "../support/watched-bus.ts";

/** What the app takes a phone for that is plugged in so. */
async function seenAs(traits: Traits, stage: "recovery" | "dfu"): Promise<Identity> {
  const { clock, usb, watcher } = await watchedBus();
  const phone = new VirtualPhone(
    clock,
    createPhone(traits, { stage, system: "works", autoBoot: false }),
  );
  usb.add(phone);
  phone.send({ type: "plug", cable: { kind: "good" } });
  const [attached, ...more] = watcher.attached();
  if (attached === undefined || more.length > 0) throw new Error("one device was plugged in");
  return identify(attached.snapshot);
}

const isPhone = ({ class: kind }: Model): boolean => ["iphone", "ipad", "ipod"].includes(kind);
const PHONES = MODELS.filter(isPhone);
const title = (model: Model) => [model.productType, model.boardConfig, model] as const;
const certaintyOf = (model: Model): string => (model.confirmed ? "board" : "probable");

describe("through the real adapter", () => {
  test.each(PHONES.map(title))("%s (%s) is known in recovery mode", async (_, __, model) => {
    expect(await seenAs(traitsOf(model), "recovery")).toEqual({
      mode: "recovery",
      class: model.class,
      model,
      certainty: certaintyOf(model),
      cpid: model.cpid,
      bdid: model.bdid,
      ecid: ECID,
      udid: null,
      serialNumber: SERIAL,
      pwned: null,
    });
  });

  test.each(PHONES.filter(({ dfuTransport }) => dfuTransport === "dfu").map(title))(
    "%s (%s) is known in DFU mode",
    async (_, __, model) => {
      expect(await seenAs(traitsOf(model), "dfu")).toEqual({
        mode: "dfu",
        class: model.class,
        model,
        certainty: certaintyOf(model),
        cpid: model.cpid,
        bdid: model.bdid,
        ecid: ECID,
        udid: null,
        serialNumber: null,
        pwned: null,
      });
    },
  );

  test.each(PHONES.filter(({ dfuTransport }) => dfuTransport === "kis").map(title))(
    "%s (%s) is seen to be in DFU mode over KIS",
    async (_, __, model) => {
      expect(await seenAs(traitsOf(model), "dfu")).toMatchObject({ mode: "kis" });
    },
  );

  test.each(PHONES.filter(({ connector }) => connector === "usb-c").map(title))(
    "%s (%s) is known in port DFU, without the ECID that is not its own",
    async (_, __, model) => {
      expect(await seenAs(traitsOf(model, true), "dfu")).toMatchObject({
        mode: "port-dfu",
        class: model.class,
        model,
        certainty: certaintyOf(model),
        cpid: model.cpid,
        bdid: model.bdid,
        ecid: null,
      });
    },
  );
});

test("the rows above are all phones, and every way into DFU is among them", () => {
  expect(PHONES.length).toBeGreaterThan(150);
  expect(new Set(PHONES.map(({ class: kind }) => kind))).toEqual(
    new Set(["iphone", "ipad", "ipod"]),
  );
  expect(new Set(PHONES.map(({ dfuTransport }) => dfuTransport))).toEqual(new Set(["dfu", "kis"]));
  expect(PHONES.some(({ connector }) => connector === "usb-c")).toBe(true);
});

test.each(MODELS.filter((model) => !isPhone(model)).map(title))(
  "%s (%s) is called by its class in either mode",
  (_, __, model) => {
    const hex = (value: number): string => value.toString(16).toUpperCase();
    const serialNumber = `CPID:${hex(model.cpid)} BDID:${hex(model.bdid)} ECID:${ECID}`;
    for (const productId of [0x1281, 0x1227]) {
      expect(identify(snapshot({ productId, serialNumber }))).toMatchObject({
        class: model.class,
        model,
        certainty: certaintyOf(model),
        ecid: ECID,
      });
    }
  },
);
