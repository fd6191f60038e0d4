// English words of the page about the app.
export const about = {
  title: "About Kintsugi",
  name: "Kintsugi is the craft of mending broken porcelain with a seam of gold.",
  does: {
    title: "What it does",
    lines: [
      "Watches Apple devices on USB and tells normal, recovery and DFU mode and the model apart.",
      "Leads through the repair, and says for each piece of advice how well it is known.",
      "Keeps every session on this computer and makes a bundle that support can check.",
    ],
  },
  doesNot: {
    title: "What it does not do",
    lines: [
      "It does not restore, erase or change the device. Apple’s own app restores.",
      "It cannot mend broken hardware, and it promises no result.",
      "It sends nothing anywhere: no account, no server, no usage tracking.",
    ],
  },
  keeping: "Keeping and backup",
  privacy: {
    title: "Privacy",
    lines: [
      "The record holds what USB tells of the device, its ECID and serial number among it, and what you type.",
      "It stays in this browser’s storage on this computer. Clearing the site data deletes it.",
      "A bundle leaves this computer only when you hand it over. You choose what it tells; only at the level “Complete” are identifiers in it.",
    ],
  },
  offline: {
    title: "Offline and new versions",
    lines: [
      "One visit is enough: programs, both languages, the table of models and all drawings are kept in this browser. Speech uses the voices of the computer; without one, text and tones count.",
      "The line at the foot of every screen says “ready” only after each kept file was opened and compared with what was built. A file that is missing or damaged is fetched again.",
      "A new version waits until you start it, and until no session, count, watch or export runs in any window.",
    ],
  },
  licences: {
    title: "Licences",
    body: "Kintsugi is free software under the MIT licence. It is made with these packages, and asks no server for any of them.",
  },
};

export type AboutWords = typeof about;
