// Whether the history on this laptop has told two phones apart, or one phone's keys together, before. A
// person confirmed it once; from then on it is remembered, because the history is the memory.
import type { SessionSummary } from "../ports.ts";

/**
 * What earlier sessions say of a key beside a phone's known keys. `same`: a session knew both. `different`:
 * the key belongs to a phone with another key of a kind that this one has too. `unknown`: never met.
 */
export function recall(
  key: string,
  keys: readonly string[],
  sessions: readonly Pick<SessionSummary, "deviceKeys">[],
): "same" | "different" | "unknown" {
  const met = sessions.filter(({ deviceKeys }) => deviceKeys.includes(key));
  if (met.some(({ deviceKeys }) => deviceKeys.some((other) => keys.includes(other)))) return "same";
  const kinds = new Set(keys.map(kindOf));
  return met.some(({ deviceKeys }) => deviceKeys.some((other) => kinds.has(kindOf(other))))
    ? "different"
    : "unknown";
}

/** "ecid" or "udid". */
const kindOf = (key: string): string => key.slice(0, key.indexOf(":"));
