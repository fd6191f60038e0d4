// Copies a live USBDevice into plain data: the one place where strings from a cable enter the app.
// No DOM object passes beyond this folder. Lengths are bounded here, because a device may lie.
import {
  MAX_STRING_UNITS,
  type AlternateSnapshot,
  type ConfigurationSnapshot,
  type EndpointSnapshot,
  type InterfaceSnapshot,
  type UsbSnapshot,
} from "../core/apple/snapshot.ts";
import type { UsbDeviceSubset } from "./usb-subset.ts";

/**
 * The USB specification allows 255 of each; an iPhone shows up to 6 configurations of 5 interfaces with
 * 3 settings of 3 endpoints. Together these keep a lying device's snapshot small enough for the record.
 */
const MAX = { configurations: 8, interfaces: 8, alternates: 4, endpoints: 8 } as const;

/** A snapshot of the device as it is now. Reads properties only; the device need not be open. */
export function toSnapshot(device: UsbDeviceSubset): UsbSnapshot {
  return {
    vendorId: device.vendorId,
    productId: device.productId,
    bcdDevice:
      (device.deviceVersionMajor << 8) |
      (device.deviceVersionMinor << 4) |
      device.deviceVersionSubminor,
    manufacturerName: bounded(device.manufacturerName),
    productName: bounded(device.productName),
    serialNumber: bounded(device.serialNumber),
    configurations: device.configurations.slice(0, MAX.configurations).map(toConfiguration),
  };
}

/** Lone surrogates would make the record unreadable as UTF-8: they become U+FFFD. */
function bounded(text: string | null | undefined): string | null {
  return text === null || text === undefined
    ? null
    : text.slice(0, MAX_STRING_UNITS).toWellFormed();
}

function toConfiguration(configuration: USBConfiguration): ConfigurationSnapshot {
  return {
    value: configuration.configurationValue,
    interfaces: configuration.interfaces.slice(0, MAX.interfaces).map(toInterface),
  };
}

function toInterface(usbInterface: USBInterface): InterfaceSnapshot {
  return {
    number: usbInterface.interfaceNumber,
    alternates: usbInterface.alternates.slice(0, MAX.alternates).map(toAlternate),
  };
}

function toAlternate(alternate: USBAlternateInterface): AlternateSnapshot {
  return {
    setting: alternate.alternateSetting,
    classCode: alternate.interfaceClass,
    subclassCode: alternate.interfaceSubclass,
    protocolCode: alternate.interfaceProtocol,
    endpoints: alternate.endpoints.slice(0, MAX.endpoints).map(toEndpoint),
  };
}

function toEndpoint(endpoint: USBEndpoint): EndpointSnapshot {
  return {
    number: endpoint.endpointNumber,
    direction: endpoint.direction,
    type: endpoint.type,
    packetSize: endpoint.packetSize,
  };
}
