// English words of the recorder and of the time axis.
import type { WatchWords } from "../watch-words.ts";
import { axis } from "./watch/axis.ts";
import { stages } from "./watch/stages.ts";
import { bases, changesOfMind, gaps, verdicts } from "./watch/verdicts.ts";
import { cable, stability } from "./watch/link.ts";

/** The recorder in English. */
export const watch = {
  title: "Watch a restore",
  lead: "You restore with Apple’s app; this page watches USB from the side and never opens the device. It says which stage the restore is in and, if it fails, at which moment.",
  noSession: "Watching belongs to a session. Begin one on the start screen, then come back here.",
  toStart: "To the start screen",
  back: "Back to the guide",
  before: {
    title: "Before you begin",
    why: "A restore takes the device through several modes. The browser shows each one only after you have picked it once.",
    modes: { normal: "Normal mode", recovery: "Recovery mode", dfu: "DFU mode" },
    seen: "seen",
    notSeen: "not seen yet",
    costs: {
      normal:
        "Restore mode looks like normal mode on USB. Without it the page cannot tell whether restore mode was reached.",
      recovery:
        "Without it the page sees neither the beginning of the restore nor a fall back into recovery mode.",
      dfu: "Without it a fall into DFU mode (4014) looks as if the device had vanished.",
    },
    how: "Connect the device in that mode and pick it in the browser’s list. What is missing does not stop you: the page then says what it could not see.",
    coach: { recovery: "How to get into recovery mode", dfu: "How to get into DFU mode" },
    show: "Pick the device",
    start: "Start watching",
    startAnyway: "Start watching all the same",
    noWebUsb:
      "This browser cannot watch USB. You can still read the log of the restore afterwards.",
  },
  app: {
    title: "Now start the restore in Apple’s app",
    told: "In Apple Devices, iTunes or Finder, as you would without this page. Leave cable and device alone until it ends. This page may stay in the background.",
  },
  watching: "Watching",
  stop: "Stop watching",
  stopped: "Not watching now.",
  stages,
  stage: {
    since: "So far",
    usual: "Usual",
    longest: "Longest",
    noTime: "This stage has no time of its own.",
    over: "Longer than usual. That alone means nothing yet.",
    late: "Longer than it can take when all is well.",
    hops: (count) =>
      count === 1
        ? "1 change of mode since the restore began"
        : `${count} changes of mode since the restore began`,
  },
  notices: {
    offer: "A restore takes a while. Shall a notification tell you about each new stage?",
    allow: "Yes, notify me",
    on: "A notification tells you about each new stage while you look elsewhere.",
    denied: "Notifications are off for this page. Its title shows the stage as well.",
    lasts: "Keep the lid open: while the computer sleeps, nothing can be seen.",
  },
  newStage: (stage) => `New stage: ${stage}`,
  axis,
  verdicts,
  gaps,
  verdict: {
    title: "What happened",
    none: "Nothing is decided yet.",
    earlier: "Earlier in this session",
    gap: (span) => `Off the bus for ${span}.`,
    code: (codes) => `Apple’s app usually calls this ${codes}.`,
    restsOn: "What this rests on",
    entries: "Seen on the bus",
    change: "What would change it",
    mayBe: "Looks the same from here",
    broken: "Part of it could not be seen, so this is an inference.",
    unseen: (modes) => `Never seen in this session: ${modes}.`,
    evidence: "The guide already counts this as evidence.",
    toGuide: "On with the guide",
    toLogs: "Read the log of this restore",
    stillWatching: "The page goes on watching; what comes later may still change this.",
  },
  bases,
  changesOfMind,
  record: {
    came: (mode) => `${mode} came`,
    left: "left the bus",
    gap: "not observed",
    resumed: "page opened again",
    other: "entry",
  },
  stability,
  cable,
  practice: {
    title: "Practise: let a restore happen",
    hint: "The practice phone takes as long as a real one. Start watching first, then pick one.",
    scenes: {
      "whole-restore": "A restore that goes through (4 min)",
      "short-gap": "4013, the kernel refused at once (1 min)",
      "long-gap": "4013 after a long silence (1½ min)",
      "mid-image": "Breaks off while the image is written (3 min)",
      "to-dfu-after-kernel": "Falls into DFU: 4014 (1 min)",
      "never-boots": "Done, but does not start: 4005 (6 min)",
      "link-glitch": "The link is lost for a moment (4 min)",
      flapping: "A cable that comes and goes (1 min)",
    },
  },
} satisfies WatchWords;
