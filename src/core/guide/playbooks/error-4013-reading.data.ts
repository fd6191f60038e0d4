// What stands around the playbook of error 4013 and is read rather than done: what the code means,
// common questions, other ways, checklists, roles, consent, cases. Codes only; words in src/i18n.
import type { Role } from "../../session/events.ts";
import type { Line } from "../playbook.ts";
import type { StepId, StepLineId } from "../steps.ts";
import type { STOPS } from "./codes.data.ts";
import type { Line4013 } from "./error-4013.data.ts";

interface Reading {
  readonly faq: readonly { readonly id: string; readonly answer: readonly Line[] }[];
  readonly alternatives: readonly Line[];
  /** For the technician, in this order; ten lines that fit one job sheet. */
  readonly checklist: readonly Line[];
  readonly roles: Readonly<Record<Role, readonly Line[]>>;
  readonly security: readonly Line[];
  /** Made-up cases that show the order at work; `steps` are the steps they walk through. */
  readonly cases: readonly { readonly id: string; readonly steps: readonly StepId[] }[];
}

/** The reading matter of error 4013. */
export const READING_4013 = {
  faq: [
    {
      id: "cannot-restore",
      answer: [
        { line: "faq.first-checks", grade: "source", source: "apple-102561" },
        { line: "faq.then-update", grade: "source", source: "apple-102561" },
      ],
    },
    {
      id: "recovery-or-dfu",
      answer: [
        { line: "faq.recovery-mode", grade: "source", source: "apple-118106" },
        { line: "faq.dfu-mode", grade: "judgement" },
      ],
    },
    {
      id: "is-data-lost",
      answer: [
        { line: "faq.update-keeps", grade: "source", source: "apple-102561" },
        { line: "faq.restore-erases", grade: "source", source: "apple-102561" },
        { line: "faq.reset-keeps", grade: "judgement" },
      ],
    },
  ],
  alternatives: [
    { line: "alternatives.other-computer", grade: "source", source: "apple-102561" },
    { line: "alternatives.reinstall", grade: "judgement" },
    { line: "alternatives.nearby", grade: "source", source: "nearby" },
    { line: "alternatives.assistant", grade: "source", source: "recovery-assistant" },
    { line: "alternatives.drain", grade: "practitioners", source: "picico" },
    { line: "alternatives.apple", grade: "source", source: "apple-102561" },
  ],
  checklist: [
    { line: "checklist.app-newest", grade: "source", source: "apple-102561" },
    { line: "checklist.restarted", grade: "source", source: "apple-recognise" },
    { line: "checklist.direct-cable", grade: "source", source: "apple-recognise" },
    { line: "checklist.swaps", grade: "source", source: "apple-102561" },
    { line: "checklist.storage", grade: "judgement" },
    { line: "checklist.security", grade: "judgement" },
    { line: "checklist.force-restart", grade: "source", source: "apple-102561" },
    { line: "checklist.update-first", grade: "source", source: "apple-102561" },
    { line: "checklist.dfu", grade: "judgement" },
    { line: "checklist.decide", grade: "judgement" },
  ],
  roles: {
    owner: [
      { line: "owner.cable", grade: "source", source: "apple-102561" },
      { line: "owner.app", grade: "source", source: "apple-102561" },
      { line: "owner.backup", grade: "judgement" },
      { line: "owner.update", grade: "source", source: "apple-102561" },
      { line: "owner.ask", grade: "source", source: "apple-102561" },
    ],
    technician: [
      { line: "technician.reproduce", grade: "judgement" },
      { line: "technician.driver", grade: "source", source: "apple-102018" },
      { line: "technician.stage", grade: "judgement" },
      { line: "technician.dfu-log", grade: "judgement" },
      { line: "technician.consent", grade: "judgement" },
    ],
  },
  security: [
    { line: "security.backup", grade: "judgement" },
    { line: "security.consent", grade: "judgement" },
    { line: "security.company", grade: "judgement" },
    { line: "security.trusted-computer", grade: "judgement" },
  ],
  cases: [
    { id: "other-computer-worked", steps: ["other-port", "other-computer", "computer"] },
    { id: "storage-was-full", steps: ["update-app", "computer", "free-storage"] },
    {
      id: "dfu-went-through",
      steps: ["recovery-update", "recovery-restore", "dfu-restore", "acceptance"],
    },
  ],
} as const satisfies Reading;

type Reads = typeof READING_4013;

/** The parts there are to read, each with its heading; the roles' lists are one part each. */
export type PartId = Exclude<keyof Reads, "roles"> | Role | "meaning" | "causes";

/** One common question. */
export type FaqId = Reads["faq"][number]["id"];

/** One told case. */
export type CaseId = Reads["cases"][number]["id"];

type ReadingLineId =
  | Reads["alternatives" | "checklist" | "security"][number]["line"]
  | Reads["faq"][number]["answer"][number]["line"]
  | Reads["roles"][Role][number]["line"];

/** Every sentence of the guide that has a code: the steps', 4013's, the reading's and the stops'. */
export type LineId =
  | StepLineId
  | Line4013
  | ReadingLineId
  | (typeof STOPS)[number]["lines"][number]["line"];

/** The lines whose code starts with one of these names, for instance `"prepare" | "computer"`. */
export type LineOf<Prefix extends string> = Extract<LineId, `${Prefix}.${string}`>;
