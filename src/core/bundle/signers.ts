// Keys that this laptop's people have given a name, and what that makes of a bundle's signature. Knows no store: the
// list is a setting.
import * as v from "valibot";
import type { Signature } from "../bundle-desk.ts";
import { hashSchema } from "../session/schema.ts";

const MAX_SIGNERS = 200;
const MAX_NAME_UNITS = 60;

/** A key that somebody vouched for, for instance "bench 2". */
export interface KnownSigner {
  /** The whole public key, 64 hex digits: fingerprints are for people, keys for comparing. */
  readonly key: string;
  readonly name: string;
}

const signersSchema = v.pipe(
  v.array(
    v.object({
      key: hashSchema,
      name: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME_UNITS)),
    }),
  ),
  v.maxLength(MAX_SIGNERS),
);

export type Standing =
  | { readonly kind: "unsigned" | "unchecked" }
  /** Genuine, by a key that nobody here has named. */
  | { readonly kind: "unknown" }
  | { readonly kind: "known"; readonly name: string };

/** The list out of a setting, whatever stands there; an unreadable one is empty. */
export function readSigners(setting: unknown): readonly KnownSigner[] {
  const result = v.safeParse(signersSchema, setting);
  return result.success ? result.output : [];
}

/** What a signature is worth to this laptop. */
export function standingOf(signature: Signature, known: readonly KnownSigner[]): Standing {
  if (signature.kind !== "valid") return { kind: signature.kind };
  const signer = known.find(({ key }) => key === signature.key);
  return signer === undefined ? { kind: "unknown" } : { kind: "known", name: signer.name };
}

/** The list with a key named, or named anew. */
export function nameSigner(
  known: readonly KnownSigner[],
  key: string,
  name: string,
): readonly KnownSigner[] {
  const trimmed = name.trim().slice(0, MAX_NAME_UNITS);
  const others = known.filter((one) => one.key !== key);
  return trimmed === "" ? others : [...others, { key, name: trimmed }].slice(-MAX_SIGNERS);
}
