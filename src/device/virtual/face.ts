// What a bus sees of the virtual phone. Two hosts stand on it: virtual-usb.ts, which plays the
// browser's `navigator.usb` for the practice run and the tests, and tests/usb-bench, which serves the
// same phone to an unmodified Chromium. Neither knows how the phone decides.

/** Strings by descriptor index, as the phone would send them (UTF-16 text). Index 0 is the language list. */
export type UsbStrings = ReadonlyMap<number, string>;

export interface EndpointDescriptor {
  /** `bEndpointAddress`, direction bit 0x80 included. */
  readonly address: number;
  /** `bmAttributes`: 2 bulk, 3 interrupt. */
  readonly attributes: number;
  readonly maxPacketSize: number;
  readonly interval: number;
}

export interface InterfaceDescriptor {
  readonly number: number;
  readonly alternate: number;
  readonly classCode: number;
  readonly subclassCode: number;
  readonly protocolCode: number;
  readonly endpoints: readonly EndpointDescriptor[];
}

export interface ConfigurationDescriptor {
  readonly value: number;
  readonly interfaces: readonly InterfaceDescriptor[];
}

export interface DeviceDescriptor {
  readonly vendorId: number;
  readonly productId: number;
  /** Four BCD digits. */
  readonly bcdDevice: number;
  readonly manufacturerIndex: number;
  readonly productIndex: number;
  readonly serialIndex: number;
  readonly configurations: readonly ConfigurationDescriptor[];
}

/** One enumeration of the phone: it leaves and comes back as another one. */
export interface Attachment {
  /** Grows with each enumeration, from 1. */
  readonly address: number;
  readonly descriptor: DeviceDescriptor;
  readonly strings: UsbStrings;
}

/** USB 2.0 spec, table 9-2. */
export interface ControlSetup {
  readonly requestType: number;
  readonly request: number;
  readonly value: number;
  readonly index: number;
  /** `wLength`: bytes wanted (in) or sent (out). */
  readonly length: number;
}

/** `gone`: the phone left the bus before it answered. `pending`: nothing to say yet (a silent bulk in). */
export type TransferReply =
  | { readonly kind: "data"; readonly bytes: Uint8Array }
  | { readonly kind: "stall" }
  | { readonly kind: "gone" }
  | { readonly kind: "pending" };

export type AttachEvent =
  | { readonly type: "attached"; readonly attachment: Attachment }
  | { readonly type: "detached"; readonly attachment: Attachment };

/** A phone on a cable, seen from the computer. */
export interface PhoneFace {
  /** What is on the bus now; null while the phone is off it. */
  attachment(): Attachment | null;
  subscribe(listener: (event: AttachEvent) => void): () => void;
  /** One control transfer to that enumeration; `data` is empty for an in transfer. */
  control(attachment: Attachment, setup: ControlSetup, data: Uint8Array): TransferReply;
  /** `endpoint` with the direction bit. */
  bulk(attachment: Attachment, endpoint: number, data: Uint8Array, length: number): TransferReply;
}
