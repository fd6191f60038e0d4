// The values that were met. Collecting ends before replacing begins, so a value that one file labels is known in every
// other. Knows no text it came from.
import { canonicalOf } from "./canonical.ts";
import type { Kind, Part } from "./levels.data.ts";
import { MIN_NEEDLE } from "./needles.ts";
import type { Pseudonyms } from "./pseudonyms.ts";
import type { Form } from "./shapes.ts";
import { asWritten, spellerOf, spellingsOf, standsAlone } from "./spellings.ts";
import type { Spelling } from "./spellings.ts";

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
      const more = [...written].flatMap((text) => asWritten(kind, text, value, spell));
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
