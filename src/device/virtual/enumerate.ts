// One enumeration of the phone: descriptors and strings of each mode. Recovery and DFU as a public
// dump of an iPhone X shows them, normal mode as usbmuxd and libgphoto2 read it, KIS as libirecovery
// does. Knows shapes; when the phone is in which mode is advance.ts.
import {
  PID_DFU,
  PID_IPAD,
  PID_IPHONE,
  PID_PORT_DFU,
  PID_RECOVERY,
} from "../../core/apple/mode.ts";
import { APPLE_VENDOR_ID, PID_KIS } from "../../core/apple/snapshot.ts";
import type { Model } from "../../core/apple/model.ts";
import type { Attachment, EndpointDescriptor, InterfaceDescriptor } from "./face.ts";
import type { Running, System } from "./phone.ts";
import {
  dfuSerial,
  nonces,
  normalSerial,
  portDfuSerial,
  recoverySerial,
} from "./serial-strings.ts";
import type { Traits } from "./traits.ts";

/** iPod touch 5 and later in normal mode (usb.ids). */
const PID_IPOD = 0x12aa;

const bulk = (address: number): EndpointDescriptor => ({
  address,
  attributes: 2,
  maxPacketSize: 512,
  interval: 0,
});

const face = (
  number: number,
  alternate: number,
  [classCode, subclassCode, protocolCode]: readonly [number, number, number],
  endpoints: readonly EndpointDescriptor[] = [],
): InterfaceDescriptor => ({ number, alternate, classCode, subclassCode, protocolCode, endpoints });

const PTP = face(
  0,
  0,
  [6, 1, 1],
  [bulk(0x02), bulk(0x81), { address: 0x83, attributes: 3, maxPacketSize: 64, interval: 10 }],
);
const MUX = face(1, 0, [0xff, 0xfe, 2], [bulk(0x04), bulk(0x85)]);
const CONSOLE = [0xff, 0xff, 0x51] as const;

/** Interfaces by configuration value. A phone has two more configurations in normal mode, of no use here. */
const INTERFACES = {
  normal: new Map([
    [1, [PTP]],
    [3, [PTP, MUX]],
  ]),
  recovery: new Map([
    [
      1,
      [
        face(0, 0, [0xfe, 1, 2], [bulk(0x04)]),
        face(1, 0, CONSOLE),
        face(1, 1, CONSOLE, [bulk(0x81), bulk(0x02)]),
      ],
    ],
  ]),
  dfu: new Map([[1, [face(0, 0, [0xfe, 1, 0])]]]),
  // Endpoints as libirecovery uses them; the class is not told anywhere, so vendor-specific.
  kis: new Map([
    [1, [face(0, 0, [0xff, 0xff, 0xff], [bulk(0x01), bulk(0x81), bulk(0x03), bulk(0x83)])]],
  ]),
} as const;

interface Shape {
  readonly productId: number;
  readonly product: string;
  /** Null: the phone names none. */
  readonly serial: string | null;
  readonly bcdDevice: number;
  readonly nonces: boolean;
  readonly interfaces: ReadonlyMap<number, readonly InterfaceDescriptor[]>;
}

/** The phone as the computer finds it, running this, as enumeration number `address`. */
export function enumerate(
  traits: Traits,
  running: Running,
  system: System,
  address: number,
): Attachment {
  const shape = shapeOf(traits, running, system);
  const strings = new Map([
    [2, "Apple Inc."],
    [3, shape.product],
  ]);
  if (shape.nonces) strings.set(1, nonces(traits, address));
  if (shape.serial !== null) strings.set(4, shape.serial);
  return {
    address,
    descriptor: {
      vendorId: APPLE_VENDOR_ID,
      productId: shape.productId,
      bcdDevice: shape.bcdDevice,
      manufacturerIndex: 2,
      productIndex: 3,
      serialIndex: shape.serial === null ? 0 : 4,
      configurations: [...shape.interfaces].map(([value, interfaces]) => ({ value, interfaces })),
    },
    strings,
  };
}

function shapeOf(traits: Traits, running: Running, system: System): Shape {
  switch (running.mode) {
    case "normal":
    case "restore":
      return {
        ...normalNames(traits.model),
        serial: normalSerial(traits),
        bcdDevice: productVersion(traits.model),
        nonces: false,
        interfaces: INTERFACES.normal,
      };
    case "recovery":
      return {
        productId: PID_RECOVERY,
        product: "Apple Mobile Device (Recovery Mode)",
        serial: recoverySerial(traits, system === "damaged"),
        bcdDevice: 0,
        nonces: true,
        interfaces: INTERFACES.recovery,
      };
    case "dfu":
      return dfuShape(traits);
  }
}

function dfuShape(traits: Traits): Shape {
  const dfu = { bcdDevice: 0, nonces: true, interfaces: INTERFACES.dfu };
  // Product strings of port DFU and KIS are after libirecovery's and usb.ids' names; no dump shows them.
  if (traits.portDfu) {
    return {
      ...dfu,
      productId: PID_PORT_DFU,
      product: "Apple Mobile Device (Port DFU Mode)",
      serial: portDfuSerial(traits),
    };
  }
  if (traits.model.dfuTransport === "kis") {
    // The CPID string is told over bulk transfers only.
    return {
      productId: PID_KIS,
      product: "Debug USB",
      serial: null,
      bcdDevice: 0,
      nonces: false,
      interfaces: INTERFACES.kis,
    };
  }
  return {
    ...dfu,
    productId: PID_DFU,
    product: "Apple Mobile Device (DFU Mode)",
    serial: dfuSerial(traits),
  };
}

function normalNames(model: Model): Pick<Shape, "productId" | "product"> {
  if (model.class === "ipad") return { productId: PID_IPAD, product: "iPad" };
  if (model.class === "ipod") return { productId: PID_IPOD, product: "iPod" };
  return { productId: PID_IPHONE, product: "iPhone" };
}

const readBcd = (digits: string): number => Number.parseInt(digits.slice(-2), 16);

/** iPhone11,2 shows bcdDevice 11.02: product type in BCD (seen in public dumps; for iPads presumed). */
function productVersion({ productType }: Model): number {
  const [, major = "0", minor = "0"] = /(\d+),(\d+)$/.exec(productType) ?? [];
  return (readBcd(major) << 8) | readBcd(minor);
}
