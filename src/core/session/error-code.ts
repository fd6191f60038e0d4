// A code as a person types it in. Apple's apps show "4013", "(4013)", "-1" and full-width digits on
// Japanese keyboards; anything else is refused rather than guessed.

/** Longer numbers are no restore code: Apple's list ends at five digits. */
const CODE = /^\(?(-?\d{1,5})\)?$/;

/** The number, null for an empty field, or "wrong". */
export function parseCode(text: string): number | null | "wrong" {
  const clean = text.normalize("NFKC").replace(/[−‐–]/g, "-").trim();
  if (clean === "") return null;
  const match = CODE.exec(clean);
  return match === null ? "wrong" : Number(match[1]);
}
