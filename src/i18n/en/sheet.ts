// English words of the job sheet: one page of a session for paper.
import type { StepAnswer } from "../../core/session/events.ts";

export interface SheetWords {
  readonly title: string;
  readonly back: string;
  readonly print: string;
  readonly hint: string;
  readonly missing: string;
  readonly section: Readonly<
    Record<"case" | "device" | "verdict" | "steps" | "notes" | "unseen" | "sign", string>
  >;
  readonly masked: (ends: readonly string[]) => string;
  readonly none: string;
  /** None may have been shown. */
  readonly codes: (codes: readonly number[]) => string;
  readonly noVerdict: string;
  readonly answers: Readonly<Record<StepAnswer, string>>;
  readonly next: (step: string) => string;
  /** `count` earlier ones are left out. */
  readonly earlier: (count: number) => string;
  readonly away: (span: string) => string;
  readonly grade: (grade: string) => string;
  readonly viewBroken: string;
  /** Verdicts that look the same on USB. */
  readonly mayBe: (titles: readonly string[]) => string;
  readonly notSeen: {
    readonly noDevice: string;
    readonly modes: (modes: string) => string;
    readonly gaps: (count: number, span: string) => string;
    readonly closed: (count: number) => string;
    readonly lost: (count: number) => string;
    readonly unknown: (count: number) => string;
    readonly never: string;
  };
  readonly qr: { readonly label: string; readonly hint: string; readonly show: string };
  readonly sign: Readonly<Record<"customer" | "technician" | "date", string>>;
  readonly foot: (app: string, session: string, entries: number) => string;
}

export const sheet: SheetWords = {
  title: "Job sheet",
  back: "Back to the session",
  print: "Print or save as PDF",
  hint: "One page, A4 or Letter. In the print dialog you can choose “Save as PDF”.",
  missing: "There is no such session on this computer, or it cannot be read.",
  section: {
    case: "Case",
    device: "Device",
    verdict: "What USB showed",
    steps: "What was done",
    notes: "Notes",
    unseen: "What was not seen",
    sign: "Signatures",
  },
  masked: (ends) => `${ends.join(", ")} (last four characters only)`,
  none: "Nothing recorded.",
  codes: (codes) => `Codes shown by Apple’s app: ${codes.join(", ") || "none recorded"}`,
  noVerdict: "No restore was watched to its end.",
  answers: {
    worked: "Worked",
    failed: "Did not help",
    "could-not": "Could not be done",
    skipped: "Skipped",
  },
  next: (step) => `Next: ${step}`,
  earlier: (count) =>
    count === 1
      ? "One earlier step is in the bundle."
      : `${count} earlier steps are in the bundle.`,
  away: (span) => `Off the bus for ${span}.`,
  grade: (grade) => `Grade: ${grade}.`,
  viewBroken: "The view was broken in between.",
  mayBe: (titles) => `Looks the same from here: ${titles.join(" / ")}.`,
  notSeen: {
    noDevice: "No device was seen on USB in this session.",
    modes: (modes) => `The browser was never shown: ${modes}.`,
    gaps: (count, span) =>
      count === 1
        ? `Not watched once, for ${span}.`
        : `Not watched ${count} times, ${span} in all.`,
    closed: (count) =>
      count === 1
        ? "The page was closed once in between."
        : `The page was closed ${count} times in between.`,
    lost: (count) => `The record is damaged: ${count} entries are missing.`,
    unknown: (count) => `${count} entries come from a newer version and are not shown here.`,
    never:
      "USB does not show cables, hubs, or the device’s screen: what is said of them was told by a person.",
  },
  qr: {
    label: "QR code with the essentials as plain text",
    hint: "Any phone’s camera reads it; no app, no network.",
    show: "What the QR code says to any camera",
  },
  sign: { customer: "Customer", technician: "Technician", date: "Date" },
  foot: (app, session, entries) => `${app} · session ${session} · ${entries} entries`,
};
