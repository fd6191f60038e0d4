// `inspect code`: what is known of a code or a failure, as the app would say it: meaning, causes, steps in
// order, each sentence with its grade and source. A number nobody explains is said to be unknown.
import { codeRow } from "../core/guide/code-row.ts";
import { FAULTS, type Fault } from "../core/guide/faults.data.ts";
import { lookUp } from "../core/guide/look-up.ts";
import type { Line, Playbook, Step } from "../core/guide/playbook.ts";
import { familyForCode } from "../core/guide/playbooks.ts";
import { SOURCES } from "../core/guide/playbooks/sources.data.ts";
import { stepOf } from "../core/guide/steps.ts";
import type { CodesWords } from "../i18n/codes-words.ts";
import { codes as english } from "../i18n/en/codes.ts";
import { guide as englishGuide } from "../i18n/en/guide.ts";
import type { GuideWords } from "../i18n/guide-words.ts";
import { codes as japanese } from "../i18n/ja/codes.ts";
import { guide as japaneseGuide } from "../i18n/ja/guide.ts";
import type { Command } from "./command.ts";
import { readOptions, UsageError } from "./options.ts";

const USAGE =
  "Usage: inspect code CODE [--lang ja], where CODE is a number (4013, 0xFAD, -1) or a failure (stuck-in-recovery)";
/** A negative number would be taken for an option. */
const NEGATIVE = /^[-−‐–]\d/;

interface Words {
  readonly codes: CodesWords;
  readonly guide: GuideWords;
}

/** Prints everything known of one code or failure as JSON. */
export const codeCommand: Command = async (args, io) => {
  const negative = args.filter((arg) => NEGATIVE.test(arg));
  const { values, words } = readOptions(
    args.filter((arg) => !NEGATIVE.test(arg)),
    ["lang"],
  );
  const [asked, unexpected] = [...words, ...negative];
  if (asked === undefined || unexpected !== undefined) throw new UsageError(USAGE);
  const inLanguage: Words =
    values.lang === "ja"
      ? { codes: japanese, guide: japaneseGuide }
      : { codes: english, guide: englishGuide };
  io.print(describe(asked, inLanguage));
  return 0;
};

function describe(asked: string, words: Words): unknown {
  const found = lookUp(asked);
  if (found === null) {
    throw new UsageError(`This is no code: ${JSON.stringify(asked.slice(0, 40))}. ${USAGE}`);
  }
  const { code, playbook } = found;
  if (code === null) return { code, known: true, name: null, ...told(playbook, words, []) };
  const row = codeRow(code);
  const name = row?.name ?? null;
  const family = familyForCode(code);
  const all: readonly Fault[] = FAULTS;
  return {
    code,
    known: name !== null,
    name,
    ...(name === null ? { unknown: words.codes.unknownName } : {}),
    touches: words.codes.parts[row?.part ?? "unknown"],
    grade: row?.grade ?? "judgement",
    source: sourceOf(row?.source),
    family: { id: family.id, title: words.codes.playbooks[family.id].title },
    ...told(
      playbook,
      words,
      all.filter((fault) => fault.codes.includes(code)),
    ),
  };
}

function told(playbook: Playbook, words: Words, faults: readonly Fault[]) {
  const say = (lines: readonly Line[]) => lines.map((line) => sentence(line, words));
  return {
    playbook: playbook.id,
    about: playbook.about,
    ...words.codes.playbooks[playbook.id],
    meaning: say(playbook.meaning),
    causes: say(playbook.causes),
    steps: playbook.plan.map((id) => {
      const step: Step<typeof id> = stepOf(id);
      return {
        id,
        title: words.guide.steps[id].title,
        kind: step.kind,
        risk: step.risk,
        roles: step.roles,
        why: say(step.why),
        extras: say(playbook.extras[id] ?? []),
        lines: say(step.actions),
        seen: say(step.seen),
        otherwise: say(step.otherwise),
        notes: say(step.notes),
      };
    }),
    faults: faults.map(({ id, models, grade, source }) => ({
      text: entryOf(words.codes.faults, id),
      models,
      grade,
      source: sourceOf(source),
    })),
  };
}

function sentence({ line, grade, source, when }: Line, words: Words) {
  return {
    line,
    text: entryOf(words.codes.lines, line) ?? entryOf(words.guide.lines, line),
    grade,
    source: sourceOf(source),
    ...(when === undefined ? {} : { when }),
  };
}

function sourceOf(id: string | undefined) {
  return id === undefined ? null : entryOf(SOURCES, id);
}

/** The entry of this name, or null; names come from data that is wider than the table's keys. */
function entryOf<T>(table: Readonly<Record<string, T>>, key: string): T | null {
  return table[key] ?? null;
}
