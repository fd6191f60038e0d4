import type { GuideWords } from "../../guide-words.ts";

/** Why a step or a question stands next. */
export const reasons: GuideWords["reasons"] = {
  "first-step": "This is where to begin.",
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
  "already-in-mode":
    "The device is already in the mode that this step needs. Leave the buttons out.",
  "same-stage-twice": "It broke off at the same stage twice. This test tells the most now.",
  "tells-most-for-its-cost": "Of what is left, this tells the most for the time it takes.",
  "apple-order": "Apple’s advice has it here.",
  "update-before-restore": "“Update” tries to keep the data, so it comes before “Restore”.",
  "dfu-tells-more":
    "DFU mode leaves out the start software on the storage. Its result tells software from hardware.",
  "charge-first": "A low battery can break off any try, so charge first.",
  "leave-recovery-first":
    "The device sits in recovery mode. See first whether it finds its own way out.",
  "bench-tells-the-rest": "What is left to tell apart can be told only on the bench.",
  "already-tried-this-setup-twice":
    "Two tries with the same cable, port and computer are enough. Now something changes.",
  "code-changed": "Another code came up, so its plan goes on from here.",
  "stage-varies":
    "It broke off at a different stage each time. That hints at the link or the power.",
  "cable-not-varied-yet": "All tries so far used the same cable.",
  "port-not-varied-yet": "All tries so far used the same port.",
  "computer-not-varied-yet": "All tries so far used the same computer.",
  "mode-not-varied-yet": "All tries so far began in the same mode.",
  "hub-in-between": "A hub, dock or adapter stands between. Leave it out first.",
  "bus-bounced":
    "Seen on USB: the device came back in recovery mode before the restore could begin.",
  "bus-fell-to-dfu": "Seen on USB: the device fell to DFU mode.",
  "bus-dropped": "Seen on USB: the device left in the middle, or blinked.",
  "bus-never-returned": "Seen on USB: the device left and did not come back.",
  "not-seen": "The computer does not see the device. That comes first.",
  "dfu-missed-with-usb-c":
    "DFU mode was missed with a USB-C to Lightning cable. A cable with a USB-A plug is worth a try.",
  "log-says": "The log that was read points here.",
  "log-would-tell": "Apple’s log of the last try would tell more than another try.",
  "code-points-to-network": "This code belongs to the network or Apple’s servers.",
  "code-points-to-firmware":
    "This code can come from the downloaded file or from the computer’s version.",
  "server-was-busy": "Apple’s server did not answer as it should. Time may help.",
  "storage-is-full": "The storage is full, or was before it failed.",
  "ask-what-usb-cannot-show": "USB does not show this, and the next step depends on it.",
  "ask-what-came-before": "What came before helps to tell the causes apart.",
  "hardware-likely": "What was seen hints at a fault inside the device.",
};
