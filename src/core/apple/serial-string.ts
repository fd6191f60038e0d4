// Reads the serial string that iBoot and the boot ROM send: `TAG:VALUE` pairs, some in brackets.
// Total: any text gives fields, unknown tags are kept, nothing is guessed. The grammar is what
// libirecovery reads (`irecv_load_device_info_from_iboot_string`) and what public samples show:
// any order, tags missing after a failed restore, lower case, `_` for spaces (Windows), stray NULs.
import { CAPITAL, HEX, packTag, SerialScan, WORD } from "./serial-scan.ts";

export interface SerialFields {
  /** Chip id, for instance 0x8015. */
  readonly cpid: number | null;
  /** Board id as sent: at most 16 hex digits, since port DFU packs chip and board into it. */
  readonly bdid: string | null;
  /** 16 upper-case hex digits. */
  readonly ecid: string | null;
  readonly cprv: number | null;
  readonly cpfm: number | null;
  readonly scep: number | null;
  /** iBoot flags; they change between boots, so they never take part in identity. */
  readonly ibfl: number | null;
  /** Serial number of the device; recovery mode only, and missing after some failed restores. */
  readonly srnm: string | null;
  readonly imei: string | null;
  /** Version of the SecureROM; DFU only. */
  readonly srtg: string | null;
  /** Name of the exploit a boot ROM was patched by, for instance "checkm8". */
  readonly pwnd: string | null;
  /** Every other pair in order, tag in upper case, value as sent. */
  readonly others: readonly (readonly [tag: string, value: string])[];
}

type Pair = SerialFields["others"][number];
type Draft = { -readonly [Name in keyof SerialFields]: SerialFields[Name] };

/** A string descriptor has 126 units at most and a pair at least 5, so more pairs are not USB. */
const MAX_PAIRS = 32;

/** Shared by all strings that hold no other pair, and therefore frozen. */
const NO_OTHERS: SerialFields["others"] = Object.freeze([]);

/** `refused`: the tag has a field, but the value is not what the field holds. */
type Outcome = "taken" | "repeated" | "refused" | "unknown";

/** Splits a serial string into its fields. The first of two equal tags wins, as in `strstr`. */
export function parseSerialString(text: string): SerialFields {
  const scan = new SerialScan(text.includes("\0") ? text.replaceAll("\0", "") : text);
  const fields = emptyFields();
  let others: Pair[] | null = null;
  let refusedOne = false;
  for (let pairs = 0; pairs < MAX_PAIRS && scan.next();) {
    // A refused pair stands among the others, and being the first of its tag it bars the next.
    if (refusedOne && holds(others, scan.tag())) continue;
    const outcome = fill(fields, scan);
    if (outcome === "repeated") continue;
    if (outcome !== "taken") {
      const tag = scan.tag();
      if (holds(others, tag)) continue;
      const pair = [tag, scan.value()] as const;
      if (others === null) others = [pair];
      else others.push(pair);
      refusedOne ||= outcome === "refused";
    }
    pairs += 1;
  }
  if (others !== null) fields.others = others;
  return fields;
}

/** All in one literal and in one order, so that every result has the same shape. */
const emptyFields = (): Draft => ({
  cpid: null,
  bdid: null,
  ecid: null,
  cprv: null,
  cpfm: null,
  scep: null,
  ibfl: null,
  srnm: null,
  imei: null,
  srtg: null,
  pwnd: null,
  others: NO_OTHERS,
});

function holds(others: readonly Pair[] | null, tag: string): boolean {
  return others?.some(([other]) => other === tag) ?? false;
}

const CPID = packTag("CPID");
const BDID = packTag("BDID");
const ECID = packTag("ECID");
const CPRV = packTag("CPRV");
const CPFM = packTag("CPFM");
const SCEP = packTag("SCEP");
const IBFL = packTag("IBFL");
const SRNM = packTag("SRNM");
const IMEI = packTag("IMEI");
const SRTG = packTag("SRTG");
const PWND = packTag("PWND");

/** Reads the value that `scan` stands on into the field of its tag, where the tag has one. */
function fill(fields: Draft, scan: SerialScan): Outcome {
  switch (scan.packed()) {
    case CPID:
      if (fields.cpid !== null) return "repeated";
      return outcomeOf((fields.cpid = hexNumber(scan)));
    case BDID:
      if (fields.bdid !== null) return "repeated";
      return outcomeOf((fields.bdid = hexText(scan)));
    case ECID:
      if (fields.ecid !== null) return "repeated";
      return outcomeOf((fields.ecid = padded(hexText(scan))));
    case CPRV:
      if (fields.cprv !== null) return "repeated";
      return outcomeOf((fields.cprv = hexNumber(scan)));
    case CPFM:
      if (fields.cpfm !== null) return "repeated";
      return outcomeOf((fields.cpfm = hexNumber(scan)));
    case SCEP:
      if (fields.scep !== null) return "repeated";
      return outcomeOf((fields.scep = hexNumber(scan)));
    case IBFL:
      if (fields.ibfl !== null) return "repeated";
      return outcomeOf((fields.ibfl = hexNumber(scan)));
    case SRNM:
      if (fields.srnm !== null) return "repeated";
      return outcomeOf((fields.srnm = word(scan)));
    case IMEI:
      if (fields.imei !== null) return "repeated";
      return outcomeOf((fields.imei = word(scan)));
    case SRTG:
      if (fields.srtg !== null) return "repeated";
      return outcomeOf((fields.srtg = word(scan)));
    case PWND:
      if (fields.pwnd !== null) return "repeated";
      return outcomeOf((fields.pwnd = word(scan)));
    default:
      return "unknown";
  }
}

const outcomeOf = (value: string | number | null): Outcome =>
  value === null ? "refused" : "taken";

/** At most eight digits, so that the number stays exact. */
const hexNumber = (scan: SerialScan): number | null =>
  scan.allOf(HEX) && scan.size() <= 8 ? scan.hexNumber() : null;

/** At most 16 digits, in capitals. */
function hexText(scan: SerialScan): string | null {
  if (!scan.allOf(HEX) || scan.size() > 16) return null;
  return scan.allOf(CAPITAL) ? scan.value() : scan.value().toUpperCase();
}

/** An ECID has eight bytes; leading zeros may be missing. */
const padded = (ecid: string | null): string | null =>
  ecid === null || ecid.length === 16 ? ecid : ecid.padStart(16, "0");

const word = (scan: SerialScan): string | null => (scan.allOf(WORD) ? scan.value() : null);
