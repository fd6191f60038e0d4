import type { RequestResult } from "../ports.ts";
import type { ChooserFact } from "./facts.ts";

/** What the answer to a question for a device tells of the browser; null where it was not even asked, or broke. */
export function chooserOf(result: RequestResult): Exclude<ChooserFact, "unasked"> | null {
  if (result.kind === "picked") return "shown";
  if (result.code === "blocked-by-policy") return "blocked";
  return ["not-a-phone", "chooser-cancelled"].includes(result.code) ? "shown" : null;
}
