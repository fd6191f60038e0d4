// A comparison as the lines of a table, in the words of one language.
import type { Comparison, LeftOut, Shared, Tried } from "../../../core/history/compare.ts";
import type { SessionState } from "../../../core/session/state.ts";
import type { ShellWords } from "../../../i18n/en/shell.ts";
import type { Language } from "../../../i18n/language.ts";
import { deviceName } from "../../device/device-name.ts";
import { formatDate } from "../../format.ts";
import { playbookTitle, stepTitle } from "../../guide/guide-text.ts";
import type { CompareTexts } from "./compare-texts.ts";

export interface CompareLine {
  readonly name: string;
  readonly first: string;
  readonly second: string;
  readonly differs: boolean;
}

export interface CompareTable {
  readonly part: "facts" | "codes" | "setup" | "stages" | "verdicts" | "steps";
  readonly lines: readonly CompareLine[];
}

export interface ComparedSessions {
  readonly first: SessionState;
  readonly second: SessionState;
  readonly comparison: Comparison;
}

/** The tables, those without a line left out. */
export function compareTables(
  sessions: ComparedSessions,
  texts: CompareTexts,
  shell: ShellWords,
  language: Language,
): readonly CompareTable[] {
  const { comparison } = sessions;
  const words = texts.history.compare;
  const shared = <T>(list: readonly Shared<T>[], name: (value: T) => string) =>
    list.map(({ value, side }) => ({
      name: name(value),
      first: side === "second" ? words.no : words.yes,
      second: side === "first" ? words.no : words.yes,
      differs: side !== "both",
    }));
  const kinds: Readonly<Record<string, { readonly label: string }>> =
    texts.guide.questions["cable-kind"].choices;
  const tables: readonly CompareTable[] = [
    { part: "facts", lines: factLines(sessions, texts, shell, language) },
    { part: "codes", lines: shared(comparison.codes, String) },
    {
      part: "setup",
      lines: [
        ...triedLines(comparison, texts),
        ...shared(comparison.cableKinds, (kind) => kinds[kind]?.label ?? kind),
      ],
    },
    {
      part: "stages",
      lines: shared(comparison.stages, (stage) => texts.session.attempt.stages[stage]),
    },
    {
      part: "verdicts",
      lines: shared(comparison.verdicts, (kind) => texts.verdicts[kind].title),
    },
    { part: "steps", lines: stepLines(comparison, texts) },
  ];
  return tables.filter(({ lines }) => lines.length > 0);
}

function factLines(
  { first, second, comparison: { leftOut } }: ComparedSessions,
  texts: CompareTexts,
  shell: ShellWords,
  language: Language,
): readonly CompareLine[] {
  const { facts } = texts.history.compare;
  const line = (name: string, say: (state: SessionState) => string): CompareLine => {
    const [a, b] = [say(first), say(second)];
    return { name, first: a, second: b, differs: a !== b };
  };
  /** What one side has no word of differs in nothing that is known. */
  const told = (part: keyof LeftOut, { name, ...sides }: CompareLine): CompareLine => {
    const gone = (side: "first" | "second"): string =>
      leftOut[side][part] ? texts.history.compare.leftOut : sides[side];
    const known = !leftOut.first[part] && !leftOut.second[part];
    return { name, first: gone("first"), second: gone("second"), differs: known && sides.differs };
  };
  return [
    told(
      "started",
      line(facts.started, ({ started }) => formatDate(started?.wall ?? 0, language)),
    ),
    line(facts.device, ({ phone }) =>
      phone === null ? shell.history.unknownDevice : deviceName(phone.identity, shell.device),
    ),
    line(facts.failure, ({ playbook }) => playbookTitle(texts.codes, playbook)),
    line(facts.outcome, ({ outcome }) => shell.history.outcome[outcome ?? "open"]),
    told(
      "ticket",
      line(facts.ticket, ({ caseFacts }) => caseFacts.ticket || texts.history.compare.no),
    ),
  ];
}

const TRIED = ["attempts", "cables", "ports", "computers", "throughHub", "system"] as const;

function triedLines({ tried }: Comparison, texts: CompareTexts): readonly CompareLine[] {
  const say = (part: (typeof TRIED)[number], of: Tried): string => {
    if (part !== "system") return String(of[part]);
    return of.system === null ? texts.history.compare.no : texts.bundle.system[of.system];
  };
  return TRIED.map((part) => ({
    name: texts.history.compare.tried[part],
    first: say(part, tried.first),
    second: say(part, tried.second),
    differs: tried.first[part] !== tried.second[part],
  }));
}

function stepLines({ steps }: Comparison, texts: CompareTexts): readonly CompareLine[] {
  const { notAnswered } = texts.history.compare;
  const { answers } = texts.bundle.summary;
  return steps.map(({ step, first, second, differs }) => ({
    name: stepTitle(texts.guide, step),
    first: first === null ? notAnswered : answers[first],
    second: second === null ? notAnswered : answers[second],
    differs,
  }));
}
