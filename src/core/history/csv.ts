// Tables as CSV (RFC 4180) that a spreadsheet opens without harm: with the mark by which Excel knows UTF-8, and with
// no cell that it would run as a formula. Knows no table.

/** A number is written as one; null is an empty cell. */
export type Cell = string | number | null;

const BOM = "\uFEFF";

/**
 * What makes a spreadsheet calculate: "=", "+", "-", "@" at the beginning, full width too, also behind white space
 * (OWASP, "CSV Injection").
 */
const FORMULA = /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** The table as one text, lines ending in CRLF; `rows` begin with the heads. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return BOM + rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

/** A text that would be a formula gets an apostrophe before it, which a spreadsheet takes as "this is text". */
function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
