// The words of the guide, as every language must give them. The keys are the codes of core's data, so
// a missing or a left-over text does not compile. Loaded only when the guide is opened.
import type { Button, Press } from "../core/coach/procedures.ts";
import type { Grade, StepKind } from "../core/guide/playbook.ts";
import type { AnswerOf, ReasonId, StopId } from "../core/guide/playbooks/codes.data.ts";
import type { StepId } from "../core/guide/steps.ts";
import type {
  CaseId,
  FaqId,
  LineId,
  PartId,
} from "../core/guide/playbooks/error-4013-reading.data.ts";
import type { ChoiceId, QuestionId } from "../core/guide/playbooks/questions.data.ts";
import type { PowerPlace } from "./power-place.ts";

/** A name, and one sentence that says what it means. */
export interface Named {
  readonly name: string;
  readonly meaning: string;
}

/** A choice to pick; `hint` tells how to know it or what follows from it, empty where it is plain. */
export interface ChoiceWords {
  readonly label: string;
  readonly hint: string;
}

export interface QuestionWords<Choice extends string> {
  readonly ask: string;
  /** Why it is asked, or how to tell the choices apart. */
  readonly help: string;
  readonly choices: Readonly<Record<Choice, ChoiceWords>>;
}

export interface CaseWords {
  readonly title: string;
  readonly told: string;
  readonly done: string;
  readonly learned: string;
}

export interface GuideWords {
  /** Says once what “Apple’s app” stands for. */
  readonly terms: string;
  readonly lines: Readonly<Record<LineId, string>>;
  readonly steps: Readonly<Record<StepId, { readonly title: string }>>;
  readonly questions: { readonly [Q in QuestionId]: QuestionWords<ChoiceId<Q>> };
  readonly reasons: Readonly<Record<ReasonId, string>>;
  /** Headings; the sentences are the stop's lines. */
  readonly stops: Readonly<Record<StopId, string>>;
  readonly answers: { readonly [K in StepKind]: Readonly<Record<AnswerOf<K>, string>> };
  readonly grades: Readonly<Record<Grade, Named>>;
  /** Headings of what is read rather than done. */
  readonly parts: Readonly<Record<PartId, string>>;
  readonly faq: Readonly<Record<FaqId, string>>;
  readonly cases: Readonly<Record<CaseId, CaseWords>>;
  /** A button as it is called on this device; `place` is where the power button sits. */
  readonly button: (button: Button, place: PowerPlace) => string;
  /** One sentence a press, in order; a sentence may rest on the press before it. */
  readonly presses: (presses: readonly Press[], place: PowerPlace) => readonly string[];
}
