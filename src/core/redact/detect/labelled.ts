// Reads the value behind a label: over colons, brackets, plist tags and filler words to what the label's kind looks
// like. Every expression is sticky and bounded, so a label costs a bounded look. Knows no pseudonyms.
import { ALSO_FIRST, FILE_ENDING, LABELS, PUBLIC_HOST } from "../labels.data.ts";
import type { Kind } from "../levels.data.ts";
import { macForm } from "../shapes.ts";
import type { Form } from "../shapes.ts";
import { matchAt } from "./finding.ts";
import type { Report } from "./finding.ts";

/** What may stand between a label and its value. */
const LOOSE =
  /(?:[\s:=[\]"'<>(){}.,#/_-]|0x(?=[0-9a-f])|(?:is|of|the|number|no|string|integer|key|data|real|from|device|in|mode|type|address|addr|value|recovery|normal|dfu|ap|id|identifier|nor|sep|bytes|length|hex|dec)\b){0,48}/iy;
/** The same for common words: a colon, an equals sign or the end of a plist's key comes first ("Serial No. (system):"). */
const STRICT =
  /["']?(?:[ \t_-]?(?:number|no|name|id|address)\b)?\.?(?:[ \t]?\([^()\r\n]{1,24}\))?["']?[ \t]{0,16}(?:[:=#]|<\/key>|is\b)[\s:=#["'<(]{0,24}(?:(?:string|integer|data|bearer|basic)[> \t]+)?/iy;
/** What must follow two common words before they are a label: prose says "the device name is locked". */
const SIGN = /["']?[ \t]{0,16}(?:[:=]|<\/key>)/y;
/** One more word of a label that is written in several. */
const NEXT_WORD = /[ \t_-]([a-z]{2,10})(?![0-9a-z])/iy;
/** With what the second word of such a label may begin: prose has "device" in every line, and goes on otherwise. */
const SECOND_LETTERS: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  [...LABELS.keys(), ...ALSO_FIRST].map((word) => [
    word,
    new Set(
      [...LABELS.keys()]
        .filter((label) => label !== word && label.startsWith(word))
        .map((label) => label.charCodeAt(word.length)),
    ),
  ]),
);
/** What WebCrypto's and NSData's descriptions put before the digits. */
const DESCRIBED = /\{?length = \d{1,5}, bytes = 0x/iy;

const ECID = /([0-9a-f]{9,20})(?![0-9a-z])/iy;
/** The same byte by byte, or in groups of four digits. */
const ECID_GROUPS =
  /([0-9a-f]{2}(?:(?:, ?|[ :-])(?:0x)?[0-9a-f]{2}){7}|[0-9a-f]{4}(?:[ :_-][0-9a-f]{4}){3}|[0-9a-f]{8}[ _-][0-9a-f]{8})(?![0-9a-z])/iy;
/** What may stand second behind "device" where an ECID follows; mostly prose goes on. */
const BEFORE_ECID: ReadonlySet<string> = new Set("iI =:0123456789");
const DEVICE = /(?: id)?[ =:]{1,2}(?:0x)?([0-9a-f]{16})(?![0-9a-z])/iy;
const UDID = /([0-9a-f]{40}|[0-9a-f]{8}-?[0-9a-f]{16})(?![0-9a-z])/iy;
const SERIAL = /([0-9a-z]{8,20})(?![0-9a-z])/iy;
/** With the check digit, with a version's two digits, or without either; in whatever groups people read it out. */
const IMEI = /((?:\d[ ./-]?){14}\d(?!\d)|(?:\d[ ./-]?){15}\d(?!\d)|(?:\d[ ./-]?){13}\d(?!\d))/y;
const MEID = /([0-9a-f]{14})(?![0-9a-z])/iy;
const DIGITS = /(\d(?:[ -]?\d){12,31})(?!\d)/y;
const BASEBAND = /([0-9a-f]{6,48})(?![0-9a-z])/iy;
/** With or without leading zeros, and as EUI-64 with FF:FE in its middle. */
const MAC =
  /((?:[0-9a-f]{1,2}[:-]){3}ff[:-]fe(?:[:-][0-9a-f]{1,2}){3}|[0-9a-f]{6}fffe[0-9a-f]{6}|[0-9a-f]{12}|[0-9a-f]{1,2}(?:[:-][0-9a-f]{1,2}){5}|[0-9a-f]{2}(?:[ _][0-9a-f]{2}){5}|[0-9a-f]{6}[:-][0-9a-f]{6}|[0-9a-f]{4}(?:\.[0-9a-f]{4}){2})(?![0-9a-z])/iy;
const NONCE =
  /((?:[0-9a-f]{2}(?:[ :-]|, ?0x| 0x)){7,63}[0-9a-f]{2}|(?:[0-9a-f]{4} ){3,31}[0-9a-f]{4}|(?:[0-9a-f]{8} ){1,15}[0-9a-f]{2,8}|[0-9a-f]{8} \.\.\. [0-9a-f]{8}|[0-9a-f]{16,128})(?![0-9a-z])/iy;
const BASE64 = /([0-9a-z+/]{8,65536}={0,2})/iy;
const PHONE = /(\+?\(?\d[\d ().-]{6,20}\d)/y;
const LINE = /([^\s,;"'<>)\]}][^\n\r,;"<>)\]}]{0,63})/y;
const FIELD = /([^\s,;"'<>)\]}&]{2,200})/y;
const HOST = /((?:[0-9a-z-]{1,63}\.)+[a-z]{2,24}|\d{1,3}(?:\.\d{1,3}){3})(?![\w.])/iy;
const MACHINE = /([0-9a-z][0-9a-z._-]{1,62})/iy;
const GPS = /([+-]?\d{1,3}\.\d{3,15})/y;
const GPS_PAIR = /[\s,;/]{1,4}([+-]?\d{1,3}\.\d{3,15})/y;
const NOTHING = /^(?:\(?null\)?|nil|none|n\/a|true|false|yes|no|unknown|not|invalid)$/i;

/** Reports what stands behind the label that ends at `end`. */
export function reportLabelled(
  text: string,
  end: number,
  kind: Kind,
  strict: boolean,
  word: string,
  report: Report,
): void {
  if (word === "device") return reportDevice(text, end, report);
  const between = matchAt(strict ? STRICT : LOOSE, text, end);
  if (between === null || between[0] === "") return;
  if (kind === "secret" && !/[:=>]/.test(between[0])) return;
  reportValue(text, end + between[0].length, kind, word, report);
}

/** Reports what a label of several words names ("device_name", "Unique Chip ID"); false where the words are none. */
export function reportJoined(text: string, end: number, word: string, report: Report): boolean {
  if (SECOND_LETTERS.get(word)?.has(text.charCodeAt(end + 1) | 0x20) !== true) return false;
  let joined = word;
  let stop = end;
  for (let more = 0; more < 3; more += 1) {
    const next = matchAt(NEXT_WORD, text, stop);
    if (next === null) return false;
    joined += next[1]?.toLowerCase() ?? "";
    stop += next[0].length;
    const label = LABELS.get(joined);
    if (label?.role !== "loose" && label?.role !== "strict") continue;
    const isStrict = label.role === "strict";
    if (isStrict && matchAt(SIGN, text, stop) === null) return false;
    reportLabelled(text, stop, label.kind, isStrict, joined, report);
    return true;
  }
  return false;
}

/** Reports what begins at `at` where it looks like a value of the kind; `word` is its label. */
export function reportValue(
  text: string,
  at: number,
  kind: Kind,
  word: string,
  report: Report,
): void {
  const take = (expression: RegExp, form: Form = "plain", as: Kind = kind): number => {
    const found = matchAt(expression, text, at)?.[1]?.trimEnd();
    if (found === undefined || NOTHING.test(found)) return 0;
    report({ type: "value", start: at, end: at + found.length, kind: as, form });
    return at + found.length;
  };
  switch (kind) {
    case "ecid": {
      if (take(ECID_GROUPS, "hex") > 0) return;
      const found = matchAt(ECID, text, at)?.[1];
      const form = found === undefined ? null : formOf(found, text.slice(at - 2, at));
      if (found === undefined || form === null) return;
      report({ type: "value", start: at, end: at + found.length, kind, form });
      return;
    }
    case "udid": {
      const found = matchAt(UDID, text, at)?.[1];
      if (found === undefined) return;
      if (found.length === 40) take(UDID, "hex");
      else
        report({
          type: "value",
          start: at + found.length - 16,
          end: at + found.length,
          kind: "ecid",
          form: "hex",
        });
      return;
    }
    case "serial": {
      const found = matchAt(SERIAL, text, at)?.[1];
      if (
        found === undefined ||
        (word !== "srnm" && !/\d/.test(found)) ||
        /^[0-9a-f]{20}$/i.test(found)
      )
        return;
      take(SERIAL);
      return;
    }
    case "imei":
      take(IMEI);
      return;
    case "meid":
      if (take(MEID, "hex") === 0) take(IMEI, "plain", "imei");
      return;
    case "sim":
      take(DIGITS);
      return;
    case "baseband": {
      const found = matchAt(BASEBAND, text, at)?.[1];
      if (found === undefined) return;
      take(
        BASEBAND,
        /^\d{6,20}$/.test(found) && !/0x$/i.test(text.slice(at - 2, at)) ? "dec" : "hex",
      );
      return;
    }
    case "nonce": {
      const described = matchAt(DESCRIBED, text, at) ?? matchAt(DESCRIBED, text, at - 1);
      const start = described === null ? at : described.index + described[0].length;
      const found = matchAt(NONCE, text, start)?.[1];
      if (found !== undefined)
        report({ type: "value", start, end: start + found.length, kind, form: "hex" });
      else if (/[+/=\d]/.test(matchAt(BASE64, text, at)?.[1] ?? ""))
        take(BASE64, "plain", "ticket-blob");
      return;
    }
    case "ticket-blob":
      if (/\d/.test(matchAt(BASE64, text, at)?.[1] ?? "")) take(BASE64);
      return;
    case "host": {
      const isMachine = /^(?:computer|machine|localhost|node|hostname)/.test(word);
      const found = matchAt(isMachine ? MACHINE : HOST, text, at)?.[1];
      if (found === undefined || PUBLIC_HOST.test(found) || FILE_ENDING.test(found)) return;
      take(isMachine ? MACHINE : HOST, "plain", /^\d+(?:\.\d+){3}$/.test(found) ? "ipv4" : "host");
      return;
    }
    case "phone":
      take(PHONE);
      return;
    case "ssid":
    case "device-name":
      take(LINE);
      return;
    case "user":
    case "secret":
      take(FIELD);
      return;
    case "gps": {
      const first = take(GPS);
      const second = first === 0 ? null : matchAt(GPS_PAIR, text, first);
      if (second?.[1] !== undefined) {
        const stop = second.index + second[0].length;
        report({ type: "value", start: stop - second[1].length, end: stop, kind, form: "plain" });
      }
      return;
    }
    case "mac": {
      const found = matchAt(MAC, text, at)?.[1];
      if (found !== undefined) take(MAC, macForm(found));
      return;
    }
    case "ipv4":
    case "ipv6":
    case "email":
    case "uuid":
    // Their shape tells them; no label of the table has these kinds.
  }
}

/** "device 000b…": the word is common, so only an ECID's full width, or a decimal's, counts behind it. */
function reportDevice(text: string, end: number, report: Report): void {
  if (!BEFORE_ECID.has(text[end + 1] ?? "")) return;
  const match = matchAt(DEVICE, text, end);
  const found = match?.[1];
  if (match === null || found === undefined) return;
  const stop = match.index + match[0].length;
  const form = /^[1-9]\d{15}$/.test(found) ? "dec" : "hex";
  if (form === "dec" || found.startsWith("0"))
    report({ type: "value", start: stop - found.length, end: stop, kind: "ecid", form });
}

/** An ECID's form: decimal where digits alone stand behind no "0x" and do not begin with a zero; null: none. */
function formOf(found: string, before: string): Form | null {
  const digitsOnly = /^\d+$/.test(found);
  if (digitsOnly && !found.startsWith("0") && !/0x$/i.test(before))
    return found.length >= 12 ? "dec" : null;
  return found.length <= 16 && /\d/.test(found) ? "hex" : null;
}
