// Draws digits from a keyed hash: HMAC-SHA-256 under the laptop's secret, so that nobody without it can try all
// ECIDs or IMEIs and compare (a plain hash of a few digits is no secret). Knows no kind's shape.
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesOf } from "../bundle/utf8.ts";

/** Bytes of the secret. */
const KEY_BYTES = 32;

const DIGITS = "0123456789";
const HEX = "0123456789abcdef";
/** The letters and digits of Apple's serial numbers: neither I nor O (support.apple.com/102767, by its samples). */
const SERIAL = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/** For names: no vowels, so that no word arises. */
const NAME = "0123456789bcdfghjkmnpqrstvwxz";

export class Keyed {
  readonly #key: Uint8Array;

  /** Throws RangeError for a key of another length: a short one would protect nothing. */
  constructor(key: Uint8Array) {
    if (key.length !== KEY_BYTES) throw new RangeError(`a key has ${KEY_BYTES} bytes`);
    this.#key = key.slice();
  }

  /** `count` decimal digits for this value of this domain; the same in every file and bundle of the laptop. */
  digits(domain: string, value: string, count: number): string {
    return this.#draw(domain, value, count, DIGITS);
  }

  /** `count` lower-case hex digits. */
  hex(domain: string, value: string, count: number): string {
    return this.#draw(domain, value, count, HEX);
  }

  /** `count` capital letters and digits as in serial numbers. */
  serial(domain: string, value: string, count: number): string {
    return this.#draw(domain, value, count, SERIAL);
  }

  /** `count` lower-case consonants and digits. */
  name(domain: string, value: string, count: number): string {
    return this.#draw(domain, value, count, NAME);
  }

  /** Domain and value stand apart by a NUL, which no domain holds. Two bytes a digit: the bias is below 0.1 %. */
  #draw(domain: string, value: string, count: number, alphabet: string): string {
    let drawn = "";
    for (let block = 0; drawn.length < count; block += 1) {
      const mac = hmac(sha256, this.#key, bytesOf(`${domain}\0${block}\0${value}`));
      for (let at = 0; at < mac.length && drawn.length < count; at += 2)
        drawn += alphabet[(((mac[at] ?? 0) << 8) | (mac[at + 1] ?? 0)) % alphabet.length] ?? "";
    }
    return drawn;
  }
}
