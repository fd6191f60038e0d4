// The shape of a recorded event, for everything that comes from outside: a bundle, an import. Bounds are
// wider than anything the app writes and narrow enough that nothing absurd gets in. Additions of newer
// versions (unknown bodies, further fields) pass and are kept; the closed lists below are closed.
import * as v from "valibot";
import { MAX_STRING_UNITS } from "../apple/snapshot.ts";
import type { ErrorFacts } from "../errors.ts";
import { MAX_PLACE } from "./chain.ts";
import {
  CASE_FIELDS,
  MAX_CASE_UNITS,
  MAX_COACH_ENTRIES,
  MAX_LOG_ATTEMPTS,
  MAX_LOG_FINDINGS,
  MAX_NOTE_UNITS,
  PHOTO_SUBJECTS,
  PHOTO_TYPES,
} from "./events.ts";
import type { EventBody, RecordedEvent, UnknownBody } from "./events.ts";
import { snapshotSchema, upTo } from "./snapshot-schema.ts";

/** Longest id (playbook, step, question, choice, operation), in UTF-16 units. */
const MAX_CODE_UNITS = 100;
/** Longest one-line text (browser, version), in UTF-16 units. */
const MAX_LINE_UNITS = 200;
/** Longest message of an error, in UTF-16 units; those of browsers stay below 1,000. */
const MAX_MESSAGE_UNITS = 65_536;
/** Milliseconds a JavaScript Date can hold, each way (ECMA-262, time values). */
const MAX_TIME_MS = 8_640_000_000_000_000;

const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));
/** SHA-256, lower-case hex. */
export const hashSchema = hex(64);
/** Session id, 32 hex digits. */
export const sessionIdSchema = hex(32);
/** Writer id, 16 hex digits. */
export const writerIdSchema = hex(16);
/** A position or count from 1. */
export const positionSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** One line of text, at most 200 UTF-16 units. */
const lineSchema = v.pipe(v.string(), v.maxLength(MAX_LINE_UNITS));
/** A BCP 47 language tag, by its alphabet and length only. */
export const languageSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,35}$/));
/** Milliseconds since 1970. */
export const wallSchema = v.pipe(v.number(), v.minValue(-MAX_TIME_MS), v.maxValue(MAX_TIME_MS));
/** Version and commit of the app that wrote something. */
export const appSchema = v.object({ version: lineSchema, commit: lineSchema });

const codeText = v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/), v.maxLength(MAX_CODE_UNITS));
const handle = upTo(Number.MAX_SAFE_INTEGER);
const errorSchema: v.GenericSchema<ErrorFacts> = v.object({
  name: lineSchema,
  message: v.pipe(v.string(), v.maxLength(MAX_MESSAGE_UNITS)),
  // The depth is bounded by the canonical JSON that every event from outside has passed before.
  cause: v.nullable(v.lazy(() => errorSchema)),
});

const host = v.object({
  system: v.picklist(["macos", "windows", "linux", "chromeos", "other"]),
  systemVersion: v.nullable(lineSchema),
  browser: lineSchema,
});

const deviceErrorCode = v.picklist([
  "no-webusb",
  "insecure-page",
  "blocked-by-policy",
  "chooser-cancelled",
  "not-a-phone",
  "access-denied",
  "device-in-use",
  "device-gone",
  "transfer-stalled",
  "device-timeout",
  "usb-failed",
]);

const cableKind = v.picklist([
  "usb-a-lightning",
  "usb-c-lightning",
  "usb-a-usb-c",
  "usb-c-usb-c",
  "other",
  "unknown",
]);
const code = v.nullable(v.pipe(v.number(), v.safeInteger()));
/** More cables, ports and computers than a bench has. */
const part = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99));
const setup = v.object({ cable: part, cableKind, port: part, hub: v.boolean(), computer: part });
const mode = v.picklist([
  "normal",
  "recovery",
  "dfu",
  "port-dfu",
  "kis",
  "wtf",
  "mac-restore",
  "ibridge",
  "unknown",
]);
/** Milliseconds of one stay before the screen. */
const span = v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_TIME_MS));
const atMost = <Part extends v.GenericSchema>(most: number, item: Part) =>
  v.pipe(v.array(item), v.maxLength(most));

/** Each body this version writes, by its `type`. */
export const bodySchemas = {
  "session-started": v.object({
    type: v.literal("session-started"),
    playbook: codeText,
    role: v.picklist(["owner", "technician"]),
    practice: v.boolean(),
    host,
    app: appSchema,
    language: languageSchema,
  }),
  "session-resumed": v.object({ type: v.literal("session-resumed"), app: appSchema }),
  "device-connected": v.object({
    type: v.literal("device-connected"),
    handle,
    snapshot: snapshotSchema,
    link: v.picklist(["first", "identity", "confirmed", "remembered"]),
  }),
  "device-disconnected": v.object({ type: v.literal("device-disconnected"), handle }),
  "device-described": v.object({
    type: v.literal("device-described"),
    handle,
    serialNumber: v.pipe(v.string(), v.maxLength(MAX_STRING_UNITS)),
    serialSource: v.literal("kis"),
  }),
  "device-failed": v.object({
    type: v.literal("device-failed"),
    handle: v.nullable(handle),
    code: deviceErrorCode,
    operation: lineSchema,
    error: errorSchema,
  }),
  "question-answered": v.object({
    type: v.literal("question-answered"),
    question: codeText,
    choice: codeText,
  }),
  "step-chosen": v.object({ type: v.literal("step-chosen"), step: codeText }),
  "step-answered": v.object({
    type: v.literal("step-answered"),
    step: codeText,
    answer: v.picklist(["worked", "failed", "could-not", "skipped"]),
    code,
    note: v.pipe(v.string(), v.maxLength(MAX_NOTE_UNITS)),
  }),
  "attempt-reported": v.object({
    type: v.literal("attempt-reported"),
    step: v.nullable(codeText),
    setup,
    way: v.picklist(["update", "restore", "unknown"]),
    from: v.picklist(["normal", "recovery", "dfu", "unknown"]),
    result: v.picklist(["worked", "failed"]),
    code,
    stage: v.picklist([
      "before-the-bar",
      "bar-first-third",
      "bar-middle",
      "bar-last-third",
      "after-the-bar",
      "unknown",
    ]),
  }),
  "coach-attempted": v.object({
    type: v.literal("coach-attempted"),
    goal: v.picklist(["force-restart", "recovery", "dfu", "leave-dfu"]),
    family: v.picklist(["home", "iphone7", "iphone8", "ipad-top"]),
    timing: codeText,
    cableKind,
    cues: atMost(
      MAX_COACH_ENTRIES,
      v.object({ cue: codeText, at: span, by: v.picklist(["clock", "bus", "person"]) }),
    ),
    trace: atMost(MAX_COACH_ENTRIES, v.object({ at: span, mode: v.nullable(mode) })),
    verdict: codeText,
  }),
  "watch-changed": v.object({
    type: v.literal("watch-changed"),
    change: v.picklist(["started", "ended"]),
  }),
  "watch-gap": v.object({ type: v.literal("watch-gap"), ms: span }),
  "log-read": v.object({
    type: v.literal("log-read"),
    name: lineSchema,
    sizeBytes: upTo(Number.MAX_SAFE_INTEGER),
    hash: hashSchema,
    dialect: codeText,
    attempts: atMost(
      MAX_LOG_ATTEMPTS,
      v.object({
        outcome: v.picklist(["succeeded", "failed", "unfinished"]),
        code,
        stage: v.nullable(codeText),
        checkpoint: v.nullable(codeText),
        findings: atMost(MAX_LOG_FINDINGS, codeText),
      }),
    ),
  }),
  "note-added": v.object({
    type: v.literal("note-added"),
    text: v.pipe(v.string(), v.maxLength(MAX_NOTE_UNITS)),
  }),
  "case-noted": v.object({
    type: v.literal("case-noted"),
    field: v.picklist(CASE_FIELDS),
    text: v.pipe(v.string(), v.maxLength(MAX_CASE_UNITS)),
  }),
  "photo-kept": v.object({
    type: v.literal("photo-kept"),
    subject: v.picklist(PHOTO_SUBJECTS),
    name: lineSchema,
    mediaType: v.picklist(PHOTO_TYPES),
    sizeBytes: upTo(Number.MAX_SAFE_INTEGER),
    hash: hashSchema,
  }),
  "file-removed": v.object({ type: v.literal("file-removed"), hash: hashSchema }),
  "session-closed": v.object({
    type: v.literal("session-closed"),
    outcome: v.picklist(["mended", "to-service", "given-up"]),
  }),
  "session-reopened": v.object({ type: v.literal("session-reopened") }),
} satisfies { [Type in EventBody["type"]]: v.GenericSchema<Extract<EventBody, { type: Type }>> };

const unknownBody: v.GenericSchema<UnknownBody> = v.looseObject({ type: codeText });

/** A body of this version by its own schema; one of a newer version by its type's spelling alone. */
const bodySchema = v.lazy((input): v.GenericSchema<EventBody | UnknownBody> => {
  const type: unknown =
    typeof input === "object" && input !== null && "type" in input ? input.type : null;
  return isKnownType(type) ? bodySchemas[type] : unknownBody;
});

function isKnownType(type: unknown): type is EventBody["type"] {
  return typeof type === "string" && Object.hasOwn(bodySchemas, type);
}

const placeSchema = v.pipe(positionSchema, v.maxValue(MAX_PLACE));

/** The envelope is closed: a further field in it would be another version of it. */
export const eventSchema = v.strictObject({
  v: v.literal(1),
  session: sessionIdSchema,
  writer: writerIdSchema,
  n: placeSchema,
  lamport: placeSchema,
  at: v.object({
    wall: wallSchema,
    mono: v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_TIME_MS)),
    run: hex(16),
  }),
  body: bodySchema,
  prev: v.union([v.literal(""), hashSchema]),
  hash: hashSchema,
});

export type EventReading =
  /** The value itself, with everything in it that this version does not know. */
  | { readonly kind: "event"; readonly event: RecordedEvent }
  /** `path` names the field, dotted, for instance "body.step". */
  | { readonly kind: "refused"; readonly path: string };

/** Reads a value from outside as an event. Total for plain data; says nothing of the hash (chain.ts). */
export function readEvent(value: unknown): EventReading {
  const result = v.safeParse(eventSchema, value, { abortEarly: true });
  if (!result.success) return { kind: "refused", path: v.getDotPath(result.issues[0]) ?? "" };
  // The schema's output lacks what this version does not know, so the value itself goes on. Its body may
  // be an UnknownBody: readers of a record meet those in their default branch.
  return { kind: "event", event: value as RecordedEvent };
}
