import type { GuideWords } from "../../guide-words.ts";

export const steps: GuideWords["steps"] = {
  prepare: { title: "Get ready" },
  computer: { title: "Check the computer" },
  "cable-port": { title: "Cable and port" },
  "update-app": { title: "Update Apple’s app" },
  "force-restart": { title: "Force restart" },
  "free-storage": { title: "Free some storage" },
  "reset-settings": { title: "Reset settings" },
  "recovery-update": { title: "Recovery mode: Update" },
  "other-computer": { title: "Another computer" },
  nearby: { title: "Without a computer" },
  "erase-all": { title: "Erase on the device" },
  "recovery-restore": { title: "Recovery mode: Restore" },
  "dfu-restore": { title: "DFU mode: Restore" },
  acceptance: { title: "Is it mended?" },
  service: { title: "To Apple or a repairer" },
};

export const reasons: GuideWords["reasons"] = {
  "first-step": "This is where to begin.",
  "lower-risk-first": "It risks less than what follows.",
  "previous-failed": "The step before did not help, so this one is next.",
  "cannot-apply-in-this-mode":
    "Some steps need a device that starts. They are left out while it does not.",
  "data-question-before-erase":
    "What follows can erase the device. First the question about the data.",
  "consent-before-erase": "What follows can erase the device. First the owner’s consent.",
  "data-needed-no-erase":
    "The data matters and there is no backup, so steps that erase are left out.",
  "chosen-by-you": "You chose this step.",
  "restored-check-it": "It went through. Now see whether the device works as it should.",
  "acceptance-failed": "Something was not right yet, so we go on from here.",
  "nothing-left": "Everything that can be tried here has been tried.",
  "already-in-mode": "The device is already in the mode that this step needs.",
  "same-stage-twice": "It broke off at the same stage twice. This test tells the most now.",
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
