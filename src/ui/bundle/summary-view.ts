// What the summary page says of a session, in one language: chooses the words, core lays them out. Times are counted
// from the session's start, so that the page is the same wherever it is made.
// Identifiers are shown by their last four characters; in full they stand in the record beside it.
import type {
  SummaryFact,
  SummaryMoment,
  SummaryStep,
  SummaryView,
} from "../../core/bundle/summary.ts";
import { plainDate, plainElapsed, plainSeconds } from "../../core/bundle/plain-time.ts";
import { mask } from "../../core/apple/same-device.ts";
import { identify } from "../../core/apple/identify.ts";
import { advise, stepNow } from "../../core/guide/advise.ts";
import { guideOf } from "../../core/guide/guide-of.ts";
import type { Integrity } from "../../core/ports.ts";
import { CASE_FIELDS, type EventBody, type RecordedEvent } from "../../core/session/events.ts";
import type { SessionState } from "../../core/session/state.ts";
import type { CodesWords } from "../../i18n/codes-words.ts";
import type { BundleWords } from "../../i18n/en/bundle.ts";
import type { ShellWords } from "../../i18n/en/shell.ts";
import type { GuideWords } from "../../i18n/guide-words.ts";
import type { Language } from "../../i18n/language.ts";
import { deviceName } from "../device/device-name.ts";
import { playbookTitle, stepTitle } from "../guide/guide-text.ts";

export interface SummaryTexts {
  readonly codes: Pick<CodesWords, "playbooks">;
  readonly shell: ShellWords;
  readonly guide: GuideWords;
  readonly bundle: BundleWords;
}

export interface SummarySource {
  readonly state: SessionState;
  readonly events: readonly RecordedEvent[];
  readonly integrity: Integrity;
  readonly app: { readonly version: string; readonly commit: string };
}

/** Longer timelines fill pages that nobody reads; the record has every line. */
const MAX_MOMENTS = 200;

/** The page's view in the words of one language. */
export function summaryView(
  source: SummarySource,
  texts: SummaryTexts,
  language: Language,
): SummaryView {
  const { state, events, integrity, app } = source;
  const { shell, bundle } = texts;
  const identity = state.phone?.identity ?? null;
  const name = identity === null ? shell.history.unknownDevice : deviceName(identity, shell.device);
  return {
    language,
    title: bundle.title(playbookTitle(texts.codes, guideOf(state).id), name),
    lead: leadOf(source, texts),
    device: deviceFacts(source, texts, name),
    facts: sessionFacts(source, texts),
    steps: stepsOf(source, texts),
    timeline: timelineOf(events, texts, state.started?.wall ?? 0),
    integrity: {
      kind: integrity.kind,
      text:
        integrity.kind === "whole" ? bundle.whole(events.length) : bundle.damaged(integrity.lost),
    },
    app: bundle.app(app.version, app.commit),
  };
}

/** The step that stands next, by its id; null at the end of the way. */
const nextStep = ({ state }: SummarySource): string | null => stepNow(advise(state));

function leadOf(source: SummarySource, { bundle, guide }: SummaryTexts): string {
  const { outcome } = source.state;
  if (outcome !== null) return bundle.lead[outcome];
  const step = nextStep(source);
  return bundle.lead.open(step === null ? "–" : stepTitle(guide, step));
}

/** What is known of the device; identifiers by their last four characters. */
export function deviceFacts(
  { state }: SummarySource,
  { bundle, shell }: SummaryTexts,
  name: string,
): readonly SummaryFact[] {
  const identity = state.phone?.identity;
  const { fact } = bundle;
  const masked = [identity?.ecid ?? null, identity?.serialNumber ?? null].flatMap((value) =>
    value === null ? [] : [mask(value)],
  );
  return [
    ...(state.practice ? [{ label: shell.device.practice, value: bundle.practice }] : []),
    { label: fact.name, value: name },
    ...(identity?.model ? [{ label: fact.product, value: identity.model.productType }] : []),
    ...(identity?.model ? [{ label: fact.board, value: identity.model.boardConfig }] : []),
    ...(masked.length === 0 ? [] : [{ label: fact.identifiers, value: bundle.masked(masked) }]),
  ];
}

function sessionFacts(
  { state }: SummarySource,
  { bundle, guide, shell }: SummaryTexts,
): readonly SummaryFact[] {
  const { fact } = bundle;
  const { host } = state;
  const started = plainDate(state.started?.wall ?? 0);
  const asked = Object.entries(state.questions).flatMap(([question, choice]) => {
    const tables: Readonly<
      Record<
        string,
        {
          readonly ask: string;
          readonly choices: Readonly<Record<string, { readonly label: string }>>;
        }
      >
    > = guide.questions;
    const words = tables[question];
    return words === undefined
      ? []
      : [{ label: words.ask, value: words.choices[choice]?.label ?? choice }];
  });
  return [
    { label: fact.session, value: state.id },
    ...(started === "" ? [] : [{ label: fact.started, value: bundle.utc(started) }]),
    { label: fact.role, value: shell.role[state.role] },
    ...(host === null
      ? []
      : [
          {
            label: fact.computer,
            value:
              `${bundle.system[host.system]} ${host.systemVersion ?? ""}, ${host.browser}`.replace(
                " ,",
                ",",
              ),
          },
        ]),
    ...CASE_FIELDS.flatMap((field) => {
      const value = state.caseFacts[field];
      return value === "" ? [] : [{ label: fact[field], value }];
    }),
    ...(state.codes.length === 0 ? [] : [{ label: fact.codes, value: state.codes.join(", ") }]),
    ...asked,
  ];
}

function stepsOf(source: SummarySource, { bundle, guide }: SummaryTexts): readonly SummaryStep[] {
  const start = source.state.started?.wall ?? 0;
  const answered = Object.entries(source.state.answers)
    .toSorted(([, a], [, b]) => a.order - b.order)
    .map(([id, { answer, at, code, note }]) => ({
      title: stepTitle(guide, id),
      answer,
      when: plainElapsed(at.wall - start),
      notes: [...(code === null ? [] : [bundle.code(code)]), ...(note === "" ? [] : [note])],
    }));
  const next = nextStep(source);
  const open =
    next === null ? [] : [{ title: stepTitle(guide, next), answer: null, when: "", notes: [] }];
  return [...answered, ...open];
}

function timelineOf(
  events: readonly RecordedEvent[],
  { bundle, shell }: SummaryTexts,
  start: number,
): readonly SummaryMoment[] {
  const moments = events.flatMap(({ at, body }) => {
    const text = textOf(body, bundle, shell);
    return text === null ? [] : [{ when: plainElapsed(at.wall - start), text }];
  });
  if (moments.length <= MAX_MOMENTS) return moments;
  return [
    { when: "", text: bundle.cut(moments.length - MAX_MOMENTS) },
    ...moments.slice(-MAX_MOMENTS),
  ];
}

/** What the bus did, what was tried beside the steps, and what a person noted; answers stand among the steps. */
export function textOf(body: EventBody, bundle: BundleWords, shell: ShellWords): string | null {
  switch (body.type) {
    case "device-connected":
      return bundle.connected(shell.device.mode[identify(body.snapshot).mode]);
    case "device-disconnected":
      return bundle.disconnected;
    case "session-resumed":
      return bundle.resumed;
    case "attempt-reported":
      return bundle.attempt(body);
    case "coach-attempted": {
      const { goal, verdict } = body;
      const known = verdict === "reached" || verdict === "stopped" ? verdict : "other";
      return bundle.coached(goal, known);
    }
    case "watch-changed":
      return bundle.watching[body.change];
    case "watch-gap":
      return bundle.notWatched(plainSeconds(body.ms));
    case "log-read": {
      const codes = body.attempts.flatMap(({ code }) => (code === null ? [] : [code]));
      return bundle.logRead(body.name, [...new Set(codes)]);
    }
    case "note-added":
      return body.text;
    case "photo-kept":
      return bundle.photo(body.subject, body.name);
    case "file-removed":
      return bundle.fileRemoved;
    // What these say stands among the facts and the steps, or is not for people.
    case "session-started":
    case "case-noted":
    case "session-closed":
    case "session-reopened":
    case "device-described":
    case "device-failed":
    case "question-answered":
    case "step-chosen":
    case "step-answered":
      return null;
    default:
      // A newer version's event: the compiler knows none is left, the record may.
      return null;
  }
}
