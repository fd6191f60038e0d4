// Chance as data: the same seed gives the same drops, so a flaky cable can be replayed. Knows nothing
// of phones. Not for secrets.

/** A number in [0, 1) and the state to draw the next one from (mulberry32, Tommy Ettinger, public domain). */
export function draw(state: number): { readonly value: number; readonly state: number } {
  const next = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32, state: next };
}

/** `digits` upper-case hex digits that follow from the text alone. */
export function hexFrom(text: string, digits: number): string {
  let state = 0;
  for (const unit of text) state = Math.imul(state ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  let hex = "";
  while (hex.length < digits) {
    const drawn = draw(state);
    state = drawn.state;
    hex += Math.floor(drawn.value * 16).toString(16);
  }
  return hex.toUpperCase();
}
