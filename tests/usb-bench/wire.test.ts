import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createByteQueue } from "./byte-queue.ts";
import type { Answer, Request } from "./wire.ts";
import {
  ANSWER_HEADER_SIZE,
  decodeAnswerHeader,
  decodeHello,
  decodeRequest,
  encodeAnswer,
  encodeHello,
  encodeRequest,
  encodeStatus,
  HELLO_SIZE,
  MAX_TRANSFER,
  payloadSize,
  REQUEST_HEADER_SIZE,
  WireError,
} from "./wire.ts";

const byte = fc.integer({ min: 0, max: 0xff });
const half = fc.integer({ min: 0, max: 0xffff });
const word = fc.integer({ min: 0, max: 0xffff_ffff });
const bytes = fc.uint8Array({ maxLength: 600 });

const setup = fc.record({
  requestType: byte,
  request: byte,
  value: half,
  index: half,
  length: half,
});

const request: fc.Arbitrary<Request> = fc.oneof(
  fc.record({ kind: fc.constant("control" as const), id: word, setup, data: bytes }),
  fc.record({
    kind: fc.constant("bulk" as const),
    id: word,
    endpoint: byte,
    data: bytes,
    length: word,
  }),
  fc.record({ kind: fc.constant("set-configuration" as const), id: word, value: byte }),
  fc.record({
    kind: fc.constantFrom("claim" as const, "release" as const),
    id: word,
    number: byte,
  }),
  fc.record({
    kind: fc.constant("set-interface" as const),
    id: word,
    number: byte,
    alternate: word,
  }),
  fc.record({ kind: fc.constant("reset" as const), id: word }),
  fc.record({ kind: fc.constant("clear-halt" as const), id: word, endpoint: byte }),
  fc.record({ kind: fc.constant("discard" as const), id: word, target: word }),
);

const answer: fc.Arbitrary<Answer> = fc.record({
  id: word,
  status: fc.integer({ min: -4095, max: 0 }),
  data: bytes,
});

/** The stream cut into pieces at the given places. */
function cut(stream: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const size of sizes) {
    pieces.push(stream.subarray(at, at + size));
    at += size;
  }
  return [...pieces, stream.subarray(at)];
}

describe("requests", () => {
  test("come out as they went in, however the stream was cut", () => {
    fc.assert(
      fc.property(
        fc.array(request, { maxLength: 8 }),
        fc.array(fc.integer({ min: 0, max: 40 })),
        (sent, sizes) => {
          const queue = createByteQueue();
          const received: Request[] = [];
          let header: Uint8Array | null = null;
          for (const piece of cut(Buffer.concat(sent.map(encodeRequest)), sizes)) {
            queue.push(piece);
            for (;;) {
              header ??= queue.take(REQUEST_HEADER_SIZE);
              const payload = header === null ? null : queue.take(payloadSize(header));
              if (header === null || payload === null) break;
              received.push(decodeRequest(header, payload));
              header = null;
            }
          }
          expect(received.map(plain)).toEqual(sent.map(plain));
        },
      ),
    );
  });

  test("of any bytes at all are read or refused, and never more than the bound is waited for", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: REQUEST_HEADER_SIZE, maxLength: REQUEST_HEADER_SIZE }),
        (header) => {
          const size = refusedOr(() => payloadSize(header));
          if (size === "refused") return;
          expect(size).toBeLessThanOrEqual(MAX_TRANSFER + 8);
          if (size <= 4096) refusedOr(() => decodeRequest(header, new Uint8Array(size)));
        },
      ),
    );
  });

  test("that are too short, unknown, too large or have a payload out of place are refused", () => {
    const claim = encodeRequest({ kind: "claim", id: 1, number: 0 });
    const claimWith = (at: number, value: number): Uint8Array =>
      Uint8Array.from(claim, (was, index) => (index === at ? value : was));
    expect(() => payloadSize(claim.subarray(1))).toThrow(WireError);
    expect(() => payloadSize(claimWith(4, 0))).toThrow(WireError);
    expect(() => payloadSize(claimWith(4, 10))).toThrow(WireError);
    expect(() => payloadSize(claimWith(12, 1))).toThrow(WireError);
    expect(() => payloadSize(claimWith(15, 0xff))).toThrow(WireError);
    const control = encodeRequest({
      kind: "control",
      id: 1,
      setup: { requestType: 0x80, request: 6, value: 0, index: 0, length: 8 },
      data: new Uint8Array(0),
    });
    const header = control.slice(0, REQUEST_HEADER_SIZE);
    header[12] = 7;
    expect(() => decodeRequest(header, control.slice(REQUEST_HEADER_SIZE, -1))).toThrow(WireError);
  });
});

describe("answers", () => {
  test("come out as they went in", () => {
    fc.assert(
      fc.property(answer, (sent) => {
        const frame = encodeAnswer(sent);
        const { size, ...header } = decodeAnswerHeader(frame);
        expect({ ...header, data: [...frame.subarray(ANSWER_HEADER_SIZE)] }).toEqual({
          ...sent,
          data: [...sent.data],
        });
        expect(size).toBe(sent.data.length);
      }),
    );
  });

  test("to opening a device are one signed number", () => {
    expect([...encodeStatus(-19)]).toEqual([0xed, 0xff, 0xff, 0xff]);
  });
});

describe("the first frame", () => {
  test("names a place on the bus", () => {
    fc.assert(
      fc.property(half, half, (bus, device) => {
        expect(decodeHello(encodeHello({ bus, device }))).toEqual({ bus, device });
      }),
    );
  });

  test("of anybody else is refused", () => {
    expect(() => decodeHello(new TextEncoder().encode("GET / HT"))).toThrow(WireError);
    expect(() => decodeHello(new Uint8Array(HELLO_SIZE - 1))).toThrow(WireError);
  });
});

test("the frames are those that usbfs-shim/wire.h describes", () => {
  expect(hex(encodeHello({ bus: 1, device: 2 }))).toBe("4b534231 01000200");
  expect(hex(encodeRequest({ kind: "set-interface", id: 7, number: 1, alternate: 1 }))).toBe(
    "07000000 06010000 01000000 00000000",
  );
  expect(
    hex(
      encodeRequest({ kind: "bulk", id: 8, endpoint: 0x81, data: new Uint8Array(0), length: 64 }),
    ),
  ).toBe("08000000 02810000 40000000 00000000");
  expect(hex(encodeAnswer({ id: 8, status: -32, data: Uint8Array.of(1, 2) }))).toBe(
    "08000000 e0ffffff 02000000 0102",
  );
});

/** Bytes as arrays, so that a Buffer equals a Uint8Array. */
function plain(one: Request): unknown {
  return "data" in one ? { ...one, data: [...one.data] } : one;
}

function refusedOr<T>(read: () => T): T | "refused" {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(WireError);
    return "refused";
  }
}

function hex(frame: Uint8Array): string {
  return Buffer.from(frame)
    .toString("hex")
    .replace(/(.{8})(?=.)/g, "$1 ");
}
