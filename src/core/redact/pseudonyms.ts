// The stand-ins: for a value of a kind, another of the same shape that everybody can tell for a stand-in and nobody
// can lead back. Each carries a mark (FACE in hex, ZZ in serials, 009 in IMEIs, the ranges that RFCs keep free) and,
// where there is room, a keyed check, so that redacting twice changes nothing. Knows no text around a value.
import { canonicalOf } from "./canonical.ts";
import { Keyed } from "./keyed.ts";
import type { Kind } from "./levels.data.ts";
import {
  fillDigits,
  fillHex,
  fillMac,
  hexDigits,
  inCaseOf,
  ipv6Groups,
  linkLocalOf,
} from "./shapes.ts";
import { luhnDigit, macOfGroups, swapBytes, turnLocalBit } from "./shapes.ts";
import type { Form } from "./shapes.ts";

/** Text of blobs: base64 of "REDACTED ", again and again. */
const BLOB = "UkVEQUNURUQg";
/** What a name's stand-in begins with. */
const NAMES: Readonly<Partial<Record<Kind, string>>> = {
  host: "host-",
  email: "user-",
  ssid: "ssid-",
  user: "user-",
  "device-name": "device-",
  secret: "secret-",
};

export class Pseudonyms {
  readonly #keyed: Keyed;
  readonly #memo = new Map<string, string>();

  constructor(key: Uint8Array) {
    this.#keyed = new Keyed(key);
  }

  /** The stand-in in the spelling of `written`; null where it is one already, or no value of the kind. */
  render(kind: Kind, form: Form, written: string): string | null {
    const value = canonicalOf(kind, form, written);
    if (value === null || this.#isOwn(kind, value)) return null;
    return this.#spell(kind, form, written, value);
  }

  /** True where `written` is a stand-in of this laptop: it and all within it stay. */
  isStandIn(kind: Kind, form: Form, written: string): boolean {
    const value = canonicalOf(kind, form, written);
    return value !== null && this.#isOwn(kind, value);
  }

  /** A stand-in of 64 hex digits for the hash of a file; null where it is one already. */
  fileHash(hash: string): string | null {
    return this.#isOwnHex(hash) ? null : this.#hex(hash, hash.length);
  }

  #spell(kind: Kind, form: Form, written: string, value: string): string {
    switch (kind) {
      case "ecid": {
        const ecid = this.#ecid(value);
        if (form === "dec") return BigInt(`0x${ecid}`).toString();
        const like = hexDigits(written);
        const digits =
          form === "swapped" ? swapBytes(ecid) : ecid.replace(/^0+/, "").padStart(like.length, "0");
        const cased = inCaseOf(digits, like, "upper");
        return like === written ? cased : fillHex(written, cased);
      }
      case "baseband": {
        const hex = this.#hex(value, Math.max(value.length, 8));
        return form === "dec" ? BigInt(`0x${hex}`).toString() : inCaseOf(hex, written, "lower");
      }
      case "udid":
      case "meid":
      case "nonce":
        return fillHex(
          written,
          inCaseOf(this.#hex(value, value.length), hexDigits(written), "lower"),
        );
      case "uuid":
        return fillHex(written, inCaseOf(this.#uuid(value), written, "lower"));
      case "imei": {
        const digits = this.#number("009", kind, value);
        return fillDigits(written, `${digits}${luhnDigit(digits)}00`);
      }
      case "sim":
        return fillDigits(written, this.#number("999", kind, value));
      case "phone":
        return fillDigits(written, this.#number("000", kind, value));
      case "mac":
        return inCaseOf(fillMac(written, this.#mac(value), form), written, "lower");
      case "ipv4": {
        const [a = 0, b = 0] = [0, 2].map((at) =>
          Number.parseInt(this.#draw("hex", kind, value, 4).slice(at, at + 2), 16),
        );
        return `198.18.${a}.${b}`;
      }
      case "ipv6":
        return inCaseOf(this.#ipv6(value), written, "lower");
      case "serial":
        return inCaseOf(this.#serial(value), written, "upper");
      case "gps":
        return this.#gps(value);
      case "ticket-blob":
        return blobLike(written);
      case "email":
        return `${this.#name(kind, value)}@example.invalid`;
      case "host":
        return value.includes(".") ? `${this.#name(kind, value)}.invalid` : this.#name(kind, value);
      case "user":
      case "ssid":
      case "device-name":
      case "secret":
        return this.#name(kind, value);
    }
  }

  #isOwnEcid(value: string): boolean {
    return value.startsWith("000FACE") && this.#sealed("hex", "ecid", value.toLowerCase(), 1);
  }

  #isOwn(kind: Kind, value: string): boolean {
    switch (kind) {
      case "ecid":
        return (
          this.#isOwnEcid(value) || (value.endsWith("AC0F00") && this.#isOwnEcid(swapBytes(value)))
        );
      case "udid":
      case "meid":
      case "nonce":
      case "baseband":
        return this.#isOwnHex(value);
      case "uuid":
        return value.length === 32
          ? value.startsWith("face") && value[12] === "8" && this.#sealed("hex", kind, value, 2)
          : this.#isOwnHex(value);
      case "imei":
        return value.startsWith("009") && this.#sealed("digits", kind, value, 1);
      case "sim":
        return value.startsWith("999") && this.#sealed("digits", kind, value, 1);
      case "phone":
        return value.startsWith("000") && this.#sealed("digits", kind, value, 1);
      case "mac":
        return [value, turnLocalBit(value)].some(
          (mac) => mac.startsWith("02face") && this.#sealed("hex", kind, mac, 1),
        );
      case "ipv4":
        return value.startsWith("198.18.");
      case "ipv6":
        return this.#isOwnIpv6(value);
      case "serial":
        return value.startsWith("ZZ") && this.#sealed("serial", kind, value, 1);
      case "gps":
        return (
          /^-?0+\.\d+$/.test(value) && this.#sealed("digits", kind, value.replaceAll("-", ""), 1)
        );
      case "ticket-blob":
        return value.startsWith(BLOB.slice(0, 8)) || /^(?:face){4}/i.test(value);
      case "email":
      case "host":
      case "user":
      case "ssid":
      case "device-name":
      case "secret":
        return this.#isOwnName(kind, value);
    }
  }

  /** "000FACE", eight digits of the value, one check: the range of true ECIDs, and 16 digits as a decimal too. */
  #ecid(value: string): string {
    return this.#seal(
      "hex",
      "ecid",
      `000face${this.#draw("hex", "ecid", value, 8)}`,
      1,
    ).toUpperCase();
  }

  /** Whatever it is taken for in one place or another, the same digits get the same stand-in. */
  #hex(value: string, length: number): string {
    const check = length < 12 ? 1 : 2;
    const body = this.#draw("hex", "hex", value, Math.max(0, length - 4 - check));
    return this.#seal("hex", "hex", `face${body}`, check);
  }

  #isOwnHex(value: string): boolean {
    return value.startsWith("face") && this.#sealed("hex", "hex", value, value.length < 12 ? 1 : 2);
  }

  /** Version and variant 8: "custom" by RFC 9562. Other lengths are keys like crashReporterKey. */
  #uuid(value: string): string {
    if (value.length !== 32) return this.#hex(value, value.length);
    const body = this.#draw("hex", "uuid", value, 24);
    return this.#seal(
      "hex",
      "uuid",
      `face${body.slice(0, 8)}8${body.slice(8, 11)}8${body.slice(11, 24)}`.slice(0, 30),
      2,
    );
  }

  #number(mark: string, kind: Kind, value: string): string {
    const body = this.#draw("digits", kind, value, Math.max(0, value.length - mark.length - 1));
    return this.#seal("digits", kind, `${mark}${body}`, 1);
  }

  /** Locally administered, FA:CE, five digits and a check. */
  #mac(value: string): string {
    return this.#seal("hex", "mac", `02face${this.#draw("hex", "mac", value, 5)}`, 1);
  }

  /** With a MAC inside: the MAC's stand-in inside. Else in the range for documentation (RFC 3849). */
  #ipv6(value: string): string {
    const groups = ipv6Groups(value) ?? [];
    const mac = macOfGroups(groups);
    if (mac !== null && (groups[0] ?? 0) >> 6 === 0x3fa) return linkLocalOf(this.#mac(mac));
    const body = this.#draw("hex", "ipv6", value, 12);
    const tail = [0, 4, 8].map((at) => `f${body.slice(at + 1, at + 4)}`).join(":");
    return (groups[0] ?? 0) >> 6 === 0x3fa ? `fe80::face:${tail}` : `2001:db8:face::${tail}`;
  }

  #isOwnIpv6(value: string): boolean {
    const mac = macOfGroups(ipv6Groups(value) ?? []);
    return (
      /^(?:fe80:0:0:0:face|2001:db8:face:0:0):/.test(value) ||
      (mac !== null && this.#isOwn("mac", mac))
    );
  }

  #serial(value: string): string {
    const body = this.#draw("serial", "serial", value, Math.max(1, value.length - 3));
    return this.#seal("serial", "serial", `ZZ${body}`, 1);
  }

  /** On the equator's first degree: nobody lives there. */
  #gps(value: string): string {
    const [whole = "", decimals = ""] = value.split(".");
    const zeros = whole.replaceAll(/\d/g, "0").replace("-", "");
    const body = this.#draw("digits", "gps", value, Math.max(0, decimals.length - 1));
    return `${whole.startsWith("-") ? "-" : ""}${this.#seal("digits", "gps", `${zeros}.${body}`, 1)}`;
  }

  #name(kind: Kind, value: string): string {
    const mark = NAMES[kind] ?? "";
    return this.#seal("name", mark, `${mark}${this.#draw("name", kind, value, 7)}`, 1);
  }

  #isOwnName(kind: Kind, value: string): boolean {
    const mark = NAMES[kind] ?? "";
    const bare = value.replace(/(?:@example)?\.invalid$/, "");
    return (
      bare.startsWith(mark) &&
      bare.length === mark.length + 8 &&
      this.#sealed("name", mark, bare, 1)
    );
  }

  /** `text` with `length` check digits behind it, which only the key's holder can make. */
  #seal(alphabet: Alphabet, kind: string, text: string, length: number): string {
    return text + this.#draw(alphabet, `check ${kind}`, text, length);
  }

  #sealed(alphabet: Alphabet, kind: string, value: string, length: number): boolean {
    return this.#seal(alphabet, kind, value.slice(0, -length), length) === value;
  }

  #draw(alphabet: Alphabet, domain: string, value: string, count: number): string {
    const name = `${alphabet}\0${domain}\0${count}\0${value}`;
    const known = this.#memo.get(name);
    if (known !== undefined) return known;
    const drawn = this.#keyed[alphabet](domain, value, count);
    if (this.#memo.size > MAX_MEMO) this.#memo.clear();
    this.#memo.set(name, drawn);
    return drawn;
  }
}

/** Draws remembered, so that a value met again costs no hash; beyond, all are forgotten and drawn again. */
const MAX_MEMO = 100_000;

type Alphabet = "digits" | "hex" | "serial" | "name";

/** As long as what it stands for, in its alphabet; padding is kept. */
function blobLike(written: string): string {
  const isHex = /^[0-9a-f]+$/i.test(written);
  const padding = /=*$/.exec(written)?.[0] ?? "";
  const length = written.length - padding.length;
  return (isHex ? "face" : BLOB).repeat(Math.ceil(length / 4)).slice(0, length) + padding;
}
