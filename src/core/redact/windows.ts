// Cuts a text that comes in pieces into windows, always at the same places whatever the pieces, and where nothing is
// cut in two: at ends of lines that neither go on below nor leave a value to the next. A line longer than a window is
// read with what stands around the cut, so that label and value are seen together. Knows nothing of values.

export interface Window {
  readonly text: string;
  /** The window's own part of `text`; the rest belongs to its neighbours and is there to be read alone. */
  readonly from: number;
  readonly to: number;
  /** Where in `text` that of the next window begins. */
  readonly next: number;
  /** True where a word was longer than a window: this one begins inside it. */
  readonly isTorn: boolean;
}

/** A text that stands alone, as one window. */
export const wholeWindow = (text: string): Window => ({
  text,
  from: 0,
  to: text.length,
  next: text.length,
  isTorn: false,
});

/** Units of a window: enough that its borders cost nothing, little enough to stay in a processor's cache. */
const WINDOW = 1 << 16;
/** How far behind a border is looked for a fold. */
const LOOK_BEHIND = 32;
/** Read on both sides of a cut within a line: more than the longest label, what joins it to its value, and the value. */
const AROUND = 768;
const FOLD = " ".repeat(12);
/** What a line ends with whose value stands on the next. */
const GOES_ON = /(?:<\/key>|<data>|[:=,])\s*$/;
const GAP = /[\s,;>"]/;
/** Where a line has no gap: what neither a word nor base64 holds. */
const WORD_END = /[^0-9a-z+/=]/i;

export class Windows {
  #held = "";
  /** Units of `#held` that were given out already. */
  #from = 0;
  #torn = false;

  /** The windows that are full. */
  *push(piece: string): Generator<Window> {
    // Taken in as one window needs it: a longer text in one would be copied once more, and by a slower way.
    for (let at = 0; at < piece.length;) {
      const part = piece.slice(at, at + WINDOW - this.#held.length);
      at += part.length;
      this.#held += part;
      if (this.#held.length === WINDOW) yield this.#cut();
    }
  }

  /** What is left; the last window. */
  end(): Window {
    const window = { ...wholeWindow(this.#held), from: this.#from, isTorn: this.#torn };
    this.#held = "";
    this.#from = 0;
    return window;
  }

  #cut(): Window {
    const held = this.#held;
    const end = lineEnd(held);
    const within = end === null ? (gap(held, GAP) ?? gap(held, WORD_END)) : null;
    const to = end ?? within ?? wholePoint(held, WINDOW - LOOK_BEHIND);
    const next = within === null ? to : contextStart(held, within);
    const text = within === null ? held.slice(0, to) : held;
    const window = { text, from: this.#from, to, next, isTorn: this.#torn };
    this.#torn = end === null && within === null;
    this.#held = held.slice(next);
    this.#from = to - next;
    return window;
  }
}

/** Behind the last end of a line that ends what it says; null where the window has none. */
function lineEnd(text: string): number | null {
  for (let at = WINDOW - LOOK_BEHIND; at > WINDOW / 4;) {
    const end = text.lastIndexOf("\n", at);
    if (end <= WINDOW / 4) return null;
    if (!text.startsWith(FOLD, end + 1) && !GOES_ON.test(text.slice(Math.max(0, end - 16), end)))
      return end + 1;
    at = end - 1;
  }
  return null;
}

/** Behind the last such unit of a long line; null where it has none. */
function gap(text: string, unit: RegExp): number | null {
  for (let at = WINDOW - AROUND; at > WINDOW / 2; at -= 1)
    if (unit.test(text[at] ?? "")) return wholePoint(text, at + 1);
  return null;
}

/** Where the text of the next window begins: before the cut, and at a gap, so that no half of a word is a label. */
function contextStart(text: string, cut: number): number {
  for (let at = cut - AROUND; at > cut - 2 * AROUND; at -= 1)
    if (GAP.test(text[at] ?? "")) return at + 1;
  return wholePoint(text, cut - AROUND);
}

const wholePoint = (text: string, at: number): number =>
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at;
