// How identifiers are written: case, separators, check digits, and what one spelling says about another. Pure text;
// knows no key and no pseudonym.

/**
 * How the digits of a value stand there; `eui64`: a MAC in an interface's id, its bit for "local" turned;
 * `swapped`: bytes in reverse, as memory has them.
 */
export type Form = "plain" | "hex" | "dec" | "eui64" | "swapped";

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

/** The same for hex digits; the "0x" before a byte is no digit. */
export function fillHex(written: string, digits: string): string {
  let at = 0;
  return written.replaceAll(/0x|[0-9a-f]/gi, (unit) =>
    unit.length === 2 ? unit : (digits[at++] ?? "0"),
  );
}

/** The hex digits of a number in whatever groups, each with "0x" before it or without. */
export const hexDigits = (written: string): string => written.replaceAll(/0x|[^0-9a-f]/gi, "");

/** Bytes in reverse. */
export const swapBytes = (hex: string): string => (hex.match(/../g) ?? []).toReversed().join("");

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
  if (form === "dec" && !/^\d{1,20}$/.test(written)) return null;
  const digits = form === "dec" ? BigInt(written).toString(16) : hexDigits(written);
  const hex = form === "swapped" ? swapBytes(digits) : digits;
  if (hex.length > 16 || /^0*$/.test(hex)) return null;
  return hex.toUpperCase().padStart(16, "0");
}

/** Hex digits of a group by how many groups a MAC address, or its EUI-64 form, is written in. */
const MAC_GROUPS: Readonly<Record<number, number>> = { 2: 6, 3: 4, 4: 4, 6: 2, 8: 2 };

/** 12 small hex digits of a MAC address, from any of its spellings; null where it is none, or nobody's. */
export function macDigits(written: string, form: Form): string | null {
  const groups = written.toLowerCase().match(/[0-9a-f]+/g) ?? [];
  const width = groups.length === 1 ? (groups[0]?.length ?? 0) : (MAC_GROUPS[groups.length] ?? 0);
  if (groups.some((group) => group.length > width)) return null;
  const all = groups.map((group) => group.padStart(width, "0")).join("");
  const digits =
    all.length === 16 && all.slice(6, 10) === "fffe" ? all.slice(0, 6) + all.slice(10) : all;
  if (digits.length !== 12 || /^(?:0{12}|f{12})$/.test(digits)) return null;
  return form === "eui64" ? turnLocalBit(digits) : digits;
}

/** The EUI-64 form of a MAC address, 16 digits (RFC 4291, appendix A, turns the bit; IEEE's own does not). */
export const eui64Of = (mac: string, form: Form): string => {
  const digits = form === "eui64" ? turnLocalBit(mac) : mac;
  return `${digits.slice(0, 6)}fffe${digits.slice(6)}`;
};

/** How a MAC address stands there: in EUI-64 the bit for "local" says that it was turned, for makers never set it. */
export const macForm = (written: string): Form =>
  /^(?:[0-9a-f]{16}$|(?:[0-9a-f]+[^0-9a-f]){7})/i.test(written) &&
  (Number.parseInt(written.slice(0, 2), 16) & 2) !== 0
    ? "eui64"
    : "hex";

export const turnLocalBit = (mac: string): string =>
  (Number.parseInt(mac.slice(0, 2), 16) ^ 2).toString(16).padStart(2, "0") + mac.slice(2);

/** `mac` in the groups of `written`, each in full, or as short as an interface's id has them. */
export function fillMac(written: string, mac: string, form: Form): string {
  const groups = written.match(/[0-9a-f]+/gi) ?? [];
  const count = groups.length;
  const isLong = count === 4 || count === 8 || groups[0]?.length === 16;
  const digits = isLong ? eui64Of(mac, form) : mac;
  const width = digits.length / Math.max(1, count);
  const isShort = count === 4 && !groups.some((group) => group.startsWith("0"));
  let at = 0;
  return written.replaceAll(/[0-9a-f]+/gi, () => {
    const group = digits.slice(at, at + width);
    at += width;
    return isShort ? group.replace(/^0+(?=.)/, "") : group;
  });
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
