// Ed25519 by the platform's WebCrypto: checks signatures, and makes this laptop's own key, which cannot be taken out
// of the browser again. Older browsers have no Ed25519: then nothing is signed and nothing checked, and both is said.
import type { SignatureParts, VerifySignature } from "../../core/bundle/signature.ts";

const ALGORITHM = "Ed25519";

/** As core wants it: null where the platform has no Ed25519. */
export const verifyEd25519: VerifySignature = async ({ key, signature }, signed) => {
  const subtle = subtleCrypto();
  if (subtle === null) return null;
  try {
    const imported = await subtle.importKey("raw", new Uint8Array(key), ALGORITHM, false, [
      "verify",
    ]);
    return await subtle.verify(
      ALGORITHM,
      imported,
      new Uint8Array(signature),
      new Uint8Array(signed),
    );
  } catch (thrown) {
    // A key that is no point of the curve is a DataError, and its signature is none.
    return isUnsupported(thrown) ? null : false;
  }
};

/** A key pair whose private half never leaves the browser. */
export interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/** A fresh pair; null where the platform has no Ed25519. */
export async function makeSigningKey(): Promise<SigningKey | null> {
  const subtle = subtleCrypto();
  if (subtle === null) return null;
  try {
    const pair = await subtle.generateKey(ALGORITHM, false, ["sign", "verify"]);
    return isPair(pair) ? { privateKey: pair.privateKey, publicKey: pair.publicKey } : null;
  } catch (thrown) {
    if (isUnsupported(thrown)) return null;
    throw thrown;
  }
}

/** The pair out of a store, whatever lay there; null where it is none. */
export function readSigningKey(kept: unknown): SigningKey | null {
  if (typeof kept !== "object" || kept === null || !isPair(kept)) return null;
  const { privateKey, publicKey } = kept;
  const fits =
    privateKey.algorithm.name === ALGORITHM &&
    privateKey.type === "private" &&
    publicKey.type === "public";
  return fits ? { privateKey, publicKey } : null;
}

const isPair = (value: object): value is SigningKey =>
  "privateKey" in value &&
  value.privateKey instanceof CryptoKey &&
  "publicKey" in value &&
  value.publicKey instanceof CryptoKey;

/** Signs bytes. The same key and bytes give the same signature (RFC 8032). */
export async function signWith(key: SigningKey, bytes: Uint8Array): Promise<SignatureParts> {
  const signed = await crypto.subtle.sign(ALGORITHM, key.privateKey, new Uint8Array(bytes));
  return { key: await publicBytes(key), signature: new Uint8Array(signed) };
}

/** The public half, 32 bytes. */
export async function publicBytes({ publicKey }: SigningKey): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.exportKey("raw", publicKey));
}

/** Hidden on pages that are no secure context. */
function subtleCrypto(): SubtleCrypto | null {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto }; // undefined outside secure contexts
  return subtle ?? null;
}

const isUnsupported = (thrown: unknown): boolean =>
  thrown instanceof DOMException && thrown.name === "NotSupportedError";
