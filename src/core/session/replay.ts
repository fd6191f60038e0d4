// Record -> state. A fold: the state after an event depends on the state before and the event alone,
// so appending costs the same for a short and a long record. Unknown events are counted, never fatal.
import { identify, type Identity } from "../apple/identify.ts";
import { deviceKey } from "../apple/same-device.ts";
import { APPLE_VENDOR_ID, PID_KIS, type UsbSnapshot } from "../apple/snapshot.ts";
import { changeOf } from "../timeline/change.ts";
import { observe } from "../timeline/restore-watch.ts";
import { NOTHING_WATCHED } from "../timeline/watch-state.ts";
import type { EventBody, RecordedEvent, SessionId, Setup, Stamp } from "./events.ts";
import {
  MAX_ATTEMPTS,
  MAX_HOPS,
  MAX_LOGS,
  MAX_NOTES,
  MAX_PHOTOS,
  type Coached,
  type Hop,
  type Phone,
  type SessionState,
} from "./state.ts";

/** Before anything is told: one cable, one port, one computer. */
export const FIRST_SETUP: Setup = {
  cable: 1,
  cableKind: "unknown",
  port: 1,
  hub: false,
  computer: 1,
};

/** The state of a session nobody has written to yet. */
export function emptyState(id: SessionId): SessionState {
  return {
    id,
    playbook: "",
    role: "owner",
    practice: false,
    host: null,
    language: "en",
    started: null,
    last: null,
    phone: null,
    hops: [],
    watch: NOTHING_WATCHED,
    mode: null,
    answers: {},
    questions: {},
    chosen: null,
    stepSince: 0,
    codes: [],
    setup: FIRST_SETUP,
    attempts: [],
    coached: {},
    logs: [],
    notes: [],
    caseFacts: { ticket: "", customer: "", technician: "" },
    photos: [],
    outcome: null,
    count: 0,
    unknown: 0,
  };
}

/** Folds one event into the state. */
export function apply(state: SessionState, event: RecordedEvent): SessionState {
  const { body, at, lamport } = event;
  const watch = observe(state.watch, changeOf(event));
  const next = { ...state, count: state.count + 1, last: at, watch };
  switch (body.type) {
    case "session-started":
      return {
        ...next,
        playbook: body.playbook,
        role: body.role,
        practice: body.practice,
        host: body.host,
        language: body.language,
        started: at,
      };
    case "session-resumed":
      // What was on the bus when the page closed may be gone: only what is announced again counts.
      return { ...next, mode: null };
    case "device-connected": {
      const identity = identify(body.snapshot);
      const hop: Hop = {
        mode: identity.mode,
        handle: body.handle,
        from: at,
        to: null,
        cameAt: lamport,
        leftAt: null,
      };
      return {
        ...next,
        phone: merged(state.phone, identity),
        hops: kept(state.hops, hop, MAX_HOPS),
        mode: identity.mode,
      };
    }
    case "device-disconnected":
      return { ...next, ...left(state, body.handle, event) };
    case "device-described":
      return { ...next, phone: described(state, body, at) };
    case "device-failed":
      return next;
    case "question-answered":
      return { ...next, questions: { ...state.questions, [body.question]: body.choice } };
    case "step-chosen":
      return { ...next, chosen: body.step, stepSince: lamport };
    case "step-answered": {
      const tries = (state.answers[body.step]?.tries ?? 0) + 1;
      const answered = {
        answer: body.answer,
        code: body.code,
        note: body.note,
        at,
        order: lamport,
        tries,
      };
      return {
        ...next,
        answers: { ...state.answers, [body.step]: answered },
        codes: withCode(state.codes, body.code),
        chosen: null,
        stepSince: lamport,
      };
    }
    case "attempt-reported": {
      const { type: _, ...attempt } = body;
      return {
        ...next,
        setup: body.setup,
        attempts: kept(state.attempts, { ...attempt, order: lamport }, MAX_ATTEMPTS),
        codes: withCode(state.codes, body.code),
      };
    }
    case "coach-attempted":
      return {
        ...next,
        setup: { ...state.setup, cableKind: body.cableKind },
        coached: {
          ...state.coached,
          [body.goal]: coached(state.coached[body.goal], body, lamport),
        },
      };
    case "watch-changed":
    case "watch-gap":
      return next;
    case "log-read": {
      const { name, dialect, attempts } = body;
      return {
        ...next,
        logs: kept(state.logs, { name, dialect, attempts, order: lamport }, MAX_LOGS),
        codes: attempts.reduce<SessionState["codes"]>(
          (codes, attempt) => withCode(codes, attempt.outcome === "failed" ? attempt.code : null),
          state.codes,
        ),
      };
    }
    case "note-added":
      return { ...next, notes: kept(state.notes, { text: body.text, at }, MAX_NOTES) };
    case "case-noted":
      return { ...next, caseFacts: { ...state.caseFacts, [body.field]: body.text } };
    case "photo-kept": {
      const { type: _, ...photo } = body;
      const others = state.photos.filter(({ hash }) => hash !== photo.hash);
      return { ...next, photos: kept(others, { ...photo, at }, MAX_PHOTOS) };
    }
    case "file-removed":
      return { ...next, photos: state.photos.filter(({ hash }) => hash !== body.hash) };
    case "session-closed":
      return { ...next, outcome: body.outcome };
    case "session-reopened":
      return { ...next, outcome: null };
    default:
      // A newer version's event: the compiler knows none is left, the record may.
      return { ...next, unknown: state.unknown + 1 };
  }
}

/** Replays a record in its order. */
export function replay(id: SessionId, events: readonly RecordedEvent[]): SessionState {
  return events.reduce(apply, emptyState(id));
}

function left(
  state: SessionState,
  handle: number,
  event: RecordedEvent,
): Pick<SessionState, "hops" | "mode"> {
  const hops = state.hops.map((hop) =>
    hop.handle === handle && hop.to === null && hop.from.run === event.at.run
      ? { ...hop, to: event.at, leftAt: event.lamport }
      : hop,
  );
  const still = hops.findLast((hop) => hop.to === null && hop.from.run === event.at.run);
  return { hops, mode: still?.mode ?? null };
}

/** The list with one more at its end, its oldest gone where it was full; one copy, for every event counts. */
function kept<T>(list: readonly T[], item: T, most: number): readonly T[] {
  const next = list.slice(Math.max(0, list.length - most + 1));
  next.push(item);
  return next;
}

/** Each code once; one that is seen again moves to the end. The oldest of too many goes. */
function withCode(codes: readonly number[], code: number | null): readonly number[] {
  if (code === null || codes.at(-1) === code) return codes;
  return [...codes.filter((other) => other !== code), code].slice(-MAX_ATTEMPTS);
}

/** Ends of a run that are nobody's miss: stopped, not looked for, or not told in time (core/coach). */
const NO_MISS: ReadonlySet<string> = new Set(["reached", "stopped", "unseen", "interrupted"]);

/** One that got there ends the row of misses. */
function coached(
  before: Coached | undefined,
  run: Extract<EventBody, { type: "coach-attempted" }>,
  order: number,
): Coached {
  const { verdict, timing } = run;
  const reached = verdict === "reached";
  const missed = NO_MISS.has(verdict) ? 0 : 1;
  const misses = reached ? 0 : (before?.misses ?? 0) + missed;
  return { misses, verdict, timing, reached, order };
}

/** Only a phone in KIS mode is described later than it comes; anything else is no such event. */
function described(
  { phone, hops }: SessionState,
  { handle, serialNumber }: { readonly handle: number; readonly serialNumber: string },
  at: Stamp,
): Phone | null {
  const hop = hops.findLast(
    (stay) => stay.handle === handle && stay.to === null && stay.from.run === at.run,
  );
  return hop?.mode === "kis" ? merged(phone, identify({ ...BARE_KIS, serialNumber })) : phone;
}

/** A device in KIS mode as its descriptors show it, less what says nothing of it. */
const BARE_KIS: UsbSnapshot = {
  vendorId: APPLE_VENDOR_ID,
  productId: PID_KIS,
  bcdDevice: 0,
  manufacturerName: null,
  productName: null,
  serialNumber: null,
  serialSource: "kis",
  configurations: [],
};

/** Keeps what was known: recovery tells the serial number, DFU does not, and neither unlearns the other. */
function merged(phone: Phone | null, identity: Identity): Phone {
  const key = deviceKey(identity);
  const keys = phone?.keys ?? [];
  const known = key === null || keys.includes(key) ? keys : [...keys, key];
  if (phone === null) return { keys: known, identity };
  const before = phone.identity;
  const fuller = identity.model !== null || before.model === null ? identity : before;
  return {
    keys: known,
    identity: {
      ...fuller,
      mode: identity.mode,
      class: fuller.class ?? before.class,
      cpid: fuller.cpid ?? before.cpid,
      bdid: fuller.bdid ?? before.bdid,
      ecid: identity.ecid ?? before.ecid,
      udid: identity.udid ?? before.udid,
      serialNumber: identity.serialNumber ?? before.serialNumber,
      pwned: identity.pwned ?? before.pwned,
    },
  };
}
