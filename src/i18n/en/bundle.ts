// English words about bundles: why a file is not accepted, and the words of summary.html.
import type { BundleErrorCode } from "../../core/errors.ts";
import type {
  CaseField,
  CoachGoal,
  EventBody,
  HostSystem,
  PhotoSubject,
} from "../../core/session/events.ts";
import type { SummaryWords } from "../../core/bundle/summary.ts";

export type AttemptTold = Extract<EventBody, { type: "attempt-reported" }>;

export interface BundleWords {
  readonly error: Readonly<Record<BundleErrorCode, string>>;
  readonly summary: SummaryWords;
  /** `failure` is its title, for instance "Error 4013". */
  readonly title: (failure: string, device: string) => string;
  /** One sentence on where the session stands. */
  readonly lead: {
    readonly open: (step: string) => string;
    readonly mended: string;
    readonly "to-service": string;
    readonly "given-up": string;
  };
  readonly fact: Readonly<
    Record<
      | "name"
      | "product"
      | "board"
      | "identifiers"
      | "session"
      | "started"
      | "role"
      | "computer"
      | "codes"
      | CaseField,
      string
    >
  >;
  /** Identifiers that show no more than their end. */
  readonly masked: (ends: readonly string[]) => string;
  readonly system: Readonly<Record<HostSystem, string>>;
  readonly code: (code: number) => string;
  readonly connected: (mode: string) => string;
  readonly disconnected: string;
  readonly resumed: string;
  readonly attempt: (attempt: AttemptTold) => string;
  readonly coached: (goal: CoachGoal, verdict: "reached" | "stopped" | "other") => string;
  readonly watching: Readonly<Record<"started" | "ended", string>>;
  /** Of a number as shown, for instance "90". */
  readonly notWatched: (seconds: string) => string;
  /** Of a point in time as shown, "2026-11-22 01:04". */
  readonly utc: (time: string) => string;
  readonly logRead: (name: string, codes: readonly number[]) => string;
  readonly photo: (subject: PhotoSubject, name: string) => string;
  readonly fileRemoved: string;
  readonly cut: (count: number) => string;
  readonly whole: (count: number) => string;
  readonly damaged: (lost: number) => string;
  readonly practice: string;
  readonly app: (version: string, commit: string) => string;
}

export const bundle: BundleWords = {
  error: {
    "not-a-zip":
      "This file is not a Kintsugi bundle. Choose a file whose name ends in .zip that Kintsugi made.",
    "zip-damaged": "The file is damaged or cut off. Ask for it again.",
    "too-large": "The file is larger than a bundle can be. It was not opened.",
    "no-manifest": "The file is a zip, but not a Kintsugi bundle: it has no manifest.",
    "manifest-invalid": "The bundle’s manifest does not follow the format. It was not opened.",
    "newer-format": "The bundle was made by a newer Kintsugi. Update this one, then open it again.",
    "unsafe-path": "The bundle holds a file name that could harm. It was not opened.",
    "file-missing": "A file that the manifest lists is missing. Ask for the bundle again.",
    "file-unlisted": "The bundle holds a file that its manifest does not list. It was not opened.",
    "hash-mismatch":
      "A file in the bundle was changed after it was made. Do not rely on it; ask for it again.",
    "record-invalid": "The record in the bundle does not follow the format. It was not opened.",
    "chain-broken":
      "The record in the bundle is not complete or was changed. Do not rely on it; ask for it again.",
    "signature-invalid":
      "The signature is not genuine: the bundle was changed after it was signed, or signed by somebody else. Ask for it again.",
    "wrong-key":
      "This passphrase or key does not open the file. Check it, or ask for whom it was locked.",
    "lock-damaged":
      "The locked file is cut off or damaged, or locked in a way this app does not open. Have it sent again.",
    unreadable:
      "The browser can no longer read the file. Was it moved or opened elsewhere? Choose it again.",
  },
  summary: {
    name: "English",
    device: "Device",
    facts: "Session",
    steps: "What was tried",
    timeline: "What happened",
    answers: {
      worked: "Worked",
      failed: "Did not help",
      "could-not": "Could not be done",
      skipped: "Skipped",
    },
    open: "Stands next",
    nothing: "Nothing recorded.",
  },
  title: (failure, device) => `${failure}: ${device}`,
  lead: {
    open: (step) => `Not finished. Next: ${step}.`,
    mended: "Restored and checked: mended.",
    "to-service": "Handed to Apple or a repairer.",
    "given-up": "Ended without a repair.",
  },
  fact: {
    name: "Model",
    product: "Product type",
    board: "Board",
    identifiers: "Identifiers",
    session: "Session",
    started: "Started",
    role: "Worked by",
    computer: "Computer",
    codes: "Codes shown",
    ticket: "Ticket",
    customer: "Customer",
    technician: "Technician",
  },
  masked: (ends) => `${ends.join(", ")} (shown by their last four characters here)`,
  system: {
    macos: "macOS",
    windows: "Windows",
    linux: "Linux",
    chromeos: "ChromeOS",
    other: "unknown system",
  },
  code: (code) => `Code shown: ${code}`,
  connected: (mode) => `Appeared: ${mode}`,
  disconnected: "Left the bus",
  resumed: "The page was opened again; what happened in between was not seen",
  attempt: ({ way, setup, result, code, stage }) => {
    const what = { update: "Update", restore: "Restore", unknown: "Update or restore" }[way];
    const how = `cable ${setup.cable}, port ${setup.port}${setup.hub ? " through a hub" : ""}, computer ${setup.computer}`;
    if (result === "worked") return `${what} went through (${how})`;
    const where = {
      "before-the-bar": ", before the bar",
      "bar-first-third": ", in the bar’s first third",
      "bar-middle": ", at the bar’s middle",
      "bar-last-third": ", in the bar’s last third",
      "after-the-bar": ", after the bar",
      unknown: "",
    }[stage];
    return `${what} stopped${code === null ? "" : ` with ${code}`}${where} (${how})`;
  },
  coached: (goal, verdict) => {
    const name = {
      "force-restart": "force restart",
      recovery: "recovery mode",
      dfu: "DFU mode",
      "leave-dfu": "leaving DFU mode",
    }[goal];
    const end = { reached: "reached", stopped: "stopped", other: "not reached" }[verdict];
    return `Coach, ${name}: ${end}`;
  },
  watching: { started: "Began to watch Apple’s app", ended: "Stopped watching" },
  notWatched: (seconds) => `Not watched for ${seconds} seconds: what happened then is not known`,
  logRead: (name, codes) =>
    `Log read: ${name}${codes.length === 0 ? "" : ` (${codes.join(", ")})`}`,
  photo: (subject, name) => {
    const what = {
      cable: "the cable",
      port: "the port",
      screen: "the screen",
      damage: "damage",
      other: "the repair",
    }[subject];
    return `Picture of ${what} kept: ${name}`;
  },
  fileRemoved: "A kept log or picture was removed from the laptop",
  utc: (time) => `${time} UTC`,
  cut: (count) => `${count} earlier lines are in record.ndjson`,
  whole: (count) => `Record complete: ${count} entries, chain verified.`,
  damaged: (lost) => `Record damaged: ${lost} entries are missing. What is left is included.`,
  practice: "Practice phone: this was not a repair.",
  app: (version, commit) => `Made by Kintsugi ${version} (${commit}), offline`,
};
