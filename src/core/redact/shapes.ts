// How identifiers are written: case, separators, check digits, and what one spelling says about another. Pure text;
// knows no key and no pseudonym.

/** How the digits of a value stand there. */
export type Form = "plain" | "hex" | "dec";

/** `hex` in the case of `like`: lower where it has a small letter, else as `otherwise` says. */
export function inCaseOf(hex: string, like: string, otherwise: "upper" | "lower"): string {
  if (/[a-z]/.test(like)) return hex.toLowerCase();
  if (/[A-Z]/.test(like)) return hex.toUpperCase();
  return otherwise === "upper" ? hex.toUpperCase() : hex.toLowerCase();
}

/** `written` with its digits replaced in turn, separators kept; `digits` has at least as many. */
export function fillDigits(written: string, digits: string): string {
  let at = 0;
  return written.replaceAll(/\d/g, () => digits[at++] ?? "0");
}

/** The same for hex digits. */
export function fillHex(written: string, digits: string): string {
  let at = 0;
  return written.replaceAll(/[0-9a-f]/gi, () => digits[at++] ?? "0");
}

/** The check digit behind these digits (ISO/IEC 7812-1, annex B; 3GPP TS 23.003 for the IMEI). */
export function luhnDigit(digits: string): string {
  let sum = 0;
  for (let at = digits.length - 1, double = true; at >= 0; at -= 1, double = !double) {
    const digit = Number(digits[at]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return String((10 - (sum % 10)) % 10);
}

export const isLuhn = (digits: string): boolean => luhnDigit(digits.slice(0, -1)) === digits.at(-1);

/** A number in hex, 16 capital digits, from how it is written; null where it has no such form or is zero. */
export function asHex16(written: string, form: Form): string | null {
  if (form === "dec" ? !/^\d{1,20}$/.test(written) : !/^[0-9a-f]{1,16}$/i.test(written))
    return null;
  const hex = form === "dec" ? BigInt(written).toString(16) : written;
  if (hex.length > 16 || /^0*$/.test(hex)) return null;
  return hex.toUpperCase().padStart(16, "0");
}

/** 12 small hex digits of a MAC address, from any of its spellings; null where it is none, or nobody's. */
export function macDigits(written: string): string | null {
  const digits = written.replaceAll(/[^0-9a-f]/gi, "").toLowerCase();
  return /^[0-9a-f]{12}$/.test(digits) && !/^(?:0{12}|f{12})$/.test(digits) ? digits : null;
}

/** The eight groups of an IPv6 address without its zone, as numbers; null where it is none. */
export function ipv6Groups(written: string): number[] | null {
  const [head = "", tail, more] = written.split("::");
  if (more !== undefined) return null;
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const before = groups(head);
  const after = groups(tail ?? "");
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  const all = [...before, ...Array.from({ length: missing }, () => "0"), ...after];
  if (!all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null;
  return all.map((group) => Number.parseInt(group, 16));
}

/** The MAC address inside an interface's id in EUI-64 form (RFC 4291, appendix A), or null. */
export function macOfGroups(groups: readonly number[]): string | null {
  const [, , , , a = 0, b = 0, c = 0, d = 0] = groups;
  if ((b & 0xff) !== 0xff || c >> 8 !== 0xfe) return null;
  const bytes = [(a >> 8) ^ 0x02, a & 0xff, b >> 8, c & 0xff, d >> 8, d & 0xff];
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The link-local address that holds a MAC address, as text without a zone. */
export function linkLocalOf(mac: string): string {
  const bytes = Array.from({ length: 6 }, (_, at) =>
    Number.parseInt(mac.slice(2 * at, 2 * at + 2), 16),
  );
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = bytes;
  const groups = [((a ^ 2) << 8) | b, (c << 8) | 0xff, 0xfe00 | d, (e << 8) | f];
  return `fe80::${groups.map((group) => group.toString(16)).join(":")}`;
}
