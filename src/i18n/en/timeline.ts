// English words of a session's timeline, beside those of the bundle; its shape is the type for the other languages.
import type { TimelinePart } from "../../core/history/parts.ts";

export const timeline = {
  title: "Timeline",
  lead: "The whole record, in its order. Nothing in it is ever changed.",
  back: "To the session",
  lost: "There is no such session on this computer.",
  damaged: "Part of this record is missing. Everything that still reads is shown.",
  parts: {
    bus: "USB",
    steps: "Steps",
    attempts: "Tries",
    coach: "Button coach",
    logs: "Logs",
    notes: "Notes and pictures",
    session: "Session",
    unknown: "Unknown",
  } satisfies Record<TimelinePart, string>,
  filter: "Show",
  shown: (shown: number, all: number) =>
    shown === all ? `${all} entries` : `${shown} of ${all} entries`,
  earlier: "Earlier entries",
  later: "Later entries",
  nothing: "No entry of these kinds.",
  started: (failure: string) => `Session started: ${failure}`,
  closed: (outcome: string) => `Session closed: ${outcome}`,
  reopened: "Session opened again",
  answered: (step: string, answer: string) => `${step}: ${answer}`,
  chosen: (step: string) => `Went to the step: ${step}`,
  question: (question: string, choice: string) => `${question} ${choice}`,
  caseNoted: (field: string, text: string) =>
    text === "" ? `${field} taken back` : `${field}: ${text}`,
  described: "The device told its serial string over bulk transfers",
  failed: (operation: string) => `USB could not be read (${operation})`,
  newer: (type: string) => `Written by a newer version: ${type}`,
  verdict: (title: string) => `USB shows: ${title}`,
};

export type TimelineWords = typeof timeline;
