// Bytes to text, piece by piece, where the browser's decoder is not at hand: core has none. Gives what the
// Encoding Standard gives (clauses 8.1.1 and 14.4), so either may be used. Knows nothing of lines.
import type { Encoding } from "./sniff.ts";

/** A decoder that keeps a cut character for the next piece; the browser's `TextDecoder` is wrapped as one. */
export interface Decoder {
  /** The text of a piece; `last` says that none follows. Never throws: bad bytes become U+FFFD. */
  decode(bytes: Uint8Array, last: boolean): string;
}

const REPLACEMENT = 0xfffd;
/** Units collected before they become a string: few enough for one call with as many arguments. */
const UNITS = 8192;

/** A decoder of core's own. */
export function createDecoder(encoding: Encoding): Decoder {
  return encoding === "utf-8" ? utf8Decoder() : utf16Decoder(encoding === "utf-16be");
}

/** Collects UTF-16 units and joins them in blocks. */
class Units {
  readonly #block = new Uint16Array(UNITS);
  #length = 0;
  #text = "";

  add(unit: number): void {
    if (this.#length === UNITS) this.#flush();
    this.#block[this.#length++] = unit;
  }

  addPoint(point: number): void {
    if (point < 0x10000) return this.add(point);
    this.add(0xd800 + ((point - 0x10000) >> 10));
    this.add(0xdc00 + ((point - 0x10000) & 0x3ff));
  }

  /** Adds the run of ASCII from `from` on, as most of a log is; returns where it ends. */
  addAscii(bytes: Uint8Array, from: number): number {
    let end = from;
    while (end < bytes.length && (bytes[end] ?? 0x80) < 0x80) end++;
    if (end - from < 16) return from;
    this.#flush();
    for (let at = from; at < end; at += UNITS) {
      this.#text += String.fromCharCode(...bytes.subarray(at, Math.min(at + UNITS, end)));
    }
    return end;
  }

  take(): string {
    this.#flush();
    const text = this.#text;
    this.#text = "";
    return text;
  }

  #flush(): void {
    if (this.#length === 0) return;
    this.#text += String.fromCharCode(...this.#block.subarray(0, this.#length));
    this.#length = 0;
  }
}

function utf8Decoder(): Decoder {
  const out = new Units();
  let needed = 0;
  let point = 0;
  let lower = 0x80;
  let upper = 0xbf;
  const begin = (byte: number): void => {
    if (byte < 0x80) out.add(byte);
    else if (byte >= 0xc2 && byte <= 0xdf) {
      needed = 1;
      point = byte & 0x1f;
    } else if (byte >= 0xe0 && byte <= 0xef) {
      needed = 2;
      point = byte & 0x0f;
      if (byte === 0xe0) lower = 0xa0;
      if (byte === 0xed) upper = 0x9f;
    } else if (byte >= 0xf0 && byte <= 0xf4) {
      needed = 3;
      point = byte & 0x07;
      if (byte === 0xf0) lower = 0x90;
      if (byte === 0xf4) upper = 0x8f;
    } else out.add(REPLACEMENT);
  };
  const next = (byte: number): void => {
    if (needed === 0) return begin(byte);
    const fits = byte >= lower && byte <= upper;
    lower = 0x80;
    upper = 0xbf;
    if (!fits) {
      needed = 0;
      out.add(REPLACEMENT);
      return begin(byte);
    }
    point = (point << 6) | (byte & 0x3f);
    needed--;
    if (needed === 0) out.addPoint(point);
  };
  return {
    decode(bytes, last) {
      let at = 0;
      while (at < bytes.length) {
        if (needed === 0) at = out.addAscii(bytes, at);
        const byte = bytes[at++];
        if (byte !== undefined) next(byte);
      }
      if (last && needed > 0) {
        needed = 0;
        out.add(REPLACEMENT);
      }
      return out.take();
    },
  };
}

function utf16Decoder(bigEndian: boolean): Decoder {
  const out = new Units();
  let first: number | null = null;
  let lead: number | null = null;
  const unit = (value: number): void => {
    const trails = value >= 0xdc00 && value <= 0xdfff;
    if (lead !== null) {
      out.add(trails ? lead : REPLACEMENT);
      lead = null;
      if (trails) return out.add(value);
    }
    if (value >= 0xd800 && value <= 0xdbff) lead = value;
    else out.add(trails ? REPLACEMENT : value);
  };
  return {
    decode(bytes, last) {
      for (const byte of bytes) {
        if (first === null) {
          first = byte;
          continue;
        }
        unit(bigEndian ? (first << 8) | byte : (byte << 8) | first);
        first = null;
      }
      if (last && (first !== null || lead !== null)) {
        first = null;
        lead = null;
        out.add(REPLACEMENT);
      }
      return out.take();
    },
  };
}
