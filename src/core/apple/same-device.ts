// One phone in normal, recovery and DFU mode is one device. Knows identities, never handles or time.
import type { Identity } from "./identify.ts";

/**
 * The key a phone is kept under: its ECID where USB tells it, else its classic UDID; null where the
 * bus shows neither (port DFU, KIS, a phone whose strings are gone).
 */
export function deviceKey(identity: Identity): string | null {
  if (identity.ecid !== null) return `ecid:${identity.ecid}`;
  return identity.udid === null ? null : `udid:${identity.udid}`;
}

export type Sameness = "same" | "different" | "unknown";

/**
 * Compares a device on the bus with the keys and the model known of a phone. `unknown` wherever the
 * strings leave both possible: a person must say, nothing is merged by guess.
 */
export function sameDevice(
  phone: { readonly keys: readonly string[]; readonly productType: string | null },
  other: Identity,
): Sameness {
  const key = deviceKey(other);
  if (key !== null && phone.keys.includes(key)) return "same";
  const kind = key?.slice(0, 5);
  if (kind !== undefined && phone.keys.some((known) => known.startsWith(kind))) return "different";
  const productType = other.model?.productType ?? null;
  if (phone.productType !== null && productType !== null && phone.productType !== productType)
    return "different";
  return "unknown";
}

/** All but the last four characters hidden: enough to tell two phones apart, not enough to name one. */
export function mask(identifier: string): string {
  return "•".repeat(Math.max(0, identifier.length - 4)) + identifier.slice(-4);
}
