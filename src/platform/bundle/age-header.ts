// Looks at the beginning of a file for the age format (age-encryption.org/v1), before its library is loaded: whether
// it is one, what it needs to be opened, and whether opening it would cost more than it may.
import { BundleError } from "../../core/errors.ts";

const MAGIC = "age-encryption.org/v1\n";
const ARMOR = "-----BEGIN AGE ENCRYPTED FILE-----";
/** A header of a thousand recipients is smaller. */
const MAX_HEADER_BYTES = 256 * 1024;
/** scrypt at 2^18 takes 256 MiB and two seconds, which is what `age` writes; a stranger's file may not ask for more. */
const MAX_WORK_FACTOR = 18;

export type AgeHeader =
  | { readonly kind: "none" }
  | { readonly kind: "binary" | "armored"; readonly needs: "passphrase" | "identity" };

/** Reads no more than the header. Throws "lock-damaged" where it is none that this app opens. */
export async function readAgeHeader(file: Blob): Promise<AgeHeader> {
  const head = await latin1(file.slice(0, ARMOR.length));
  if (head.startsWith(MAGIC)) {
    const text = await latin1(file.slice(0, MAX_HEADER_BYTES));
    return { kind: "binary", needs: needsOf(text) };
  }
  if (head !== ARMOR) return { kind: "none" };
  const text = await latin1(file.slice(0, MAX_HEADER_BYTES));
  return { kind: "armored", needs: needsOf(unarmored(text)) };
}

/** The header's text out of an armored file's beginning; "" where that is no base64. */
function unarmored(text: string): string {
  const base64 = text
    .slice(ARMOR.length)
    .replace(/-----END[^]*$/, "")
    .replaceAll(/\s/g, "");
  try {
    return atob(base64.slice(0, base64.length - (base64.length % 4)));
  } catch (thrown) {
    throw new BundleError("lock-damaged", "armor", thrown);
  }
}

function needsOf(text: string): "passphrase" | "identity" {
  const end = text.indexOf("\n--- ");
  if (!text.startsWith(MAGIC) || end < 0) throw new BundleError("lock-damaged", "header");
  const header = text.slice(0, end);
  const factor = /\n-> scrypt [^ \n]+ ([0-9]+)(?:\n|$)/.exec(header)?.[1];
  if (factor === undefined) return "identity";
  if (Number(factor) > MAX_WORK_FACTOR) throw new BundleError("lock-damaged", "work factor");
  return "passphrase";
}

async function latin1(blob: Blob): Promise<string> {
  return new TextDecoder("latin1").decode(await blob.arrayBuffer());
}
