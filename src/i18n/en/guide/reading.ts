import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";
import type { GuideWords } from "../../guide-words.ts";

/** What is read rather than done. */
export const linesReading = {
  "causes.no-rates":
    "Nobody has published how often each cause occurs. Percentages you find on the web have no source.",
  "causes.cable": "The cable, or a plug that does not sit well.",
  "causes.port": "The computer’s USB port, or a hub or adapter in between.",
  "causes.computer":
    "The computer: an old version of Apple’s app, a stuck Apple service or driver, another program that holds the device.",
  "causes.phone-software": "Damaged software on the device, or storage that is full.",
  "causes.flex-short":
    "A part inside, often wet. On Face ID models, one large repair shop most often finds the earpiece flex, which keeps the whole device from starting.",
  "causes.storage-board": "The storage chip, the modem or the main board.",
  "causes.battery": "The battery or its contact, above all shortly after a battery was replaced.",
  "causes.charge-port": "The device’s own charging port.",
  "causes.network":
    "Network trouble: Apple lists it under other codes, mostly in the 3000s, not under 4013.",

  "meaning.what":
    "The computer expected the device to come up in its restore system. Instead it came back in recovery mode, and Apple’s app shows 4013.",
  "meaning.apple":
    "Apple describes it, together with 9, 4005 and 4014, as a device that disconnected during an update or restore.",
  "meaning.not-only-cable":
    "Pulling the cable does not by itself send a device back to recovery mode; a restart of the device does. So the cable is only one suspect.",

  "error-4013.newest-first":
    "Apple’s advice for 4013 begins with the newest software on the computer.",
  "error-4013.told-as-link":
    "Apple describes 4013 as a device that disconnected during an update or restore. Another cable and another port are part of its advice.",
  "error-4013.network-rare":
    "Apple lists network trouble under other codes, mostly in the 3000s. It is not what Apple names for 4013.",
  "error-4013.storage-not-apples":
    "This helps the next update. It is not part of Apple’s advice for 4013.",
  "error-4013.settings-not-apples": "This is not part of Apple’s advice for 4013.",
  "error-4013.erase-not-apples":
    "This is not part of Apple’s advice for 4013. “Restore” in recovery mode erases as well and also installs the system anew.",
  "error-4013.seen-as-bounce":
    "If the cable and computer come back before there was a bar, choose “No bar yet” as the stage. That is the usual look of 4013.",
  "error-4013.log-stage":
    "With 4013, look whether any checkpoint had started. None: the restore system likely never ran. One: it broke off inside it.",
  "error-4013.same-in-dfu": "4013 in DFU mode as well speaks against damaged start software.",

  "faq.first-checks":
    "First the computer: newest Apple app, a restart, straight into another port with another cable, then another computer.",
  "faq.then-update":
    "Then recovery mode with “Update”, which tries to keep the data. “Restore” only after that, and only with a backup.",
  "faq.recovery-mode":
    "In recovery mode the device’s start software runs and shows a cable and a computer. Apple’s app can then update or restore it.",
  "faq.dfu-mode":
    "In DFU mode not even that runs; the screen stays black. It helps where the start software is damaged, and repairs no part.",
  "faq.update-keeps": "“Update” reinstalls the system and tries to keep the data.",
  "faq.restore-erases":
    "“Restore” always erases, in recovery mode and in DFU mode. So does Erase All Content and Settings.",
  "faq.reset-keeps": "Reset All Settings keeps the data and puts back the settings.",

  "alternatives.other-computer":
    "Another computer: the quickest way to see whether the computer or the device is at fault.",
  "alternatives.reinstall":
    "Install iTunes anew on Windows, with its Apple parts: it also renews a damaged driver.",
  "alternatives.nearby":
    "Newer models on iOS 18 or later: restore with a second iPhone or iPad nearby, without a computer.",
  "alternatives.assistant":
    "iOS 26 and later: Recovery Assistant may start by itself when the device fails to start.",
  "alternatives.drain":
    "Let the battery run empty, charge, and try once more: Apple is said to have told a shop so.",
  "alternatives.apple":
    "Apple Support or an Apple Authorized Service Provider, when a fault inside is likely.",

  "checklist.app-newest": "Newest version of Apple’s app installed",
  "checklist.restarted": "Computer restarted, then tried again",
  "checklist.direct-cable": "Apple cable, straight into the computer, no hub",
  "checklist.swaps": "Other cable, other port, other computer: one at a time, stage and code noted",
  "checklist.storage": "If it starts: free storage checked, settings reset or skipped",
  "checklist.security": "Security software and firewall paused for one try, on again",
  "checklist.force-restart": "Force restart done",
  "checklist.update-first":
    "“Update” in recovery mode tried; before anything that erases, backup and consent recorded",
  "checklist.dfu": "Restore in DFU mode tried, cable noted",
  "checklist.decide": "Decided: service or not, with the reason",

  "owner.cable": "Try another cable first.",
  "owner.app": "Bring Apple’s app up to date.",
  "owner.backup": "Back up what matters, to iCloud or a computer, while the device starts.",
  "owner.update": "In recovery mode choose “Update”, not “Restore”.",
  "owner.ask": "When in doubt, ask Apple Support. Waiting costs nothing.",
  "technician.reproduce": "Reproduce it on a second computer with a second cable.",
  "technician.driver":
    "Check driver and Apple Mobile Device Service, or AppleMobileDeviceProcess for Store versions.",
  "technician.stage":
    "Note code and stage of every try. Whether the stage stays the same is the cheapest clue.",
  "technician.dfu-log":
    "Restore in DFU mode, and save the log of each try: escalation needs it. The step “Read Apple’s log” says where it lies.",
  "technician.consent":
    "Before anything that erases: data question answered, owner’s consent on record.",

  "security.backup": "Back up before any restore, on the computer best encrypted.",
  "security.consent":
    "Somebody else’s device: get the owner’s consent, and record who agreed to what and when.",
  "security.company":
    "A company device belongs to the company: ask those who manage it. It may be locked to them after an erase.",
  "security.trusted-computer": "Make backups only on a computer whose owner you trust.",
} satisfies Record<
  LineOf<
    | "causes"
    | "meaning"
    | "error-4013"
    | "faq"
    | "alternatives"
    | "checklist"
    | "owner"
    | "technician"
    | "security"
  >,
  string
>;

export const faq: GuideWords["faq"] = {
  "cannot-restore": "My device cannot be restored. What now?",
  "recovery-or-dfu": "What is the difference between recovery mode and DFU mode?",
  "is-data-lost": "Is my data always lost?",
};

export const cases: GuideWords["cases"] = {
  "other-computer-worked": {
    title: "4013 in the middle of a restore",
    told: "The bar stops, 4013 appears, and again on the next try.",
    done: "Apple cable straight into the computer: 4013. Another port: 4013. Another computer: “Update” went through.",
    learned: "The device was fine. The first computer’s port or driver was at fault.",
  },
  "storage-was-full": {
    title: "Newest iTunes, and still it fails",
    told: "The device still starts, but each update breaks off.",
    done: "Security software paused for one try: no change, on again. Storage nearly full: photos copied to the computer and removed, a backup made, update tried again. It went through.",
    learned: "Full storage stops updates. It can be cleared only while the device starts.",
  },
  "dfu-went-through": {
    title: "Nothing works, on two computers",
    told: "The device stays in recovery mode. A backup of last week exists.",
    done: "“Update”: 4013. “Restore”: 4013. Restore in DFU mode with a USB-A cable: finished. Data brought back from the backup, contacts and photos checked.",
    learned:
      "Damaged start software was likely. Without a backup, this way would not have been open.",
  },
};
