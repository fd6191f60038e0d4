// Names of people where they stand in paths, addresses and names of devices. Each look is bounded to what is around
// the sign or word that called for it. Knows no pseudonyms.
import { COMMON_ACCOUNT, FILE_ENDING, PUBLIC_HOST } from "../labels.data.ts";
import { isWordUnit, matchAt } from "./finding.ts";
import type { Report } from "./finding.ts";

/** Longest part of an address or name that is looked for, in UTF-16 units. */
const REACH = 64;

/**
 * A folder's name that may hold spaces, because a separator, a quote or a folder that every account has closes it; and
 * one that ends at the first space. An apostrophe between letters is of the name.
 */
const CLOSED_SEGMENT = /[\\/]{1,2}([^\\/:*?"<>|\r\n\t]{0,39}[^\\/:*?"<>|\s,;])(?=[\\/])/y;
const QUOTED_SEGMENT = /[\\/]{1,2}([^\\/:*?"<>|\r\n\t]{0,39}[^\\/:*?"<>|\s])(?=")/y;
const HOME_SEGMENT =
  /\/([^\\/:*?"<>|\r\n\t,;]{1,40})(?=\/(?:Library|Desktop|Documents|Downloads|Pictures|Movies|Music|Applications|\.[a-z])\b)/iy;
const BARE_SEGMENT = /[\\/]{1,2}((?:[^\\/:*?"<>|\s,;)\]}']|(?<=\p{L})'(?=\p{L})){1,64})/uy;
/** A quote that a path begins behind, before the folder of the users. */
const QUOTED = /"(?:file:\/{2,3}(?:localhost\/)?)?(?:[a-z][:|])?[\\/]{0,2}$/i;

/** Looks behind "Users", "home" and the like, which end at `end` and begin at `start`. */
export function reportPath(
  text: string,
  word: string,
  start: number,
  end: number,
  report: Report,
): void {
  const separator = text.charCodeAt(end);
  const isShort = word === "docume" && separator === 0x7e; // DOCUME~1
  const from = isShort ? end + 2 : end;
  const first = text.charCodeAt(from);
  if (first !== 0x5c && first !== 0x2f) return;
  const before = start === 0 ? 0x2f : text.charCodeAt(start - 1);
  if (
    before !== 0x5c &&
    before !== 0x2f &&
    !(word === "settings" && text.slice(start - 4, start).toLowerCase() === "and ")
  )
    return;
  // Spaces are believed in Windows' names alone: a drive or a backslash stands before.
  const isWindows =
    first === 0x5c || /[a-z][:|]?[\\/]$/i.test(text.slice(Math.max(0, start - 3), start));
  const isQuoted = QUOTED.test(text.slice(Math.max(0, start - 24), start));
  const match =
    matchAt(isWindows ? CLOSED_SEGMENT : HOME_SEGMENT, text, from) ??
    (isQuoted ? matchAt(QUOTED_SEGMENT, text, from) : null) ??
    matchAt(BARE_SEGMENT, text, from);
  const name = match?.[1]?.replace(/[.]+$/, "");
  if (match === null || name === undefined || name === "" || COMMON_ACCOUNT.has(name.toLowerCase()))
    return;
  const begin = match.index + match[0].length - (match[1]?.length ?? 0);
  report({ type: "value", start: begin, end: begin + name.length, kind: "user", form: "plain" });
}

const LOCAL_PART = /[\w.!#$%&'*+/=?^`{|}~-]/;
/** Letters of languages that leave blanks between words: one before an address belongs to it. */
const SPACED_LETTER = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}]/u;
const ANY_LETTER = /[\p{L}\p{M}\p{N}]/u;
/** With letters of any language (RFC 6531), but a top-level domain in ASCII ends where other letters follow. */
const DOMAIN =
  /((?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?:[a-z]{2,24}(?![0-9a-z-])|(?![a-z])\p{L}[\p{L}\p{M}]{1,23}))/iuy;

/** Looks around an at-sign. */
export function reportEmail(text: string, at: number, report: Report): void {
  const domain = matchAt(DOMAIN, text, at + 1)?.[1];
  if (domain === undefined) return;
  let start = at;
  while (start > 0 && at - start < REACH && isLocal(text, start - 1)) start -= 1;
  // Japanese has no blank before an address; so its letters count where nothing else names a person.
  if (!/[a-z]/i.test(text.slice(start, at)) || /[._+-]/.test(text[start] ?? ""))
    while (start > 0 && at - start < REACH && isLocal(text, start - 1, ANY_LETTER)) start -= 1;
  while (start < at && !ANY_LETTER.test(text[start] ?? "") && text[start] !== "_") start += 1;
  if (start === at || IN_LOGIN.test(text.slice(Math.max(0, start - 2 * REACH), start))) return;
  report({ type: "value", start, end: at + 1 + domain.length, kind: "email", form: "plain" });
}

/** Name and password before a URL's host are no address. */
const IN_LOGIN = /:\/\/[^\s/@]*$/;

/** Letters of an address; "=" and "/" are taken for what stands before it. */
const isLocal = (text: string, at: number, letters = SPACED_LETTER): boolean => {
  const letter = text[at] ?? "";
  return (
    (LOCAL_PART.test(letter) || letters.test(letter)) &&
    letter !== "=" &&
    letter !== "/" &&
    letter !== "'" &&
    letter !== "`" &&
    letter !== "|"
  );
};

const URL_HOST = /:\/\/(?:([^\s/@"'<>]{1,100})@)?([0-9a-z](?:[0-9a-z.-]{0,252}[0-9a-z])?)/iy;

/** Looks behind "http" and the like. */
export function reportUrl(text: string, end: number, report: Report): void {
  const match = matchAt(URL_HOST, text, end);
  const host = match?.[2];
  if (match === null || host === undefined) return;
  const stop = match.index + match[0].length;
  const login = match[1];
  if (login !== undefined) {
    const start = end + 3;
    report({ type: "value", start, end: start + login.length, kind: "secret", form: "plain" });
  }
  if (/^\d+(?:\.\d+){3}$/.test(host)) {
    if (!/^(?:0|127)\./.test(host))
      report({ type: "value", start: stop - host.length, end: stop, kind: "ipv4", form: "plain" });
  } else if (!PUBLIC_HOST.test(host))
    report({ type: "value", start: stop - host.length, end: stop, kind: "host", form: "plain" });
}

/** Looks before ".local" and the like; `start` is where that word begins. */
export function reportHostBefore(text: string, start: number, end: number, report: Report): void {
  if (
    text[start - 1] !== "." ||
    isWordUnit(text.charCodeAt(end)) ||
    text[end] === "/" ||
    text[end] === "_"
  )
    return;
  let from = start - 1;
  while (from > 0 && start - from < REACH && /[\w.-]/.test(text[from - 1] ?? "")) from -= 1;
  const host = text.slice(from, end).replace(/^[.-]+/, "");
  const begin = end - host.length;
  if (begin >= start - 1 || /^\d+[.\d]*\.\w+$/.test(host) || FILE_ENDING.test(host)) return;
  report({ type: "value", start: begin, end, kind: "host", form: "plain" });
}

/** "Aiko's iPhone": what ends before the device's word. */
const POSSESSED =
  /(?:^|[\n\t"'“”「『‘(<[>:=,;|/\\]|(?:^|\s)(?:named|called|name|device|from|to|of|for|on|with|in|is)\s)\s{0,2}([^\n\t"“”「『(<[>:=,;|/\\]{1,40}?(?:['’]s? |の\s?|\s-\s))$/i;
/** "iPhone de Aiko", "iPhone von Aiko". */
const OF = /(?: (?:de|d['’]|von|van|di|du|da)[ ]?)([\p{Lu}][\p{L}\d .'’-]{0,40})/uy;
const AFTER = /(?: (?:\d{1,2}|SE|X[SR]?|Pro|Plus|Max|Mini|Air|mini))*/y;

/** Looks around "iPhone", "iPad" and "iPod", from `start` to `end`. */
export function reportDeviceName(text: string, start: number, end: number, report: Report): void {
  const last = text.charCodeAt(start - 1);
  if (last === 0x306e || last === 0x20) {
    const lead = text.slice(Math.max(0, start - 48), start);
    if (/(?:['’]s? |の\s?)$/.test(lead)) {
      const name = POSSESSED.exec(lead)?.[1] ?? /(\S{1,40}\s?)$/.exec(lead)?.[1];
      const stop = end + (matchAt(AFTER, text, end)?.[0].length ?? 0);
      if (name !== undefined && name.trim().length > 1) {
        // The owner's name alone too, for wherever else it stands.
        const owner = name.replace(/(?:['’]s? |\s?の\s?|\s-\s)$/i, "");
        report({
          type: "value",
          start: start - name.length,
          end: start - name.length + owner.length,
          kind: "user",
          form: "plain",
        });
        report({
          type: "value",
          start: start - name.length,
          end: stop,
          kind: "device-name",
          form: "plain",
        });
      }
      return;
    }
  }
  if (text.charCodeAt(end) !== 0x20) return;
  const of = matchAt(OF, text, end);
  if (of !== null)
    report({
      type: "value",
      start,
      end: end + of[0].trimEnd().length,
      kind: "device-name",
      form: "plain",
    });
}
