// Where two versions of the app conclude differently from one record: the maker's facts, out of derived.json, beside
// those of the version here. What one of them does not tell is not compared.
import type { DerivedFacts } from "./derive.ts";

/** What is compared: where the way stands, what the bus said last, the likeliest cause, and whether to stop. */
export type Fact = "outcome" | "next" | "verdict" | "cause" | "hardware";

export interface Difference {
  readonly fact: Fact;
  /** As codes; "" for none. The maker's are text from outside. */
  readonly maker: string;
  readonly here: string;
}

const FACTS: readonly Fact[] = ["outcome", "next", "verdict", "cause", "hardware"];
const MAX_TEXT = 120;

/** `derived` is from outside and may be anything. */
export function differences(derived: unknown, here: DerivedFacts): readonly Difference[] {
  const [maker, ours] = [read(derived), read(here)];
  return FACTS.flatMap((fact) => {
    const told = maker[fact];
    const own = ours[fact] ?? "";
    return told === undefined || told === own ? [] : [{ fact, maker: told, here: own }];
  });
}

function read(facts: unknown): Partial<Record<Fact, string>> {
  const verdicts = at(facts, "verdicts");
  const causes = at(facts, "causes");
  const outcome = asText(at(facts, "outcome"));
  const advice = at(facts, "advice");
  const verdict = Array.isArray(verdicts)
    ? asText(at(verdicts.at(-1) ?? null, "kind") ?? null)
    : undefined;
  const cause = Array.isArray(causes) ? causeText(causes[0]) : undefined;
  const hardware = asText(at(at(facts, "stop"), "hardware"));
  return {
    ...(outcome === undefined ? {} : { outcome }),
    ...(advice === undefined ? {} : { next: nextText(advice) }),
    ...(verdict === undefined ? {} : { verdict }),
    ...(cause === undefined ? {} : { cause }),
    ...(hardware === undefined ? {} : { hardware }),
  };
}

/** The step, else the question, else that the way has ended. */
function nextText(advice: unknown): string {
  const [step, question] = [at(advice, "step"), at(advice, "question")];
  if (typeof question === "string") return question.slice(0, MAX_TEXT);
  return asText(step) ?? asText(at(advice, "kind")) ?? "";
}

function causeText(cause: unknown): string | undefined {
  const [name, strength] = [asText(at(cause, "cause")), asText(at(cause, "strength"))];
  if (name === undefined) return undefined;
  // The first of equals is no finding.
  return strength === "weak" ? "" : `${name}, ${strength ?? ""}`;
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

function asText(value: unknown): string | undefined {
  if (value === null) return "";
  return typeof value === "string" || typeof value === "boolean"
    ? String(value).slice(0, MAX_TEXT)
    : undefined;
}
