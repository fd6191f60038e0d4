// derived.json: what this version of the app concludes from a record, as codes, each with the positions in the record
// it rests on. For readers without the app, and to see later what was concluded then.
import { identify } from "../apple/identify.ts";
import type { UsbSnapshot } from "../apple/snapshot.ts";
import { diagnose, type Stop, type Strength } from "../diagnosis/diagnose.ts";
import type { Found } from "../diagnosis/found.ts";
import type { DeviceErrorCode, ErrorFacts } from "../errors.ts";
import { advise } from "../guide/advise.ts";
import type { RecordedEvent } from "../session/events.ts";
import type { SessionState } from "../session/state.ts";
import type { Verdict } from "../timeline/verdict.ts";

/** Most snapshots and most errors: the record has all of them. */
const MAX_LISTED = 200;

/** A device as it showed itself, and where in the record (from 1) it first did. */
export interface SeenSnapshot {
  readonly position: number;
  readonly mode: string;
  readonly snapshot: UsbSnapshot;
  /** How often exactly this was seen. */
  readonly times: number;
}

export interface SeenError {
  readonly position: number;
  readonly code: DeviceErrorCode;
  readonly operation: string;
  /** The browser's error with its causes. */
  readonly error: ErrorFacts;
}

/** Every array is in the order of the record, causes by likelihood. */
export interface DerivedFacts {
  readonly playbook: string;
  readonly outcome: string | null;
  readonly mode: string | null;
  readonly codes: readonly number[];
  /** The advice, its step by id: a reader with other words says it in them. */
  readonly advice: object;
  /** What the bus said of the restores, the latest last. */
  readonly verdicts: readonly Verdict[];
  readonly causes: readonly {
    readonly cause: string;
    readonly strength: Strength;
    readonly for: readonly Found[];
    readonly against: readonly Found[];
  }[];
  readonly stop: Stop;
  readonly usb: readonly SeenSnapshot[];
  readonly errors: readonly SeenError[];
}

/** `state` is the replay of `events`. */
export function deriveFacts(state: SessionState, events: readonly RecordedEvent[]): DerivedFacts {
  const advice = advise(state);
  const { causes, stop } = diagnose(state);
  return {
    playbook: state.playbook,
    outcome: state.outcome,
    mode: state.mode,
    codes: state.codes,
    advice: advice.kind === "step" ? { ...advice, step: advice.step.id } : advice,
    verdicts: state.watch.verdicts,
    causes,
    stop,
    usb: snapshotsIn(events),
    errors: errorsIn(events),
  };
}

function snapshotsIn(events: readonly RecordedEvent[]): SeenSnapshot[] {
  const seen = new Map<string, SeenSnapshot>();
  for (const [index, { body }] of events.entries()) {
    if (body.type !== "device-connected") continue;
    const key = JSON.stringify(body.snapshot);
    const before = seen.get(key);
    if (before !== undefined) seen.set(key, { ...before, times: before.times + 1 });
    else if (seen.size < MAX_LISTED) seen.set(key, firstSight(body.snapshot, index));
  }
  return [...seen.values()];
}

function firstSight(snapshot: UsbSnapshot, index: number): SeenSnapshot {
  return { position: index + 1, mode: identify(snapshot).mode, snapshot, times: 1 };
}

function errorsIn(events: readonly RecordedEvent[]): SeenError[] {
  return events
    .flatMap(({ body }, index) => {
      if (body.type !== "device-failed") return [];
      const { code, operation, error } = body;
      return [{ position: index + 1, code, operation, error }];
    })
    .slice(0, MAX_LISTED);
}
