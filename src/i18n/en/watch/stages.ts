// English names of the stages of a restore, and what happens in each.
import type { WatchWords } from "../../watch-words.ts";

export const stages: WatchWords["stages"] = {
  idle: { title: "Waiting for the device", told: "Nothing has been seen on USB yet." },
  normal: {
    title: "Normal mode",
    told: "The device is running. The restore has not begun, or Apple’s app is still preparing it.",
  },
  "preparing-recovery": {
    title: "On the way to recovery mode",
    told: "Apple’s app has sent the device into recovery mode. It shuts down and starts again.",
  },
  recovery: {
    title: "Recovery mode",
    told: "The device waits for the computer. The first thing sent is iBEC, the loader of the restore.",
  },
  "ibec-hop": {
    title: "iBEC is starting",
    told: "One short leave from recovery mode to recovery mode is part of every restore.",
  },
  ibec: {
    title: "iBEC is running",
    told: "The computer now sends the RAM disk and the restore kernel.",
  },
  "kernel-handover": {
    title: "The restore kernel is starting",
    told: "Restore mode is due next. Recovery mode instead is what Apple’s app calls 4013.",
  },
  "restore-mode": {
    title: "Restore mode",
    told: "The system is being written. This takes minutes; do not touch the cable.",
  },
  restarting: {
    title: "Starting anew",
    told: "The device has left restore mode. If all went well, it starts its new system.",
  },
  booted: { title: "The device has started", told: "The restore is over and the system runs." },
  dfu: {
    title: "DFU mode",
    told: "The device waits for its first loader. Its screen is black, as it should be.",
  },
  "dfu-hop": {
    title: "Out of DFU mode",
    told: "The first loader has been sent; recovery mode is due next.",
  },
  away: {
    title: "Off the bus",
    told: "The device is not to be seen: unplugged, off, or in a mode this page was never shown.",
  },
  other: {
    title: "Another mode",
    told: "The device shows a mode that no restore of a phone passes through.",
  },
};
