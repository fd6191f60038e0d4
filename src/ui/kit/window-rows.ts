// Which rows of a long list are on the screen. Browsers cannot lay out a box of millions of rows, so beyond a height
// the scroll bar stands for a share of the list and not for pixels. Knows no DOM.

/** Height of a row in CSS pixels; log-viewer.module.css has the same. */
export const ROW_PX = 24;
/** Tallest box that every browser lays out exactly. */
const MAX_PX = 8_000_000;

export interface Window {
  /** Rows of the whole list, and height of what is seen of it. */
  readonly rows: number;
  readonly viewPx: number;
}

/** Rows that fit, the cut one included. */
export const rowsSeen = ({ viewPx }: Window): number => Math.max(1, Math.ceil(viewPx / ROW_PX));

/** The last row that may stand at the top, from 1. */
export function lastTop(window: Window): number {
  return Math.max(1, window.rows - Math.floor(window.viewPx / ROW_PX) + 1);
}

/** Height of the box that is scrolled. */
export function boxPx({ rows }: Window): number {
  return Math.min(rows * ROW_PX, MAX_PX);
}

/** True where the scroll bar stands for shares: wheel and keys must then move by rows themselves. */
export function isScaled({ rows }: Window): boolean {
  return rows * ROW_PX > MAX_PX;
}

/** The row at the top for a place of the scroll bar. */
export function topAt(window: Window, scrollPx: number): number {
  const most = boxPx(window) - window.viewPx;
  if (most <= 0) return 1;
  const share = Math.min(1, Math.max(0, scrollPx / most));
  return isScaled(window)
    ? 1 + Math.round(share * (lastTop(window) - 1))
    : clampTop(window, 1 + Math.round(scrollPx / ROW_PX));
}

/** The place of the scroll bar for a row at the top. */
export function scrollAt(window: Window, top: number): number {
  const row = clampTop(window, top);
  if (!isScaled(window)) return (row - 1) * ROW_PX;
  return ((row - 1) / Math.max(1, lastTop(window) - 1)) * (boxPx(window) - window.viewPx);
}

export function clampTop(window: Window, top: number): number {
  return Math.min(lastTop(window), Math.max(1, Math.round(top)));
}
