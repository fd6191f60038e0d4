// What a session's record is made of. Events are facts in the past, appended and never changed;
// every screen, verdict and bundle is a reading of them. Codes, not sentences: a record written in
// Japanese reads in English. docs/record-format.md says the same for people.
import type { ErrorFacts, DeviceErrorCode } from "../errors.ts";
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
  | { readonly type: "note-added"; readonly text: string }
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
