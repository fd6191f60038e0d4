// The bytes on the socket between the preload and the phones: encoding and decoding, nothing else.
// The format is in README.md; usbfs-shim/wire.h is the other end. A client is another process that may
// crash in the middle of a frame, so lengths are bounded and anything unknown is refused.
import type { ControlSetup } from "../../src/device/virtual/face.ts";

/** First word of a connection: "KSB1". */
const MAGIC = 0x3142534b;

/** Bytes of a connection's first frame. */
export const HELLO_SIZE = 8;
/** Bytes before a request's payload. */
export const REQUEST_HEADER_SIZE = 16;
/** Bytes before an answer's data. */
export const ANSWER_HEADER_SIZE = 12;

const SETUP_SIZE = 8;

/** WebUSB itself refuses more than 32 MiB in one transfer (Chromium, blink usb_device.cc). */
export const MAX_TRANSFER = 32 * 1024 * 1024;
const MAX_PAYLOAD = MAX_TRANSFER + SETUP_SIZE;

/** Where a device is on the bus: the numbers in /dev/bus/usb/BBB/DDD. */
export interface BusAddress {
  readonly bus: number;
  readonly device: number;
}

/** What usbfs is asked for. `id` pairs an answer with its request; only `discard` gets none. */
export type Request =
  | {
      readonly kind: "control";
      readonly id: number;
      readonly setup: ControlSetup;
      readonly data: Uint8Array;
    }
  /** `endpoint` with the direction bit; `length` is what an in transfer wants, 0 for an out transfer. */
  | {
      readonly kind: "bulk";
      readonly id: number;
      readonly endpoint: number;
      readonly data: Uint8Array;
      readonly length: number;
    }
  | { readonly kind: "set-configuration"; readonly id: number; readonly value: number }
  | { readonly kind: "claim"; readonly id: number; readonly number: number }
  | { readonly kind: "release"; readonly id: number; readonly number: number }
  | {
      readonly kind: "set-interface";
      readonly id: number;
      readonly number: number;
      readonly alternate: number;
    }
  | { readonly kind: "reset"; readonly id: number }
  | { readonly kind: "clear-halt"; readonly id: number; readonly endpoint: number }
  /** The transfer `target` is not wanted any more. */
  | { readonly kind: "discard"; readonly id: number; readonly target: number };

/** `status` is 0 or a negative Linux errno; `data` is what an in transfer brought. */
export interface Answer {
  readonly id: number;
  readonly status: number;
  readonly data: Uint8Array;
}

/** A frame that this end does not understand; the connection is of no use any more. */
export class WireError extends Error {
  override readonly name = "WireError";
}

const OPERATIONS = [
  "control",
  "bulk",
  "set-configuration",
  "claim",
  "release",
  "set-interface",
  "reset",
  "clear-halt",
  "discard",
] as const satisfies readonly Request["kind"][];

interface Header {
  readonly id: number;
  readonly kind: Request["kind"];
  readonly target: number;
  readonly argument: number;
  readonly size: number;
}

/** The first frame of a connection. Throws `WireError`. */
export function decodeHello(bytes: Uint8Array): BusAddress {
  const view = viewOf(bytes, HELLO_SIZE);
  if (view.getUint32(0, true) !== MAGIC) throw new WireError("not a client of the bench");
  return { bus: view.getUint16(4, true), device: view.getUint16(6, true) };
}

export function encodeHello(address: BusAddress): Uint8Array {
  const { bytes, view } = frame(HELLO_SIZE);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, address.bus, true);
  view.setUint16(6, address.device, true);
  return bytes;
}

/** Bytes of payload that follow this request header. Throws `WireError`. */
export function payloadSize(header: Uint8Array): number {
  return decodeHeader(header).size;
}

/** One request from its header and the whole of its payload. Throws `WireError`. */
export function decodeRequest(headerBytes: Uint8Array, payload: Uint8Array): Request {
  const { id, kind, target, argument, size } = decodeHeader(headerBytes);
  if (payload.length !== size)
    throw new WireError(`payload of ${payload.length} bytes, not ${size}`);
  switch (kind) {
    case "control":
      return { kind, id, ...decodeControl(payload) };
    case "bulk":
      return { kind, id, endpoint: target, data: payload, length: argument };
    case "set-configuration":
      return { kind, id, value: target };
    case "claim":
    case "release":
      return { kind, id, number: target };
    case "set-interface":
      return { kind, id, number: target, alternate: argument };
    case "reset":
      return { kind, id };
    case "clear-halt":
      return { kind, id, endpoint: target };
    case "discard":
      return { kind, id, target: argument };
  }
}

export function encodeRequest(request: Request): Uint8Array {
  const { id, kind } = request;
  const plain = { id, kind, target: 0, argument: 0 };
  switch (kind) {
    case "control": {
      const wanted = isIn(request.setup.requestType) ? request.setup.length : 0;
      return encodeFrame(
        { ...plain, argument: wanted },
        encodeControl(request.setup, request.data),
      );
    }
    case "bulk":
      return encodeFrame(
        { ...plain, target: request.endpoint, argument: request.length },
        request.data,
      );
    case "set-configuration":
      return encodeFrame({ ...plain, target: request.value });
    case "claim":
    case "release":
      return encodeFrame({ ...plain, target: request.number });
    case "set-interface":
      return encodeFrame({ ...plain, target: request.number, argument: request.alternate });
    case "reset":
      return encodeFrame(plain);
    case "clear-halt":
      return encodeFrame({ ...plain, target: request.endpoint });
    case "discard":
      return encodeFrame({ ...plain, argument: request.target });
  }
}

export function encodeAnswer(answer: Answer): Uint8Array {
  const { bytes, view } = frame(ANSWER_HEADER_SIZE + answer.data.length);
  view.setUint32(0, answer.id, true);
  view.setInt32(4, answer.status, true);
  view.setUint32(8, answer.data.length, true);
  bytes.set(answer.data, ANSWER_HEADER_SIZE);
  return bytes;
}

/** The header of an answer; `size` bytes of data follow it. Throws `WireError`. */
export function decodeAnswerHeader(
  bytes: Uint8Array,
): Omit<Answer, "data"> & { readonly size: number } {
  const view = viewOf(bytes, ANSWER_HEADER_SIZE);
  return {
    id: view.getUint32(0, true),
    status: view.getInt32(4, true),
    size: bounded(view.getUint32(8, true)),
  };
}

/** What opening the device gives: 0 or a negative errno. */
export function encodeStatus(status: number): Uint8Array {
  const { bytes, view } = frame(4);
  view.setInt32(0, status, true);
  return bytes;
}

/** True where the device sends: `bmRequestType` and `bEndpointAddress` share the direction bit. */
export function isIn(typeOrEndpoint: number): boolean {
  return (typeOrEndpoint & 0x80) !== 0;
}

function decodeHeader(bytes: Uint8Array): Header {
  const view = viewOf(bytes, REQUEST_HEADER_SIZE);
  const kind = OPERATIONS[view.getUint8(4) - 1];
  if (kind === undefined) throw new WireError(`unknown operation ${view.getUint8(4)}`);
  const size = bounded(view.getUint32(12, true));
  if (size > 0 && kind !== "control" && kind !== "bulk")
    throw new WireError(`${kind} has no payload`);
  return {
    id: view.getUint32(0, true),
    kind,
    target: view.getUint8(5),
    argument: view.getUint32(8, true),
    size,
  };
}

function encodeFrame(
  header: Omit<Header, "size">,
  payload: Uint8Array = new Uint8Array(0),
): Uint8Array {
  const { bytes, view } = frame(REQUEST_HEADER_SIZE + payload.length);
  view.setUint32(0, header.id, true);
  view.setUint8(4, OPERATIONS.indexOf(header.kind) + 1);
  view.setUint8(5, header.target);
  view.setUint32(8, header.argument, true);
  view.setUint32(12, payload.length, true);
  bytes.set(payload, REQUEST_HEADER_SIZE);
  return bytes;
}

/** USB 2.0 spec, table 9-2. */
function decodeControl(payload: Uint8Array): { setup: ControlSetup; data: Uint8Array } {
  if (payload.length < SETUP_SIZE) throw new WireError("control transfer without a setup packet");
  const view = viewOf(payload, payload.length);
  const setup = {
    requestType: view.getUint8(0),
    request: view.getUint8(1),
    value: view.getUint16(2, true),
    index: view.getUint16(4, true),
    length: view.getUint16(6, true),
  };
  return { setup, data: payload.subarray(SETUP_SIZE) };
}

function encodeControl(setup: ControlSetup, data: Uint8Array): Uint8Array {
  const { bytes, view } = frame(SETUP_SIZE + data.length);
  view.setUint8(0, setup.requestType);
  view.setUint8(1, setup.request);
  view.setUint16(2, setup.value, true);
  view.setUint16(4, setup.index, true);
  view.setUint16(6, setup.length, true);
  bytes.set(data, SETUP_SIZE);
  return bytes;
}

function bounded(size: number): number {
  if (size > MAX_PAYLOAD) throw new WireError(`${size} bytes in one transfer`);
  return size;
}

function frame(size: number): { bytes: Uint8Array; view: DataView } {
  const bytes = new Uint8Array(size);
  return { bytes, view: new DataView(bytes.buffer) };
}

function viewOf(bytes: Uint8Array, size: number): DataView {
  if (bytes.length < size) throw new WireError(`frame of ${bytes.length} bytes, not ${size}`);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
