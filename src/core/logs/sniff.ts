// Tells from a file's first bytes how its text is encoded, or that it is no text. Knows nothing of logs.
import { LogError } from "./log-error.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** Bytes looked at; enough for the longest line head with room for a dump behind it. */
export const SNIFF_BYTES = 4096;

/** Files that are dropped by mistake, by how they begin. */
const MAGIC: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["gzip", [0x1f, 0x8b]],
  ["bzip2", [0x42, 0x5a, 0x68]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf]],
  ["rar", [0x52, 0x61, 0x72, 0x21]],
  ["png", [0x89, 0x50, 0x4e, 0x47]],
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["plist", [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74]],
  ["sqlite", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
];

/** Share of control characters above which bytes are no text; a log with escapes for colours has less. */
const MOST_CONTROLS = 0.1;

/**
 * The encoding, and how many bytes of byte-order mark to skip. `head` is the whole file or its first
 * `SNIFF_BYTES`. Throws a `LogError` "empty" or "binary".
 */
export function sniff(head: Uint8Array): { readonly encoding: Encoding; readonly skip: number } {
  if (head.length === 0) throw new LogError("empty");
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) {
    return { encoding: "utf-8", skip: 3 };
  }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf-16le", skip: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf-16be", skip: 2 };
  const kind = MAGIC.find(([, magic]) => magic.every((byte, at) => head[at] === byte))?.[0];
  if (kind !== undefined) throw new LogError("binary", kind);
  const text = withoutTail(head);
  const zeros = zerosOf(text);
  // Text of the ASCII kind in UTF-16 has a zero in every pair, always on the same side.
  const most = Math.max(1, text.length * 0.2);
  if (zeros.odd > most && zeros.even <= zeros.odd / 16) return { encoding: "utf-16le", skip: 0 };
  if (zeros.even > most && zeros.odd <= zeros.even / 16) return { encoding: "utf-16be", skip: 0 };
  if (text.length === 0 || controlsOf(text) > text.length * MOST_CONTROLS)
    throw new LogError("binary");
  return { encoding: "utf-8", skip: 0 };
}

/** A file that was not written to its end is full of zeros from there on. */
function withoutTail(head: Uint8Array): Uint8Array {
  let end = head.length;
  while (end > 0 && head[end - 1] === 0) end--;
  return head.subarray(0, end);
}

function zerosOf(head: Uint8Array): { readonly odd: number; readonly even: number } {
  let odd = 0;
  let even = 0;
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue;
    if (at % 2 === 1) odd++;
    else even++;
  }
  return { odd, even };
}

/** Control characters other than tab, line ends, form feed, backspace and escape. */
function controlsOf(head: Uint8Array): number {
  let controls = 0;
  for (const byte of head) {
    if (byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27) controls++;
  }
  return controls;
}
