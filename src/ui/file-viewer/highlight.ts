// A row parted into what stands out and what does not. Knows no DOM.

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The row's pieces in order; where marked texts overlap, the longest that begins first counts. */
export function pieces(row: string, marked: readonly string[]): readonly Piece[] {
  const found: Piece[] = [];
  const longestFirst = marked.filter((text) => text !== "").toSorted((a, b) => b.length - a.length);
  let rest = row;
  for (;;) {
    const next = earliest(rest, longestFirst);
    if (next === null) break;
    if (next.at > 0) found.push({ text: rest.slice(0, next.at), marked: false });
    found.push({ text: next.text, marked: true });
    rest = rest.slice(next.at + next.text.length);
  }
  if (rest !== "") found.push({ text: rest, marked: false });
  return found;
}

function earliest(row: string, marked: readonly string[]): { at: number; text: string } | null {
  let best: { at: number; text: string } | null = null;
  for (const text of marked) {
    const at = row.indexOf(text);
    if (at >= 0 && (best === null || at < best.at)) best = { at, text };
  }
  return best;
}
