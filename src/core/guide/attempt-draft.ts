// What the form of an attempt begins with, so that most people only have to tap "save": the set-up of
// last time with the one thing changed that the step changes. Knows neither words nor screens; it
// claims nothing a person has not told or the bus has not shown.
import { isDfu, type Mode } from "../apple/mode.ts";
import type { CableKind, EventBody, Setup } from "../session/events.ts";
import type { Hop, SessionState } from "../session/state.ts";
import type { Step } from "./playbook.ts";
import { playbookOf } from "./playbooks.ts";

type AttemptBody = Extract<EventBody, { type: "attempt-reported" }>;

/** The parts of an attempt that are filled in beforehand, and the code seen last. */
export type AttemptDraft = Pick<AttemptBody, "setup" | "way" | "from" | "code">;

/** Steps that end without a try in Apple's app: there is no attempt to report. */
const WITHOUT_APP: ReadonlySet<string> = new Set(["nearby", "erase-all", "leave-recovery"]);

const WAYS: Readonly<Partial<Record<string, AttemptBody["way"]>>> = {
  "recovery-update": "update",
  "recovery-restore": "restore",
  "dfu-restore": "restore",
};

/** The draft for a step's attempt, or null where the step has none. Total. */
export function draftOf(step: Step, state: SessionState): AttemptDraft | null {
  if (step.kind !== "try" || WITHOUT_APP.has(step.id)) return null;
  return {
    setup: varied(step.id, state),
    way: WAYS[step.id] ?? state.attempts.at(-1)?.way ?? "unknown",
    from: fromOf(step, state),
    code: codesOffered(state).at(-1) ?? null,
  };
}

/** The draft of an attempt made before the session: nothing is known of it but the latest set-up. */
export function earlierDraft(state: SessionState): AttemptDraft {
  return {
    setup: current(state),
    way: "unknown",
    from: "unknown",
    code: codesOffered(state).at(-1) ?? null,
  };
}

/** The codes a person most likely saw, likeliest last: the session's own, then those seen since. */
export function codesOffered(state: SessionState): readonly number[] {
  const playbook = playbookOf(state.playbook);
  const own =
    playbook?.about === "code" ? playbook.codes.filter((code) => typeof code === "number") : [];
  const seen = state.codes.slice(-2);
  return [...own.slice(0, 1).filter((code) => !seen.includes(code)), ...seen];
}

/** The set-up with another cable: what kind it is must be asked anew. */
export const withCable = (setup: Setup, cable: number, state: SessionState): Setup => ({
  ...setup,
  cable,
  cableKind: kindOf(cable, state),
});

/** Numbers in use for one part of the set-up, ascending, and the next free one at the end. */
export function numbersOf(part: "cable" | "port" | "computer", state: SessionState): number[] {
  const used = [state.setup, ...state.attempts.map(({ setup }) => setup)]
    // Ports are numbered per computer: those of another computer are no choice here.
    .filter((setup) => part !== "port" || setup.computer === state.setup.computer)
    .map((setup) => setup[part]);
  const most = Math.max(...used);
  return [...new Set([...used, most + 1])].toSorted((a, b) => a - b);
}

/** How many different cables and computers have failed so far: what the stop rule counts. */
export function swapsOf(tries: readonly Pick<AttemptBody, "setup" | "result">[]): {
  readonly cables: number;
  readonly computers: number;
} {
  const failed = tries.filter(({ result }) => result === "failed");
  return {
    cables: new Set(failed.map(({ setup }) => setup.cable)).size,
    computers: new Set(failed.map(({ setup }) => setup.computer)).size,
  };
}

function current(state: SessionState): Setup {
  return { ...state.setup, cableKind: kindOf(state.setup.cable, state) };
}

function varied(step: string, state: SessionState): Setup {
  const setup = current(state);
  const next = (part: "cable" | "port" | "computer"): number => numbersOf(part, state).at(-1) ?? 1;
  if (step === "other-cable") return withCable(setup, next("cable"), state);
  if (step === "other-port") return { ...setup, port: next("port"), hub: false };
  if (step === "other-computer")
    return { ...setup, computer: next("computer"), port: 1, hub: false };
  return setup;
}

/** The kind of a cable by its number, as told with an attempt, to the coach, or in answer to the question. */
function kindOf(cable: number, state: SessionState): CableKind {
  const told = state.attempts.findLast(
    ({ setup }) => setup.cable === cable && setup.cableKind !== "unknown",
  )?.setup.cableKind;
  if (told !== undefined) return told;
  if (state.setup.cable !== cable) return "unknown";
  if (state.setup.cableKind !== "unknown") return state.setup.cableKind;
  return CABLE_KINDS.find((kind) => kind === state.questions["cable-kind"]) ?? "unknown";
}

/** Every kind of cable, in the order it is offered; also the choices of the question. */
export const CABLE_KINDS: readonly CableKind[] = [
  "usb-a-lightning",
  "usb-c-lightning",
  "usb-a-usb-c",
  "usb-c-usb-c",
  "other",
  "unknown",
];

/** The mode Apple's app began in: the step's own, else the one the step began with. */
function fromOf(step: Step, state: SessionState): AttemptBody["from"] {
  if (step.proof === "recovery" || step.proof === "dfu") return step.proof;
  const stay = state.hops.findLast((hop) => coversStart(hop, state.stepSince));
  return stay === undefined ? screenMode(state) : modeName(stay.mode);
}

const coversStart = (hop: Hop, since: number): boolean =>
  hop.cameAt <= since && (hop.leftAt === null || hop.leftAt > since);

function modeName(mode: Mode): AttemptBody["from"] {
  if (mode === "normal" || mode === "recovery") return mode;
  return isDfu(mode) ? "dfu" : "unknown";
}

function screenMode(state: SessionState): AttemptBody["from"] {
  const screen = state.questions["phone-screen"];
  if (screen === "home-screen") return "normal";
  return screen === "recovery-picture" ? "recovery" : "unknown";
}
