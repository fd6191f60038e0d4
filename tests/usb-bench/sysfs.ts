// How Linux shows a USB device in sysfs and to udev (Documentation/ABI/testing/sysfs-bus-usb). Pure:
// turns an enumeration into the folder that hotplug.py writes.
import type { Attachment } from "../../src/device/virtual/face.ts";
import { encodeDescriptors } from "../../src/device/virtual/encode-descriptors.ts";
import type { BusAddress } from "./wire.ts";

/** A device as hotplug.py takes it: no more than names, texts and bytes. */
export interface SysfsDevice {
  /** Below /sys/devices. */
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  /** Hex digits. */
  readonly descriptors: string;
}

const HOST_CONTROLLER = "pci0000:00/0000:00:14.0";
/** Character device number of usbfs. */
const USB_MAJOR = 189;

/** Where a phone at this port of the root hub is found; ports count from 1. */
export function sysfsPath(bus: number, port: number): string {
  return `${HOST_CONTROLLER}/usb${bus}/${bus}-${port}`;
}

/** One enumeration at a port, under the address that the host gave it. */
export function sysfsDevice(
  attachment: Attachment,
  { bus, device }: BusAddress,
  port: number,
): SysfsDevice {
  const { descriptor } = attachment;
  const minor = (bus - 1) * 128 + device - 1;
  const node = `${digits(bus)}/${digits(device)}`;
  return {
    path: sysfsPath(bus, port),
    attributes: {
      ...lines({
        busnum: `${bus}`,
        devnum: `${device}`,
        devpath: `${port}`,
        speed: "480",
        version: " 2.00",
        maxchild: "0",
        idVendor: hex(descriptor.vendorId, 4),
        idProduct: hex(descriptor.productId, 4),
        bcdDevice: hex(descriptor.bcdDevice, 4),
        bDeviceClass: "00",
        bDeviceSubClass: "00",
        bDeviceProtocol: "00",
        bMaxPacketSize0: "64",
        bNumConfigurations: `${descriptor.configurations.length}`,
        bConfigurationValue: `${descriptor.configurations[0]?.value ?? ""}`,
      }),
      ...lines(names(attachment)),
    },
    properties: {
      DEVNAME: `/dev/bus/usb/${node}`,
      DEVTYPE: "usb_device",
      DRIVER: "usb",
      BUSNUM: digits(bus),
      DEVNUM: digits(device),
      MAJOR: `${USB_MAJOR}`,
      MINOR: `${minor}`,
      PRODUCT: [descriptor.vendorId, descriptor.productId, descriptor.bcdDevice]
        .map((id) => id.toString(16))
        .join("/"),
      TYPE: "0/0/0",
    },
    descriptors: Buffer.from(encodeDescriptors(descriptor)).toString("hex"),
  };
}

/**
 * A string descriptor as Linux keeps it: cut at the first NUL, lone surrogates left out, and no
 * attribute at all where nothing remains (lib/nls utf16s_to_utf8s, drivers/usb/core/message.c).
 */
export function kernelText(text: string): string | null {
  const [beforeNul = ""] = text.split("\0");
  const kept = Array.from(beforeNul, (unit) => (unit.isWellFormed() ? unit : "")).join("");
  return kept === "" ? null : kept;
}

function names({ descriptor, strings }: Attachment): Record<string, string> {
  const found: Record<string, string> = {};
  const indexes = {
    manufacturer: descriptor.manufacturerIndex,
    product: descriptor.productIndex,
    serial: descriptor.serialIndex,
  };
  for (const [name, index] of Object.entries(indexes)) {
    const text = index === 0 ? null : kernelText(strings.get(index) ?? "");
    if (text !== null) found[name] = text;
  }
  return found;
}

function lines(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${value}\n`]));
}

const digits = (value: number): string => `${value}`.padStart(3, "0");
const hex = (value: number, width: number): string => value.toString(16).padStart(width, "0");
