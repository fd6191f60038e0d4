// Words for the codes of a playbook. Playbooks name their lines by plain strings; that every one of
// them has words in every language is checked by the compiler (i18n/guide-words.ts) and by a test.
import type { CodesWords } from "../../i18n/codes-words.ts";
import type { GuideWords } from "../../i18n/guide-words.ts";

const byId = (table: Readonly<Record<string, string>>, id: string): string => table[id] ?? id;

/** What is needed to show lines: the sentences and the names of the grades. */
export interface LineWords {
  readonly lines: Readonly<Record<string, string>>;
  readonly grades: GuideWords["grades"];
}

/** The sentence of a line. */
export const lineText = (guide: LineWords, id: string): string => byId(guide.lines, id);

/** The title of a step. */
export function stepTitle(guide: GuideWords, id: string): string {
  const steps: Readonly<Record<string, { readonly title: string }>> = guide.steps;
  return steps[id]?.title ?? id;
}

/** The title of a playbook. Records of newer versions may name others: those show their id. */
export function playbookTitle(codes: Pick<CodesWords, "playbooks">, id: string): string {
  const playbooks: Readonly<Record<string, { readonly title: string }>> = codes.playbooks;
  return playbooks[id]?.title ?? id;
}
