import type { LogWords } from "../log-words.ts";
import { findings } from "./logs/findings.ts";
import { compare, dialects, errors, notes, stages, tests, touches } from "./logs/tables.ts";

const RUN = { erase: "The restore", update: "The update", unsaid: "The restore" } as const;
const withCode = (code: string): string => (code === "" ? "" : ` with error ${code}`);

/** The log autopsy in English. */
export const logs: LogWords = {
  title: "Log autopsy",
  lead: "Hand over the log of a restore. It says at which moment the restore died, and shows the lines that prove it.",
  give: {
    title: "Hand over logs",
    drop: "Drop files, a folder or a zip here, or choose:",
    files: "Choose files",
    folder: "Choose a folder",
    kinds:
      "Restore logs of Finder, Apple Devices, iTunes, 3uTools, iMazing, idevicerestore, pymobiledevice3; panic-full reports.",
    privacy:
      "Nothing leaves this computer. A log holds serial numbers, the ECID and names of folders: mind whom you give it to.",
    letGo: "Let go to read",
    tooMany: (most) => `There were more files than can be taken at a time; the first ${most} were.`,
    nothing: "There was no file in it.",
  },
  reading: {
    title: "Reading",
    state: (done, total) => `${done} of ${total}`,
    left: (time) => `about ${time} left`,
    cancel: "Cancel",
    cancelled: "Cancelled. What had been read stands below.",
    failed:
      "The reader ended unexpectedly. Reload the page and try again; if it repeats, hand over fewer files.",
    done: (read, refused) =>
      `${read === 1 ? "1 log read" : `${read} logs read`}${refused === 0 ? "." : `, ${refused} not readable.`}`,
    passedOver: (count) =>
      count === 1
        ? "1 other file was passed over: its name is of no log."
        : `${count} other files were passed over: their names are of no log.`,
  },
  list: {
    title: "What the logs say",
    clear: "Put all away",
    lines: (count) => `${count} lines`,
    refused: "Not read:",
    attempt: (number, of) => `Attempt ${number} of ${of}`,
    leftOut: (count) => `${count} earlier attempts are left out.`,
  },
  sentence: {
    succeeded: (behavior) => `${RUN[behavior ?? "unsaid"]} went through.`,
    failed: (when, code, behavior) =>
      `${RUN[behavior ?? "unsaid"]} failed${withCode(code)} ${when}.`,
    unfinished: (when, code) =>
      `The log breaks off${withCode(code)} ${when}. How it ended, it does not say.`,
    panic: "The device’s system stopped and restarted (panic).",
    nothing: "No attempt to restore stands in this log.",
  },
  stages,
  dialects,
  findings,
  notes,
  errors,
  tests,
  touches,
  compare,
  part: {
    aboutCode: (code) => `What error ${code} means, and the way through it`,
    findings: "What the log shows",
    noFinding: "No finding.",
    suspects: "Suspects, most likely first:",
    next: "Test next",
    lastStep: "Last step",
    percent: (percent) => `at ${percent} %`,
    hops: "Changes of mode",
    came: (mode) => `${mode}: came`,
    left: (mode) => `${mode}: left`,
    restoreMode: "Restore mode",
    steps: "Steps of the restore",
    stepsLeftOut: (count) => `${count} steps in the middle are left out.`,
    failedWith: (code) => `failed (${code})`,
    stillOpen: "not ended",
    step: "Step",
    touches: "Works on",
    time: "Time",
    chain: "Chain of errors",
    chainLead: "The deepest is the cause; the others pass it on.",
    notes: "About the file",
    unknown: (count) => `${count} lines not understood`,
    unknownLead: "They were kept and counted, and say nothing in the result. The first of them:",
    benign: (count) =>
      `${count} lines sound like trouble and are not: they stand in logs of restores that went through.`,
    line: (number) => `Line ${number}`,
    more: "Details",
  },
  panic: {
    title: "Panic",
    caution:
      "Read with care: what the names and bits mean differs by generation, and one panic may be chance. Three alike are a pattern.",
    firstLine: "First line",
    sensors: "Sensors named as missing",
    service: "Service that stopped",
    sensorArray: "Sensor bits",
    product: "Model",
    system: "System",
    date: "Date",
  },
  viewer: {
    title: (name) => `Lines of ${name}`,
    open: "Show the log",
    close: "Close",
    region: "Lines of the log; arrow keys, Page Up, Page Down, Home and End move",
    goTo: "Line",
    go: "Go",
    search: "Search in the log",
    next: "Next",
    previous: "Previous",
    notFound: "Not found from here.",
    found: (line) => `Found in line ${line}.`,
    marks: "Marked lines",
    marked: (count) => `Marked lines: ${count}`,
    gone: "The file can no longer be read: it was moved or changed. Hand it over again.",
    of: (line, lines) => `Line ${line} of ${lines}`,
  },
  session: {
    back: "Back to the session",
    take: "Take it into the session",
    taking: "Taking it in …",
    taken: "Taken into the session: it counts as evidence now.",
    lead: "The session keeps what the log says, its name, size and fingerprint (SHA-256). The text itself stays with you unless you keep it here too.",
    failed: "It could not be taken in. Nothing was changed; try again.",
  },
  kept: {
    choice: "Keep the log itself too",
    holds:
      "A log holds serial numbers, the ECID and names of folders, often with the user’s name. It stays in this browser, compressed, and goes into a bundle only if you choose so then.",
    tooLarge: (most) =>
      `This log is larger than ${most}, the most that is kept here. Its findings can be taken in; keep the file yourself.`,
    keeping: "Keeping the log …",
    done: "The log itself is kept with the session.",
    failed: "The log itself could not be kept. What it says is in the session.",
    gone: "The file can no longer be read: it was moved or changed. Hand it over again.",
    title: "Logs kept with the session",
    lead: "Removing a log leaves what it says in the record. Bundles already made with it stay as they are.",
    remove: "Remove",
    removeNamed: (name) => `Remove ${name}`,
    removed: (name) => `${name} is no longer kept.`,
  },
  places: {
    title: "Where logs lie",
    lead: "Copy the path, and sort the folder by date: the newest file is of the last try.",
    kinds: {
      "restore-log": "Log of restores",
      "service-log": "Log of the service for devices",
      "panic-copy": "Panic logs copied from the device",
      "panic-on-phone": "Panic logs on the device",
    },
    systems: {
      macos: "Mac",
      windows: "Windows",
      linux: "Linux",
      chromeos: "ChromeOS",
      other: "Other systems",
      phone: "On the device",
    },
    apps: {
      finder: "Finder",
      "itunes-mac": "iTunes on the Mac",
      "apple-devices": "Apple Devices",
      "itunes-store": "iTunes from the Microsoft Store",
      "itunes-installer": "iTunes from Apple’s website",
    },
    anyApp: "Any app",
    onPhone: "Settings > Privacy & Security > Analytics & Improvements > Analytics Data",
    files: "Files:",
  },
};
