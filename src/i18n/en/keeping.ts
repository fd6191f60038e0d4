// English words about keeping, backup, moving and deleting.
import type { KeepingWords } from "../keeping-words.ts";

const n = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const keeping: KeepingWords = {
  title: "Keeping and backup",
  lead: "Everything you record stays in this browser, on this computer. Nothing is deleted unless you say so. Here you save copies, join the records of several computers, and delete for good.",
  cancel: "Cancel",
  close: "Close",
  cancelled: "Cancelled. Nothing was lost.",
  progress: (done, total) => `${done} of ${Math.max(done, total)} sessions`,
  space: {
    title: "Room on this computer",
    used: (used, quota) => `${used} used of ${quota} that the browser allows.`,
    unknown: "This browser does not tell how much room there is.",
    left: (left) => `${left} left.`,
    low: (left) =>
      `Only ${left} left. Save a backup now, before recording stops. Then delete what you no longer need, or free some space on the disk.`,
    sessions: (sessions, events) =>
      `${n(sessions, "session", "sessions")} with ${n(events, "entry", "entries")}`,
    records: "Closed sessions, logs and pictures",
    bundles: "Bundles on the shelf",
    rest: "Open sessions, the app itself for work without a network, and the browser’s overhead",
    days: (days) =>
      days < 60
        ? `At the present rate this will do for about ${n(days, "day", "days")}.`
        : `At the present rate this will do for about ${n(Math.round(days / 30), "month", "months")}.`,
    plenty: "At the present rate this will do for years.",
    persisted: "The browser has promised not to clear these records by itself.",
    notPersisted:
      "The browser may clear these records by itself when the disk is nearly full. Ask it not to; installing the app or bookmarking this page helps it agree.",
    persistUnknown: "This browser does not tell whether it might clear these records by itself.",
    ask: "Ask the browser to keep them",
    refused:
      "The browser did not agree. Install the app, or bookmark this page, and ask again. A backup folder protects you in any case.",
    freeing:
      "Deleting does not free room at once: the browser does so when it tidies up its files.",
  },
  file: {
    title: "One file with everything",
    lead: "All sessions with their logs and pictures, as one zip that every copy of Kintsugi can read.",
    bundles: "Include the bundles on the shelf",
    make: "Save a backup",
    making: "Making the backup…",
    made: (name, size, sessions, events) =>
      `Saved ${name} (${size}): ${n(sessions, "session", "sessions")}, ${n(events, "entry", "entries")}.`,
    leftOut: (count) =>
      `${n(count, "file was", "files were")} left out: damaged here, or beyond the 4 GB that a backup can hold.`,
    private: "It holds names and device identifiers in full. Keep it where customer data may lie.",
    take: "Take in a backup",
    takeLead:
      "From this computer or another. Joined with what is here: nothing is overwritten, nothing is doubled.",
    taking: "Checking and taking in…",
    gone: "The file could not be read. Is it still there?",
  },
  report: {
    from: (date) => `Backup of ${date}`,
    new: (count) => `${n(count, "session", "sessions")} new here`,
    grown: (count) => `${n(count, "session has", "sessions have")} grown`,
    same: (count) => `${n(count, "session was", "sessions were")} here already`,
    conflict: (count) =>
      `${n(count, "session differs", "sessions differ")} from the copy here; both versions are kept`,
    events: (count) => n(count, "new entry", "new entries"),
    files: (files, bundles) =>
      `${n(files, "log or picture", "logs and pictures")}, ${n(bundles, "bundle", "bundles")}`,
    nothing: "Everything in it was here already.",
    forgotten: (count) =>
      `${n(count, "session was", "sessions were")} deleted here before and stayed out.`,
    revive: (count) => (count === 1 ? "Take it back in" : `Take all ${count} back in`),
    refused: (count) =>
      `${n(count, "part was", "parts were")} not accepted; everything else was taken in.`,
    session: (id, why) => `Session ${id}: ${why}`,
    trouble: "It stopped before the end. What was taken in until then is kept.",
  },
  refusal: {
    "not-a-zip": "This is not a backup: choose a file that Kintsugi saved.",
    "zip-damaged":
      "The file is damaged or not complete. Wait until it is copied, or copy it again.",
    "too-large": "The file is larger than any backup is.",
    "no-manifest": "This zip is not a backup. A bundle of one session is opened where bundles are.",
    "manifest-invalid": "The backup’s table of contents is damaged. Use another copy.",
    "newer-format": "A newer Kintsugi wrote this backup. Update this one, then try again.",
    "unsafe-path": "The zip holds names that no backup has. Do not trust it.",
    "file-missing": "A part of the backup is missing. Use another copy.",
    "file-unlisted": "The zip holds parts that no backup has. Do not trust it.",
    "hash-mismatch": "The content was changed or damaged. Use another copy.",
    "record-invalid": "The record breaks the format. Use another copy.",
    "chain-broken": "Entries were changed, or are missing. Use another copy.",
    "signature-invalid": "A backup is not signed; this file is. Do not trust it.",
    "wrong-key": "A backup is not locked; this file is. Open it where bundles are.",
    "lock-damaged": "A backup is not locked; this file is, and damaged besides. Use another copy.",
    unreadable: "The browser can no longer read the file. Was it moved? Choose it again.",
  },
  folder: {
    title: "A folder that several computers share",
    lead: "Choose a folder once, for instance one that OneDrive or your file server keeps in step. After each closed session Kintsugi writes there and takes in what other computers wrote.",
    unsupported:
      "This browser cannot use a folder. Chrome and Edge on a computer can; here, save a backup by hand.",
    pick: "Choose a folder",
    chosen: (name) => `Folder: ${name}`,
    other: "Choose another folder",
    leave: "Stop using it",
    left: "The folder is no longer used. The files in it were left as they are.",
    asleep: (name) => `The browser wants your permission again for the folder “${name}”.`,
    allow: "Allow again",
    denied:
      "The browser does not allow this folder. Allow it in the site settings, or choose another.",
    now: "Back up now",
    running: "Backing up…",
    elsewhere: "Another tab is backing up at the moment.",
    failed: "The folder could not be used. Is the drive connected, and is there room on it?",
    never: "Nothing has been written yet.",
    last: (ago) => `Backed up ${ago}.`,
    written: (sessions) =>
      sessions === 0
        ? "Nothing had changed."
        : `${n(sessions, "session was", "sessions were")} written.`,
    merged: (laptops, sessions) =>
      `${n(laptops, "computer", "computers")} merged: ${n(sessions, "session", "sessions")} new or grown.`,
    unreadable: (count) =>
      `${n(count, "file", "files")} could not be read; it is tried again next time.`,
    refused: (count) =>
      `${n(count, "part", "parts")} of other files did not verify and stayed out.`,
    fileFault: {
      gone: "It was taken away, or the drive did not answer.",
      storage: "This computer could not store it.",
    },
    forgotten: (count) =>
      `${n(count, "session that you deleted here is", "sessions that you deleted here are")} still in the files of other computers. ${count === 1 ? "It stays" : "They stay"} out.`,
    goneElsewhere: (count) =>
      `${n(count, "session was", "sessions were")} deleted on another computer, but ${count === 1 ? "is" : "are"} still here.`,
    goneDelete: (count) => (count === 1 ? "Look at it and delete" : "Look at them and delete"),
    goneKeep: "Keep here",
  },
  rule: {
    title: "How long to keep closed sessions",
    lead: "A rule for this computer. It only counts what is due: you see what would go before anything is deleted.",
    legend: "Closed sessions are due for deletion",
    choice: (rule) =>
      rule === "never"
        ? "never"
        : rule < 12
          ? `after ${rule} months`
          : `after ${n(rule / 12, "year", "years")}`,
    due: (count) => `${n(count, "closed session is", "closed sessions are")} due.`,
    none: "Nothing is due.",
    show: "Look at them and delete",
    practice: (count) => `${n(count, "practice session", "practice sessions")} on this computer.`,
    clearPractice: "Clear the practice sessions",
  },
  remove: {
    title: "Delete a customer’s records",
    lead: "Finds every session filed under this whole reference. Upper or lower case, full or half width, the kind of dash and extra spaces make no difference. A single session or device is deleted where its history is shown.",
    field: "Customer reference",
    search: "Look and delete",
    nobody: "No session is filed under this reference.",
  },
  forget: {
    title: ({ kind, name }) =>
      ({
        session: "Delete this session for good?",
        device: `Delete everything about the device ${name} for good?`,
        customer: `Delete everything about “${name}” for good?`,
        practice: "Delete all practice sessions for good?",
        due: "Delete the due sessions for good?",
        elsewhere: "Delete here, too, for good?",
      })[kind],
    over: "What was deleted",
    empty: "Nothing to delete",
    looking: "Looking what belongs to it…",
    goes: "This goes:",
    sessions: (count) => n(count, "session", "sessions"),
    events: (count) => n(count, "entry", "entries"),
    files: (count) => n(count, "log or picture", "logs and pictures"),
    bundles: (count) => n(count, "bundle", "bundles"),
    list: (date, customer) => (customer === "" ? date : `${date} · ${customer}`),
    more: (count) => `and ${count} more`,
    nothing: "No session belongs to it.",
    open: (count) =>
      `${n(count, "session among them is", "sessions among them are")} not closed yet.`,
    busy: "One of these sessions is open in another tab. Close that tab first.",
    final: "It cannot be undone.",
    export: "Save a copy first",
    exported: (name) => `Saved ${name}.`,
    confirm: "I want this deleted for good",
    do: (count) => (count === 1 ? "Delete 1 session" : `Delete ${count} sessions`),
    doing: "Deleting…",
    done: (sessions, events) =>
      `Deleted: ${n(sessions, "session", "sessions")}, ${n(events, "entry", "entries")}.`,
    proof: "Looked again: no trace of it is left in this browser’s records.",
    traces: (count) =>
      `Looked again: ${n(count, "row is", "rows are")} still there. Reload the page and delete once more.`,
    reach:
      "Not reached by this: backup files and bundles that were saved elsewhere, and other computers.",
    looksInFolder: "Looking into the shared folder…",
    noFolder: "No shared folder is in use, so none was searched.",
    holders: (own, others) =>
      [
        own > 0 ? `${n(own, "file", "files")} of this computer` : "",
        others > 0 ? `${n(others, "file", "files")} of other computers` : "",
      ]
        .filter((part) => part !== "")
        .join(" and ") + " in the shared folder still hold it:",
    noHolders: "No file in the shared folder holds it.",
    rewrite: "Write this computer’s files anew without it",
    rewritten: "This computer’s files were written anew.",
    tombstone:
      "A note with its number and the date stays, so that it does not come back from another computer unasked.",
  },
  storage: {
    "storage-refused": "This browser does not let the page keep anything.",
    "storage-unopenable": "The browser cannot open what is saved here.",
    "storage-full": "There is no room left. Save a backup, then free some space on the disk.",
    "storage-last-room":
      "There is no room left, and the last that was kept for this is in use. Save a backup, then free some space on the disk.",
    "storage-newer": "A newer version of Kintsugi has written here. Reload the page.",
    "storage-blocked":
      "Kintsugi is open in an older tab. Close the other tabs and reload this one.",
    "storage-damaged": "Part of what is stored was changed or lost on the disk.",
    "storage-unsuitable": "This could not be stored: it is not what it should be.",
    "storage-failed": "The browser’s storage did not answer. Try again; if it stays so, reload.",
  },
  failed: "That did not work. Try again; if it stays so, reload the page.",
};
