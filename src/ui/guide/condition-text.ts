// Says in words when a line holds, for a page that does not know its reader's case.
import type { Condition } from "../../core/guide/playbook.ts";
import type { LearnWords } from "../../i18n/en/learn.ts";
import type { ShellWords } from "../../i18n/en/shell.ts";
import type { GuideWords, QuestionWords } from "../../i18n/guide-words.ts";
import type { Language } from "../../i18n/language.ts";

export interface ConditionWords {
  readonly guide: Pick<GuideWords, "questions">;
  readonly learn: LearnWords;
  readonly shell: Pick<ShellWords, "device">;
}

/** For instance "Finder or iTunes on a Mac, USB-C connector:"; empty where nothing is left open. */
export function conditionText(when: Condition, words: ConditionWords, language: Language): string {
  const { guide, learn, shell } = words;
  const { step } = learn;
  const or = new Intl.ListFormat(language, { type: "disjunction" });
  const choices = (question: QuestionWords<string> | undefined, ids: readonly string[]) =>
    ids.map((id) => question?.choices[id]?.label ?? id);
  const questions: Readonly<Record<string, QuestionWords<string>>> = guide.questions;
  const parts: readonly (readonly string[])[] = [
    // A program says its system already.
    when.apps === undefined ? (when.systems ?? []).map((id) => step.systems[id]) : [],
    choices(guide.questions["computer-app"], when.apps ?? []),
    choices(guide.questions.buttons, when.buttons ?? []),
    (when.connectors ?? []).map((id) => step.connectors[id]),
    (when.modes ?? []).map((id) => shell.device.mode[id]),
    (when.roles ?? []).map((id) => step.roles[id]),
    ...Object.entries(when.answers ?? {}).map(([id, given]) => choices(questions[id], given)),
  ];
  const said = parts.filter((names) => names.length > 0).map((names) => or.format(names));
  return said.length === 0 ? "" : step.only(said.join(step.and));
}
