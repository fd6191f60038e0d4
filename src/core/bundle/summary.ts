// summary.html: a session on one page for people, self-contained, without script, fit for A4, a section a language.
// Knows no events and no language: it lays out views whose sentences were chosen before, and escapes all of them.
import type { StepAnswer } from "../session/events.ts";
import { escapeHtml } from "./escape-html.ts";
import { SUMMARY_STYLE } from "./summary-style.data.ts";

/** One line of a list of facts, for instance "Model": "iPhone X". */
export interface SummaryFact {
  readonly label: string;
  readonly value: string;
}

export interface SummaryStep {
  readonly title: string;
  /** Null for the step that stands open. */
  readonly answer: StepAnswer | null;
  /** When it was answered, as shown; "" where it was not. */
  readonly when: string;
  /** What a person typed, and what the bus showed. */
  readonly notes: readonly string[];
}

/** One line of the timeline; both as shown. */
export interface SummaryMoment {
  readonly when: string;
  readonly text: string;
}

/** What the page says, in one language. Texts may hold anything, from a cable too. */
export interface SummaryView {
  /** BCP 47, for instance "ja". */
  readonly language: string;
  readonly title: string;
  /** Where the session stands, in one sentence. */
  readonly lead: string;
  readonly device: readonly SummaryFact[];
  readonly facts: readonly SummaryFact[];
  /** In the order they were answered; the open one, if any, last. */
  readonly steps: readonly SummaryStep[];
  readonly timeline: readonly SummaryMoment[];
  readonly integrity: { readonly kind: "whole" | "damaged"; readonly text: string };
  /** For instance "Kintsugi 0.1.0 (0123456789ab)". */
  readonly app: string;
}

/** The words of the page itself. */
export interface SummaryWords {
  /** The language's own name, for the link to its section. */
  readonly name: string;
  readonly device: string;
  readonly facts: string;
  readonly steps: string;
  readonly timeline: string;
  readonly answers: Readonly<Record<StepAnswer, string>>;
  /** In the place of an answer, for the step that stands open. */
  readonly open: string;
  /** In the place of a section that has nothing to show. */
  readonly nothing: string;
}

/**
 * No script runs and nothing is fetched, even if markup should ever slip in somewhere. The page's own
 * style is inline because the file must stand alone.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One language's section of the page. */
export interface SummarySheet {
  readonly view: SummaryView;
  readonly words: SummaryWords;
}

/** The page as text, with a section a sheet in the order given. The same sheets give the same text. */
export function renderSummary(sheets: readonly [SummarySheet, ...SummarySheet[]]): string {
  const [{ view }] = sheets;
  return `<!doctype html>
<html lang="${escapeHtml(view.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(view.title)}</title>
<style>${SUMMARY_STYLE}</style>
</head>
<body>
${sheets.map((sheet, at) => article(sheet, at, sheets)).join("\n")}
</body>
</html>
`;
}

/** The anchor of a section: its number, since a language could be anything. */
const anchor = (at: number): string => `section-${at + 1}`;

function article(
  { view, words }: SummarySheet,
  at: number,
  sheets: readonly SummarySheet[],
): string {
  const sections = [
    section(words.device, facts(view.device, words)),
    section(words.facts, facts(view.facts, words)),
    section(words.steps, steps(view.steps, words)),
    section(words.timeline, timeline(view.timeline, words)),
  ];
  return `<article id="${anchor(at)}" lang="${escapeHtml(view.language)}">
<header>${links(at, sheets)}
<p class="mark" translate="no">Kintsugi</p>
<h1>${escapeHtml(view.title)}</h1>
<p class="lead">${escapeHtml(view.lead)}</p>
</header>
${sections.join("\n")}
<footer>
<p class="${view.integrity.kind}">${escapeHtml(view.integrity.text)}</p>
<p>${escapeHtml(view.app)}</p>
</footer>
</article>`;
}

/** Ways to the other sections. */
function links(here: number, sheets: readonly SummarySheet[]): string {
  return sheets
    .map(({ view, words }, at) =>
      at === here
        ? ""
        : `\n<p class="other"><a href="#${anchor(at)}" lang="${escapeHtml(view.language)}">${escapeHtml(words.name)}</a></p>`,
    )
    .join("");
}

function section(heading: string, content: string): string {
  return `<section>\n<h2>${escapeHtml(heading)}</h2>\n${content}\n</section>`;
}

function nothing(words: SummaryWords): string {
  return `<p class="answer">${escapeHtml(words.nothing)}</p>`;
}

function facts(list: readonly SummaryFact[], words: SummaryWords): string {
  if (list.length === 0) return nothing(words);
  const rows = list.map(
    ({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd class="text">${escapeHtml(value)}</dd>`,
  );
  return `<dl>\n${rows.join("\n")}\n</dl>`;
}

function steps(list: readonly SummaryStep[], words: SummaryWords): string {
  if (list.length === 0) return nothing(words);
  return `<ol class="seam" role="list">\n${list.map((step) => oneStep(step, words)).join("\n")}\n</ol>`;
}

function oneStep({ title, answer, when, notes }: SummaryStep, words: SummaryWords): string {
  const said = answer === null ? words.open : words.answers[answer];
  const lines = notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`);
  const time = when === "" ? "" : ` <span class="when">${escapeHtml(when)}</span>`;
  const head = `<p class="step"><strong>${escapeHtml(title)}</strong><span class="answer">${escapeHtml(said)}${time}</span></p>`;
  return `<li class="${answer ?? "open"}">${head}${lines.join("")}</li>`;
}

function timeline(list: readonly SummaryMoment[], words: SummaryWords): string {
  if (list.length === 0) return nothing(words);
  const rows = list.map(
    ({ when, text }) =>
      `<li><span class="when">${escapeHtml(when)}</span><span class="text">${escapeHtml(text)}</span></li>`,
  );
  return `<ol class="moments" role="list">\n${rows.join("\n")}\n</ol>`;
}
