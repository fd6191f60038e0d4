// What only this laptop knows, kept where the history keeps such things: the key it signs with, and the secret that
// makes its pseudonyms stable. Made at the first asking; nothing of it is ever exported.
import type { HistoryPort } from "../../core/history/history-port.ts";
import { makeSigningKey, readSigningKey, type SigningKey } from "./ed25519.ts";

const SIGNING_KEY = "bundle-signing-key";
const PSEUDONYM_SECRET = "pseudonym-secret";
const SECRET_BYTES = 32;

type Handles = Pick<HistoryPort, "handle" | "keepHandle">;

export interface LaptopSecrets {
  /** Null where the browser has no Ed25519, or cannot keep a key: one that is new with every page proves nothing. */
  signingKey(): Promise<SigningKey | null>;
  /** 32 bytes; where they cannot be kept, good for this page only. */
  pseudonymSecret(): Promise<Uint8Array>;
}

/** Does work that no other tab does at the same time: of two that ask first, one makes the key and both have it. */
export type Alone = <T>(work: () => Promise<T>) => Promise<T>;

/** `history` may reject: without a store there is no signing key. */
export function createLaptopSecrets(history: () => Promise<Handles>, alone: Alone): LaptopSecrets {
  let key: Promise<SigningKey | null> | null = null;
  let secret: Promise<Uint8Array> | null = null;
  return {
    signingKey: () => (key ??= alone(() => keptKey(history))),
    pseudonymSecret: () => (secret ??= alone(() => keptSecret(history))),
  };
}

async function keptKey(history: () => Promise<Handles>): Promise<SigningKey | null> {
  const kept = await orNull(async () => {
    const handles = await history();
    const before = readSigningKey(await handles.handle(SIGNING_KEY));
    if (before !== null) return before;
    const made = await makeSigningKey();
    if (made !== null) await handles.keepHandle(SIGNING_KEY, made);
    return made;
  });
  return kept;
}

async function keptSecret(history: () => Promise<Handles>): Promise<Uint8Array> {
  const made = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  const kept = await orNull(async () => {
    const handles = await history();
    const before = await handles.handle(PSEUDONYM_SECRET);
    if (before instanceof Uint8Array && before.length === SECRET_BYTES) return before;
    await handles.keepHandle(PSEUDONYM_SECRET, made);
    return made;
  });
  return kept ?? made;
}

/** A store that refuses is told of by the store's own line on the screen; here it means: not kept. */
async function orNull<T>(attempt: () => Promise<T>): Promise<T | null> {
  try {
    return await attempt();
  } catch (thrown) {
    console.warn(thrown);
    return null;
  }
}
