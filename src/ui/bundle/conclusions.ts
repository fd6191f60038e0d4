// What this version concludes from a record, as plain codes: put into a bundle by its maker, and laid beside what the
// reader's version concludes. Only what both can name is compared.
import { diagnose } from "../../core/diagnosis/diagnose.ts";
import { advise, stepNow } from "../../core/guide/advise.ts";
import { guideOf } from "../../core/guide/guide-of.ts";
import type { SessionState } from "../../core/session/state.ts";

export interface Conclusions {
  readonly playbook: string;
  readonly outcome: string | null;
  readonly mode: string | null;
  /** The step that stands next, or null. */
  readonly next: string | null;
  /** The kind of the latest verdict of the bus, or null. */
  readonly verdict: string | null;
  /** Causes that are not weak, likeliest first, with their strength: "cable:strong". */
  readonly causes: readonly string[];
  readonly hardware: boolean;
}

export function conclusions(state: SessionState): Conclusions {
  const { causes, stop } = diagnose(state);
  return {
    playbook: guideOf(state).id,
    outcome: state.outcome,
    mode: state.mode,
    next: stepNow(advise(state)),
    verdict: state.watch.verdicts.at(-1)?.kind ?? null,
    causes: causes
      .filter(({ strength }) => strength !== "weak")
      .map(({ cause, strength }) => `${cause}:${strength}`),
    hardware: stop.hardware,
  };
}

export interface Difference {
  readonly fact: keyof Conclusions;
  /** As codes, "" for none; of the maker's these are text from outside. */
  readonly maker: string;
  readonly here: string;
}

/** Where the maker's version and this one disagree. `derived` is from outside: what it lacks is not compared. */
export function differences(derived: unknown, here: Conclusions): readonly Difference[] {
  if (typeof derived !== "object" || derived === null) return [];
  const facts = Object.keys(here) as (keyof Conclusions)[]; // the keys of the interface above
  return facts.flatMap((fact) => {
    const told: unknown = Object.hasOwn(derived, fact) ? Reflect.get(derived, fact) : undefined;
    if (told === undefined) return [];
    const [maker, ours] = [asText(told), asText(here[fact])];
    return maker === ours ? [] : [{ fact, maker, here: ours }];
  });
}

const MAX_TEXT = 200;

function asText(value: unknown): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.slice(0, 20).map(asText).join(", ").slice(0, MAX_TEXT);
  return typeof value === "string" || typeof value === "boolean"
    ? String(value).slice(0, MAX_TEXT)
    : "?";
}
