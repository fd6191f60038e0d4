// English words of the verdicts: what happened, what it rests on, what would change it.
import type { WatchWords } from "../../watch-words.ts";

export const verdicts: WatchWords["verdicts"] = {
  bounced: {
    title: "Recovery mode came where restore mode was due",
    told: "The computer had handed over the restore kernel, and the device came back in recovery mode. Nothing had been written to it yet.",
  },
  "fell-to-dfu": {
    title: "The device fell into DFU mode",
    told: "It stopped so early that not even recovery mode would start again.",
  },
  "never-returned": {
    title: "The device never came back",
    told: "It left for restore mode and was not seen again within ten minutes, which is how long Apple’s app waits.",
  },
  "link-glitch": {
    title: "The link was lost for a moment",
    told: "Restore mode went and came back sooner than a phone can start. The device ran on; the connection did not.",
  },
  "reset-in-restore": {
    title: "The device restarted in the middle of the restore",
    told: "Restore mode had been reached and work was under way. Then the device started anew before the work can have been done.",
  },
  vanished: {
    title: "The device vanished during the restore",
    told: "It left restore mode and did not come back in any mode this page can see.",
  },
  finished: {
    title: "The restore went through",
    told: "Restore mode lasted long enough, the device restarted and its system came up.",
  },
  "finished-not-booted": {
    title: "The work was done, but the device did not start",
    told: "Restore mode lasted as long as a whole restore takes; the new system did not come up.",
  },
  "not-seen": {
    title: "How it ended could not be seen",
    told: "The decisive moment fell where this page could not look. What it can have been is listed below.",
  },
};

export const gaps: WatchWords["gaps"] = {
  blink: "Too short for a phone to start: the connection itself was lost.",
  short:
    "Short: the kernel gave up at once, as when it is refused or a part does not answer early on.",
  middle: "In between: the length alone does not say how far the kernel came.",
  long: "Long: the kernel did run, until something in the device or on the way stopped it.",
  unknown: "How long it was away could not be measured.",
};

export const bases: WatchWords["bases"] = {
  "host-hop-to-ibec":
    "A short hop from recovery or DFU mode to recovery mode: the computer had started iBEC.",
  "gap-before-recovery": "The time the device was away before recovery mode came back.",
  "recovery-where-restore-mode-was-due":
    "Recovery mode came next, where a healthy restore shows restore mode.",
  "dfu-where-restore-mode-was-due":
    "DFU mode came next, where a healthy restore shows restore mode.",
  "silence-of-ten-minutes": "Ten minutes of watching without a sign of the device.",
  "restore-mode-by-order": "Restore mode, told from normal mode by the order of changes.",
  "same-mode-back-within-seconds": "The same mode came back within seconds.",
  "recovery-out-of-restore-mode": "Recovery mode came straight after restore mode.",
  "restart-out-of-restore-mode": "The device left restore mode for as long as a start takes.",
  "stay-in-restore-mode": "How long restore mode had lasted.",
  "silence-out-of-restore-mode": "Nothing came after restore mode.",
  "normal-mode-after-a-start": "Normal mode came after the start.",
  "break-in-watching": "For some of the time the page could not look.",
  "mode-never-seen": "A mode that matters here was never shown to this page.",
};

export const changesOfMind: WatchWords["changesOfMind"] = {
  "hands-on-the-buttons": "If somebody pressed the device’s buttons at that moment.",
  "cable-pulled": "If the cable was pulled or moved at that moment.",
  "grant-for-every-mode": "If every mode had been picked once beforehand.",
  "unbroken-watching": "If the page had been able to look all the time.",
  "log-with-a-checkpoint": "If the log names a later checkpoint than this.",
  "log-with-a-code": "If the log or Apple’s app shows another code.",
  "later-return": "If the device comes back by itself later.",
  "phone-looked-at": "If the device’s screen shows something else.",
  "second-attempt": "If a second attempt fails elsewhere.",
};
