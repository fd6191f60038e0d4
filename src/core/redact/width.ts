// The full-width forms of ASCII (U+FF01 to U+FF5E), which a Japanese keyboard writes, and blanks that are none. Knows no
// values.

const WIDE = 0xfee0;

/** The ASCII letter of a full-width one, a blank for a blank of another width, nothing for what has no width. */
export function narrowUnit(letter: string): string {
  const unit = letter.charCodeAt(0);
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - WIDE);
  return /[\u00a0\u2007\u202f\u3000]/.test(letter) ? " " : "";
}

/** ASCII in full width; what has no such form stays. */
export const wideOf = (text: string): string =>
  text.replaceAll(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + WIDE));

/** True where nothing but full-width letters and blanks stands. */
export const isWide = (text: string): boolean => /^[\uff01-\uff5e\u3000]+$/.test(text);
