// The sentences of a finding in one language, and the whole examination as one text to hand on.
import { OTHER_STATES, type Figure, type Finding } from "../../../core/doctor/judge.ts";
import type { HostFacts } from "../../../core/session/events.ts";
import type { DoctorWords } from "../../../i18n/doctor-words.ts";
import type { Language } from "../../../i18n/language.ts";
import { formatDate, formatSize } from "../../format.ts";

export const SIGN = { ok: "✓", look: "!", bad: "✗" } as const;

type OtherState = (typeof OTHER_STATES)[number];

function figureText({ unit, value }: Figure, language: Language): string {
  if (unit === "bytes") return formatSize(value, language);
  if (unit === "wall") return formatDate(value, language);
  return new Intl.NumberFormat(language, { useGrouping: false }).format(value);
}

/** What was found, as a sentence. */
export function stateText(finding: Finding, words: DoctorWords, language: Language): string {
  const figures = finding.figures.map((figure) => figureText(figure, language));
  return words.state[finding.state](...figures);
}

/** What to do, or null where nothing is to be done. */
export function fixText({ state }: Finding, words: DoctorWords): string | null {
  const other = OTHER_STATES.find((known): known is OtherState => known === state);
  return other === undefined ? null : words.fix[other];
}

/** One line a check, to be pasted into a mail: no identifier is in it. */
export function wholeText(
  findings: readonly Finding[],
  about: {
    readonly app: { readonly version: string; readonly commit: string };
    readonly host: HostFacts;
    readonly wall: number;
  },
  words: DoctorWords,
  language: Language,
): string {
  const { app, host, wall } = about;
  const head = [
    `Kintsugi ${app.version} (${app.commit})`,
    `${host.browser}, ${host.system} ${host.systemVersion ?? ""}`.trim(),
    formatDate(wall, language),
  ];
  const lines = findings.map((finding) => {
    const fix = fixText(finding, words);
    const said = `${SIGN[finding.mark]} ${words.line(words.check[finding.id], stateText(finding, words, language))}`;
    return fix === null ? said : `${said} ${fix}`;
  });
  return [...head, "", ...lines, ""].join("\n");
}
