// What reading one log ends in: the closed lists that words are written for, and the plain data that
// screens, evidence and the command line share. Knows no dialect and no rule; those stand beside it.
import type { CauseId } from "../diagnosis/causes.data.ts";
import type { Grade } from "../guide/playbook.ts";
import type { Phase } from "../timeline/restore-mode.ts";

/** Who wrote the log, told by its content alone. */
export const DIALECTS = [
  "itunes-10-windows",
  "itunes-10-mac",
  "mobile-device",
  "third-party",
  "restored",
  "idevicerestore-old",
  "idevicerestore",
  "pymobiledevice3",
  "syslog",
  "dfu-tool",
  "panic-text",
  "panic-full",
] as const;
export type Dialect = (typeof DIALECTS)[number];

/** Where in a restore an attempt ended, in the order of a restore. */
export const STAGES = [
  "preparing",
  "personalising",
  "entering-recovery",
  "dfu",
  "dfu-hop",
  "recovery",
  "ibec-hop",
  "sending-ramdisk",
  "kernel-hand-over",
  "restore-start",
  "storage",
  "security",
  "old-data",
  "identity",
  "system-image",
  "peripherals",
  "finishing",
  "first-boot",
  "done",
  "system-panic",
  "unknown",
] as const;
export type StageId = (typeof STAGES)[number];

/** What may lie behind a finding; the same ids as the causes of the diagnosis. */
const SUSPECTS = [
  "host-software",
  "cable",
  "port-power",
  "network",
  "phone-software",
  "charge-port",
  "flex-short",
  "nand",
  "board",
  "baseband",
  "battery",
  "sep-pairing",
] as const satisfies readonly CauseId[];
export type SuspectId = (typeof SUSPECTS)[number];

/** What a log can prove; grade and suspects of each stand in findings.data.ts. */
export const FINDINGS = [
  "never-reached-restore-mode",
  "reset-in-restore-mode",
  "fell-to-dfu",
  "first-boot-missed",
  "never-returned",
  "left-restore-mode",
  "left-recovery",
  "ibec-refused",
  "died-inside-step",
  "step-failed",
  "left-mid-image",
  "image-checksum",
  "image-failed",
  "mode-blinking",
  "device-not-answering",
  "link-error",
  "low-power",
  "waiting-to-charge",
  "baseband-silent",
  "baseband-failed",
  "fdr-network",
  "fdr-refused",
  "fdr-failed",
  "not-signed",
  "server-unreachable",
  "server-refused",
  "storage-full",
  "nvram-full",
  "storage-failed",
  "battery-data-failed",
  "sep-failed",
  "nfc-failed",
  "peripheral-failed",
  "host-file-failed",
  "host-too-old",
  "overlapping-session",
  "previous-restore-died",
  "saved-panic",
  "unknown-code",
  "panic-sensor",
  "panic-sensor-array",
  "panic-service",
  "panic-storage",
  "panic-sep",
  "panic-sensor-bus",
  "panic-wireless",
  "panic-display",
  "panic-hang",
  "panic-other",
] as const;
export type FindingId = (typeof FINDINGS)[number];

/** What was odd about a file that was read all the same. */
export const NOTES = [
  "cut-short",
  "binary-part",
  "folded-lines",
  "long-lines-cut",
  "bad-characters",
  "utf-16",
  "two-writers",
  "no-clock",
  "clock-to-ms",
  "tail-missing",
  "tables-differ",
] as const;
export type NoteId = (typeof NOTES)[number];

/** A line that speaks for something: its number from 1, and its text cut at `MAX_EXCERPT_UNITS`. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
}

/** A point of the log. `at`: milliseconds since the attempt's first clocked line; null without a clock. */
export interface LogPoint {
  readonly line: number;
  readonly at: number | null;
}

/** A point with the wall clock as the log prints it, "20:00:15.450". */
export interface ClockPoint extends LogPoint {
  readonly clock: string | null;
}

/** The phone came in a mode, or left. `restore` is told from normal by the log's words. */
export interface LogHop extends LogPoint {
  readonly mode: Phase;
  readonly change: "came" | "left";
}

/** A checkpoint by its id, "0x60E"; the name as the log or Apple's tables have it, "" where neither does. */
export interface CheckpointRef {
  readonly id: string;
  readonly name: string;
}

export interface OperationRef {
  readonly id: number;
  readonly name: string;
}

/** What a step works on, for the sentence and for the suspects; table in checkpoints.data.ts. */
export type Touches =
  | "host"
  | "storage"
  | "sep"
  | "old-data"
  | "space"
  | "identity"
  | "image"
  | "firmware"
  | "baseband"
  | "nfc"
  | "secure-element"
  | "uwb"
  | "face-id"
  | "battery"
  | "display"
  | "usb-port"
  | "finish"
  | "unknown";

/** One operation or checkpoint, in time order. `endedAt` is null where it was still open. */
export interface LogStep extends LogPoint {
  readonly kind: "operation" | "checkpoint";
  readonly id: string;
  readonly name: string;
  readonly touches: Touches;
  readonly endedLine: number | null;
  /** Per cent of an operation, 0 to 100, where one was printed. */
  readonly percent: number | null;
  /** Result code of a checkpoint that failed. */
  readonly failed: number | null;
}

/** One link of the failure chain; the deepest is the cause. */
export interface ChainLink {
  readonly line: number;
  readonly depth: number;
  readonly code: number;
  readonly text: string;
}

export interface Finding {
  readonly id: FindingId;
  readonly line: number;
  readonly grade: Grade;
  /** Most likely first. */
  readonly suspects: readonly SuspectId[];
}

/** One run of a restore. */
export interface Attempt {
  readonly outcome: "succeeded" | "failed" | "unfinished";
  /** The code a person would see; null where the log names none. */
  readonly code: number | null;
  /** Error domain as the log names it, or the one the code belongs to. */
  readonly domain: string | null;
  readonly stage: StageId;
  /** "Erase" or "Update" where the log says so. */
  readonly behavior: "erase" | "update" | null;
  /** The step that failed or was alive last. */
  readonly lastCheckpoint: CheckpointRef | null;
  readonly lastOperation: OperationRef | null;
  readonly percent: number | null;
  readonly hops: readonly LogHop[];
  /** Bounded; `stepsLeftOut` counts those dropped from the middle. */
  readonly steps: readonly LogStep[];
  readonly stepsLeftOut: number;
  readonly startedAt: ClockPoint;
  readonly endedAt: ClockPoint;
  readonly chain: readonly ChainLink[];
  readonly findings: readonly Finding[];
}

/** Whether failed attempts stopped at one stage and step, or wander. */
export type Comparison = "same-stage" | "wandering" | "one-attempt";

/** What a panic log says; the reading of `firstLine` differs by generation. */
export interface PanicFacts {
  readonly bugType: string | null;
  readonly product: string | null;
  readonly osVersion: string | null;
  readonly date: string | null;
  /** First line of the panic string, cut. */
  readonly firstLine: string;
  /** Sensors named as missing, as printed. */
  readonly sensors: readonly string[];
  /** The service that stopped answering, as printed. */
  readonly service: string | null;
  /** Bits of the sensor array, "0x80000". */
  readonly sensorArray: string | null;
}

export interface LogNote {
  readonly id: NoteId;
  /** Where it was met first; null where it is about the file. */
  readonly line: number | null;
  /** How often. */
  readonly count: number;
}

export interface Autopsy {
  readonly dialect: Dialect;
  /** The program that wrote it, as it names itself ("iTunes 10.5.2.11"). */
  readonly app: string | null;
  readonly attempts: readonly Attempt[];
  /** Attempts read beyond `MAX_ATTEMPTS`; the last ones are kept. */
  readonly attemptsLeftOut: number;
  readonly compare: Comparison;
  readonly panic: PanicFacts | null;
  readonly counts: { readonly lines: number; readonly unknown: number; readonly benign: number };
  readonly notes: readonly LogNote[];
  /** The lines that findings, chain, hops and last step point at, by line. */
  readonly excerpts: readonly Excerpt[];
  /** The first lines that no reader understood. */
  readonly unknown: readonly Excerpt[];
}

/** Longest text kept of one line, in UTF-16 units. */
export const MAX_EXCERPT_UNITS = 300;
/** Most attempts kept of one file; the record takes as many. */
export const MAX_ATTEMPTS = 32;
