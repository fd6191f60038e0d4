import { describe, expect, it } from "vitest";
import { MODELS } from "../../support/virtual-phones.ts";
import { ascii, COMMAND, first, usbBenchOf } from "../../support/virtual-usb-bench.ts";

describe("failures on order", () => {
  it("hit the next calls, any or of one kind, and no more", async () => {
    const { usb, add } = usbBenchOf({ grants: "all" });
    add(MODELS.iphoneX, { stage: "recovery" });
    const device = await first(usb);
    usb.failNext(2, new DOMException("taken", "SecurityError"));
    usb.failNext(1, new DOMException("lost", "NetworkError"), "controlTransferOut");
    await expect(device.open()).rejects.toMatchObject({ name: "SecurityError" });
    await expect(device.open()).rejects.toMatchObject({ name: "SecurityError" });
    expect(device.opened).toBe(false);
    await device.open();
    await device.controlTransferIn(COMMAND, 8);
    await expect(device.controlTransferOut(COMMAND, ascii("x"))).rejects.toMatchObject({
      name: "NetworkError",
    });
    await device.controlTransferOut(COMMAND, ascii("x"));
  });

  it("leave the device usable: a failed claim can be tried again", async () => {
    const { usb, add } = usbBenchOf({ grants: "all" });
    add(MODELS.iphoneX, { stage: "recovery" });
    const device = await first(usb);
    await device.open();
    usb.failNext(1, new DOMException("held elsewhere", "NetworkError"), "claimInterface");
    await expect(device.claimInterface(0)).rejects.toMatchObject({ name: "NetworkError" });
    expect(device.configuration?.interfaces[0]?.claimed).toBe(false);
    await device.claimInterface(0);
    expect(device.configuration?.interfaces[0]?.claimed).toBe(true);
  });
});

describe("a cable pulled at any await", () => {
  it.each([
    "open",
    "claimInterface",
    "selectAlternateInterface",
    "controlTransferOut",
    "transferOut",
    "close",
  ] as const)("%s ends in NotFoundError, with the device closed", async (pulledAt) => {
    let pull = (): void => {};
    const before = async (call: string): Promise<void> => {
      await Promise.resolve();
      if (call === pulledAt) pull();
    };
    const { usb, add, heard } = usbBenchOf({ grants: "all", before });
    const phone = add(MODELS.iphoneX, { stage: "recovery" });
    pull = () => phone.send({ type: "unplug" });
    const device = await first(usb);
    const flow = async (): Promise<void> => {
      await device.open();
      await device.claimInterface(0);
      await device.claimInterface(1);
      await device.selectAlternateInterface(1, 1);
      await device.controlTransferOut(COMMAND, ascii("saveenv"));
      await device.transferOut(4, ascii("x"));
      await device.close();
    };
    await expect(flow()).rejects.toMatchObject({ name: "NotFoundError" });
    expect(device.opened).toBe(false);
    expect(heard).toEqual(["connect 1281", "disconnect 1281"]);
  });
});

describe("a cable pulled a moment after the answer", () => {
  it.each(Array.from({ length: 12 }, (_, turns) => turns))(
    "%i turns later leaves no open device behind",
    async (turns) => {
      let pull = (): void => {};
      const later = async (): Promise<void> => {
        for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
        pull();
      };
      const { usb, add } = usbBenchOf({ grants: "all", before: () => void later() });
      const phone = add(MODELS.iphoneX, { stage: "recovery" });
      pull = () => phone.send({ type: "unplug" });
      const device = await first(usb);
      const outcome = await device.open().then(
        () => "opened",
        (error: unknown) => (error instanceof Error ? error.name : "?"),
      );
      expect(["opened", "NotFoundError"]).toContain(outcome);
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      expect(device.opened).toBe(false);
    },
  );
});
