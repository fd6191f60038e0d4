// A session's record told step by step, for tests of what is read from it. Hashes are left out: nothing
// that reads a record for its meaning looks at them.
import type { UsbSnapshot } from "../../src/core/apple/snapshot.ts";
import type {
  EventBody,
  HostFacts,
  LinkGround,
  RecordedEvent,
  Role,
  StepAnswer,
} from "../../src/core/session/events.ts";
import { replay } from "../../src/core/session/replay.ts";
import type { SessionState } from "../../src/core/session/state.ts";

const SESSION = "0".repeat(32);
const MAC: HostFacts = { system: "macos", systemVersion: "15.1.0", browser: "Chrome 156" };

export interface Repair {
  readonly events: readonly RecordedEvent[];
  state(): SessionState;
  add(body: EventBody): Repair;
  answers(step: string, answer: StepAnswer, code?: number): Repair;
  says(question: string, choice: string): Repair;
  connects(snapshot: UsbSnapshot, handle?: number, link?: LinkGround): Repair;
  disconnects(handle?: number): Repair;
  /** Its serial is read over bulk transfers. */
  describes(serialNumber: string, handle?: number): Repair;
  /** The page is closed and opened again. */
  resumes(): Repair;
}

function repairOf(events: readonly RecordedEvent[], run: number): Repair {
  const add = (body: EventBody, inRun = run): Repair => {
    const n = events.length + 1;
    const at = { wall: 1_790_000_000_000 + n * 1000, mono: n * 1000, run: `run-${inRun}` };
    return repairOf(
      [
        ...events,
        { v: 1, session: SESSION, writer: "w", n, lamport: n, at, body, prev: "", hash: "" },
      ],
      inRun,
    );
  };
  return {
    events,
    state: () => replay(SESSION, events),
    add,
    answers: (step, answer, code) =>
      add({ type: "step-answered", step, answer, code: code ?? null, note: "" }),
    says: (question, choice) => add({ type: "question-answered", question, choice }),
    connects: (snapshot, handle = 1, link = "identity") =>
      add({ type: "device-connected", handle, snapshot, link }),
    describes: (serialNumber, handle = 1) =>
      add({ type: "device-described", handle, serialNumber, serialSource: "kis" }),
    disconnects: (handle = 1) => add({ type: "device-disconnected", handle }),
    resumes: () =>
      add({ type: "session-resumed", app: { version: "0.1.0", commit: "test" } }, run + 1),
  };
}

/** A session of an owner on a Mac with Finder, unless told otherwise. */
export function repair(more: { readonly role?: Role; readonly host?: HostFacts } = {}): Repair {
  return repairOf([], 1).add({
    type: "session-started",
    playbook: "error-4013",
    role: more.role ?? "owner",
    practice: false,
    host: more.host ?? MAC,
    app: { version: "0.1.0", commit: "test" },
    language: "en",
  });
}

export const WINDOWS: HostFacts = {
  system: "windows",
  systemVersion: "11",
  browser: "Microsoft Edge 156",
};
export const OLD_MAC: HostFacts = {
  system: "macos",
  systemVersion: "10.14.6",
  browser: "Chrome 128",
};
