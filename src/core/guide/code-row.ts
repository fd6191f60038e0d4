// Looks a code up in the table. The two things a table cannot list are worked out here: the server's
// status inside 3100 to 3999, and large negative numbers that are unsigned 32-bit codes. No advice.
import { CODE_TABLE, type CodeRow } from "./code-table.data.ts";

/** 3100 is the base that the signing server's own status is added to. */
const SERVER_STATUS_BASE = 3100;
const SERVER_STATUS_LAST = 3999;
/** Apple's USB layer returns codes from 0xE0000000 on; shown signed they are large negative numbers. */
const FIRST_USB_LAYER_CODE = 0xe000_0000;

const ROWS: ReadonlyMap<number, CodeRow> = new Map(CODE_TABLE.map((row) => [row.code, row]));

/** The row of a code, or null where nothing is known of it but its range. */
export function codeRow(code: number): CodeRow | null {
  const row = ROWS.get(unsigned(code));
  if (row !== undefined) return row;
  if (code < SERVER_STATUS_BASE || code > SERVER_STATUS_LAST) return null;
  return {
    code,
    name: `AuthInstall server status ${code - SERVER_STATUS_BASE}`,
    part: "signing",
    grade: "source",
    source: "am-restore",
  };
}

function unsigned(code: number): number {
  const wrapped = code + 0x1_0000_0000;
  return code < 0 && wrapped >= FIRST_USB_LAYER_CODE && wrapped <= 0xefff_ffff ? wrapped : code;
}
