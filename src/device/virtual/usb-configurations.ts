// Descriptors in the shape that WebUSB shows them: configurations, interfaces with their alternates,
// endpoints. Which alternate is selected and who has claimed what is read live from the device.
import type { ConfigurationDescriptor, EndpointDescriptor, InterfaceDescriptor } from "./face.ts";

/** What only the device object knows of one interface. */
export interface InterfaceState {
  readonly claimed: boolean;
  readonly alternate: number;
}

/** `stateOf` is asked at each read, so that the objects stay the same and their values do not. */
export function toUsbConfiguration(
  { value, interfaces }: ConfigurationDescriptor,
  stateOf: (configuration: number, number: number) => InterfaceState,
): USBConfiguration {
  const numbers = [...new Set(interfaces.map(({ number }) => number))];
  return {
    configurationValue: value,
    configurationName: null,
    interfaces: numbers.map((number) =>
      toUsbInterface(
        number,
        interfaces.filter((face) => face.number === number),
        () => stateOf(value, number),
      ),
    ),
  };
}

function toUsbInterface(
  number: number,
  faces: readonly InterfaceDescriptor[],
  state: () => InterfaceState,
): USBInterface {
  const alternates = faces.map(toUsbAlternate);
  const [first = toUsbAlternate(EMPTY)] = alternates;
  return {
    interfaceNumber: number,
    alternates,
    get alternate() {
      return (
        alternates.find(({ alternateSetting }) => alternateSetting === state().alternate) ?? first
      );
    },
    get claimed() {
      return state().claimed;
    },
  };
}

const EMPTY: InterfaceDescriptor = {
  number: 0,
  alternate: 0,
  classCode: 0,
  subclassCode: 0,
  protocolCode: 0,
  endpoints: [],
};

function toUsbAlternate(face: InterfaceDescriptor): USBAlternateInterface {
  return {
    alternateSetting: face.alternate,
    interfaceClass: face.classCode,
    interfaceSubclass: face.subclassCode,
    interfaceProtocol: face.protocolCode,
    interfaceName: null,
    endpoints: face.endpoints.map(toUsbEndpoint),
  };
}

/** bmAttributes bits 0 and 1 (USB 2.0 spec, table 9-13). */
const TYPES: readonly USBEndpointType[] = ["bulk", "isochronous", "bulk", "interrupt"];

function toUsbEndpoint({ address, attributes, maxPacketSize }: EndpointDescriptor): USBEndpoint {
  return {
    endpointNumber: address & 0x0f,
    direction: (address & 0x80) === 0 ? "out" : "in",
    type: TYPES[attributes & 3] ?? "bulk",
    packetSize: maxPacketSize,
  };
}
