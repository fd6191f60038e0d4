// English words on the time axis, which the screen of logs shows too.
import type { AxisWords } from "../../watch-words.ts";

export const axis: AxisWords = {
  title: "Time axis",
  scale: "Long stretches are drawn shorter than they were; the times below are true.",
  empty: "Nothing has been seen yet. What comes and goes on USB is drawn here.",
  away: "Off the bus",
  stage: "Stage",
  unwatched: "Not observed",
  unwatchedFor: (span) => `Not observed for ${span}`,
  now: "Now",
  log: "By the log",
  bus: "By the bus",
  list: "The same as a list",
  olderMerged: (stays) => `${stays} stays drawn as one`,
  lanes: {
    normal: "Normal",
    restore: "Restore",
    recovery: "Recovery",
    dfu: "DFU",
    other: "Other",
  },
  story: {
    stay: (lane, span) => `${lane}, for ${span}`,
    stayNow: (lane, span) => `${lane}, there for ${span} now`,
    stayUnseen: (lane) => `${lane}; its end was not seen`,
    away: (span) => `Off the bus for ${span}`,
    unwatched: (span) => `Not observed for ${span}: anything may have happened`,
    stage: (stage) => `Stage: ${stage}`,
    verdict: (title) => `Verdict: ${title}`,
    log: (lane) => `By the log: ${lane}`,
  },
};
