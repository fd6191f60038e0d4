// Control requests as WebUSB names them: the byte that goes over the wire, and which ones a page may
// send. Pure.

const TYPES: Readonly<Record<USBRequestType, number>> = { standard: 0, class: 1, vendor: 2 };
const RECIPIENTS: Readonly<Record<USBRecipient, number>> = {
  device: 0,
  interface: 1,
  endpoint: 2,
  other: 3,
};

/** bmRequestType (USB 2.0 spec, table 9-2). */
export function requestTypeOf(
  { requestType, recipient }: USBControlTransferParameters,
  inbound: boolean,
): number {
  return (inbound ? 0x80 : 0) | (TYPES[requestType] << 5) | RECIPIENTS[recipient];
}

const GET_DESCRIPTOR = 6;
/** GET_STATUS, GET_DESCRIPTOR, GET_CONFIGURATION, GET_INTERFACE, SYNCH_FRAME. */
const READABLE: ReadonlySet<number> = new Set([0, GET_DESCRIPTOR, 8, 10, 12]);

/**
 * Standard requests only read, and only the readable ones; all but GET_DESCRIPTOR need a selected
 * configuration (device_impl.cc, the standard request allow list).
 */
export function isAllowed(
  { requestType, request }: USBControlTransferParameters,
  inbound: boolean,
  configured: boolean,
): boolean {
  if (requestType !== "standard") return configured;
  if (!inbound || !READABLE.has(request)) return false;
  return configured || request === GET_DESCRIPTOR;
}
