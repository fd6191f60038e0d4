import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decodeKisInfo,
  encodeKisRequest,
  KIS_ENABLE,
  KIS_GET_INFO,
  KIS_HEADER_BYTES,
  KIS_INFO_BYTES,
  type KisRequest,
} from "../../../src/core/apple/kis.ts";
import { MAX_STRING_UNITS } from "../../../src/core/apple/snapshot.ts";
import { decodeKisRequest, encodeKisInfo } from "../../../src/device/virtual/kis.ts";

const DEVICE = {
  vendorId: 0x05ac,
  productId: 0x1881,
  bcdDevice: 0,
  manufacturerIndex: 0,
  productIndex: 0,
  serialIndex: 0,
  configurations: [],
};
const SERIAL =
  "SDOM:01 CPID:8140 CPRV:11 CPFM:03 SCEP:01 BDID:04 ECID:001A2B3C4D5E6F70 IBFL:3C SIKA:00";
const DESCRIPTOR = KIS_HEADER_BYTES + 0x40;

/** The reply to the request for the info block, as a phone of that name sends it. */
const replyOf = (
  serial: string,
  manufacturer: string | null = null,
  product: string | null = null,
): Uint8Array =>
  Uint8Array.from([
    ...new Uint8Array(KIS_HEADER_BYTES),
    ...encodeKisInfo(DEVICE, { serial, manufacturer, product }),
    ...new Uint8Array(8),
  ]);

describe("a KIS request", () => {
  test("has the bytes that libirecovery sends", () => {
    const hex = [...KIS_ENABLE, KIS_GET_INFO].map((request) =>
      [...encodeKisRequest(request)].map((byte) => byte.toString(16).padStart(2, "0")).join(" "),
    );
    expect(hex).toEqual([
      "00 00 a0 01 01 0a 04 00 04 00 00 00 21 00 00 00",
      "00 00 a0 01 01 14 04 00 04 00 00 00 01 00 00 00",
      // 0xC0 words: low six bits 0, beside index bit 8; the high bits are 3.
      "00 00 a0 10 00 00 01 03 00 00 00 00",
    ]);
  });

  test("is read back as it was written", () => {
    const anyRequest: fc.Arbitrary<KisRequest> = fc.record({
      endpoint: fc.constantFrom(1, 3),
      portal: fc.nat(0xff),
      index: fc.nat(0x3ff),
      args: fc.array(fc.nat(0xffff_ffff), { maxLength: 255 }),
      replyWords: fc.nat(0x3fff),
    });
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(decodeKisRequest(encodeKisRequest(request), request.endpoint)).toEqual(request);
      }),
    );
  });
});

describe("the info block", () => {
  test("gives the strings that its device descriptor points to", () => {
    expect(decodeKisInfo(replyOf(SERIAL, "Apple Inc.", "Apple Mobile Device (DFU Mode)"))).toEqual({
      kind: "read",
      strings: {
        serial: SERIAL,
        manufacturer: "Apple Inc.",
        product: "Apple Mobile Device (DFU Mode)",
      },
    });
  });

  test("is read back as it was written, whatever well-formed text is in it", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
      .map((value) => value.slice(0, 100).toWellFormed());
    fc.assert(
      fc.property(text, fc.option(text), fc.option(text), (serial, manufacturer, product) => {
        const strings = { serial, manufacturer, product };
        expect(decodeKisInfo(replyOf(serial, manufacturer, product))).toEqual({
          kind: "read",
          strings,
        });
      }),
    );
  });

  test("is found in a reply that is a part of a larger buffer", () => {
    const reply = replyOf(SERIAL);
    const larger = new Uint8Array(reply.length + 7).fill(0xee);
    larger.set(reply, 5);
    expect(decodeKisInfo(larger.subarray(5, 5 + reply.length))).toEqual(decodeKisInfo(reply));
  });

  test("is short until its device descriptor is whole, and has no serial until that is", () => {
    const reply = replyOf(SERIAL);
    const readings = Array.from(reply, (_, length) => decodeKisInfo(reply.subarray(0, length)));
    const told = readings.map((reading) =>
      reading.kind === "read" ? reading.strings.serial : reading.reason,
    );
    const whole = KIS_HEADER_BYTES + 0x54 + 2 + 2 * SERIAL.length;
    expect(new Set(told.slice(0, DESCRIPTOR + 18))).toEqual(new Set(["short"]));
    expect(new Set(told.slice(DESCRIPTOR + 18, whole))).toEqual(new Set(["no-serial"]));
    expect(new Set(told.slice(whole))).toEqual(new Set([SERIAL]));
  });

  test.each([
    ["an offset of 0", DESCRIPTOR + 16, 0],
    ["an offset past the block", DESCRIPTOR + 16, 0xff],
    ["an offset to no string", DESCRIPTOR + 16, 1],
    ["a length of 0", KIS_HEADER_BYTES + 0x54, 0],
    ["an empty string", KIS_HEADER_BYTES + 0x54, 2],
    ["an odd length", KIS_HEADER_BYTES + 0x54, 9],
    ["another descriptor's type", KIS_HEADER_BYTES + 0x55, 1],
  ])("is refused where the serial has %s", (_, at, value) => {
    const reply = replyOf(SERIAL);
    reply[at] = value;
    expect(decodeKisInfo(reply)).toEqual({ kind: "refused", reason: "no-serial" });
  });

  test("never reads past the block into what follows it", () => {
    const reply = new Uint8Array(KIS_HEADER_BYTES + KIS_INFO_BYTES + 300).fill(0x41);
    reply[DESCRIPTOR + 16] = 0xbf; // the block's last word
    reply.set([10, 3], KIS_HEADER_BYTES + 0xbf * 4);
    expect(decodeKisInfo(reply)).toEqual({ kind: "refused", reason: "no-serial" });
    reply.set([4, 3], KIS_HEADER_BYTES + 0xbf * 4);
    expect(decodeKisInfo(reply)).toMatchObject({ kind: "read", strings: { serial: "\u4141" } });
  });

  test("of any bytes is read or refused, and what is read fits a record", () => {
    const bent = fc
      .array(fc.tuple(fc.nat(KIS_HEADER_BYTES + KIS_INFO_BYTES + 7), fc.nat(255)), {
        maxLength: 20,
      })
      .map((changes) => {
        const reply = replyOf(SERIAL, "Apple Inc.");
        for (const [at, value] of changes) reply[at] = value;
        return reply;
      });
    const anyReply = fc.oneof(fc.uint8Array({ maxLength: 1100, size: "max" }), bent);
    fc.assert(
      fc.property(anyReply, (reply) => {
        const reading = decodeKisInfo(reply);
        if (reading.kind === "refused") return;
        for (const text of Object.values(reading.strings)) {
          if (text === null) continue;
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(MAX_STRING_UNITS);
          expect(text.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
