// The third stride: searches finished bytes for every value that was collected, in every spelling and coding, by
// nothing that the replacing used but the list of values. Whatever it finds refuses the export. Knows no formats.
import { bytesOf } from "../bundle/utf8.ts";
import { toBase64 } from "./detect/blobs.ts";
import type { Known } from "./known.ts";
import type { Kind, Part } from "./levels.data.ts";
import { foldUnit, isBounded } from "./needles.ts";
import type { Canary, CanaryHit, CanarySearch } from "./redaction.ts";
import type { Spelling } from "./spellings.ts";
import { wideOf } from "./width.ts";

type Coding = CanaryHit["spelling"];

interface ByteNeedle {
  /** Folded where `isExact` is false. */
  readonly bytes: Uint8Array;
  readonly isExact: boolean;
  readonly spelling: Coding;
  readonly source: Spelling;
}

/** Most hits told: one is enough to refuse. */
const MAX_HITS = 100;
/** Shorter values are searched for plainly alone: in base64 they are six letters, which chance writes. */
const MIN_CODED = 8;
const FILTER_BITS = 20;
const FOLD = Uint8Array.from({ length: 256 }, (_, byte) => foldUnit(byte));

/** The search for what was collected; for nothing where `known` is null. `keep`: kinds that leave as they are. */
export function createCanary(known: Known | null, keep: ReadonlySet<Kind | Part>): Canary {
  const spellings = known?.spellings().filter(({ kind }) => !keep.has(kind)) ?? [];
  const inPaths = keep.has("user") ? [] : (known?.contextual() ?? []).flatMap(pathsOf);
  const needles = new ByteNeedles([...spellings, ...inPaths].flatMap(codingsOf));
  return { overflow: known?.overflow ?? false, search: () => needles.search() };
}

/** A name too short to be searched for alone, behind the folders that names stand in. */
const pathsOf = (user: string): Spelling[] =>
  ["users\\", "users/", "home/"].map((folder) => ({
    text: folder + user,
    bound: "word",
    kind: "user",
    form: "plain",
    grow: "none",
    isRare: false,
  }));

function codingsOf(source: Spelling): ByteNeedle[] {
  const { text } = source;
  const plain = (as: string, spelling: Coding): ByteNeedle => ({
    bytes: bytesOf(as).map((byte) => FOLD[byte] ?? byte),
    isExact: false,
    spelling,
    source,
  });
  const units = Array.from(text, (point) => point.codePointAt(0) ?? 0);
  const utf16 = (isBig: boolean): ByteNeedle => ({
    bytes: Uint8Array.from({ length: 2 * text.length }, (_, at) => {
      const unit = foldUnit(text.charCodeAt(at >> 1));
      return (at % 2 === 0) === isBig ? unit >> 8 : unit & 0xff;
    }),
    isExact: false,
    spelling: isBig ? "utf-16be" : "utf-16le",
    source,
  });
  const spaced = text.includes(" ") ? [plain(text.replaceAll(" ", "\u00a0"), "plain")] : [];
  if (source.isRare) return [plain(text, "plain"), ...spaced];
  const found = [plain(text, "plain"), ...spaced, utf16(false), utf16(true)];
  if (text.length < MIN_CODED) return found;
  // Letters in hex, percent signs and escapes have a case of their own, which folding does not reach.
  for (const cased of new Set([text, text.toUpperCase(), text.toLowerCase()])) {
    const bytes = bytesOf(cased);
    found.push(plain(wideOf(cased), "escaped"));
    const pairs = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"));
    found.push(plain(pairs.join(""), "hex"), plain(`%${pairs.join("%")}`, "escaped"));
    for (const coded of [bytes, utf16Of(cased)])
      for (const shift of [0, 1, 2])
        found.push({
          bytes: bytesOf(base64At(coded, shift)),
          isExact: true,
          spelling: "base64",
          source,
        });
  }
  found.push(
    plain(units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join(""), "escaped"),
  );
  found.push(plain(units.map((unit) => `&#${unit};`).join(""), "escaped"));
  found.push(plain(units.map((unit) => `&#x${unit.toString(16)};`).join(""), "escaped"));
  return found;
}

/** In the order of Windows: little end first. */
const utf16Of = (text: string): Uint8Array =>
  Uint8Array.from({ length: 2 * text.length }, (_, at) => {
    const unit = text.charCodeAt(at >> 1);
    return at % 2 === 0 ? unit & 0xff : unit >> 8;
  });

/** The letters of base64 that these bytes alone decide, where `shift` other bytes stand before them. */
function base64At(bytes: Uint8Array, shift: number): string {
  const run = toBase64(Uint8Array.from([...new Uint8Array(shift), ...bytes]), false);
  const whole = Math.floor(((bytes.length + shift) * 8) / 6);
  return run.slice(shift === 0 ? 0 : shift + 1, whole);
}

class ByteNeedles {
  readonly #filter = new Uint8Array(1 << FILTER_BITS);
  readonly #byEnd = new Map<number, ByteNeedle[]>();
  #longest = 0;

  constructor(needles: readonly ByteNeedle[]) {
    for (const needle of needles) {
      if (needle.bytes.length < 4) continue;
      this.#longest = Math.max(this.#longest, needle.bytes.length);
      let hash = 0;
      for (const byte of needle.bytes.subarray(-4)) hash = ((hash << 8) | (FOLD[byte] ?? 0)) >>> 0;
      this.#filter[slot(hash)] = 1;
      const list = this.#byEnd.get(hash);
      if (list === undefined) this.#byEnd.set(hash, [needle]);
      else list.push(needle);
    }
  }

  search(): CanarySearch {
    const hits: CanaryHit[] = [];
    let tail = new Uint8Array(0);
    let before = 0;
    return {
      push: (bytes) => {
        const joined = new Uint8Array(tail.length + bytes.length);
        joined.set(tail);
        joined.set(bytes, tail.length);
        this.#scan(joined, tail.length, before - tail.length, hits);
        before += bytes.length;
        tail = joined.slice(Math.max(0, joined.length - this.#longest - 1));
      },
      hits: () => hits,
    };
  }

  /** Reports matches that end behind `from`; `offset` is where `bytes` begins in the file. */
  #scan(bytes: Uint8Array, from: number, offset: number, hits: CanaryHit[]): void {
    if (this.#byEnd.size === 0) return;
    let hash = 0;
    for (let at = Math.max(0, from - 3); at < from; at += 1)
      hash = (hash << 8) | (FOLD[bytes[at] ?? 0] ?? 0);
    for (let at = from; at < bytes.length; at += 1) {
      hash = (hash << 8) | (FOLD[bytes[at] ?? 0] ?? 0);
      if (this.#filter[slot(hash)] === 1) this.#compare(bytes, at + 1, hash >>> 0, offset, hits);
    }
  }

  #compare(bytes: Uint8Array, end: number, hash: number, offset: number, hits: CanaryHit[]): void {
    for (const needle of this.#byEnd.get(hash) ?? []) {
      if (hits.length >= MAX_HITS) return;
      const start = end - needle.bytes.length;
      if (start < 0 || !isEqual(bytes, start, needle)) continue;
      const { spelling, source } = needle;
      const isPlain = spelling === "plain";
      if (isPlain && !isBounded(bytes[start - 1] ?? 0, bytes[end] ?? 0, source.bound)) continue;
      hits.push({ kind: source.kind, spelling, offset: offset + start });
    }
  }
}

const slot = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - FILTER_BITS);

function isEqual(
  bytes: Uint8Array,
  start: number,
  { bytes: needle, isExact }: ByteNeedle,
): boolean {
  for (let at = needle.length - 1; at >= 0; at -= 1) {
    const byte = bytes[start + at] ?? 0;
    if ((isExact ? byte : FOLD[byte]) !== needle[at]) return false;
  }
  return true;
}
