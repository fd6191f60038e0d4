// "Debug USB" (0x1881), the DFU of A16 and later: it names itself over bulk transfers only. Requests and
// replies as bytes; who sends them is src/device. Everything that came from the cable is hostile here:
// each length and offset is checked. Layout: libirecovery src/libirecovery.c @0017686 (`KIS_req_header`,
// `KIS_device_info`, `irecv_kis_init`, `irecv_kis_load_device_info`). Little-endian throughout.

export interface KisRequest {
  /** Number of the bulk endpoints the portal talks on, out and in. */
  readonly endpoint: 1 | 3;
  /** 0x01 configuration, 0x10 RSM (`KIS_PORTAL_…`). */
  readonly portal: number;
  /** At most 10 bits. */
  readonly index: number;
  /** 32 bits each. */
  readonly args: readonly number[];
  /** 32-bit words wanted back, at most 14 bits. */
  readonly replyWords: number;
}

/** The one interface, which has all four endpoints. */
export const KIS_INTERFACE = 0;

const write32 = (index: number, value: number): KisRequest => ({
  endpoint: 1,
  portal: 0x01,
  index,
  args: [value],
  replyWords: 1,
});

/**
 * What must be written before anything is asked (`KIS_INDEX_ENABLE_A`, `…_B`). libirecovery looks at what
 * comes back and goes on whatever it says; so does this app.
 */
export const KIS_ENABLE: readonly KisRequest[] = [write32(0x0a, 0x21), write32(0x14, 0x01)];

/** Length of the info block, in bytes. */
export const KIS_INFO_BYTES = 0x300;

/** Asks for the info block (`KIS_INDEX_GET_INFO`). */
export const KIS_GET_INFO: KisRequest = {
  endpoint: 3,
  portal: 0x10,
  index: 0x100,
  args: [],
  replyWords: KIS_INFO_BYTES / 4,
};

/** Length of the header of requests and replies, in bytes. */
export const KIS_HEADER_BYTES = 12;

/**
 * What to ask a bulk in transfer for, in bytes: more than the longest reply (header, block, size and
 * status: 788) and whole packets, so that no honest device overruns it.
 */
export const KIS_REPLY_BYTES = 1024;

const VERSION = 0xa0;

/** One request with its header; 12 bytes and 4 an argument. */
export function encodeKisRequest(request: KisRequest): Uint8Array<ArrayBuffer> {
  const { portal, index, args, replyWords } = request;
  const bytes = new Uint8Array(KIS_HEADER_BYTES + 4 * args.length);
  const view = new DataView(bytes.buffer);
  // Bytes 0 and 1 are a sequence number that the device does not look at.
  view.setUint8(2, VERSION);
  view.setUint8(3, portal);
  view.setUint8(4, args.length);
  view.setUint8(5, index & 0xff);
  view.setUint8(6, ((index >> 8) & 0x03) | ((replyWords << 2) & 0xfc));
  view.setUint8(7, (replyWords >> 6) & 0xff);
  view.setUint32(8, 4 * args.length, true);
  for (const [at, arg] of args.entries()) view.setUint32(KIS_HEADER_BYTES + 4 * at, arg, true);
  return bytes;
}

export interface KisStrings {
  /** `CPID:… ECID:…`, as in DFU; NULs included. */
  readonly serial: string;
  /** Null where the block holds no such string. */
  readonly manufacturer: string | null;
  readonly product: string | null;
}

/**
 * `short`: the reply ends before the device descriptor does. `no-serial`: the descriptor's word offset
 * leads out of what was sent, or to no string descriptor.
 */
export type KisRefusal = "short" | "no-serial";

export type KisInfoReading =
  | { readonly kind: "read"; readonly strings: KisStrings }
  | { readonly kind: "refused"; readonly reason: KisRefusal };

/** Where the device descriptor stands in the block, and in it the three string offsets (USB 2.0, table 9-8). */
const DESCRIPTOR = 0x40;
const DESCRIPTOR_BYTES = 18;
const MANUFACTURER = DESCRIPTOR + 14;
const PRODUCT = DESCRIPTOR + 15;
const SERIAL = DESCRIPTOR + 16;

/** Reads the reply to `KIS_GET_INFO`, header included. Total: any bytes are read or refused. */
export function decodeKisInfo(reply: Uint8Array): KisInfoReading {
  const block = reply.subarray(KIS_HEADER_BYTES, KIS_HEADER_BYTES + KIS_INFO_BYTES);
  if (block.length < DESCRIPTOR + DESCRIPTOR_BYTES) return { kind: "refused", reason: "short" };
  const serial = stringAt(block, block[SERIAL]);
  if (serial === null) return { kind: "refused", reason: "no-serial" };
  return {
    kind: "read",
    strings: {
      serial,
      manufacturer: stringAt(block, block[MANUFACTURER]),
      product: stringAt(block, block[PRODUCT]),
    },
  };
}

/** The string descriptor (bLength, 3, UTF-16) at this word offset; null where there is none, or an empty one. */
function stringAt(block: Uint8Array, words: number | undefined): string | null {
  if (words === undefined || words === 0) return null;
  const from = words * 4;
  const [length = 0, type] = block.subarray(from, from + 2);
  if (type !== 3 || length % 2 !== 0 || length < 4 || from + length > block.length) return null;
  const view = new DataView(block.buffer, block.byteOffset + from + 2, length - 2);
  // One byte of length, so never more than MAX_STRING_UNITS of them.
  const units = Array.from({ length: view.byteLength / 2 }, (_, at) =>
    view.getUint16(2 * at, true),
  );
  // Lone surrogates would make the record unreadable as UTF-8.
  return String.fromCharCode(...units).replaceAll(/\p{Surrogate}/gu, "\ufffd");
}
