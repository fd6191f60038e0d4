// What the job sheet says of a session, in one language: chosen here, laid out in sheet-page.tsx. Bounded, so
// that any session fits one page; the rest is said to be in the bundle.
import { essentialsText } from "../../../core/bundle/essentials.ts";
import type { SummaryFact } from "../../../core/bundle/summary.ts";
import { advise, stepNow } from "../../../core/guide/advise.ts";
import { guideOf } from "../../../core/guide/guide-of.ts";
import { CASE_FIELDS, type RecordedEvent, type StepAnswer } from "../../../core/session/events.ts";
import type { SessionState } from "../../../core/session/state.ts";
import { unseenModes } from "../../../core/timeline/absence.ts";
import type { Verdict } from "../../../core/timeline/verdict.ts";
import type { SheetWords } from "../../../i18n/en/sheet.ts";
import type { Language } from "../../../i18n/language.ts";
import type { WatchWords } from "../../../i18n/watch-words.ts";
import { deviceFacts, type SummarySource, type SummaryTexts } from "../../bundle/summary-view.ts";
import { deviceName } from "../../device/device-name.ts";
import { formatDate } from "../../format.ts";
import { playbookTitle, stepTitle } from "../../guide/guide-text.ts";
import { spanText } from "../../timeline/span-text.ts";

export interface SheetTexts extends SummaryTexts {
  readonly sheet: SheetWords;
  readonly watch: WatchWords;
}

export interface SheetStep {
  readonly title: string;
  readonly answer: StepAnswer;
  readonly code: number | null;
  readonly when: string;
  readonly note: string;
}

export interface SheetView {
  readonly title: string;
  readonly lead: string;
  readonly started: string;
  /** Every field, empty ones too: on paper they are filled in by hand. */
  readonly caseFacts: readonly SummaryFact[];
  readonly device: readonly SummaryFact[];
  readonly codes: string;
  readonly verdicts: readonly { readonly title: string; readonly told: readonly string[] }[];
  readonly steps: readonly SheetStep[];
  readonly stepsBefore: number;
  readonly next: string | null;
  readonly notes: readonly string[];
  readonly unseen: readonly string[];
  readonly qrText: string;
  readonly foot: string;
}

/** The latest of each that fit one page of A4 or Letter beside everything else. */
const MAX_STEPS = 11;
const MAX_VERDICTS = 2;
const MAX_NOTES = 3;
const MAX_TEXT = 110;

/** The sheet's view in the words of one language. */
export function sheetView(source: SummarySource, texts: SheetTexts, language: Language): SheetView {
  const { state } = source;
  const { sheet, shell, guide, bundle } = texts;
  const identity = state.phone?.identity ?? null;
  const name = identity === null ? shell.history.unknownDevice : deviceName(identity, shell.device);
  const answered = stepsOf(state, texts, language);
  const next = state.outcome === null ? stepNow(advise(state)) : null;
  return {
    title: bundle.title(playbookTitle(texts.codes, guideOf(state).id), name),
    lead: state.outcome === null ? "" : bundle.lead[state.outcome],
    started: formatDate(state.started?.wall ?? 0, language),
    caseFacts: CASE_FIELDS.map((field) => ({
      label: bundle.fact[field],
      value: cut(state.caseFacts[field]),
    })),
    device: deviceFacts(source, { ...texts, bundle: { ...bundle, masked: sheet.masked } }, name),
    codes: sheet.codes(state.codes.slice(-8)),
    verdicts: state.watch.verdicts
      .slice(-MAX_VERDICTS)
      .map((verdict) => verdictOf(verdict, texts, language)),
    steps: answered.slice(-MAX_STEPS),
    stepsBefore: Math.max(0, answered.length - MAX_STEPS),
    next: next === null ? null : sheet.next(stepTitle(guide, next)),
    notes: state.notes.slice(-MAX_NOTES).map(({ text }) => cut(text)),
    unseen: unseenOf(source, texts, language),
    qrText: essentialsText(state),
    foot: sheet.foot(bundle.app(source.app.version, source.app.commit), state.id, state.count),
  };
}

function stepsOf(
  state: SessionState,
  { guide }: SheetTexts,
  language: Language,
): readonly SheetStep[] {
  return Object.entries(state.answers)
    .toSorted(([, a], [, b]) => a.order - b.order)
    .map(([id, { answer, code, note, at }]) => ({
      title: cut(stepTitle(guide, id)),
      answer,
      code,
      when: formatDate(at.wall, language),
      note: cut(note),
    }));
}

function verdictOf(
  { kind, gapMs, grade, unbroken, mayBe }: Verdict,
  { sheet, watch, guide }: SheetTexts,
  language: Language,
): SheetView["verdicts"][number] {
  return {
    title: watch.verdicts[kind].title,
    told: [
      ...(gapMs === null ? [] : [sheet.away(spanText(gapMs, language))]),
      sheet.grade(guide.grades[grade].name),
      ...(unbroken ? [] : [sheet.viewBroken]),
      ...(mayBe.length === 0
        ? []
        : [sheet.mayBe(mayBe.map((other) => watch.verdicts[other].title))]),
    ],
  };
}

/** Said as openly as what was seen: a reader must not take silence for a finding. */
function unseenOf(
  { state, events, integrity }: SummarySource,
  { sheet, watch }: SheetTexts,
  language: Language,
): readonly string[] {
  const { notSeen } = sheet;
  const gaps = gapsOf(events);
  const closed = events.filter(({ body }) => body.type === "session-resumed").length;
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const modes = unseenModes(state.watch).flatMap((mode) =>
    mode === "other" ? [] : [watch.before.modes[mode]],
  );
  return [
    ...(state.phone === null ? [notSeen.noDevice] : []),
    ...(state.phone === null || modes.length === 0 ? [] : [notSeen.modes(list.format(modes))]),
    ...(gaps.length === 0
      ? []
      : [
          notSeen.gaps(
            gaps.length,
            spanText(
              gaps.reduce((sum, ms) => sum + ms, 0),
              language,
            ),
          ),
        ]),
    ...(closed === 0 ? [] : [notSeen.closed(closed)]),
    ...(integrity.kind === "damaged" ? [notSeen.lost(integrity.lost)] : []),
    ...(state.unknown === 0 ? [] : [notSeen.unknown(state.unknown)]),
    notSeen.never,
  ];
}

const gapsOf = (events: readonly RecordedEvent[]): readonly number[] =>
  events.flatMap(({ body }) => (body.type === "watch-gap" ? [body.ms] : []));

/** One short line. */
function cut(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= MAX_TEXT ? line : `${line.slice(0, MAX_TEXT - 1)}…`;
}
