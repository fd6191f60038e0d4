// The one sentence of an attempt, and of a file. Text is chosen by code; nothing of the log stands in it.
import type { Attempt, Autopsy } from "../../../core/logs/autopsy.ts";
import type { LogWords } from "../../../i18n/log-words.ts";

export function attemptSentence(words: LogWords, attempt: Attempt): string {
  const { when } = words.stages[attempt.stage];
  const code = attempt.code === null ? "" : String(attempt.code);
  if (attempt.stage === "system-panic") return words.sentence.panic;
  switch (attempt.outcome) {
    case "succeeded":
      return words.sentence.succeeded(attempt.behavior);
    case "failed":
      return words.sentence.failed(when, code, attempt.behavior);
    case "unfinished":
      return words.sentence.unfinished(when, code);
  }
}

/** What the file says, in one sentence: its last attempt, which is what the person asks about. */
export function fileSentence(words: LogWords, autopsy: Autopsy): string {
  const last = autopsy.attempts.at(-1);
  if (last !== undefined) return attemptSentence(words, last);
  return autopsy.panic === null ? words.sentence.nothing : words.sentence.panic;
}

/** How a file is coloured. */
export function toneOf(autopsy: Autopsy): "good" | "alert" | "plain" {
  const last = autopsy.attempts.at(-1);
  if (autopsy.panic !== null || last?.outcome === "failed") return "alert";
  return last?.outcome === "succeeded" ? "good" : "plain";
}
