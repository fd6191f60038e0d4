// What the app may rely on in any `USB`, the browser's or a virtual one: a list of cases, each a plain
// async function that throws. It knows no test runner and no virtual phone, so the same list runs in
// Node and inside a page. The phone on the bus is any iPhone with one configuration in recovery and DFU.
import {
  APPLE,
  ascii,
  COMMAND,
  descriptor,
  DFU_STATE,
  next,
  only,
  opened,
  plugged,
  rejects,
  same,
  text,
} from "./usb-contract-rig.ts";
import type { UsbContractCase } from "./usb-contract-rig.ts";

/** Each case starts from an empty bus. */
export const USB_CONTRACT: readonly UsbContractCase[] = [
  {
    name: "a device is listed while it is on the bus, as the same object each time",
    async run(rig) {
      same((await rig.usb.getDevices()).length, 0, "devices before");
      const device = await plugged(rig, "recovery");
      same(await only(rig.usb), device, "second list");
      await rig.unplug();
      same((await rig.usb.getDevices()).length, 0, "devices after");
    },
  },
  {
    name: "identity is told without opening",
    async run(rig) {
      const device = await plugged(rig, "recovery");
      same(device.vendorId, APPLE, "vendor");
      same(device.productId, 0x1281, "product");
      same(device.opened, false, "opened");
      same(device.manufacturerName, "Apple Inc.", "manufacturer");
      same(device.productName, "Apple Mobile Device (Recovery Mode)", "product name");
      same(
        /^(SDOM:01 )?CPID:[0-9A-F]{4} .*ECID:[0-9A-F]{16} /.test(device.serialNumber ?? ""),
        true,
        "serial",
      );
      same(device.usbVersionMajor, 2, "USB version");
      same(device.configurations.length, 1, "configurations");
      const [, console] = device.configurations[0]?.interfaces ?? [];
      same(console?.alternates.length, 2, "alternates of interface 1");
      same(console?.claimed, false, "claimed");
      same(console?.alternates[1]?.endpoints[0]?.direction, "in", "first endpoint of the console");
    },
  },
  {
    name: "connect and disconnect tell of the object that getDevices lists",
    async run(rig) {
      const came = await next(rig.usb, "connect", () => rig.plug("dfu"));
      same(came.type, "connect", "type");
      same(await only(rig.usb), came.device, "listed");
      const went = await next(rig.usb, "disconnect", rig.unplug);
      same(went.device, came.device, "gone");
    },
  },
  {
    name: "a listener that was removed hears nothing",
    async run(rig) {
      let heard = 0;
      const listener = (): void => void (heard += 1);
      rig.usb.addEventListener("connect", listener);
      rig.usb.removeEventListener("connect", listener);
      await next(rig.usb, "connect", () => rig.plug("dfu"));
      same(heard, 0, "heard");
    },
  },
  {
    name: "a device that comes back is another object",
    async run(rig) {
      const first = await plugged(rig, "dfu");
      await rig.unplug();
      same((await plugged(rig, "dfu")) === first, false, "same object");
    },
  },
  {
    name: "opening twice and closing twice are no errors",
    async run(rig) {
      const device = await opened(rig, "recovery");
      await device.open();
      same(device.opened, true, "opened");
      await device.close();
      await device.close();
      same(device.opened, false, "closed");
    },
  },
  {
    name: "a second state change at the same time is refused",
    async run(rig) {
      const device = await plugged(rig, "recovery");
      const first = device.open();
      await rejects(device.open(), "InvalidStateError", "second open");
      await rejects(
        device.controlTransferIn(descriptor(0x0100), 18),
        "InvalidStateError",
        "transfer meanwhile",
      );
      await first;
      const claim = device.claimInterface(0);
      await rejects(device.close(), "InvalidStateError", "close while claiming");
      await rejects(device.claimInterface(0), "InvalidStateError", "second claim");
      await claim;
      const released = device.releaseInterface(0);
      await rejects(device.transferOut(4, ascii("x")), "NotFoundError", "transfer while releasing");
      await released;
    },
  },
  {
    name: "nothing works before open",
    async run(rig) {
      const device = await plugged(rig, "recovery");
      await rejects(device.selectConfiguration(1), "InvalidStateError", "selectConfiguration");
      await rejects(device.claimInterface(0), "InvalidStateError", "claimInterface");
      await rejects(device.releaseInterface(0), "InvalidStateError", "releaseInterface");
      await rejects(
        device.selectAlternateInterface(1, 1),
        "InvalidStateError",
        "selectAlternateInterface",
      );
      await rejects(device.controlTransferIn(COMMAND, 8), "InvalidStateError", "controlTransferIn");
      await rejects(
        device.controlTransferOut(COMMAND, ascii("x")),
        "InvalidStateError",
        "controlTransferOut",
      );
      await rejects(device.transferIn(1, 8), "InvalidStateError", "transferIn");
      await rejects(device.transferOut(4, ascii("x")), "InvalidStateError", "transferOut");
    },
  },
  {
    name: "what the device does not have is not found",
    async run(rig) {
      const device = await opened(rig, "recovery");
      await rejects(device.selectConfiguration(9), "NotFoundError", "configuration");
      await rejects(device.claimInterface(9), "NotFoundError", "interface");
      await rejects(
        device.selectAlternateInterface(9, 0),
        "NotFoundError",
        "alternate of no interface",
      );
      await rejects(
        device.selectAlternateInterface(1, 1),
        "InvalidStateError",
        "alternate of an unclaimed interface",
      );
      await device.claimInterface(1);
      await rejects(device.selectAlternateInterface(1, 9), "NotFoundError", "alternate");
      await rejects(
        device.transferIn(1, 8),
        "NotFoundError",
        "endpoint of an alternate not selected",
      );
      await rejects(device.transferIn(16, 8), "IndexSizeError", "endpoint out of range");
    },
  },
  {
    name: "claims and alternates show in the configuration, and end with close",
    async run(rig) {
      const device = await opened(rig, "recovery");
      await device.claimInterface(1);
      await device.claimInterface(1);
      await device.selectAlternateInterface(1, 1);
      const face = device.configuration?.interfaces[1];
      same(face?.claimed, true, "claimed");
      same(face?.alternate.alternateSetting, 1, "alternate");
      await device.releaseInterface(1);
      await device.releaseInterface(1);
      same(face?.claimed, false, "released");
      same(face?.alternate.alternateSetting, 0, "alternate after release");
      await device.claimInterface(1);
      await device.close();
      await device.open();
      same(device.configuration?.interfaces[1]?.claimed, false, "claimed after reopening");
    },
  },
  {
    name: "a vendor request to the device needs no claim",
    async run(rig) {
      const device = await opened(rig, "recovery");
      const sent = ascii("getenv auto-boot");
      const out = await device.controlTransferOut(COMMAND, sent);
      same(out.status, "ok", "status");
      same(out.bytesWritten, sent.length, "bytes written");
      const reply = await device.controlTransferIn(COMMAND, 255);
      same(reply.status, "ok", "status of the reply");
      same(/^(true|false)\0$/.test(text(reply)), true, "reply");
    },
  },
  {
    name: "a request to an interface needs the claim of that interface",
    async run(rig) {
      const device = await opened(rig, "dfu");
      await rejects(device.controlTransferIn(DFU_STATE, 1), "InvalidStateError", "unclaimed");
      await rejects(
        device.controlTransferIn({ ...DFU_STATE, index: 7 }, 1),
        "NotFoundError",
        "no such interface",
      );
      await device.claimInterface(0);
      const { data, status } = await device.controlTransferIn(DFU_STATE, 1);
      same(status, "ok", "status");
      same(data?.getUint8(0), 2, "dfuIDLE");
    },
  },
  {
    name: "a stall is a status, not an error",
    async run(rig) {
      const device = await opened(rig, "recovery");
      const { status, data } = await device.controlTransferIn({ ...COMMAND, request: 99 }, 8);
      same(status, "stall", "in");
      same(data?.byteLength ?? 0, 0, "bytes");
      same(
        (await device.controlTransferOut({ ...COMMAND, request: 99 }, ascii("x"))).status,
        "stall",
        "out",
      );
    },
  },
  {
    name: "standard requests may read descriptors and nothing may be set",
    async run(rig) {
      const device = await opened(rig, "recovery");
      const nonce = await device.controlTransferIn(descriptor(0x0301), 255);
      same(nonce.status, "ok", "string 1");
      same(new TextDecoder("utf-16le").decode(nonce.data).slice(1, 6), "NONC:", "string 1");
      const setAddress = {
        requestType: "standard",
        recipient: "device",
        request: 5,
        value: 9,
        index: 0,
      } as const;
      await rejects(device.controlTransferOut(setAddress), "SecurityError", "SET_ADDRESS");
      await rejects(
        device.controlTransferOut(descriptor(0x0100)),
        "SecurityError",
        "GET_DESCRIPTOR outbound",
      );
      await rejects(
        device.controlTransferIn({ ...descriptor(0), request: 3 }, 8),
        "SecurityError",
        "SET_FEATURE inbound",
      );
    },
  },
  {
    name: "bulk transfers need a claimed and selected endpoint",
    async run(rig) {
      const device = await opened(rig, "recovery");
      await rejects(device.transferOut(4, ascii("x")), "NotFoundError", "unclaimed");
      await device.claimInterface(0);
      const out = await device.transferOut(4, new Uint8Array(512));
      same(out.status, "ok", "status");
      same(out.bytesWritten, 512, "bytes written");
      await rejects(device.transferIn(4, 8), "NotFoundError", "the other direction");
    },
  },
  {
    name: "a transfer that waits ends when the device is closed",
    async run(rig) {
      const device = await opened(rig, "recovery");
      await device.claimInterface(1);
      await device.selectAlternateInterface(1, 1);
      const waiting = rejects(device.transferIn(1, 64), "AbortError", "waiting transfer");
      await device.close();
      await waiting;
    },
  },
  {
    name: "a transfer that waits ends when the device leaves, and the object stays dead",
    async run(rig) {
      const device = await opened(rig, "recovery");
      await device.claimInterface(1);
      await device.selectAlternateInterface(1, 1);
      const waiting = rejects(device.transferIn(1, 64), "NotFoundError", "waiting transfer");
      await rig.unplug();
      await waiting;
      same(device.opened, false, "opened");
      await rejects(device.open(), "NotFoundError", "open");
      await rejects(device.close(), "NotFoundError", "close");
      await rejects(
        device.controlTransferOut(COMMAND, ascii("reboot")),
        "NotFoundError",
        "transfer",
      );
    },
  },
];
