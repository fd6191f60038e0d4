// What an address or a typed word of the code pages names: a code as Apple's apps and logs write it, or a
// playbook. Addresses come from outside; what names nothing is null.
import { CODE_TABLE, type CodeRow } from "./code-table.data.ts";
import type { Playbook } from "./playbook.ts";
import { covers, playbookForCode, playbookOf, PLAYBOOKS } from "./playbooks.ts";

/** `code` is null where a playbook was named itself: a symptom, or a whole family. */
export interface LookedUp {
  readonly code: number | null;
  readonly playbook: Playbook;
}

/** Decimal up to the ten digits of a 32-bit number, or hexadecimal as logs show it. */
const DECIMAL = /^\(?(-?\d{1,10})\)?$/;
const HEX = /^0x([0-9a-f]{1,8})$/i;

/** The code or playbook of a word, or null. Full-width digits and other minus signs are read too. */
export function lookUp(word: string): LookedUp | null {
  const clean = word.normalize("NFKC").replace(/[−‐–]/g, "-").trim();
  const code = codeOf(clean);
  if (code !== null) return { code, playbook: playbookForCode(code) };
  const playbook = playbookOf(clean);
  return playbook === null ? null : { code: null, playbook };
}

/** How a code stands in an address, and on the page: large ones as logs write them. */
export const codeText = (code: number): string =>
  code > 0xffff ? `0x${code.toString(16).toUpperCase().padStart(8, "0")}` : String(code);

/** Rows that begin with what was typed so far; nothing typed: all. Digits and a leading minus count. */
export function rowsBeginning(typed: string): readonly CodeRow[] {
  const clean = typed.normalize("NFKC").replace(/[−‐–]/g, "-").trim().toUpperCase();
  return CODE_TABLE.filter(({ code }) => codeText(code).toUpperCase().startsWith(clean));
}

/** Rows by family, families in the order of their codes; a code in no family's range stands last. */
export function byFamily(
  rows: readonly CodeRow[],
): readonly { readonly family: Playbook; readonly rows: readonly CodeRow[] }[] {
  const families = [
    ...PLAYBOOKS.filter(({ about, id }) => about === "family" && id !== "unknown-code"),
    playbookOf("unknown-code"),
  ];
  const familyOf = (code: number): Playbook | undefined =>
    families.find((family) => covers(family, code)) ?? families.at(-1);
  return families
    .map((family) => ({ family, rows: rows.filter(({ code }) => familyOf(code) === family) }))
    .filter((group) => group.rows.length > 0);
}

function codeOf(text: string): number | null {
  const hex = HEX.exec(text)?.[1];
  if (hex !== undefined) return Number.parseInt(hex, 16);
  const decimal = DECIMAL.exec(text)?.[1];
  if (decimal === undefined) return null;
  const code = Number(decimal);
  return code >= -0x8000_0000 && code <= 0xffff_ffff ? code : null;
}
