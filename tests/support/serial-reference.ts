// The grammar of a serial string said in regular expressions, slowly: what the product's own scanner must
// agree with, character for character.
import type { SerialFields } from "../../src/core/apple/serial-string.ts";

/** One pair. A bracketed value may hold anything but its bracket; a bare one ends at a separator. */
const PAIR = /([A-Z][A-Z0-9]{1,7}):(?:\[([^\]]{0,64})\]|([^\s_[\]]{0,64}))/gi;

/** A string descriptor has 126 units at most and a pair at least 5, so more pairs are not USB. */
const MAX_PAIRS = 32;

const hexText = (value: string): string | null =>
  /^[0-9A-F]{1,16}$/i.test(value) ? value.toUpperCase() : null;

/** At most eight digits, so that the number stays exact. */
const hexNumber = (value: string): number | null =>
  /^[0-9A-F]{1,8}$/i.test(value) ? Number.parseInt(value, 16) : null;

/** Apple's serial numbers and version tags are plain ASCII words; anything else is not taken for one. */
const word = (value: string): string | null => (/^[\w.\-()]{1,64}$/.test(value) ? value : null);

/** Splits a serial string into its fields. The first of two equal tags wins, as in `strstr`. */
export function referenceFields(text: string): SerialFields {
  const pairs = new Map<string, string>();
  const clean = text.replaceAll("\0", "");
  for (const match of clean.matchAll(PAIR)) {
    const tag = (match[1] ?? "").toUpperCase();
    if (!pairs.has(tag)) pairs.set(tag, match[2] ?? match[3] ?? "");
    if (pairs.size >= MAX_PAIRS) break;
  }
  const take = <T>(tag: string, read: (value: string) => T | null): T | null => {
    const value = pairs.get(tag);
    if (value === undefined) return null;
    const result = read(value);
    if (result !== null) pairs.delete(tag);
    return result;
  };
  const fields = {
    cpid: take("CPID", hexNumber),
    bdid: take("BDID", hexText),
    ecid: take("ECID", hexText)?.padStart(16, "0") ?? null,
    cprv: take("CPRV", hexNumber),
    cpfm: take("CPFM", hexNumber),
    scep: take("SCEP", hexNumber),
    ibfl: take("IBFL", hexNumber),
    srnm: take("SRNM", word),
    imei: take("IMEI", word),
    srtg: take("SRTG", word),
    pwnd: take("PWND", word),
  };
  return { ...fields, others: [...pairs] };
}
