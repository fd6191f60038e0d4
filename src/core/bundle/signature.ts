// signature.json: an Ed25519 signature over the manifest's bytes, and the short form in which people compare keys.
// Knows no crypto: signing and checking are done by the platform.
import * as v from "valibot";
import { BundleError } from "../errors.ts";
import type { Fingerprint } from "../bundle-desk.ts";
import { canonicalJson } from "../session/canonical-json.ts";
import { hashSchema } from "../session/schema.ts";
import { SIGNATURE_PATH, type Digest } from "./format.ts";
import { bytesOf, textOf } from "./utf8.ts";

const SIGNATURE_FORMAT = "kintsugi-signature";
/** The file is far smaller; what is larger is none. */
const MAX_SIGNATURE_BYTES = 1_000;

const hex128 = v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/));

/** Closed: a further field would be another version of it. */
export const signatureSchema = v.strictObject({
  algorithm: v.literal("Ed25519"),
  format: v.literal(SIGNATURE_FORMAT),
  /** The public key (RFC 8032), hex. */
  key: hashSchema,
  /** Over the bytes of manifest.json, hex. */
  signature: hex128,
});

/** Key and signature as bytes. */
export interface SignatureParts {
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** 64 bytes. */
  readonly signature: Uint8Array;
}

/**
 * Checks an Ed25519 signature. Resolves with null where this platform cannot; must not reject for bytes that are
 * no key or no signature.
 */
export type VerifySignature = (
  parts: SignatureParts,
  signed: Uint8Array,
) => Promise<boolean | null>;

/**
 * Public keys of small order, for which one signature fits every text, with the sign bit cleared (the list of
 * libsodium's ge25519_has_small_order). Platforms differ in whether they refuse them.
 */
const WEAK_KEYS: ReadonlySet<string> = new Set([
  "00".repeat(32),
  `01${"00".repeat(31)}`,
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  `ec${"ff".repeat(30)}7f`,
  `ed${"ff".repeat(30)}7f`,
  `ee${"ff".repeat(30)}7f`,
]);

function isWeak(key: Uint8Array): boolean {
  const unsigned = key.slice();
  unsigned[31] = (unsigned[31] ?? 0) & 0x7f;
  return WEAK_KEYS.has(hexOf(unsigned));
}

/** The file's bytes: one line of canonical JSON. */
export function formatSignature({ key, signature }: SignatureParts): Uint8Array {
  const file = {
    algorithm: "Ed25519",
    format: SIGNATURE_FORMAT,
    key: hexOf(key),
    signature: hexOf(signature),
  };
  return bytesOf(`${JSON.stringify(file)}\n`);
}

/** Throws "signature-invalid" where the bytes are no signature file. */
export function readSignature(bytes: Uint8Array): SignatureParts {
  const result = v.safeParse(signatureSchema, parse(bytes), { abortEarly: true });
  if (!result.success)
    throw new BundleError("signature-invalid", v.getDotPath(result.issues[0]) ?? "");
  const key = bytesOfHex(result.output.key);
  if (isWeak(key)) throw new BundleError("signature-invalid", "key");
  return { key, signature: bytesOfHex(result.output.signature) };
}

function parse(bytes: Uint8Array): unknown {
  const text = bytes.length > MAX_SIGNATURE_BYTES ? null : textOf(bytes);
  try {
    const value: unknown = text === null ? null : JSON.parse(text);
    const canonical = canonicalJson(value, MAX_SIGNATURE_BYTES);
    if (canonical.kind === "text" && `${canonical.text}\n` === text) return value;
  } catch (thrown) {
    throw new BundleError("signature-invalid", SIGNATURE_PATH, thrown);
  }
  throw new BundleError("signature-invalid", SIGNATURE_PATH);
}

/** "4F2A-91C0-77DE-0B13": the first 64 bits of the SHA-256 of the public key. */
export async function fingerprintOf(key: Uint8Array, sha256: Digest): Promise<Fingerprint> {
  const hash = (await sha256(key)).slice(0, 16).toUpperCase();
  return hash.replaceAll(/(.{4})(?=.)/g, "$1-");
}

/** Lower-case hex of the bytes. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16),
  );
