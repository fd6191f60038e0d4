// Counts what was replaced, by what and where: for the preview and for `inspect redact`. Raw values stand here for
// the screen alone.
import type { Kind, Part } from "./levels.data.ts";
import type { Replacement } from "./redaction.ts";

/** Places kept of one value; more say nothing new. */
const MAX_PLACES = 100;

export class Ledger {
  readonly #entries = new Map<
    string,
    { kind: Kind | Part; raw: string; pseudonym: string; count: number; places: Set<string> }
  >();

  add(kind: Kind | Part, raw: string, pseudonym: string, place: string): void {
    const name = `${kind}\0${pseudonym.toLowerCase()}`;
    const entry = this.#entries.get(name);
    if (entry === undefined) {
      this.#entries.set(name, { kind, raw, pseudonym, count: 1, places: new Set([place]) });
      return;
    }
    entry.count += 1;
    if (entry.places.size < MAX_PLACES) entry.places.add(place);
  }

  /** By kind in alphabetical order, within a kind in order of appearance. */
  list(): Replacement[] {
    return [...this.#entries.values()]
      .map((entry) => ({ ...entry, places: [...entry.places] }))
      .toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1));
  }
}
