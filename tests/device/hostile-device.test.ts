// Ten thousand devices that say anything at all: each becomes a snapshot that a record can hold, and something that
// the screen can name. That it is shown as text stands in tests/e2e/bad-input.spec.ts.
import { expect, test } from "vitest";
import { identify } from "../../src/core/apple/identify.ts";
import { decodeKisInfo, KIS_HEADER_BYTES, KIS_INFO_BYTES } from "../../src/core/apple/kis.ts";
import { deviceKey, mask } from "../../src/core/apple/same-device.ts";
import { MAX_STRING_UNITS } from "../../src/core/apple/snapshot.ts";
import { canonicalJson, MAX_EVENT_UNITS } from "../../src/core/session/canonical-json.ts";
import { readEvent } from "../../src/core/session/schema.ts";
import { toSnapshot } from "../../src/device/to-snapshot.ts";
import type { UsbDeviceSubset } from "../../src/device/usb-subset.ts";
import { stamp, sessionId, writerId } from "../support/records.ts";
import { createRandom, type Random } from "../support/planted.ts";

const DEVICES = 10_000;
const LIMIT = { timeout: 120_000 };

const MARKUP = '<img src=x onerror="alert(1)">';
const PIECES = [
  "CPID:8101 BDID:0C ECID:001A2B3C4D5E6F70",
  "ECID:",
  "00008030-001A2B3C4D5E602E",
  "SRNM:[",
  "]",
  MARKUP,
  "</title><script>alert(1)</script>",
  "javascript:alert(1)",
  "__proto__",
  "\0",
  "\u202E",
  "\uD800",
  "\uDC00\uD800",
  "\uFFFF",
  "iPhone",
  "日本語",
  "x".repeat(255),
] as const;

/** A text that a string descriptor may hold, and some that none can. */
function textOf({ next, below, pick }: Random): string | null | undefined {
  const kind = below(6);
  if (kind === 0) return null;
  if (kind === 1) return undefined;
  if (kind === 2) return "";
  if (kind === 3) return pick(PIECES).repeat(1 + below(40));
  if (kind === 4)
    return String.fromCharCode(
      ...Array.from({ length: below(300) }, () => Math.floor(next() * 0x10000)),
    );
  return Array.from({ length: 1 + below(5) }, () => pick(PIECES)).join("");
}

/** Few parts, mostly; at times as many as a descriptor can number. */
const listOf = <Part>({ below, pick }: Random, usual: number, make: () => Part): Part[] => {
  const length = below(40) === 0 ? pick([8, 9, 255]) : below(usual);
  return Array.from({ length }, make);
};

/** A device as Chromium shows one: numbers within their bytes, everything else as it was sent. */
function deviceOf(random: Random): UsbDeviceSubset {
  const { below, pick } = random;
  const byte = () => below(256);
  const alternate = () => ({
    alternateSetting: byte(),
    interfaceClass: byte(),
    interfaceSubclass: byte(),
    interfaceProtocol: byte(),
    interfaceName: textOf(random),
    endpoints: listOf(random, 4, () => ({
      endpointNumber: below(16),
      direction: pick(["in", "out"]),
      type: pick(["bulk", "interrupt", "isochronous"]),
      packetSize: below(65_536),
    })),
  });
  return {
    vendorId: pick([0x05ac, below(65_536)]),
    productId: pick([0x1227, 0x1281, 0x12a8, 0x1881, 0x1902, below(65_536)]),
    deviceVersionMajor: byte(),
    deviceVersionMinor: below(16),
    deviceVersionSubminor: below(16),
    manufacturerName: textOf(random),
    productName: textOf(random),
    serialNumber: textOf(random),
    configurations: listOf(random, 3, () => ({
      configurationValue: byte(),
      interfaces: listOf(random, 3, () => ({
        interfaceNumber: byte(),
        alternates: listOf(random, 3, alternate),
      })),
    })),
  } as unknown as UsbDeviceSubset; // the part of a device that is read
}

test("each of ten thousand lying devices fits a record and is named, or is unknown", LIMIT, () => {
  const random = createRandom(33);
  for (let turn = 0; turn < DEVICES; turn += 1) {
    const snapshot = toSnapshot(deviceOf(random));
    const body = { type: "device-connected", handle: 1, link: "first", snapshot } as const;
    const event = {
      v: 1,
      session: sessionId(),
      writer: writerId(),
      n: 1,
      lamport: 1,
      at: stamp(),
      prev: "",
      body,
      hash: "a".repeat(64),
    };
    expect(canonicalJson(event, MAX_EVENT_UNITS).kind, `device ${turn}`).toBe("text");
    expect(readEvent(event), `device ${turn}`).toMatchObject({ kind: "event" });
    const identity = identify(snapshot);
    const key = deviceKey(identity);
    expect(key ?? "ecid:0", `device ${turn}`).toMatch(/^(?:ecid|udid):[0-9A-Fa-f-]{1,40}$/);
    // What stands on the card beside the raw strings is never markup.
    for (const word of [identity.ecid, identity.udid, identity.serialNumber, identity.pwned])
      expect(mask(word ?? "")).toMatch(/^•*[\w.\-()]*$/);
  }
});

/** An info block whose string descriptors lie: offsets, lengths, types, and UTF-16 that is none. */
function infoBlockOf(random: Random): Uint8Array {
  const { below, pick } = random;
  const size = pick([KIS_HEADER_BYTES + KIS_INFO_BYTES + 8, below(1200)]);
  const block = new Uint8Array(size);
  const put = (at: number, value: number): void => {
    if (at < block.length) block[at] = value;
  };
  const descriptor = KIS_HEADER_BYTES + 0x40;
  if (below(4) === 0) for (const at of block.keys()) put(at, below(256));
  // The device descriptor: its length, its type, and where its three strings stand, in words.
  put(descriptor, pick([18, 0, 255, below(256)]));
  put(descriptor + 1, pick([1, 1, below(256)]));
  for (const index of [14, 15, 16]) {
    const word = pick([0x15, 0x20, 0x30, 0xbf, 0xff, 0, below(256)]);
    put(descriptor + index, word);
    const at = KIS_HEADER_BYTES + word * 4;
    put(at, pick([0, 1, 2, 3, 4, 9, 126, 254, 255, below(256)]));
    put(at + 1, pick([3, 3, 3, below(256)]));
    const text = textOf(random) ?? "";
    for (let unit = 0; unit < Math.min(text.length, 130); unit += 1) {
      put(at + 2 + unit * 2, text.charCodeAt(unit) & 0xff);
      put(at + 3 + unit * 2, text.charCodeAt(unit) >> 8);
    }
  }
  return block;
}

test(
  "each of ten thousand lying string descriptors is read within bounds or refused",
  LIMIT,
  () => {
    const random = createRandom(34);
    let read = 0;
    for (let turn = 0; turn < DEVICES; turn += 1) {
      const reading = decodeKisInfo(infoBlockOf(random));
      if (reading.kind === "refused") continue;
      read += 1;
      for (const text of Object.values(reading.strings)) {
        expect((text ?? "x").length, `block ${turn}`).toBeLessThanOrEqual(MAX_STRING_UNITS);
        expect((text ?? "x").isWellFormed(), `block ${turn}`).toBe(true);
      }
    }
    // Both ways are really tried.
    expect(read).toBeGreaterThan(DEVICES / 20);
    expect(read).toBeLessThan(DEVICES - DEVICES / 20);
  },
);
