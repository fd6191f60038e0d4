// Which devices a chooser offers: the filters of `requestDevice` (WebUSB spec, "matches a device
// filter", "is a valid filter"). Pure; knows nothing of phones.
import type { UsbDeviceSubset } from "../usb-subset.ts";

/** Throws the `TypeError` of `requestDevice` for a filter whose parts hang in the air. */
export function checkFilter(filter: USBDeviceFilter): void {
  const needs: readonly (readonly [keyof USBDeviceFilter, keyof USBDeviceFilter])[] = [
    ["productId", "vendorId"],
    ["subclassCode", "classCode"],
    ["protocolCode", "subclassCode"],
  ];
  for (const [part, needed] of needs) {
    if (filter[part] !== undefined && filter[needed] === undefined)
      throw new TypeError(`${part} needs ${needed}`);
  }
}

/** True if the chooser shows the device. No filters at all means every device, as Chrome has it. */
export function isOffered(
  device: UsbDeviceSubset,
  { filters, exclusionFilters }: USBDeviceRequestOptions,
): boolean {
  const wanted = filters.length === 0 || filters.some((filter) => matches(device, filter));
  return wanted && !(exclusionFilters ?? []).some((filter) => matches(device, filter));
}

function matches(device: UsbDeviceSubset, filter: USBDeviceFilter): boolean {
  return (
    fits(filter.vendorId, device.vendorId) &&
    fits(filter.productId, device.productId) &&
    fits(filter.serialNumber, device.serialNumber) &&
    matchesClass(device, filter)
  );
}

/** The class of one interface, or of the device as a whole. */
function matchesClass(device: UsbDeviceSubset, filter: USBDeviceFilter): boolean {
  const alike = (classCode: number, subclassCode: number, protocolCode: number): boolean =>
    fits(filter.classCode, classCode) &&
    fits(filter.subclassCode, subclassCode) &&
    fits(filter.protocolCode, protocolCode);
  return (
    alike(device.deviceClass, device.deviceSubclass, device.deviceProtocol) ||
    device.configurations.some(({ interfaces }) =>
      interfaces.some(({ alternates }) =>
        alternates.some((it) =>
          alike(it.interfaceClass, it.interfaceSubclass, it.interfaceProtocol),
        ),
      ),
    )
  );
}

function fits<T>(wanted: T | undefined, found: T | null): boolean {
  return wanted === undefined || wanted === found;
}
