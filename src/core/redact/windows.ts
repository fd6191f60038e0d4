// Cuts a text that comes in pieces into windows, always at the same places whatever the pieces, and where nothing is
// cut in two: at ends of lines that neither go on below nor leave a value to the next. Knows nothing of values.

export interface Window {
  readonly text: string;
  /** True where a line without any gap was longer than a window: this one begins inside a word. */
  readonly isTorn: boolean;
}

/** Units of a window: enough that its borders cost nothing, little enough to stay in a processor's cache. */
const WINDOW = 1 << 16;
/** How far behind a border is looked for a fold. */
const LOOK_BEHIND = 32;
const FOLD = " ".repeat(12);
/** What a line ends with whose value stands on the next. */
const GOES_ON = /(?:<\/key>|<data>|[:=,])\s*$/;
const GAP = /[\s,;>"]/;

export class Windows {
  #held = "";
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
    const text = this.#held;
    this.#held = "";
    return { text, isTorn: this.#torn };
  }

  #cut(): Window {
    const held = this.#held;
    const isTorn = this.#torn;
    const at = lineEnd(held) ?? gap(held);
    this.#torn = at === null;
    const cut = at ?? wholePoint(held, WINDOW - LOOK_BEHIND);
    this.#held = held.slice(cut);
    return { text: held.slice(0, cut), isTorn };
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

/** Behind the last gap of a long line; null where it has none. */
function gap(text: string): number | null {
  for (let at = WINDOW - LOOK_BEHIND; at > WINDOW / 2; at -= 1)
    if (GAP.test(text[at] ?? "")) return at + 1;
  return null;
}

const wholePoint = (text: string, at: number): number =>
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at;
