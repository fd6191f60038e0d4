// What the guide may rest on, gathered from the state in one place: the bus first, then what the
// person answered. `null` always means "not known yet", never "no".
import { buttonsOf } from "../apple/identify.ts";
import { isDfu, type Mode } from "../apple/mode.ts";
import type { ButtonFamily, Connector } from "../apple/model.ts";
import type { HostSystem, Role } from "../session/events.ts";
import type { SessionState } from "../session/state.ts";
import { inRestoreMode } from "../timeline/restore-mode.ts";
import type { Condition, HostApp, Line, Question } from "./playbook.ts";

export interface Situation {
  readonly system: HostSystem;
  readonly app: HostApp | "none" | null;
  readonly role: Role;
  readonly buttons: ButtonFamily | null;
  readonly connector: Connector | null;
  readonly mode: Mode | null;
  /** Has the phone booted far enough to use its settings? */
  readonly booted: boolean | null;
  readonly answers: Readonly<Record<string, string>>;
}

const APPS: readonly HostApp[] = [
  "finder",
  "itunes-mac",
  "apple-devices",
  "itunes-store",
  "itunes-installer",
];
const BUTTONS: readonly ButtonFamily[] = ["home", "iphone7", "iphone8", "ipad-top"];

/** The situation a state describes. */
export function situationOf(state: SessionState): Situation {
  const { questions, phone, mode } = state;
  const asked = BUTTONS.find((family) => family === questions["buttons"]) ?? null;
  return {
    system: state.host?.system ?? "other",
    app: appOf(state),
    role: state.role,
    buttons: (phone === null ? null : buttonsOf(phone.identity)) ?? asked,
    connector: phone?.identity.model?.connector ?? null,
    mode,
    booted: inRestore(state) ? false : bootedOf(mode, questions["phone-screen"]),
    answers: questions,
  };
}

/** macOS 10.15 and later restore in Finder; elsewhere the person says which program there is. */
function appOf(state: SessionState): Situation["app"] {
  const answer = state.questions["computer-app"];
  if (answer === "none") return "none";
  const chosen = APPS.find((app) => app === answer);
  if (chosen !== undefined) return chosen;
  const version = state.host?.systemVersion?.split(".").map(Number) ?? [];
  const [major = Number.NaN, minor = 0] = version;
  if (state.host?.system === "macos" && (major > 10 || (major === 10 && minor >= 15)))
    return "finder";
  return null;
}

/** Normal ids in the middle of a restore: nobody can use the phone's settings then. */
function inRestore({ mode, watch }: SessionState): boolean {
  return mode === "normal" && inRestoreMode(watch);
}

function bootedOf(mode: Mode | null, screen: string | undefined): boolean | null {
  if (mode === "normal") return true;
  if (mode === "recovery" || (mode !== null && isDfu(mode))) return false;
  return screen === undefined ? null : screen === "home-screen";
}

/** Whether a line is for this situation. A condition that cannot be told yet does not hold. */
export function holds(when: Condition | undefined, situation: Situation): boolean {
  if (when === undefined) return true;
  const one = <T>(wanted: readonly T[] | undefined, actual: NoInfer<T> | null): boolean =>
    wanted === undefined || (actual !== null && wanted.includes(actual));
  return (
    one(when.systems, situation.system) &&
    one<string>(when.apps, situation.app) &&
    one(when.buttons, situation.buttons) &&
    one(when.connectors, situation.connector) &&
    one(when.modes, situation.mode) &&
    one(when.roles, situation.role) &&
    Object.entries(when.answers ?? {}).every(([question, choices]) =>
      one(choices, situation.answers[question] ?? null),
    )
  );
}

/** The lines of a step that are for this situation, in order. */
export function linesFor<L extends Line>(lines: readonly L[], situation: Situation): readonly L[] {
  return lines.filter((line) => holds(line.when, situation));
}

const APPS_OF: Readonly<Partial<Record<HostSystem, readonly string[]>>> = {
  macos: ["finder", "itunes-mac", "none"],
  windows: ["apple-devices", "itunes-store", "itunes-installer", "none"],
};

/** The choices of a question that can be true here: a Mac has no Microsoft Store. */
export function choicesFor(question: Question, situation: Situation): readonly string[] {
  const possible = question.id === "computer-app" ? APPS_OF[situation.system] : undefined;
  return question.choices.filter((choice) => possible?.includes(choice) ?? true);
}
