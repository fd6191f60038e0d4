import { describe, it } from "vitest";
import type { UsbSubset } from "../../../src/device/usb-subset.ts";
import { VirtualPhone } from "../../../src/device/virtual/virtual-phone.ts";
import { VirtualUsb } from "../../../src/device/virtual/virtual-usb.ts";
import { USB_CONTRACT } from "../../support/usb-contract.ts";
import type { UsbRig } from "../../support/usb-contract-rig.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";
import { MODELS, phoneOf } from "../../support/virtual-phones.ts";

/** The browser's object satisfies the same type as the virtual one, without a cast. */
export const realIsSubset = (usb: USB): UsbSubset => usb;

function rig(): UsbRig {
  const usb = new VirtualUsb({ grants: "all" });
  let phone: VirtualPhone | null = null;
  return {
    usb,
    async plug(mode) {
      phone = new VirtualPhone(new VirtualClock(), phoneOf(MODELS.iphoneX, { stage: mode }));
      usb.add(phone);
      phone.send({ type: "plug", cable: { kind: "good" } });
    },
    async unplug() {
      phone?.send({ type: "unplug" });
    },
  };
}

describe("the virtual USB keeps the contract", () => {
  it.each(USB_CONTRACT)("$name", async ({ run }) => await run(rig()));
});
