// What earlier visits say of a phone, as one line: "Third visit; DFU failed twice; 4013 in two sessions".
import type { Visits } from "../../core/history/visits.ts";
import type { VisitsWords } from "../../i18n/en/visits.ts";

/** Codes named in one line; the device's page has them all. */
const MOST_CODES = 2;
const ENDED = ["mended", "to-service", "given-up"] as const;

/** The line, or null where the phone is here for the first time. */
export function visitsSentence(visits: Visits, words: VisitsWords): string | null {
  if (visits.earlier === 0) return null;
  return [
    words.visit(visits.earlier + 1),
    ...(visits.dfuMisses > 0 ? [words.dfuMissed(visits.dfuMisses)] : []),
    ...visits.codes.slice(0, MOST_CODES).map(({ value, times }) => words.code(value, times)),
    ...ENDED.flatMap((outcome) => {
      const times = visits.outcomes[outcome];
      return times > 0 ? [words.outcome[outcome](times)] : [];
    }),
  ].join(words.separator);
}
