// In which spellings a value may stand elsewhere: with and without separators, in decimal, within other values. The
// text around it is nobody's business here.
import { toBase64 } from "./detect/blobs.ts";
import { COMMON_ACCOUNT, LOG_WORDS } from "./labels.data.ts";
import type { Kind, Part } from "./levels.data.ts";
import { MIN_NEEDLE } from "./needles.ts";
import type { Bound } from "./needles.ts";
import { eui64Of, fillHex, linkLocalOf, macDigits, swapBytes } from "./shapes.ts";
import type { Form } from "./shapes.ts";

/**
 * One way in which a value stands; `grow`: zeros before it, or the check digit behind it, belong to it. `isRare`: few
 * write it so, and nobody codes it further.
 */
export interface Spelling {
  readonly text: string;
  readonly bound: Bound;
  readonly kind: Kind | Part;
  readonly form: Form;
  readonly grow: "zeros" | "check" | "none";
  readonly isRare: boolean;
}

/** Between the bytes of a number that a program printed one by one. */
const BYTE_SEPARATORS = [" ", ":", "-", ", 0x", ",0x", " 0x"];

/** Between an IMEI's maker, type and number. */
const IMEI_SEPARATORS = ["-", " ", "/", "."];

type Speller = (text: string, bound: Bound, as?: Partial<Spelling>) => Spelling;
export const spellerOf =
  (kind: Kind | Part, form: Form): Speller =>
  (text, bound, as) => ({ text, bound, kind, form, grow: "none", isRare: false, ...as });

/** With a digit or a sign in it, or letters outside ASCII, a name is its own boundary. */
const boundOf = (text: string): Bound =>
  /[^ -~]/.test(text) || (text.length >= 6 && /[^A-Za-z]/.test(text)) ? "none" : "word";

/** Base64 as URLs have it (RFC 4648, section 5). */
const inUrl = (base64: string): string => base64.replaceAll("+", "-").replaceAll("/", "_");

/** Digits in groups of so many. */
const grouped = (digits: string, size: number, separator: string): string =>
  (digits.match(new RegExp(`.{1,${size}}`, "g")) ?? []).join(separator);

const cut = (digits: string, sizes: readonly number[], separator: string): string => {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(separator);
};

/** Every spelling that a value of this kind has. */
export function spellingsOf(kind: Kind | Part, value: string, spell: Speller): Spelling[] {
  switch (kind) {
    case "ecid": {
      const digits = value.replace(/^0+/, "");
      const hex = { form: "hex", grow: "zeros" } as const;
      // Seven bytes where the eighth is zero; fewer would not hold a stand-in.
      const full =
        digits.length > 12 ? digits.padStart(2 * Math.ceil(digits.length / 2), "0") : value;
      const rare = (text: string, form: Form = "hex") =>
        spell(text, "none", { form, isRare: true });
      return [
        digits.length >= 10 ? spell(digits, "none", hex) : spell(value, "hex", hex),
        ...BYTE_SEPARATORS.map((separator) => rare(grouped(full, 2, separator))),
        ...[" ", ":", "-"].map((separator) => rare(grouped(value, 4, separator))),
        ...["_", " "].map((separator) => rare(grouped(value, 8, separator))),
        rare(swapBytes(value), "swapped"),
        ...(digits.length >= 9
          ? [spell(BigInt(`0x${value}`).toString(), "digit", { form: "dec" })]
          : []),
      ];
    }
    case "udid":
    case "meid":
      return [spell(value, "none", { form: "hex" })];
    case "nonce": {
      if (value.length < 16) return [spell(value, "hex", { form: "hex" })];
      const pairs = value.match(/../g) ?? [];
      const base64 = toBase64(
        Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)),
        false,
      );
      return [
        spell(value, "none", { form: "hex" }),
        spell(pairs.join(" "), "none", { form: "hex" }),
        spell(grouped(value, 8, " "), "none", { form: "hex" }),
        spell(base64, "none", { kind: "ticket-blob", form: "plain" }),
        ...(/[+/]/.test(base64)
          ? [spell(inUrl(base64), "none", { kind: "ticket-blob", form: "plain" })]
          : []),
        ...BYTE_SEPARATORS.slice(1).map((separator) =>
          spell(pairs.join(separator), "none", { form: "hex", isRare: true }),
        ),
        spell(grouped(value, 4, " "), "none", { form: "hex", isRare: true }),
      ];
    }
    case "baseband": {
      if (value.length < 6) return [];
      const dec =
        value.length <= 16
          ? [spell(BigInt(`0x${value}`).toString(), "digit", { form: "dec" })]
          : [];
      return [spell(value, value.length < 8 ? "hex" : "none", { form: "hex" }), ...dec];
    }
    case "uuid": {
      const plain = spell(value, "none", { form: "hex" });
      return value.length === 32
        ? [
            plain,
            spell(fillHex("00000000-0000-0000-0000-000000000000", value), "none", { form: "hex" }),
          ]
        : [plain];
    }
    case "mac": {
      const pairs = value.match(/../g) ?? [];
      const hex = { form: "hex" } as const;
      const rare = { form: "hex", isRare: true } as const;
      const short = pairs.map((pair) => pair.replace(/^0/, "")).join(":");
      return [
        spell(value, "none", hex),
        spell(pairs.join(":"), "none", hex),
        spell(pairs.join("-"), "none", hex),
        spell(linkLocalOf(value), "hex", { kind: "ipv6", form: "hex" }),
        spell(pairs.join(" "), "none", rare),
        spell(pairs.join("_"), "none", rare),
        spell(grouped(value, 6, "-"), "none", rare),
        spell(grouped(value, 4, "."), "none", rare),
        spell(short, "hex", rare),
        ...(["hex", "eui64"] as const).flatMap((form) => {
          const eui = eui64Of(value, form);
          const as = { form, isRare: true } as const;
          const quads = grouped(eui, 4, ":");
          return [eui, grouped(eui, 2, ":"), grouped(eui, 2, "-"), quads]
            .map((text) => spell(text, "none", as))
            .concat(spell(quads.replaceAll(/(?<![0-9a-f])0+(?=[0-9a-f])/g, ""), "hex", as));
        }),
      ];
    }
    case "imei": {
      const grow = { grow: "check" } as const;
      const groupings = [
        IMEI_SEPARATORS.flatMap((separator) => [
          cut(value, [2, 6, 6], separator),
          cut(value, [6, 2, 6], separator),
        ]),
        [" ", "-"].flatMap((separator) => [3, 4, 5].map((size) => grouped(value, size, separator))),
      ].flat();
      return [
        spell(value, "none", grow),
        ...groupings.map((text) => spell(text, "none", { ...grow, isRare: true })),
      ];
    }
    case "serial":
      return [spell(value, "none")];
    case "sim":
    case "phone":
    case "gps":
    case "ipv4":
      return [spell(value, "digit")];
    case "ipv6":
      return [];
    case "ticket-blob":
      return [];
    case "user":
      return standsAlone(value) ? [spell(value, boundOf(value))] : [];
    case "email":
    case "host":
    case "ssid":
    case "device-name":
    case "secret":
    case "note":
    case "customer":
    case "technician":
    case "ticket":
    case "photo":
    case "file-name":
    case "wall-clock":
    case "file-hash":
      return [spell(value, boundOf(value))];
  }
}

/** Further spellings of a value: exactly as it stood, for kinds that people group as they like. */
export function asWritten(
  kind: Kind | Part,
  text: string,
  value: string,
  spell: Speller,
): Spelling[] {
  if (kind === "mac")
    return [spell(text, "hex", { form: macDigits(text, "hex") === value ? "hex" : "eui64" })];
  return kind === "phone" || kind === "sim" || kind === "ipv6" ? [spell(text, "digit")] : [];
}

/** A name that is neither too short nor too common to be searched for without what stands around it. */
export const standsAlone = (user: string): boolean =>
  user.length >= MIN_NEEDLE &&
  !LOG_WORDS.has(user.toLowerCase()) &&
  !COMMON_ACCOUNT.has(user.toLowerCase());
