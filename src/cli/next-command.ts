// `inspect next`: what the guide would say of a record now: the next step with its reason, the causes with
// what speaks for and against each, the stop rule, the next swap. The same functions as in the app. A
// record that is not whole is read all the same, and its chain's fault is said first.
import { MAX_EVENT_UNITS } from "../core/session/canonical-json.ts";
import { compareEvents, verifyRecord, type ChainVerdict } from "../core/session/chain.ts";
import { BundleError } from "../core/errors.ts";
import { diagnose } from "../core/diagnosis/diagnose.ts";
import type { Found } from "../core/diagnosis/found.ts";
import { advise, type Advice } from "../core/guide/advise.ts";
import { guideOf } from "../core/guide/guide-of.ts";
import { matrixOf } from "../core/guide/matrix.ts";
import type { Line } from "../core/guide/playbook.ts";
import { STOPS, type StopId } from "../core/guide/playbooks/codes.data.ts";
import type { LineId } from "../core/guide/playbooks/error-4013-reading.data.ts";
import { SOURCES } from "../core/guide/playbooks/sources.data.ts";
import { isStepId } from "../core/guide/steps.ts";
import type { RecordedEvent } from "../core/session/events.ts";
import { replay } from "../core/session/replay.ts";
import { readEvent } from "../core/session/schema.ts";
import { textOf } from "../core/bundle/utf8.ts";
import { diagnosis as englishDiagnosis } from "../i18n/en/diagnosis.ts";
import { guide as englishGuide } from "../i18n/en/guide.ts";
import { diagnosis as japaneseDiagnosis } from "../i18n/ja/diagnosis.ts";
import { guide as japaneseGuide } from "../i18n/ja/guide.ts";
import type { DiagnosisWords } from "../i18n/diagnosis-words.ts";
import type { GuideWords } from "../i18n/guide-words.ts";
import { sha256 } from "../platform/sha256.ts";
import type { Command } from "./command.ts";
import { readOptions, UsageError } from "./options.ts";
import { isSystemError, readBounded } from "./read-bounded.ts";

const USAGE = "Usage: inspect next RECORD.ndjson [--lang ja]";

interface Words {
  readonly guide: GuideWords;
  readonly diagnosis: DiagnosisWords;
}

/** A file that is no record; its message is one sentence for the person. */
class NotARecord extends Error {
  override readonly name = "NotARecord";
}

/** Prints state of the chain, next step, causes, stop rule and matrix as JSON. */
export const nextCommand: Command = async (args, io) => {
  const { values, words } = readOptions(args, ["lang"]);
  const [file, unexpected] = words;
  if (file === undefined || unexpected !== undefined) throw new UsageError(USAGE);
  const inLanguage: Words =
    values.lang === "ja"
      ? { guide: japaneseGuide, diagnosis: japaneseDiagnosis }
      : { guide: englishGuide, diagnosis: englishDiagnosis };
  try {
    const events = readLines(textOf(await readBounded(file)));
    io.print(report(events, await verifyRecord(events, sha256), inLanguage));
    return 0;
  } catch (thrown) {
    const sentence = sentenceFor(thrown);
    if (sentence === null) throw thrown;
    io.complain(sentence);
    return 1;
  }
};

function sentenceFor(thrown: unknown): string | null {
  if (thrown instanceof NotARecord) return thrown.message;
  if (thrown instanceof BundleError) return "The file is larger than a record can be.";
  return isSystemError(thrown) ? `The file could not be read: ${thrown.message}` : null;
}

/** The events of one session, in record order, each once. Throws `NotARecord`. */
function readLines(text: string | null): readonly RecordedEvent[] {
  if (text === null) throw new NotARecord("The file is not text in UTF-8, so it is no record.");
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length === 0) throw new NotARecord("The file holds no event.");
  const events = lines.map(readLine).toSorted(compareEvents);
  if (new Set(events.map(({ session }) => session)).size > 1)
    throw new NotARecord("The file holds events of more than one session.");
  return events;
}

function readLine(line: string, index: number): RecordedEvent {
  const refused = (where: string): NotARecord =>
    new NotARecord(`Line ${index + 1} is no recorded event${where}.`);
  if (line.length > MAX_EVENT_UNITS) throw refused(": it is too long");
  const reading = readEvent(parsed(line, refused(": it is not JSON")));
  if (reading.kind === "refused")
    throw refused(reading.path === "" ? "" : ` (${reading.path.slice(0, 80)})`);
  return reading.event;
}

function parsed(line: string, refusal: NotARecord): unknown {
  try {
    return JSON.parse(line);
  } catch (thrown) {
    refusal.cause = thrown;
    throw refusal;
  }
}

function report(events: readonly RecordedEvent[], chain: ChainVerdict, words: Words): unknown {
  const state = replay(events[0]?.session ?? "", events);
  const { causes, stop } = diagnose(state);
  return {
    record: {
      session: state.id,
      events: state.count,
      unknown: state.unknown,
      chain: chain.kind === "whole" ? { kind: "whole" } : chain,
    },
    playbook: guideOf(state).id,
    codes: state.codes,
    next: adviceTold(advise(state), words),
    causes: causes.map(({ cause, strength, for: pro, against }) => ({
      cause,
      name: words.diagnosis.causes[cause].name,
      strength,
      for: pro.map((found) => foundTold(found, words)),
      against: against.map((found) => foundTold(found, words)),
    })),
    stop: {
      hardware: stop.hardware,
      restsOn: stop.restsOn.map((found) => foundTold(found, words)),
    },
    matrix: matrixOf(state),
  };
}

function adviceTold(advice: Advice, { guide, diagnosis }: Words): unknown {
  if (advice.kind === "question") {
    const why = advice.reason === null ? null : guide.reasons[advice.reason];
    return { ...advice, ask: guide.questions[advice.question].ask, why };
  }
  if (advice.kind !== "step") return advice;
  const { step, reason, stop, tells } = advice;
  return {
    kind: "step",
    step: step.id,
    title: guide.steps[step.id].title,
    risk: step.risk,
    reason,
    why: guide.reasons[reason],
    tells: tells.map((cause) => ({ cause, name: diagnosis.causes[cause].name })),
    stop,
    ...(stop === null ? {} : stopTold(stop, guide)),
  };
}

function stopTold(stop: StopId, guide: GuideWords): object {
  const lines: readonly Line<LineId>[] = STOPS.find(({ id }) => id === stop)?.lines ?? [];
  return {
    stopTitle: guide.stops[stop],
    stopLines: lines.map(({ line, grade }) => ({ text: guide.lines[line], grade })),
  };
}

function foundTold({ evidence, detail, grade, source, orders }: Found, words: Words): unknown {
  const shown =
    detail === null || !isStepId(detail) ? (detail ?? "") : words.guide.steps[detail].title;
  return {
    evidence,
    text: words.diagnosis.evidence[evidence](shown),
    detail,
    grade,
    source: source === undefined ? null : SOURCES[source],
    orders,
  };
}
