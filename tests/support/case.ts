// A repair told as a case: what was plugged in, what was asked, what was tried. Every sentence becomes the
// events that the app would write, so what is tested is the reading of a real record. A case is a value:
// each sentence gives a new one, and one beginning can be told on in two ways.
import type { UsbSnapshot } from "../../src/core/apple/snapshot.ts";
import { diagnose, type Strength } from "../../src/core/diagnosis/diagnose.ts";
import type { CauseId } from "../../src/core/diagnosis/causes.data.ts";
import { advise } from "../../src/core/guide/advise.ts";
import type { PlaybookId } from "../../src/core/guide/playbook.ts";
import type { QuestionId } from "../../src/core/guide/playbooks/questions.data.ts";
import type { StepId } from "../../src/core/guide/steps.ts";
import type {
  CableKind,
  EventBody,
  HostFacts,
  LogAttempt,
  RecordedEvent,
  Role,
  SeenStage,
  Setup,
} from "../../src/core/session/events.ts";
import { replay } from "../../src/core/session/replay.ts";
import type { SessionState } from "../../src/core/session/state.ts";
import type { FindingId } from "../../src/core/logs/autopsy.ts";
import { ECID, inDfu, inNormal, inRecovery, snapshot } from "./snapshots.ts";

const SESSION = "0".repeat(32);
const RUN = "00000000000000aa";

const ON_MAC: HostFacts = {
  system: "macos",
  systemVersion: "15.1.0",
  browser: "Chromium 156",
};
export const IN_FIREFOX: HostFacts = {
  system: "windows",
  systemVersion: null,
  browser: "Firefox 145",
};

/** Which phone lies on the table: how each of them shows itself in recovery mode. */
const SERIALS = {
  "iPhone 12": `SDOM:01 CPID:8101 CPRV:11 CPFM:03 SCEP:01 BDID:0C ECID:${ECID} IBFL:3D SRNM:[F0EXAMPLE001]`,
  "iPhone 7": `SDOM:01 CPID:8010 CPRV:11 CPFM:03 SCEP:01 BDID:08 ECID:${ECID} IBFL:3D SRNM:[F0EXAMPLE001]`,
  "iPhone 16 Pro": `SDOM:01 CPID:8140 CPRV:11 CPFM:03 SCEP:01 BDID:0C ECID:${ECID} IBFL:3D SRNM:[F0EXAMPLE001]`,
} as const;
export type PhoneName = keyof typeof SERIALS;

/** What an attempt was made with; what is left out is as at the beginning, or unknown. */
export interface Tried {
  readonly cable?: number;
  readonly cableKind?: CableKind;
  readonly port?: number;
  readonly hub?: boolean;
  readonly computer?: number;
  readonly stage?: SeenStage;
  readonly code?: number;
  readonly way?: "update" | "restore";
  readonly from?: "normal" | "recovery" | "dfu";
  readonly step?: StepId;
}

export interface Case {
  readonly events: readonly RecordedEvent[];
  state(): SessionState;
  add(body: EventBody): Case;
  /** Nothing happens for so many seconds. */
  wait(seconds: number): Case;
  /** The phone comes up on the bus in this mode; it leaves the mode it was in. */
  shows(mode: "normal" | "recovery" | "dfu", phone?: PhoneName): Case;
  unplugged(): Case;
  failed(step: StepId, code?: number): Case;
  worked(...steps: readonly StepId[]): Case;
  couldNot(...steps: readonly StepId[]): Case;
  skipped(...steps: readonly StepId[]): Case;
  says(question: QuestionId, choice: string): Case;
  /** Data are safe and the phone is the person's own: every gate is open. */
  mayErase(): Case;
  /** Nothing happened before the failure. */
  noStory(): Case;
  fails(tried?: Tried): Case;
  works(tried?: Tried): Case;
  missesDfu(times: number, cableKind: CableKind): Case;
  reads(findings: readonly FindingId[], more?: Partial<LogAttempt>): Case;
  chooses(step: StepId): Case;
  /** A watched restore up to the hand-over to the kernel, from recovery mode. */
  restoresUpToKernel(): Case;
}

interface At {
  readonly seconds: number;
  readonly handle: number;
  readonly phone: PhoneName;
}

function caseOf(events: readonly RecordedEvent[], at: At): Case {
  const add = (body: EventBody, later: Partial<At> = {}): Case => {
    const n = events.length + 1;
    const seconds = at.seconds + 1;
    const stamp = { wall: 1_790_000_000_000 + seconds * 1000, mono: seconds * 1000, run: RUN };
    const event: RecordedEvent = {
      v: 1,
      session: SESSION,
      writer: "w",
      n,
      lamport: n,
      at: stamp,
      body,
      prev: "",
      hash: "",
    };
    return caseOf([...events, event], { ...at, seconds, ...later });
  };
  const answered = (steps: readonly StepId[], answer: "worked" | "could-not" | "skipped"): Case =>
    steps.reduce<Case>(
      (told, step) => told.add({ type: "step-answered", step, answer, code: null, note: "" }),
      self,
    );
  const attempt = (result: "worked" | "failed", tried: Tried): Case => {
    const setup: Setup = {
      cable: tried.cable ?? 1,
      cableKind: tried.cableKind ?? "unknown",
      port: tried.port ?? 1,
      hub: tried.hub ?? false,
      computer: tried.computer ?? 1,
    };
    return add({
      type: "attempt-reported",
      step: tried.step ?? null,
      setup,
      way: tried.way ?? "unknown",
      from: tried.from ?? "unknown",
      result,
      code: tried.code ?? null,
      stage: tried.stage ?? "unknown",
    });
  };
  const self: Case = {
    events,
    state: () => replay(SESSION, events),
    add,
    wait: (seconds) => caseOf(events, { ...at, seconds: at.seconds + seconds - 1 }),
    shows: (mode, phone = at.phone) => {
      const handle = at.handle + 1;
      const connected: EventBody = {
        type: "device-connected",
        handle,
        snapshot: looking(mode, phone),
        link: "identity",
      };
      return add(connected, { handle, phone });
    },
    unplugged: () => add({ type: "device-disconnected", handle: at.handle }),
    failed: (step, code) =>
      add({ type: "step-answered", step, answer: "failed", code: code ?? null, note: "" }),
    worked: (...steps) => answered(steps, "worked"),
    couldNot: (...steps) => answered(steps, "could-not"),
    skipped: (...steps) => answered(steps, "skipped"),
    says: (question, choice) => add({ type: "question-answered", question, choice }),
    mayErase: () => self.says("whose", "mine").says("data", "backup-exists"),
    noStory: () =>
      (["wet", "dropped", "repaired", "no-service", "storage-full"] as const).reduce<Case>(
        (told, question) => told.says(question, "no"),
        self,
      ),
    fails: (tried = {}) => attempt("failed", tried),
    works: (tried = {}) => attempt("worked", tried),
    missesDfu: (times, cableKind) =>
      Array.from({ length: times }).reduce<Case>(
        (told) =>
          told.add({
            type: "coach-attempted",
            goal: "dfu",
            family: "iphone8",
            timing: "standard",
            cableKind,
            cues: [],
            trace: [],
            verdict: "nothing-returned",
          }),
        self,
      ),
    reads: (findings, more = {}) =>
      add({
        type: "log-read",
        name: "iPhoneUpdater 1.log",
        sizeBytes: 1000,
        hash: "0".repeat(64),
        dialect: "mobile-device",
        attempts: [
          { outcome: "failed", code: 4013, stage: null, checkpoint: null, findings, ...more },
        ],
      }),
    chooses: (step) => add({ type: "step-chosen", step }),
    restoresUpToKernel: () =>
      self
        .add({ type: "watch-changed", change: "started" })
        .shows("recovery")
        .wait(5)
        .unplugged()
        .wait(2)
        .shows("recovery")
        .wait(9)
        .unplugged(),
  };
  return self;
}

function looking(mode: "normal" | "recovery" | "dfu", phone: PhoneName): UsbSnapshot {
  if (mode === "normal") return inNormal();
  if (mode === "dfu") return inDfu();
  return phone === "iPhone 12" ? inRecovery() : snapshot({ serialNumber: SERIALS[phone] });
}

/** A person comes with this failure; an owner at a Mac with Finder, unless told otherwise. */
export function aCase(
  playbook: PlaybookId = "error-4013",
  more: { readonly role?: Role; readonly host?: HostFacts } = {},
): Case {
  return caseOf([], { seconds: 0, handle: 0, phone: "iPhone 12" }).add({
    type: "session-started",
    playbook,
    role: more.role ?? "owner",
    practice: false,
    host: more.host ?? ON_MAC,
    app: { version: "0.1.0", commit: "test" },
    language: "en",
  });
}

/**
 * Follows the guide as long as nothing is erased: every question of the story "no", every try failed with
 * nothing noted of code or stage, everything else done.
 */
export function untilErase(told: Case): Case {
  const advice = advise(told.state());
  if (advice.kind === "question" && advice.step === null)
    return untilErase(told.says(advice.question, "no"));
  if (advice.kind !== "step" || advice.step.risk === "erase") return told;
  const { id, kind } = advice.step;
  if (kind === "prepare") return untilErase(told.worked(id));
  return kind === "try" ? untilErase(told.failed(id)) : told;
}

/** What the guide says next, in a word: a step, a question with a question mark, or the end. */
export function nextOf(told: Case): string {
  const advice = advise(told.state());
  if (advice.kind === "step") return advice.step.id;
  return advice.kind === "question" ? `${advice.question}?` : `${advice.kind}: ${advice.outcome}`;
}

/** Why; null where the advice has no reason. */
export function reasonOf(told: Case): string | null {
  const advice = advise(told.state());
  return advice.kind === "step" || advice.kind === "question" ? advice.reason : null;
}

/** What keeps the guide from proposing more, if anything does. */
export function stopOf(told: Case): string | null {
  const advice = advise(told.state());
  return advice.kind === "step" ? advice.stop : null;
}

/** The likeliest causes, first to last. */
export const likeliest = (told: Case, most = 1): readonly CauseId[] =>
  diagnose(told.state())
    .causes.slice(0, most)
    .map(({ cause }) => cause);

/** How strongly the record speaks for a cause. */
export function strengthOf(told: Case, cause: CauseId): Strength {
  const found = diagnose(told.state()).causes.find((entry) => entry.cause === cause);
  if (found === undefined) throw new Error(`no cause ${cause}`);
  return found.strength;
}

/** The evidence for and against a cause, by name. */
export function evidenceFor(
  told: Case,
  cause: CauseId,
): { readonly for: readonly string[]; readonly against: readonly string[] } {
  const found = diagnose(told.state()).causes.find((entry) => entry.cause === cause);
  return {
    for: found?.for.map(({ evidence }) => evidence) ?? [],
    against: found?.against.map(({ evidence }) => evidence) ?? [],
  };
}

/** Does the record say hardware? */
export const saysHardware = (told: Case): boolean => diagnose(told.state()).stop.hardware;
