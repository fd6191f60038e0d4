// Record -> state. A fold: the state after an event depends on the state before and the event alone,
// so appending costs the same for a short and a long record. Unknown events are counted, never fatal.
import { identify, type Identity } from "../apple/identify.ts";
import { deviceKey } from "../apple/same-device.ts";
import { APPLE_VENDOR_ID, PID_KIS, type UsbSnapshot } from "../apple/snapshot.ts";
import type { RecordedEvent, SessionId, Stamp } from "./events.ts";
import { MAX_HOPS, type Hop, type Phone, type SessionState } from "./state.ts";

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
    mode: null,
    answers: {},
    questions: {},
    chosen: null,
    stepSince: 0,
    codes: [],
    notes: [],
    outcome: null,
    count: 0,
    unknown: 0,
  };
}

/** Folds one event into the state. */
export function apply(state: SessionState, event: RecordedEvent): SessionState {
  const { body, at, lamport } = event;
  const next = { ...state, count: state.count + 1, last: at };
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
        hops: [...state.hops, hop].slice(-MAX_HOPS),
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
        codes:
          body.code === null || state.codes.includes(body.code)
            ? state.codes
            : [...state.codes, body.code],
        chosen: null,
        stepSince: lamport,
      };
    }
    case "note-added":
      return { ...next, notes: [...state.notes, { text: body.text, at }] };
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
