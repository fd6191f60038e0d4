// A piece of a log's text with its characters as numbers beside it: the busiest code compares numbers, and only
// what is kept becomes a string. Knows nothing of lines.

export interface Piece {
  readonly text: string;
  /** One number a UTF-16 unit, all beyond Latin-1 as 255: enough to tell the ASCII that grammars are made of. */
  readonly codes: Uint8Array;
}

const BEYOND = 255;

/**
 * `bytes`: the very bytes the text was decoded from, where each of them became one unit; they then serve as
 * they are. Null where that is not known.
 */
export function pieceOf(text: string, bytes: Uint8Array | null): Piece {
  if (bytes !== null) return { text, codes: bytes };
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = code > BEYOND ? BEYOND : code;
  }
  return { text, codes };
}

/** Whether `words`, which is ASCII, stands at `at`. */
export function standsAt(codes: Uint8Array, at: number, words: Uint8Array): boolean {
  for (let index = 0; index < words.length; index++) {
    if (codes[at + index] !== words[index]) return false;
  }
  return true;
}

/** ASCII words as numbers, for `standsAt`. */
export function codesOf(words: string): Uint8Array {
  return Uint8Array.from(words, (letter) => letter.charCodeAt(0));
}
