import type { LogWords } from "../../log-words.ts";

export const stages: LogWords["stages"] = {
  preparing: { name: "Preparing on the computer", when: "while the computer was preparing" },
  personalising: {
    name: "Approval by Apple’s server",
    when: "while Apple’s server was asked for approval",
  },
  "entering-recovery": { name: "Going to recovery mode", when: "on the way to recovery mode" },
  dfu: { name: "DFU mode", when: "in DFU mode" },
  "dfu-hop": { name: "From DFU to recovery mode", when: "on the way from DFU to recovery mode" },
  recovery: { name: "Recovery mode", when: "in recovery mode" },
  "ibec-hop": { name: "Start of the loader iBEC", when: "when the loader iBEC was to take over" },
  "sending-ramdisk": {
    name: "Sending the restore system",
    when: "while the restore system was being sent",
  },
  "kernel-hand-over": {
    name: "Start of the restore system",
    when: "when the restore system was to start",
  },
  "restore-start": {
    name: "First steps of the restore system",
    when: "just after the restore system had started",
  },
  storage: { name: "Setting up the storage", when: "while the storage was being set up" },
  security: {
    name: "Secure part of the chip",
    when: "while the secure part of the chip was being set up",
  },
  "old-data": {
    name: "Looking through the old data",
    when: "while the old data were looked through",
  },
  identity: {
    name: "Factory data of the parts",
    when: "while the factory data of the parts were fetched",
  },
  "system-image": { name: "Writing the system", when: "while the system was being written" },
  peripherals: {
    name: "Updating the parts",
    when: "while the firmware of the parts was being updated",
  },
  finishing: { name: "Last steps", when: "in the last steps" },
  "first-boot": { name: "First start of the new system", when: "when the new system was to start" },
  done: { name: "Done", when: "after everything had been done" },
  "system-panic": { name: "The system stopped (panic)", when: "when the system itself stopped" },
  unknown: { name: "Not told by the log", when: "at a point the log does not tell" },
};

export const dialects: LogWords["dialects"] = {
  "itunes-10-windows": "iTunes 10 on Windows",
  "itunes-10-mac": "iTunes 10 on a Mac",
  "mobile-device": "Apple’s app (Finder, Apple Devices, iTunes 11 and later)",
  "third-party": "A program that uses Apple’s restore library (3uTools, iMazing and others)",
  restored: "The device’s own restore system",
  "idevicerestore-old": "idevicerestore, early versions",
  idevicerestore: "idevicerestore",
  pymobiledevice3: "pymobiledevice3",
  syslog: "The computer’s system log",
  "dfu-tool": "A tool for DFU mode",
  "panic-text": "Panic log, old kind",
  "panic-full": "Panic log",
};

export const notes: LogWords["notes"] = {
  "cut-short": "The file ends in the middle. If there is a whole one, read that.",
  "binary-part": "Part of the file is no text and was passed over.",
  "folded-lines":
    "Long lines were folded by the program that wrote the file; they were joined again.",
  "long-lines-cut": "Very long lines were read only in part.",
  "bad-characters": "Some characters are damaged and are shown as �.",
  "utf-16": "The text is in UTF-16, as Windows programs save it. It was read as such.",
  "two-writers": "Two programs wrote into this file by turns.",
  "no-clock": "The lines carry no time, so nothing can be said of how long anything took.",
  "clock-to-ms": "The clock counts in milliseconds only; close lines may look simultaneous.",
  "tail-missing": "The end is missing: the program was still at work, or was stopped.",
  "tables-differ": "What the numbers in a panic mean differs by generation of the device.",
};

export const errors: LogWords["errors"] = {
  empty: "The file is empty. Look for a larger one in the same folder.",
  binary:
    "This is no text. If it is an archive of another kind, unpack it first and hand over what is in it.",
  "not-a-log":
    "No restore log and no panic log was recognised in it. The places listed below say where logs lie.",
  "unsupported-report":
    "This report is of another kind than a panic. Look for files called panic-full.",
  "line-too-long": "The file has no lines as a log has them. It may be damaged: copy it again.",
  "archive-damaged":
    "The archive is damaged or uses a way of packing that is not known here. Unpack it yourself, and hand over the folder.",
  "archive-too-large":
    "Too much would come out of this archive. Unpack it yourself, and hand over the logs alone.",
  unreadable:
    "The browser could not read the file: it was moved, changed or locked meanwhile. Choose it again.",
  "too-many": "Too many logs at a time. Hand over the newest ones alone.",
};

export const tests: LogWords["tests"] = {
  none: { title: "Nothing more to test", proof: "The restore went through." },
  "whole-log": {
    title: "Find the whole log",
    proof: "This one does not tell how it ended. Sort the folder by date and take the newest file.",
  },
  "charge-and-direct-port": {
    title: "Charge, then another port",
    proof:
      "Charge for an hour, then connect straight to another port of the computer, with no hub in between.",
  },
  "close-other-programs": {
    title: "Close every other program that talks to devices",
    proof: "Restart computer and device, open Apple’s app alone, and try again.",
  },
  "check-network": {
    title: "Check the network",
    proof: "Try another network, such as a phone’s hotspot, without VPN, proxy or filter.",
  },
  "current-firmware": {
    title: "Use the current version",
    proof: "Update Apple’s app, and let it download the newest system itself.",
  },
  "other-cable": {
    title: "Another cable",
    proof:
      "The cheapest test that splits what is left. Change nothing else, and read the next log too.",
  },
  "other-computer": {
    title: "Another computer",
    proof: "If it ends at the same place there, computer, port and cable are as good as cleared.",
  },
  "download-again": {
    title: "Download the system again",
    proof: "Delete the downloaded file, check for free space, and let Apple’s app fetch it anew.",
  },
  "restore-instead-of-update": {
    title: "Restore instead of update",
    proof:
      "An update has no room or no way. A restore erases the device: use a backup, if there is one.",
  },
  "watch-first-boot": {
    title: "Look at the first start",
    proof:
      "Give it half an hour on a charger and watch the screen: logo, progress bar, loop or nothing.",
  },
  "dfu-restore": {
    title: "Restore from DFU mode",
    proof: "It leaves out what is stored on the device. It erases everything.",
  },
  bench: {
    title: "To a repairer",
    proof: "What is left can only be told with the device open. Take this result along.",
  },
};

export const touches: LogWords["touches"] = {
  host: "the computer",
  storage: "storage",
  sep: "secure part of the chip",
  "old-data": "old data",
  space: "free space",
  identity: "factory data",
  image: "system image",
  firmware: "firmware",
  baseband: "modem",
  nfc: "NFC",
  "secure-element": "secure element (payments)",
  uwb: "ultra-wideband",
  "face-id": "Face ID",
  battery: "battery",
  display: "display",
  "usb-port": "charging port",
  finish: "clean-up",
  unknown: "not known",
};

export const compare: LogWords["compare"] = {
  "same-stage":
    "All failed attempts ended at one place. That speaks against cable and port, and for the device.",
  wandering:
    "The attempts ended at different places. That speaks for link and power: cable, port, charging port, battery.",
  "one-attempt": "",
};
