// What the test asks when a device is not seen, because no browser tells it. Codes only; the words
// stand in src/i18n. Which question comes when is decided by way.data.ts.
import type { Condition, Line } from "../guide/playbook.ts";

/** One choice; with `when` it is offered only where it can be true. */
export interface SightChoice {
  readonly id: string;
  readonly when?: Condition;
}

export interface SightQuestion {
  readonly id: string;
  /** How to find the answer on this system. */
  readonly help: readonly Line[];
  /** Whether the browser's list is opened to answer it. */
  readonly opensList: boolean;
  readonly choices: readonly SightChoice[];
}

/** Every question, in no order. */
export const SIGHT_QUESTIONS = [
  {
    id: "list",
    help: [
      { line: "list.press", grade: "judgement" },
      { line: "list.names", grade: "source", source: "libirecovery" },
    ],
    opensList: true,
    choices: [
      { id: "mine" },
      { id: "refused" },
      { id: "others" },
      { id: "nothing" },
      // A list that was closed without a choice has been open.
      { id: "no-list", when: { answers: { request: ["none", "other"] } } },
    ],
  },
  {
    id: "earlier",
    help: [{ line: "earlier.why", grade: "source", source: "chromium-grants" }],
    opensList: false,
    choices: [{ id: "yes" }, { id: "no" }],
  },
  {
    id: "cable",
    help: [{ line: "cable.look", grade: "judgement" }],
    opensList: false,
    choices: [{ id: "straight" }, { id: "through" }, { id: "no" }],
  },
  {
    id: "screen",
    help: [{ line: "screen.wake", grade: "judgement" }],
    opensList: false,
    choices: [
      { id: "unlocked" },
      { id: "locked" },
      { id: "recovery-picture" },
      { id: "black" },
      { id: "black-dfu" },
      { id: "other" },
    ],
  },
  {
    id: "computer-sees",
    help: [
      {
        line: "computer-sees.macos",
        grade: "source",
        source: "apple-recognise",
        when: { systems: ["macos"] },
      },
      {
        line: "computer-sees.windows",
        grade: "source",
        source: "libirecovery",
        when: { systems: ["windows"] },
      },
      { line: "computer-sees.linux", grade: "judgement", when: { systems: ["linux"] } },
    ],
    opensList: false,
    choices: [
      { id: "yes" },
      { id: "marked", when: { systems: ["windows"] } },
      { id: "no" },
      { id: "unknown" },
    ],
  },
  {
    id: "swapped",
    help: [{ line: "swapped.charging", grade: "judgement" }],
    opensList: false,
    choices: [{ id: "no" }, { id: "yes" }],
  },
  {
    id: "browser",
    help: [{ line: "browser.path", grade: "judgement" }],
    opensList: false,
    choices: [{ id: "sandboxed" }, { id: "package" }, { id: "unknown" }],
  },
  {
    id: "other-program",
    help: [
      { line: "other-program.which", grade: "judgement" },
      { line: "other-program.chromeos", grade: "judgement", when: { systems: ["chromeos"] } },
    ],
    opensList: false,
    choices: [{ id: "yes" }, { id: "no" }],
  },
] as const satisfies readonly SightQuestion[];

type Asked = (typeof SIGHT_QUESTIONS)[number];

/** The name of one question. */
export type SightQuestionId = Asked["id"];

/** The choices of one question, or of all of them. */
export type SightChoiceId<Q extends SightQuestionId = SightQuestionId> = Extract<
  Asked,
  { id: Q }
>["choices"][number]["id"];

/** The help lines of the questions, by code. */
export type SightHelpId = Asked["help"][number]["line"];
