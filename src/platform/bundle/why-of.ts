import { errorFacts } from "../../core/errors.ts";

/** An error with its causes in one line: between threads only text survives. */
export function whyOf(thrown: unknown): string {
  const { name, message, cause } = errorFacts(thrown);
  return `${name}: ${message}${cause === null ? "" : ` (${cause.name}: ${cause.message})`}`;
}
