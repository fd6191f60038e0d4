// What a virtual phone says over KIS ("Debug USB"): answers are queued by the request and read by the bulk
// in transfer after it. The device's side of core/apple/kis.ts, whose sources it rests on.
import {
  KIS_ENABLE,
  KIS_GET_INFO,
  KIS_HEADER_BYTES,
  KIS_INFO_BYTES,
  type KisRequest,
  type KisStrings,
} from "../../core/apple/kis.ts";
import { encodeDevice, encodeString } from "./encode-descriptors.ts";
import type { DeviceDescriptor, TransferReply } from "./face.ts";

/** Where a talk stands: which settings were written, and what waits to be read, by endpoint. */
export interface KisTalk {
  readonly written: ReadonlySet<number>;
  readonly waiting: ReadonlyMap<number, Uint8Array>;
}

/** Nothing was said since the phone was enumerated. */
export const SILENT: KisTalk = { written: new Set(), waiting: new Map() };

const DONE: TransferReply = { kind: "data", bytes: new Uint8Array() };
const STALL: TransferReply = { kind: "stall" };
/** No endpoint has more: it is the number without the direction bit. */
const NUMBER = 0x0f;

/** One bulk transfer; `info` is the block that the phone has ready. An unknown request is a stall. */
export function talkKis(
  talk: KisTalk,
  endpoint: number,
  data: Uint8Array,
  info: Uint8Array,
): { readonly talk: KisTalk; readonly reply: TransferReply } {
  const number = endpoint & NUMBER;
  const waiting = new Map(talk.waiting);
  if ((endpoint & 0x80) !== 0) {
    const bytes = waiting.get(number);
    waiting.delete(number);
    if (bytes === undefined) return { talk, reply: { kind: "pending" } };
    return { talk: { ...talk, waiting }, reply: { kind: "data", bytes } };
  }
  const request = decodeKisRequest(data, number);
  const setting = KIS_ENABLE.find((known) => request !== null && isSame(known, request));
  if (setting !== undefined) {
    waiting.set(number, replyOf(data, new Uint8Array(), 4));
    return { talk: { written: new Set(talk.written).add(setting.index), waiting }, reply: DONE };
  }
  const ready = KIS_ENABLE.every(({ index }) => talk.written.has(index));
  if (request === null || !ready || !isSame(KIS_GET_INFO, request)) return { talk, reply: STALL };
  waiting.set(number, replyOf(data, info, info.length));
  return { talk: { ...talk, waiting }, reply: DONE };
}

/** A request read back from its bytes; null where they are none, or came on the other portal's endpoint. */
export function decodeKisRequest(data: Uint8Array, endpoint: number): KisRequest | null {
  if (data.length < KIS_HEADER_BYTES) return null;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const count = view.getUint8(4);
  if (view.getUint8(2) !== 0xa0 || view.getUint32(8, true) !== 4 * count) return null;
  if (data.length !== KIS_HEADER_BYTES + 4 * count || (endpoint !== 1 && endpoint !== 3))
    return null;
  const split = view.getUint8(6);
  return {
    endpoint,
    portal: view.getUint8(3),
    index: view.getUint8(5) | ((split & 0x03) << 8),
    args: Array.from({ length: count }, (_, at) => view.getUint32(KIS_HEADER_BYTES + 4 * at, true)),
    replyWords: (split >> 2) | (view.getUint8(7) << 6),
  };
}

function isSame(a: KisRequest, b: KisRequest): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The request's header again, the block, how many bytes were done, and status 0. */
function replyOf(request: Uint8Array, block: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(KIS_HEADER_BYTES + block.length + 8);
  bytes.set(request.subarray(0, KIS_HEADER_BYTES));
  bytes.set(block, KIS_HEADER_BYTES);
  new DataView(bytes.buffer).setUint32(KIS_HEADER_BYTES + block.length, size, true);
  return bytes;
}

/** The info block: 0x40 bytes of sizes and addresses, the device descriptor, then the strings, word by word. */
export function encodeKisInfo(device: DeviceDescriptor, strings: KisStrings): Uint8Array {
  const block = new Uint8Array(KIS_INFO_BYTES);
  let at = 0x54;
  const put = (text: string | null): number => {
    if (text === null) return 0;
    const bytes = encodeString(text);
    const from = at;
    block.set(bytes, from);
    at += Math.ceil(bytes.length / 4) * 4;
    return from / 4;
  };
  const serialIndex = put(strings.serial);
  const manufacturerIndex = put(strings.manufacturer);
  const productIndex = put(strings.product);
  block.set(encodeDevice({ ...device, serialIndex, manufacturerIndex, productIndex }), 0x40);
  return block;
}
