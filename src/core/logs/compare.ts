// Compares the attempts of one file, or of several: a restore that dies at one place speaks of the phone, one that
// dies here and there of link and power (judgement; public threads). Knows no dialect.
import type { Attempt, Comparison } from "./autopsy.ts";

/** Panics and unfinished attempts are no deaths of a restore and count for nothing. */
export function compareAttempts(attempts: readonly Attempt[]): Comparison {
  const places = attempts
    .filter(({ outcome, stage }) => outcome === "failed" && stage !== "system-panic")
    .map(({ stage, lastCheckpoint }) => `${stage} ${lastCheckpoint?.id ?? ""}`);
  if (places.length < 2) return "one-attempt";
  return new Set(places).size === 1 ? "same-stage" : "wandering";
}
