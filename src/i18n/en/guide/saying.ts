import type { GuideWords } from "../../guide-words.ts";

export const steps: GuideWords["steps"] = {
  prepare: { title: "Get ready" },
  charge: { title: "Charge first" },
  "read-log": { title: "Read Apple’s log" },
  computer: { title: "Check the computer" },
  "update-app": { title: "Update Apple’s app" },
  "other-port": { title: "Another port" },
  "other-cable": { title: "Another cable" },
  "other-computer": { title: "Another computer" },
  "force-restart": { title: "Force restart" },
  "leave-recovery": { title: "Leave recovery mode" },
  "see-device": { title: "Make the device visible" },
  "free-storage": { title: "Free some storage" },
  "reset-settings": { title: "Reset settings" },
  network: { title: "Check the network" },
  "fresh-firmware": { title: "Download the file anew" },
  "wait-and-retry": { title: "Wait, then try again" },
  "recovery-update": { title: "Recovery mode: Update" },
  nearby: { title: "Without a computer" },
  "erase-all": { title: "Erase on the device" },
  "recovery-restore": { title: "Recovery mode: Restore" },
  "dfu-restore": { title: "DFU mode: Restore" },
  "isolate-parts": { title: "Isolate parts" },
  acceptance: { title: "Is it mended?" },
  service: { title: "To Apple or a repairer" },
};

export const stops: GuideWords["stops"] = {
  "data-first": "The data comes first",
  "no-consent": "The owner has not agreed yet",
  "hardware-likely": "A fault inside the device is likely",
};

export const answers: GuideWords["answers"] = {
  prepare: { worked: "Ready", "could-not": "I could not get all of it", skipped: "Skip" },
  try: {
    worked: "It went through without the error",
    failed: "The same or another error",
    "could-not": "I could not do it",
    skipped: "Skip",
  },
  accept: { worked: "All is well", failed: "Something is wrong" },
  service: { worked: "I am taking it there", skipped: "Not now" },
};

export const grades: GuideWords["grades"] = {
  source: {
    name: "Source",
    meaning: "Seen in a log or in program source, or on a page that quotes Apple.",
  },
  practitioners: {
    name: "From repairers",
    meaning: "Reported by people who repair or had it. Not proven.",
  },
  judgement: { name: "Our judgement", meaning: "We think so. We found no source that says it." },
};

export const parts: GuideWords["parts"] = {
  meaning: "What 4013 means",
  causes: "What lies behind it",
  faq: "Common questions",
  alternatives: "Other ways",
  checklist: "Checklist for the technician",
  owner: "If it is your device",
  technician: "If you repair it for somebody",
  security: "Data and consent",
  cases: "Three cases",
};
