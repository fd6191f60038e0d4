// The rules that Linux keeps between a program and a USB device (drivers/usb/core/devio.c): who has
// claimed which interface, which endpoints exist in the chosen settings, and which errno says no.
// Knows one enumeration of a phone; knows no socket.
import type {
  Attachment,
  InterfaceDescriptor,
  PhoneFace,
  TransferReply,
} from "../../src/device/virtual/face.ts";
import type { Answer, Request } from "./wire.ts";
import { isIn } from "./wire.ts";

/** The Linux errno values that a program may meet here (asm-generic/errno.h). */
export const ERRNO = {
  ENOENT: 2,
  EACCES: 13,
  EBUSY: 16,
  ENODEV: 19,
  EINVAL: 22,
  EPIPE: 32,
  EOVERFLOW: 75,
} as const;

/** `bmRequestType` bits: recipient interface, and the type that Linux lets pass unchecked. */
const RECIPIENT_MASK = 0x1f;
const RECIPIENT_INTERFACE = 1;
const TYPE_MASK = 0x60;
const TYPE_VENDOR = 0x40;

const NOTHING = new Uint8Array(0);

/** One program that has the device open. */
export interface UsbfsSession {
  /** Null where there is nothing to answer: a discard, or a transfer that the phone keeps waiting. */
  handle(request: Request): Answer | null;
  /** The program closed the device, so what it had claimed is free. */
  end(): void;
}

/** One enumeration, as the kernel holds it for all programs. */
export interface UsbfsDevice {
  open(): UsbfsSession;
}

/** A freshly enumerated phone: first configuration chosen, nothing claimed, as the kernel leaves it. */
export function createUsbfsDevice(face: PhoneFace, attachment: Attachment): UsbfsDevice {
  const { configurations } = attachment.descriptor;
  const claims = new Map<number, object>();
  const alternates = new Map<number, number>();
  let configuration = configurations[0];

  const settings = (number: number): readonly InterfaceDescriptor[] =>
    configuration?.interfaces.filter((candidate) => candidate.number === number) ?? [];

  const owning = (endpoint: number): InterfaceDescriptor | undefined =>
    configuration?.interfaces.find(
      (candidate) =>
        candidate.alternate === (alternates.get(candidate.number) ?? 0) &&
        candidate.endpoints.some(({ address }) => address === endpoint),
    );

  const claim = (session: object, number: number): number => {
    if (settings(number).length === 0) return -ERRNO.ENOENT;
    const holder = claims.get(number);
    if (holder !== undefined && holder !== session) return -ERRNO.EBUSY;
    claims.set(number, session);
    return 0;
  };

  const release = (session: object, number: number): number => {
    if (claims.get(number) !== session) return -ERRNO.EINVAL;
    claims.delete(number);
    alternates.delete(number);
    return 0;
  };

  const setInterface = (session: object, number: number, alternate: number): number => {
    const claimed = claim(session, number);
    if (claimed !== 0) return claimed;
    if (!settings(number).some((candidate) => candidate.alternate === alternate))
      return -ERRNO.EINVAL;
    alternates.set(number, alternate);
    return 0;
  };

  const setConfiguration = (value: number): number => {
    if (claims.size > 0) return -ERRNO.EBUSY;
    const next = configurations.find((candidate) => candidate.value === value);
    if (next === undefined) return -ERRNO.EINVAL;
    configuration = next;
    alternates.clear();
    return 0;
  };

  /** Linux claims an interface by itself for whoever uses an endpoint of it. */
  const useEndpoint = (session: object, endpoint: number): number => {
    const owner = owning(endpoint);
    return owner === undefined ? -ERRNO.ENOENT : claim(session, owner.number);
  };

  const checkControl = (
    session: object,
    request: Extract<Request, { kind: "control" }>,
  ): number => {
    const { requestType, index } = request.setup;
    const checked =
      (requestType & TYPE_MASK) !== TYPE_VENDOR &&
      (requestType & RECIPIENT_MASK) === RECIPIENT_INTERFACE;
    return checked ? claim(session, index & 0xff) : 0;
  };

  const control = (
    session: object,
    request: Extract<Request, { kind: "control" }>,
  ): Answer | null => {
    const refused = checkControl(session, request);
    if (refused !== 0) return refusal(request.id, refused);
    const { requestType, length } = request.setup;
    return answerOf(
      request.id,
      face.control(attachment, request.setup, request.data),
      isIn(requestType) ? length : 0,
    );
  };

  const bulk = (session: object, request: Extract<Request, { kind: "bulk" }>): Answer | null => {
    const refused = useEndpoint(session, request.endpoint);
    if (refused !== 0) return refusal(request.id, refused);
    return answerOf(
      request.id,
      face.bulk(attachment, request.endpoint, request.data, request.length),
      isIn(request.endpoint) ? request.length : 0,
    );
  };

  const handle = (session: object, request: Request): Answer | null => {
    switch (request.kind) {
      case "control":
        return control(session, request);
      case "bulk":
        return bulk(session, request);
      case "set-configuration":
        return refusal(request.id, setConfiguration(request.value));
      case "claim":
        return refusal(request.id, claim(session, request.number));
      case "release":
        return refusal(request.id, release(session, request.number));
      case "set-interface":
        return refusal(request.id, setInterface(session, request.number, request.alternate));
      case "reset":
        return refusal(request.id, 0);
      case "clear-halt":
        return refusal(request.id, useEndpoint(session, request.endpoint));
      case "discard":
        return null;
    }
  };

  return {
    open() {
      const session = {};
      return {
        handle: (request) => handle(session, request),
        end() {
          for (const [number, holder] of claims) if (holder === session) release(session, number);
        },
      };
    },
  };
}

/** `wanted`: bytes that an in transfer asked for; more than that is a babbling device. */
function answerOf(id: number, reply: TransferReply, wanted: number): Answer | null {
  switch (reply.kind) {
    case "data":
      return reply.bytes.length > wanted
        ? { id, status: -ERRNO.EOVERFLOW, data: reply.bytes.subarray(0, wanted) }
        : { id, status: 0, data: reply.bytes };
    case "stall":
      return refusal(id, -ERRNO.EPIPE);
    case "gone":
      return refusal(id, -ERRNO.ENODEV);
    case "pending":
      return null;
  }
}

/** An answer without data; 0 is success. */
function refusal(id: number, status: number): Answer {
  return { id, status, data: NOTHING };
}
