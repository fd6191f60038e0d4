// Descriptors as bytes, the way sysfs `descriptors` and usbfs hold them: the device descriptor, then
// each configuration with its interfaces and endpoints (USB 2.0 spec, 9.6). Knows the layout only.
import { MAX_STRING_UNITS } from "../../core/apple/snapshot.ts";
import type {
  ConfigurationDescriptor,
  DeviceDescriptor,
  EndpointDescriptor,
  InterfaceDescriptor,
} from "./face.ts";

const DEVICE = 1;
const CONFIGURATION = 2;
const STRING = 3;
const INTERFACE = 4;
const ENDPOINT = 5;

/** USB 2.00, and 500 mA in steps of 2 mA, bus powered: what a phone in recovery mode says. */
const USB_VERSION = 0x0200;
const MAX_POWER = 250;
const BUS_POWERED = 0x80;
const CONTROL_PACKET = 64;

const word = (value: number): readonly [number, number] => [value & 0xff, (value >> 8) & 0xff];

/** One descriptor: its length and type in front. */
const descriptor = (type: number, body: readonly number[]): readonly number[] => [
  body.length + 2,
  type,
  ...body,
];

/** The device descriptor alone, 18 bytes. */
export function encodeDevice(device: DeviceDescriptor): Uint8Array {
  return Uint8Array.from(
    descriptor(DEVICE, [
      ...word(USB_VERSION),
      0,
      0,
      0,
      CONTROL_PACKET,
      ...word(device.vendorId),
      ...word(device.productId),
      ...word(device.bcdDevice),
      device.manufacturerIndex,
      device.productIndex,
      device.serialIndex,
      device.configurations.length,
    ]),
  );
}

/** One configuration with all that belongs to it. */
export function encodeConfiguration(configuration: ConfigurationDescriptor): Uint8Array {
  const parts = configuration.interfaces.flatMap(encodeInterface);
  const count = new Set(configuration.interfaces.map(({ number }) => number)).size;
  const head = descriptor(CONFIGURATION, [
    ...word(9 + parts.length),
    count,
    configuration.value,
    0,
    BUS_POWERED,
    MAX_POWER,
  ]);
  return Uint8Array.from([...head, ...parts]);
}

/** Device descriptor and every configuration in order. */
export function encodeDescriptors(device: DeviceDescriptor): Uint8Array {
  return Uint8Array.from(
    [encodeDevice(device), ...device.configurations.map(encodeConfiguration)].flatMap((part) => [
      ...part,
    ]),
  );
}

/** A string descriptor; text longer than it can hold is cut. */
export function encodeString(text: string): Uint8Array {
  const units = Array.from({ length: Math.min(text.length, MAX_STRING_UNITS) }, (_, index) =>
    text.charCodeAt(index),
  );
  return Uint8Array.from(descriptor(STRING, units.flatMap(word)));
}

/** String descriptor 0: the list of languages, American English alone. */
export function encodeLanguages(): Uint8Array {
  return Uint8Array.from(descriptor(STRING, word(0x0409)));
}

function encodeInterface(face: InterfaceDescriptor): readonly number[] {
  const head = descriptor(INTERFACE, [
    face.number,
    face.alternate,
    face.endpoints.length,
    face.classCode,
    face.subclassCode,
    face.protocolCode,
    0,
  ]);
  return [...head, ...face.endpoints.flatMap(encodeEndpoint)];
}

function encodeEndpoint(endpoint: EndpointDescriptor): readonly number[] {
  return descriptor(ENDPOINT, [
    endpoint.address,
    endpoint.attributes,
    ...word(endpoint.maxPacketSize),
    endpoint.interval,
  ]);
}
