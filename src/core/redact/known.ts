// The values that were met, and in which spellings each may stand. Collecting ends before replacing begins, so a
// value that one file labels is known in every other. Knows no text it came from.
import { canonicalOf } from "./canonical.ts";
import type { Pseudonyms } from "./pseudonyms.ts";
import { COMMON_ACCOUNT, LOG_WORDS } from "./labels.data.ts";
import type { Kind, Part } from "./levels.data.ts";
import { MIN_NEEDLE } from "./needles.ts";
import type { Bound } from "./needles.ts";
import { eui64Of, fillHex, linkLocalOf } from "./shapes.ts";
import type { Form } from "./shapes.ts";
import { toBase64 } from "./detect/blobs.ts";

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

/** More values than a day in a shop has; beyond, the search would no longer be honest about memory. */
const MAX_VALUES = 20_000;
/** Spellings kept of one value besides those that its kind has. */
const MAX_WRITTEN = 8;

export class Known {
  readonly #values = new Map<
    string,
    { kind: Kind | Part; form: Form; value: string; written: Set<string> }
  >();
  /** True where more values were met than are kept. */
  overflow = false;

  readonly pseudonyms: Pseudonyms;

  constructor(pseudonyms: Pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  /** Remembers a value in the spelling in which it was met; a stand-in of our own is none. */
  add(kind: Kind, form: Form, written: string): void {
    const value = canonicalOf(kind, form, written);
    if (value === null || this.pseudonyms.render(kind, form, written) === null) return;
    this.#remember(kind, form, value, written);
  }

  /** Remembers a text of the case, which is replaced by a marker wherever it stands. */
  addPart(part: Part, text: string): void {
    const trimmed = text.trim();
    if (trimmed.length > 1 && !/^\[removed: \d+\]$/.test(trimmed))
      this.#remember(part, "plain", trimmed, trimmed);
  }

  /** Every spelling to search for. Short names are left to the detectors, which see what stands around them. */
  spellings(): Spelling[] {
    return [...this.#values.values()].flatMap(({ kind, form, value, written }) => {
      const spell = spellerOf(kind, form);
      const own = spellingsOf(kind, value, spell);
      const more = MEANT_AS_WRITTEN.has(kind)
        ? [...written].map((text) => spell(text, kind === "mac" ? "hex" : "digit"))
        : [];
      return [...own, ...more].filter(({ text }) => text.length >= MIN_NEEDLE);
    });
  }

  /** Names too short or too common to be searched for alone: they are replaced in paths. */
  contextual(): string[] {
    return [...this.#values.values()]
      .filter(({ kind, value }) => kind === "user" && !standsAlone(value))
      .map(({ value }) => value);
  }

  #remember(kind: Kind | Part, form: Form, value: string, written: string): void {
    const name = `${kind}\0${value}`;
    const known = this.#values.get(name);
    if (known !== undefined) {
      if (known.written.size < MAX_WRITTEN) known.written.add(written);
    } else if (this.#values.size >= MAX_VALUES) this.overflow = true;
    else this.#values.set(name, { kind, form, value, written: new Set([written]) });
  }
}

/** Between an IMEI's maker, type and number. */
const IMEI_SEPARATORS = ["-", " ", "/", "."];

/** Kinds whose values are also searched for exactly as they stood. */
const MEANT_AS_WRITTEN: ReadonlySet<Kind | Part> = new Set([
  "phone",
  "sim",
  "ipv6",
  "mac",
] as const);

type Speller = (text: string, bound: Bound, as?: Partial<Spelling>) => Spelling;
const spellerOf =
  (kind: Kind | Part, form: Form): Speller =>
  (text, bound, as) => ({ text, bound, kind, form, grow: "none", isRare: false, ...as });

/** With a digit or a sign in it, or letters outside ASCII, a name is its own boundary. */
const boundOf = (text: string): Bound =>
  /[^ -~]/.test(text) || (text.length >= 6 && /[^A-Za-z]/.test(text)) ? "none" : "word";

/** Digits in groups of so many. */
const grouped = (digits: string, size: number, separator: string): string =>
  (digits.match(new RegExp(`.{1,${size}}`, "g")) ?? []).join(separator);

const cut = (digits: string, sizes: readonly number[], separator: string): string => {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(separator);
};

const standsAlone = (user: string): boolean =>
  user.length >= MIN_NEEDLE &&
  !LOG_WORDS.has(user.toLowerCase()) &&
  !COMMON_ACCOUNT.has(user.toLowerCase());

function spellingsOf(kind: Kind | Part, value: string, spell: Speller): Spelling[] {
  switch (kind) {
    case "ecid": {
      const digits = value.replace(/^0+/, "");
      const hex = { form: "hex", grow: "zeros" } as const;
      return [
        digits.length >= 10 ? spell(digits, "none", hex) : spell(value, "hex", hex),
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
        spell((value.match(/.{1,8}/g) ?? []).join(" "), "none", { form: "hex" }),
        spell(base64, "none", { kind: "ticket-blob", form: "plain" }),
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
