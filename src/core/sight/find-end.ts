// The engine of the test "I do not see my device": what to ask next, or why the device is not seen. Pure;
// it knows the way (way.data.ts) and what it is told, never the bus or the page.
import type { Mode } from "../apple/mode.ts";
import type { DeviceErrorCode } from "../errors.ts";
import type { Condition, Line } from "../guide/playbook.ts";
import { holds, type Situation } from "../guide/situation.ts";
import type { HostSystem } from "../session/events.ts";
import { SIGHT_ENDS, type SightAction, type SightEnd, type SightEndId } from "./ends.data.ts";
import { SIGHT_QUESTIONS, type SightQuestion, type SightQuestionId } from "./questions.data.ts";
import { SIGHT_FACTS, WAY, type SightFact } from "./way.data.ts";

/** What the app knows without asking. */
export interface Known {
  readonly system: HostSystem;
  /** Why the page cannot watch USB; null where it can. */
  readonly unavailable: DeviceErrorCode | null;
  /** How the latest opening of the browser's list failed; null where none did. */
  readonly refused: DeviceErrorCode | null;
  /** The mode in which this session last saw its device; null where it never did. */
  readonly lastMode: Mode | null;
  /** Whether a device that can be helped has appeared since the test began. */
  readonly appeared: boolean;
}

/** Answers so far, by question. */
export type SightAnswers = Readonly<Partial<Record<SightQuestionId, string>>>;

/** What a conclusion rests on: an answer to a question, or a fact nobody had to be asked for. */
export type Because =
  | { readonly kind: "answer"; readonly question: SightQuestionId; readonly choice: string }
  | { readonly kind: "fact"; readonly fact: SightFact; readonly value: string };

export type Finding =
  | { readonly kind: "seen" }
  | {
      readonly kind: "question";
      readonly question: SightQuestionId;
      readonly opensList: boolean;
      readonly help: readonly Line[];
      /** Only those that can be true here. */
      readonly choices: readonly string[];
    }
  | {
      readonly kind: "end";
      readonly end: SightEndId;
      readonly action: SightAction;
      readonly because: readonly Because[];
      readonly why: readonly Line[];
      readonly todo: readonly Line[];
      readonly notes: readonly Line[];
    };

/**
 * The next question, or the end. `ruledOut`: ends whose advice was followed in vain; the test goes on
 * behind them. Total: what is not understood counts as not answered or is passed over.
 */
export function findEnd(
  known: Known,
  answers: SightAnswers,
  ruledOut: readonly SightEndId[] = [],
): Finding {
  if (known.appeared) return { kind: "seen" };
  const situation = situationOf(known, answers);
  for (const point of WAY) {
    if (!holds(point.when, situation)) continue;
    if (point.kind === "ask") {
      if (answers[point.question] === undefined) return asking(point.question, situation);
    } else if (!ruledOut.includes(point.end)) {
      return ending(point.end, point.when, situation);
    }
  }
  // Even where the last end was ruled out, there is nothing behind it.
  return ending("other-computer", undefined, situation);
}

/** The facts in the shape that conditions are held against. What no test asks for stays unknown. */
function situationOf(known: Known, answers: SightAnswers): Situation {
  return {
    system: known.system,
    app: null,
    role: "owner",
    buttons: null,
    connector: null,
    mode: known.lastMode,
    booted: null,
    answers: {
      ...answers,
      usb: usbFact(known.unavailable),
      request: SIGHT_FACTS.request.find((code) => code === known.refused) ?? requestFact(known),
      phone: known.lastMode === null ? "never" : "seen",
    },
  };
}

function usbFact(unavailable: DeviceErrorCode | null): string {
  if (unavailable === null) return "works";
  return SIGHT_FACTS.usb.find((code) => code === unavailable) ?? "failed";
}

const requestFact = ({ refused }: Known): string => (refused === null ? "none" : "other");

function asking(id: SightQuestionId, situation: Situation): Finding {
  const questions: readonly SightQuestion[] = SIGHT_QUESTIONS;
  const question = questions.find((one) => one.id === id);
  return {
    kind: "question",
    question: id,
    opensList: question?.opensList ?? false,
    help: forSituation(question?.help ?? [], situation),
    choices: forSituation(question?.choices ?? [], situation).map((choice) => choice.id),
  };
}

function ending(id: SightEndId, when: Condition | undefined, situation: Situation): Finding {
  const ends: readonly SightEnd[] = SIGHT_ENDS;
  const end = ends.find((one) => one.id === id);
  return {
    kind: "end",
    end: id,
    action: end?.action ?? "continue-without",
    because: reasons(when, situation),
    why: forSituation(end?.why ?? [], situation),
    todo: forSituation(end?.todo ?? [], situation),
    notes: forSituation(end?.notes ?? [], situation),
  };
}

const forSituation = <T extends { readonly when?: Condition }>(
  all: readonly T[],
  situation: Situation,
): readonly T[] => all.filter(({ when }) => holds(when, situation));

/** What the rule named; where it named nothing, everything that was answered. */
function reasons(when: Condition | undefined, { answers }: Situation): readonly Because[] {
  const named = when?.answers ?? answers;
  return Object.keys(named).flatMap((id): readonly Because[] => {
    const value = answers[id];
    if (value === undefined) return [];
    const fact = (Object.keys(SIGHT_FACTS) as SightFact[]).find((one) => one === id); // keys of a constant
    if (fact !== undefined) return when === undefined ? [] : [{ kind: "fact", fact, value }];
    const question = SIGHT_QUESTIONS.find((one) => one.id === id);
    return question === undefined ? [] : [{ kind: "answer", question: question.id, choice: value }];
  });
}
