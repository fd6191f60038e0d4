// Identifiers that their own shape tells, without a label: UDIDs, UUIDs, MAC and IP addresses, IMEIs, ICCIDs and
// phone numbers. What has the same shape and names nobody (hashes of files, versions, clocks) is told by what stands
// around it. Knows no pseudonyms.
import { PUBLIC_UUID } from "../labels.data.ts";
import { ipv6Groups, isLuhn, macForm } from "../shapes.ts";
import type { Form } from "../shapes.ts";
import { isWordUnit, matchAt } from "./finding.ts";
import type { Report } from "./finding.ts";

const DASH = 0x2d;
const COLON = 0x3a;

/** Words before 40 hex digits that say: of a file. */
const FILE_HASH =
  /\b(?:sha-?1?|sha\d+|checksum|digest|hash|md5|cksum|commit|revision|expected|but got|computed|calculated)\b[^\n]{0,24}$/i;
/** Words before a UUID that say: of a build. */
const BUILD_UUID =
  /(?:kernel|cache|dylib|binary|image|library|kext|dsym|slide|build)\W{0,3}(?:uuid)?\W{0,8}$/i;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z])/iy;
const MODERN_UDID = /[0-9a-f]{8}-([0-9a-f]{16})(?![0-9a-z])/iy;
const MAC = /[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![0-9a-z]|[:-][0-9a-f])/iy;
const EUI64 =
  /[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){2}ff\1fe\1(?:[0-9a-f]{2}\1){2}[0-9a-f]{2}(?![0-9a-z]|[:-][0-9a-f])/iy;
const DOTTED_MAC = /[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![0-9a-z.])/iy;
/** Whole, or a network's that ends in "::". */
const IPV6 =
  /[0-9a-f]{1,4}(?:(?::[0-9a-f]{1,4}){1,6}::(?![0-9a-f:])|(?::{1,2}[0-9a-f]{1,4}){2,7}(?![0-9a-z:]))/iy;
/** What an IPv4 address inside IPv6 stands behind (RFC 4291, section 2.5.5). */
const MAPPED = /(?:::|(?:0{1,4}:){5})ffff:(?:0{1,4}:)?$/i;
const IPV4 = /(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\d)/y;
/** What may stand before an address that is one, and not a version. */
const ADDRESSED =
  /(?:[/@[(]|\b(?:ip|ipv4|addr|address|host|server|proxy|gateway|dns|router|peer|remote|local|connect(?:ed|ing)? to|from|via|inet|http|socks5?)\b["']?[\s:=["'(]{1,4})$/i;
const IMEI = /\d{2}([ -]?)\d{6}\1\d{6}\1\d(?!\d|[-. ]\d)/y;
const JAPANESE_PHONE =
  /0(?:[5789]0-\d{4}-\d{4}|\d-\d{4}-\d{4}|\d{2}-\d{3}-\d{4}|\d{3}-\d{2}-\d{4})(?![\d-])/y;
const INTERNATIONAL = /\+\d{1,3}[ .-]?(?:\(?\d{1,5}\)?[ .-]?){2,5}\d(?!\d)/y;
const AMERICAN = /\(\d{3}\) ?\d{3}-\d{4}(?!\d)/y;

/** Looks at a word of hex digits, from `start` to `end`. */
export function reportHexWord(text: string, start: number, end: number, report: Report): void {
  const length = end - start;
  const next = text.charCodeAt(end);
  const value = (
    from: number,
    to: number,
    kind: "udid" | "uuid" | "mac" | "ipv6",
    form: Form = "hex",
  ) => report({ type: "value", start: from, end: to, kind, form });
  if (length === 2 && (next === COLON || next === DASH)) {
    if (text.charCodeAt(start + 5) !== next || text.charCodeAt(start + 8) !== next) return;
    if (isJoined(text, start)) return;
    const eui = matchAt(EUI64, text, start)?.[0];
    if (eui !== undefined) return value(start, start + eui.length, "mac", macForm(eui));
    const found = matchAt(MAC, text, start)?.[0];
    if (found !== undefined && /[a-f]/i.test(found) !== /^\d\d-\d\d-\d\d-/.test(found))
      value(start, start + found.length, "mac");
  } else if (length === 4 && next === COLON) {
    const found = matchAt(IPV6, text, start)?.[0];
    if (found === undefined || isJoined(text, start)) return;
    const groups = ipv6Groups(found);
    const first = groups?.[0] ?? 0;
    if (first >> 13 === 1 || first >> 9 === 0x7e || first >> 6 === 0x3fa)
      value(start, start + found.length, "ipv6");
  } else if (length === 4 && next === 0x2e) {
    const found = matchAt(DOTTED_MAC, text, start)?.[0];
    if (found !== undefined && /\d/.test(found) && /[a-f]/i.test(found))
      value(start, start + found.length, "mac");
  } else if (length === 8 && next === DASH) {
    const uuid = matchAt(UUID, text, start)?.[0];
    if (uuid !== undefined) {
      if (!PUBLIC_UUID.has(uuid.toLowerCase()) && !BUILD_UUID.test(before(text, start)))
        value(start, end + 28, "uuid");
      return;
    }
    const udid = matchAt(MODERN_UDID, text, start);
    if (udid !== null && udid[0].startsWith("0000")) reportEcid(end + 1, report);
  } else if (length === 24 && /^0000[0-9a-f]{4}/i.test(text.slice(start, start + 8)))
    reportEcid(start + 8, report);
  else if (length === 40 && !FILE_HASH.test(before(text, start))) value(start, end, "udid");
}

const reportEcid = (start: number, report: Report): void =>
  report({ type: "value", start, end: start + 16, kind: "ecid", form: "hex" });

/** Looks at a word of decimal digits. */
export function reportDigits(text: string, start: number, end: number, report: Report): void {
  const length = end - start;
  const next = text.charCodeAt(end);
  const plain = (to: number, kind: "imei" | "sim" | "ipv4" | "phone") =>
    report({ type: "value", start, end: to, kind, form: "plain" });
  if (length <= 3 && next === 0x2e) {
    // Most are fractions of a second.
    if (!text.slice(end + 2, end + 5).includes(".")) return;
    const found = matchAt(IPV4, text, start)?.[0];
    if (found === undefined) return;
    const isMapped = text.charCodeAt(start - 1) === COLON && MAPPED.test(before(text, start));
    if (isJoined(text, start) && !isMapped) return;
    if (
      found.split(".").every((part) => Number(part) <= 255) &&
      (isMapped || isAddress(text, start, found))
    )
      plain(start + found.length, "ipv4");
  } else if (next === DASH && length >= 2 && length <= 4 && text.charCodeAt(start) === 0x30) {
    const found = matchAt(JAPANESE_PHONE, text, start)?.[0];
    if (found !== undefined && !isJoined(text, start)) plain(start + found.length, "phone");
  } else if (length === 15 || (length === 2 && (next === 0x20 || next === DASH))) {
    const found = matchAt(IMEI, text, start)?.[0];
    if (found === undefined || isJoined(text, start)) return;
    const digits = found.replaceAll(/\D/g, "");
    if (/^(?:01|35|86|99)/.test(digits) && isLuhn(digits)) plain(start + found.length, "imei");
  } else if (length === 11 && /^0[789]0/.test(text.slice(start, start + 3))) plain(end, "phone");
  else if (
    length >= 18 &&
    length <= 22 &&
    text.startsWith("89", start) &&
    isLuhn(text.slice(start, end))
  )
    plain(end, "sim");
}

/** Looks at a plus sign or an opening bracket, where a phone number may begin. */
export function reportPhone(text: string, at: number, report: Report): void {
  const found = matchAt(text.charCodeAt(at) === 0x28 ? AMERICAN : INTERNATIONAL, text, at)?.[0];
  if (found === undefined || found.replaceAll(/\D/g, "").length < 9 || isJoined(text, at)) return;
  report({ type: "value", start: at, end: at + found.length, kind: "phone", form: "plain" });
}

/** Private ranges are no versions; others need a word, a bracket or a port to be addresses. */
function isAddress(text: string, start: number, found: string): boolean {
  if (/^(?:0|127|255)\./.test(found)) return false;
  if (/^(?:192\.168|169\.254)\./.test(found)) return true;
  const port = /^:\d{2,5}(?!\d)/.test(text.slice(start + found.length, start + found.length + 7));
  return port || ADDRESSED.test(before(text, start));
}

/** True where the place is the inside of something longer. */
function isJoined(text: string, start: number): boolean {
  const unit = start === 0 ? 0 : text.charCodeAt(start - 1);
  return (
    isWordUnit(unit) ||
    unit === DASH ||
    unit === 0x2e ||
    (unit === COLON && isWordUnit(text.charCodeAt(start - 2)))
  );
}

/** What stands before on the same line, at most 64 units. */
function before(text: string, start: number): string {
  const part = text.slice(Math.max(0, start - 64), start);
  return part.slice(part.lastIndexOf("\n") + 1);
}
