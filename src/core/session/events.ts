// What a session's record is made of. Events are facts in the past, appended and never changed;
// every screen, verdict and bundle is a reading of them. Codes, not sentences: a record written in
// Japanese reads in English. docs/record-format.md says the same for people.
import type { ErrorFacts, DeviceErrorCode } from "../errors.ts";
import type { Mode } from "../apple/mode.ts";
import type { ButtonFamily } from "../apple/model.ts";
import type { UsbSnapshot } from "../apple/snapshot.ts";

/** Random, made by the laptop that starts the session; 32 lower-case hex digits. */
export type SessionId = string;

/** One installation of the app; random, 16 lower-case hex digits. Two laptops never share one. */
export type WriterId = string;

/** SHA-256 in 64 lower-case hex digits. */
export type Hash = string;

/** When an event was seen. For display and for measuring gaps; order never rests on it. */
export interface Stamp {
  /** The laptop's wall clock, milliseconds since 1970. May jump. */
  readonly wall: number;
  /** Milliseconds since the page was opened, from a clock that never jumps. */
  readonly mono: number;
  /** Which opening of the page `mono` counts from; 16 hex digits. */
  readonly run: string;
}

/** The computer the session runs on, as far as the browser tells. */
export interface HostFacts {
  readonly system: HostSystem;
  /** For instance "15.1.0" (macOS) or "11" (Windows); null where the browser hides it. */
  readonly systemVersion: string | null;
  /** For instance "Chromium 156". */
  readonly browser: string;
}
export type HostSystem = "macos" | "windows" | "linux" | "chromeos" | "other";

export type Role = "owner" | "technician";

/** How a step went. `worked` on a step that tries the restore means: it went through. */
export type StepAnswer = "worked" | "failed" | "could-not" | "skipped";

/** `mended`: acceptance criteria met. `to-service`: handed to Apple or a repairer. `given-up`: neither. */
export type Outcome = "mended" | "to-service" | "given-up";

/**
 * How a connected device was matched to the session's phone.
 * `identity`: by ECID or UDID. `confirmed`: a person said so. `remembered`: a person said so in an
 * earlier session. `first`: it made the session's phone known.
 */
export type LinkGround = "first" | "identity" | "confirmed" | "remembered";

/** What joins the phone to the computer, by number: parts that differ are different things on the table. */
export interface Setup {
  /** 1 is the cable the session began with; a further cable gets the next number. */
  readonly cable: number;
  readonly cableKind: CableKind;
  /** Ports are numbered per computer. */
  readonly port: number;
  /** True where a hub, dock, monitor or adapter stands between. */
  readonly hub: boolean;
  /** 1 is the computer the session began on. */
  readonly computer: number;
}

/** Both plugs of the cable, computer's end first; `other` is everything else, an adapter included. */
export type CableKind =
  | "usb-a-lightning"
  | "usb-c-lightning"
  | "usb-a-usb-c"
  | "usb-c-usb-c"
  | "other"
  | "unknown";

/** How far Apple's app had come when it stopped, as a person sees it. */
export type SeenStage =
  | "before-the-bar"
  | "bar-first-third"
  | "bar-middle"
  | "bar-last-third"
  | "after-the-bar"
  | "unknown";

/** What the coach leads to (core/coach). */
export type CoachGoal = "force-restart" | "recovery" | "dfu" | "leave-dfu";

/** One thing the coach told the person, with what fired it; `at` is ms since the count began. */
export interface CoachCue {
  /** Which press of the timing, from 0, and what ("2:press", "2:hold-on", "2:release"); or "success", "miss". */
  readonly cue: string;
  readonly at: number;
  readonly by: "clock" | "bus" | "person";
}

/** What the bus did during the count: a mode came, or the phone left (null). `at` as in `CoachCue`. */
export interface CoachTrace {
  readonly at: number;
  readonly mode: Mode | null;
}

/** What a log said of one attempt; codes of core/logs, bounded. */
export interface LogAttempt {
  readonly outcome: "succeeded" | "failed" | "unfinished";
  readonly code: number | null;
  readonly stage: string | null;
  readonly checkpoint: string | null;
  /** Ids of findings, most telling first. */
  readonly findings: readonly string[];
}

/** `ticket`: the shop's number of the job. `customer`: how the shop refers to the customer. */
export const CASE_FIELDS = ["ticket", "customer", "technician"] as const;
export type CaseField = (typeof CASE_FIELDS)[number];

/** What a kept picture shows. */
export const PHOTO_SUBJECTS = ["cable", "port", "screen", "damage", "other"] as const;
export type PhotoSubject = (typeof PHOTO_SUBJECTS)[number];

/** The kinds of pictures that are kept: those that every browser draws. */
export const PHOTO_TYPES = ["image/jpeg", "image/png", "image/webp"] as const;
export type PhotoType = (typeof PHOTO_TYPES)[number];

export type EventBody =
  | {
      readonly type: "session-started";
      readonly playbook: string;
      readonly role: Role;
      /** True where the phone is the practice phone: such a session never counts as a repair. */
      readonly practice: boolean;
      readonly host: HostFacts;
      readonly app: { readonly version: string; readonly commit: string };
      readonly language: string;
    }
  /** The page was opened again on this session: what happened on the bus in between was not seen. */
  | {
      readonly type: "session-resumed";
      readonly app: { readonly version: string; readonly commit: string };
    }
  /** `handle` pairs it with its `device-disconnected` within one run. */
  | {
      readonly type: "device-connected";
      readonly handle: number;
      readonly snapshot: UsbSnapshot;
      readonly link: LinkGround;
    }
  | { readonly type: "device-disconnected"; readonly handle: number }
  /** What the descriptors of a connected device did not tell, read over bulk transfers. */
  | {
      readonly type: "device-described";
      readonly handle: number;
      /** As the device sent it, cut at `MAX_STRING_UNITS`. */
      readonly serialNumber: string;
      readonly serialSource: "kis";
    }
  | {
      readonly type: "device-failed";
      readonly handle: number | null;
      readonly code: DeviceErrorCode;
      readonly operation: string;
      readonly error: ErrorFacts;
    }
  | { readonly type: "question-answered"; readonly question: string; readonly choice: string }
  /** A technician jumped, or somebody went back, to this step. */
  | { readonly type: "step-chosen"; readonly step: string }
  | {
      readonly type: "step-answered";
      readonly step: string;
      readonly answer: StepAnswer;
      /** The code that Apple's app showed this time, where one was typed in. */
      readonly code: number | null;
      readonly note: string;
    }
  /** One attempt to update or restore in Apple's app, as the person tells it. */
  | {
      readonly type: "attempt-reported";
      /** The step it was made in; null: before the session, or outside the guide. */
      readonly step: string | null;
      readonly setup: Setup;
      readonly way: "update" | "restore" | "unknown";
      /** The mode the phone was in when Apple's app began. */
      readonly from: "normal" | "recovery" | "dfu" | "unknown";
      readonly result: "worked" | "failed";
      readonly code: number | null;
      readonly stage: SeenStage;
    }
  /** One run of the coach, whole. */
  | {
      readonly type: "coach-attempted";
      readonly goal: CoachGoal;
      readonly family: ButtonFamily;
      /** Which timing of the procedure was counted, by its id. */
      readonly timing: string;
      readonly cableKind: CableKind;
      readonly cues: readonly CoachCue[];
      readonly trace: readonly CoachTrace[];
      /** "reached", an ending that is no miss ("stopped" by the person, "unseen", "interrupted"), or the miss (core/coach/codes.ts). */
      readonly verdict: string;
    }
  /** The person asked to watch Apple's app at work; `ended` where the watching stopped. */
  | { readonly type: "watch-changed"; readonly change: "started" | "ended" }
  /** The page could not watch for this long: the machine slept, or the browser froze the page. */
  | { readonly type: "watch-gap"; readonly ms: number }
  /** A log was read; what it said, not its text. */
  | {
      readonly type: "log-read";
      /** The file's name as given. */
      readonly name: string;
      readonly sizeBytes: number;
      readonly hash: Hash;
      readonly dialect: string;
      readonly attempts: readonly LogAttempt[];
    }
  | { readonly type: "note-added"; readonly text: string }
  /** What the shop files the repair under; the latest of a field counts, "" takes it back. */
  | { readonly type: "case-noted"; readonly field: CaseField; readonly text: string }
  /** A picture was kept with the session; its bytes lie beside the record, under this hash. */
  | {
      readonly type: "photo-kept";
      readonly subject: PhotoSubject;
      /** The file's name as given. */
      readonly name: string;
      readonly mediaType: PhotoType;
      readonly sizeBytes: number;
      readonly hash: Hash;
    }
  /** The bytes of a kept log or picture were removed for good; a picture's go with the event, wherever it is taken in. */
  | { readonly type: "file-removed"; readonly hash: Hash }
  | { readonly type: "session-closed"; readonly outcome: Outcome }
  | { readonly type: "session-reopened" };

/** A body written by a newer version: kept, hashed, counted and shown as unknown, never dropped. */
export interface UnknownBody {
  readonly type: string;
  readonly [key: string]: unknown;
}

/**
 * One link of a strand. A strand is what one writer appended to one session; a record is its strands,
 * ordered by (lamport, writer). Merging two copies is the union of their strands, so it is exact,
 * and two laptops may go on with the same session without asking each other.
 */
export interface RecordedEvent {
  readonly v: 1;
  readonly session: SessionId;
  readonly writer: WriterId;
  /** Position in the writer's strand, from 1 without a gap. */
  readonly n: number;
  /** One more than the highest the writer had seen in this session (Lamport 1978). */
  readonly lamport: number;
  readonly at: Stamp;
  readonly body: EventBody;
  /** `hash` of the strand's previous event; empty for the first. */
  readonly prev: Hash | "";
  /** SHA-256 over the canonical JSON of everything above. */
  readonly hash: Hash;
}

/** Longest note a person may type, in UTF-16 units. */
export const MAX_NOTE_UNITS = 4000;

/** Longest text of a case's field, in UTF-16 units; one line. */
export const MAX_CASE_UNITS = 200;

/** Most cues and traces kept of one run of the coach; attempts kept of one log; findings of an attempt. */
export const MAX_COACH_ENTRIES = 128;
export const MAX_LOG_ATTEMPTS = 32;
export const MAX_LOG_FINDINGS = 64;
