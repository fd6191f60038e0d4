// Findings of one text with the stand-ins taken out: what was put there by an earlier redaction, and whatever seems
// to stand within it, is nobody's. So redacting twice changes nothing.
import type { Pseudonyms } from "../pseudonyms.ts";
import type { Window } from "../windows.ts";
import type { Finding } from "./finding.ts";
import type { Scanner } from "./scan.ts";

/** Findings in the order of the scan. */
export function findIn(window: Window, scanner: Scanner, pseudonyms: Pseudonyms): Finding[] {
  const { text } = window;
  const found: Finding[] = [];
  const shields: Finding[] = [];
  scanner.scan(window, (finding) => {
    const isOurs =
      finding.type === "value" &&
      pseudonyms.isStandIn(finding.kind, finding.form, text.slice(finding.start, finding.end));
    (isOurs ? shields : found).push(finding);
  });
  if (shields.length === 0) return found;
  const byStart = shields.toSorted((a, b) => a.start - b.start);
  return found.filter((finding) => !isWithin(finding, byStart));
}

/** True where a shield covers all of it; shields of one text hardly overlap, so a few before it are looked at. */
function isWithin({ start, end }: Finding, shields: readonly Finding[]): boolean {
  let low = 0;
  let high = shields.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shields[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return shields.slice(Math.max(0, low - 4), low).some((shield) => shield.end >= end);
}
