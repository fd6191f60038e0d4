// Runs of base64 and hex that hold text, or a ticket. Text is handed on decoded, so that every other detector reads
// it; what is long and no text is dropped whole. Knows no pseudonyms.
import { strFromU8 } from "fflate";
import { bytesOf } from "../../bundle/utf8.ts";
import type { Report } from "./finding.ts";

/** Shorter runs hold no identifier: 8 bytes need 11 digits of base64. */
export const MIN_BASE64 = 11;
/** From this length on a run that is no text is a ticket or a key. */
const MIN_BLOB = 64;
/** From this length on the mix of letters no longer matters. */
const MIN_LONG_BLOB = 160;
/** Longer runs are dropped unread: a window may cut them anywhere. */
const MAX_CODED = 8192;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Int8Array(128).fill(-1);
for (let at = 0; at < ALPHABET.length; at += 1) VALUES[ALPHABET.charCodeAt(at)] = at;

/** Looks at a run of base64's letters, from `start` to `end`; `inData`: inside a plist's `<data>`. */
export function reportBase64(
  text: string,
  start: number,
  end: number,
  inData: boolean,
  report: Report,
): void {
  const length = end - start;
  if (length <= MAX_CODED && !inData) {
    if (!mayBeText(text, start)) {
      if (length >= MIN_BLOB && isBlob(text.slice(start, end))) drop(start, end, report);
      return;
    }
    const coding = codingOf(fromBase64(text.slice(start, end)));
    if (coding !== null) {
      const stop = text.charCodeAt(end) === 0x3d ? paddedEnd(text, end) : end;
      const padded = (stop - start) % 4 === 0;
      report({
        type: "coded",
        start,
        end: stop,
        text: coding.text,
        encode: (plain) => toBase64(coding.encode(plain), padded),
      });
      return;
    }
  }
  if (inData || length > MAX_CODED || (length >= MIN_BLOB && isBlob(text.slice(start, end))))
    drop(start, end, report);
}

const drop = (start: number, end: number, report: Report): void =>
  report({ type: "value", start, end, kind: "ticket-blob", form: "plain" });

const paddedEnd = (text: string, end: number): number =>
  end + (text.charCodeAt(end + 1) === 0x3d ? 2 : 1);

/** Cheap: the first four letters decide for nearly every word of a log. */
function mayBeText(text: string, start: number): boolean {
  const digit = (at: number) => VALUES[text.charCodeAt(start + at)] ?? -1;
  const first = (digit(0) << 2) | (digit(1) >> 4);
  const second = ((digit(1) & 15) << 4) | (digit(2) >> 2);
  const third = ((digit(2) & 3) << 6) | digit(3);
  if (first === 0) return isReadable(second) && third === 0;
  return (
    isReadable(first) &&
    ((second === 0 && isReadable(third)) || (isReadable(second) && isReadable(third)))
  );
}

const isReadable = (byte: number): boolean =>
  (byte >= 0x20 && byte < 0x7f) ||
  byte === 0x0a ||
  byte === 0x0d ||
  byte === 0x09 ||
  byte >= 0xc2 ||
  (byte >= 0x80 && byte < 0xc0);

/** Random letters: capitals, small ones and digits well mixed. Names of functions and paths are not. */
function isBlob(run: string): boolean {
  const count = (expression: RegExp) => run.match(expression)?.length ?? 0;
  if (run.length >= MIN_LONG_BLOB && count(/\d/g) * 16 >= run.length && !/^[0-9a-f]+$/i.test(run))
    return true;
  return (
    count(/\d/g) * 16 >= run.length &&
    count(/[A-Z]/g) * 5 >= run.length &&
    count(/[a-z]/g) * 5 >= run.length
  );
}

interface Coding {
  readonly text: string;
  encode(text: string): Uint8Array;
}

/** The text that bytes are in UTF-8 or UTF-16, or null where they are none. */
function codingOf(bytes: Uint8Array): Coding | null {
  const big = bytes[0] === 0 && bytes[2] === 0;
  if (bytes.length >= 4 && (big || (bytes[1] === 0 && bytes[3] === 0))) {
    const even = bytes.length - (bytes.length % 2);
    let text = "";
    for (let at = 0; at < even; at += 2)
      text += String.fromCharCode(
        ((bytes[big ? at : at + 1] ?? 0) << 8) | (bytes[big ? at + 1 : at] ?? 0),
      );
    return isText(text) ? { text, encode: (plain) => utf16(plain, big) } : null;
  }
  const text = strFromU8(bytes);
  return isText(text) ? { text, encode: bytesOf } : null;
}

/** Long enough to hold a value, and without what no text holds: controls and letters that could not be decoded. */
const isText = (text: string): boolean =>
  text.length >= 6 && !/(?![\t\n\r])\p{Cc}|\ufffd/u.test(text);

const utf16 = (text: string, big: boolean): Uint8Array =>
  Uint8Array.from({ length: 2 * text.length }, (_, at) => {
    const unit = text.charCodeAt(at >> 1);
    return (at % 2 === 0) === big ? unit >> 8 : unit & 0xff;
  });

function fromBase64(run: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((run.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let length = 0;
  for (let at = 0; at < run.length; at += 1) {
    held = (held << 6) | (VALUES[run.charCodeAt(at)] ?? 0);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = (held >> bits) & 0xff;
    }
  }
  return bytes.subarray(0, length);
}

/** Base64 of bytes (RFC 4648); `padded` as the run it replaces was. */
export function toBase64(bytes: Uint8Array, padded: boolean): string {
  let run = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3);
    run += ALPHABET[a >> 2] ?? "";
    run += ALPHABET[((a & 3) << 4) | ((b ?? 0) >> 4)] ?? "";
    run +=
      b === undefined ? (padded ? "=" : "") : (ALPHABET[((b & 15) << 2) | ((c ?? 0) >> 6)] ?? "");
    run += c === undefined ? (padded ? "=" : "") : (ALPHABET[c & 63] ?? "");
  }
  return run;
}

/** Looks at an even run of hex digits that may spell text byte by byte. */
export function reportHexText(text: string, start: number, end: number, report: Report): void {
  const run = text.slice(start, end);
  if (!/^(?:0[9ad]|[2-7][0-9a-f]|[89a-f][0-9a-f]|00)+$/i.test(run)) return;
  const bytes = Uint8Array.from({ length: run.length / 2 }, (_, at) =>
    Number.parseInt(run.slice(2 * at, 2 * at + 2), 16),
  );
  const coding = codingOf(bytes);
  if (coding === null) return;
  const isUpper = /[A-F]/.test(run);
  report({
    type: "coded",
    start,
    end,
    text: coding.text,
    encode: (plain) => hexOf(coding.encode(plain), isUpper),
  });
}

function hexOf(bytes: Uint8Array, isUpper: boolean): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return isUpper ? hex.toUpperCase() : hex;
}
