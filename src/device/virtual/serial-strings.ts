// The texts by which a phone tells who it is: UDID in normal mode, tags in recovery and DFU, nonces.
// Tag order and values follow strings posted in public: axi0mX/ipwndfu #138 #156 #178, libimobiledevice
// #146, tr4mpass #134, libirecovery's tests. What differs between generations stands in ERAS.
import { hexFrom } from "./random.ts";
import type { Traits } from "./traits.ts";

/** What the chip's generation decides. */
interface Era {
  /** First and last chip id. */
  readonly chips: readonly [number, number];
  readonly recoveryFlags: string;
  readonly dfuFlags: string;
  /** SDOM opens the string: in recovery mode, in DFU. */
  readonly domain: readonly [boolean, boolean];
  readonly sika: boolean;
  /** Version of the SecureROM, as seen on one chip of the era. */
  readonly rom: string;
  readonly nonceBytes: number;
  /** Serial in normal mode: 40 hex digits, or chip id and ECID (A12 and later). */
  readonly udid: "hash" | "ecid";
}

const ERAS: readonly Era[] = [
  // A4 to A6
  {
    chips: [0x8700, 0x895f],
    recoveryFlags: "03",
    dfuFlags: "00",
    domain: [false, false],
    sika: false,
    rom: "574.4",
    nonceBytes: 20,
    udid: "hash",
  },
  // A16 and later
  {
    chips: [0x8120, 0x86ff],
    recoveryFlags: "3D",
    dfuFlags: "3C",
    domain: [true, true],
    sika: true,
    rom: "7195.0.0.300.25",
    nonceBytes: 32,
    udid: "ecid",
  },
  // A12 to A15, M1, M2
  {
    chips: [0x8020, 0x811f],
    recoveryFlags: "3D",
    dfuFlags: "3C",
    domain: [true, true],
    sika: false,
    rom: "6338.0.0.200.19",
    nonceBytes: 32,
    udid: "ecid",
  },
  // A10, A11
  {
    chips: [0x8010, 0x801f],
    recoveryFlags: "3D",
    dfuFlags: "3C",
    domain: [true, false],
    sika: false,
    rom: "3332.0.0.1.23",
    nonceBytes: 32,
    udid: "hash",
  },
];

/** A7 to A9, and whatever has no era of its own. */
const PLAIN_ERA: Era = {
  chips: [0, 0xffff],
  recoveryFlags: "1D",
  dfuFlags: "1C",
  domain: [true, false],
  sika: false,
  rom: "2234.0.0.3.3",
  nonceBytes: 20,
  udid: "hash",
};

function eraOf({ model }: Traits): Era {
  return ERAS.find(({ chips: [from, to] }) => model.cpid >= from && model.cpid <= to) ?? PLAIN_ERA;
}

const hex = (value: number, digits: number): string =>
  value.toString(16).toUpperCase().padStart(digits, "0");

function tags(traits: Traits, sdom: boolean, flags: string, rest: readonly string[]): string {
  const { model, ecid } = traits;
  const who = [
    `CPID:${hex(model.cpid, 4)}`,
    "CPRV:11",
    "CPFM:03",
    "SCEP:01",
    `BDID:${hex(model.bdid, 2)}`,
    `ECID:${ecid}`,
  ];
  return [...(sdom ? ["SDOM:01"] : []), ...who, `IBFL:${flags}`, ...rest].join(" ");
}

/**
 * Serial string of normal and restore mode. A12 and later: 24 characters, padded with NULs to the 40
 * units that the descriptor always has (quicktime_video_hack#65). Older: 40 lower-case hex digits that
 * here only look like the SHA-1 they are on a phone.
 */
export function normalSerial(traits: Traits): string {
  if (eraOf(traits).udid === "hash")
    return hexFrom(`${traits.serial} ${traits.ecid}`, 40).toLowerCase();
  return `${hex(traits.model.cpid, 8)}${traits.ecid}`.padEnd(40, "\0");
}

/** Recovery mode. An A16 or later phone whose system is damaged leaves SRNM out (one public string shows it). */
export function recoverySerial(traits: Traits, damaged: boolean): string {
  const era = eraOf(traits);
  const rest = [
    ...(era.sika ? ["SIKA:00"] : []),
    ...(era.sika && damaged ? [] : [`SRNM:[${traits.serial}]`]),
  ];
  return tags(traits, era.domain[0], era.recoveryFlags, rest);
}

/** DFU of the boot ROM: SRTG instead of SRNM. */
export function dfuSerial(traits: Traits): string {
  const era = eraOf(traits);
  const rest = [...(era.sika ? ["SIKA:00"] : []), `SRTG:[iBoot-${era.rom}]`];
  return tags(traits, era.domain[1], era.dfuFlags, rest);
}

/** Port DFU: the port controller's own ids, chip and board packed into BDID (libirecovery commit d3198a5). */
export function portDfuSerial(traits: Traits): string {
  const { model, ecid } = traits;
  const packed = `${hex(model.bdid, 2)}${hex(model.cpid, 4)}00`.padStart(16, "0");
  return `SDOM:01 CPID:0022 BDID:${packed} ECID:${hexFrom(ecid, 16)} CPFM:03 SCEP:00 CPRV:1A3 PREV:2F`;
}

/** String index 1 in recovery and DFU; drawn anew at each enumeration, as phones do at each boot. */
export function nonces(traits: Traits, address: number): string {
  const ap = hexFrom(`ap ${traits.ecid} ${address}`, 2 * eraOf(traits).nonceBytes);
  return `NONC:${ap} SNON:${hexFrom(`sep ${traits.ecid} ${address}`, 40)}`;
}
