import type { DiagnosisWords } from "../diagnosis-words.ts";

const code = (sentence: string) => (shown: string) => `Code ${shown}: ${sentence}`;

/** Causes and evidence in English. */
export const diagnosis: DiagnosisWords = {
  causes: {
    "host-software": {
      name: "the computer’s software",
      meaning: "Apple’s app, its driver, the downloaded file, or another program in between.",
    },
    cable: {
      name: "the cable",
      meaning: "Worn, loose, or of a kind that does not suit this device.",
    },
    "port-power": {
      name: "the port or its power",
      meaning: "A loose port, a hub in between, or too little power when it is needed most.",
    },
    network: {
      name: "the network or Apple’s servers",
      meaning: "Something keeps the computer from Apple’s servers, or they are busy.",
    },
    "phone-software": {
      name: "the device’s software",
      meaning: "A damaged system or full storage. An update or a restore can mend it.",
    },
    "charge-port": {
      name: "the device’s charging port",
      meaning: "Dirt, wear or damage between the port and the main board.",
    },
    "flex-short": {
      name: "a shorted part inside",
      meaning:
        "The flex of a sensor, the ear speaker or the display stops others too. A repairer can often find it.",
    },
    nand: {
      name: "the storage chip",
      meaning: "The system cannot be written to it, or not read back.",
    },
    board: {
      name: "the main board",
      meaning: "Processor, memory, power supply, or a solder joint between them.",
    },
    baseband: {
      name: "the modem",
      meaning: "The part that talks to the mobile network does not answer.",
    },
    battery: {
      name: "the battery",
      meaning: "Too weak to carry a restore, or its data line is interrupted.",
    },
    "sep-pairing": {
      name: "a paired part",
      meaning: "The chip’s secure part does not accept a part that belongs to it, or its data.",
    },
  },
  evidence: {
    bounce: () => "It came back in recovery mode where the restore system was due.",
    "gap-short": () => "It was away for only a few seconds before it came back.",
    "gap-long": () => "It was away for long before it came back.",
    "fell-to-dfu": () => "It fell to DFU mode in the middle.",
    "never-returned": () => "It left and did not come back.",
    "link-glitch": () => "The connection blinked during the restore.",
    "dropped-mid-image": () => "It dropped off while the system was being sent.",
    "reset-in-restore": () => "It restarted in the middle of the restore.",
    "dfu-blinks": () => "In DFU mode it came and went.",
    finished: () => "One restore was seen on USB to go through to the end.",
    "finished-not-booted": () => "The restore finished, but the device did not start.",
    "restarts-alone": () => "It restarted by itself, again and again.",
    "same-stage-two-cables": () => "Two cables broke off at the same stage.",
    "same-stage-two-ports": () => "Two ports broke off at the same stage.",
    "same-stage-two-computers": () => "Two computers broke off at the same stage.",
    "worked-other-cable": () => "It went through with another cable.",
    "worked-other-port": () => "It went through on another port.",
    "worked-other-computer": () => "It went through on another computer.",
    "stage-varies": () => "It broke off at a different stage each time.",
    "codes-mixed": () => "Different codes came up although nothing had been changed.",
    "step-failed": (step) => `Did not help: ${step}`,
    "step-worked": (step) => `It went through after: ${step}`,
    "no-dfu-with-usb-c": () => "DFU mode was missed again and again with a USB-C cable.",
    "no-dfu": () => "DFU mode was missed again and again.",
    "log-finding": (finding) => `The log says: ${finding}`,
    "log-same-step": () => "In the logs, two tries ended in the same step of the restore.",
    "code-dfu": code("the device turned up in DFU mode."),
    "code-not-booted": code("the device did not start when the work was done."),
    "code-never-returned": code("the device did not come back."),
    "code-link": code("the device was lost during the work."),
    "code-usb": code("a transfer over USB failed."),
    "code-power": code("the device drew more power than there was, or its battery was low."),
    "code-network": code("the network or Apple’s server."),
    "code-not-signed": code("Apple’s server did not approve this version, or was not reached."),
    "code-fdr": code("the factory data of the device’s parts could not be fetched."),
    "code-storage": code("the storage could not be made ready."),
    "code-baseband": code("the modem could not be updated."),
    "code-battery": code("the battery did not answer."),
    "code-image": code("the system did not arrive whole."),
    "code-no-room": code("there was no room for the update."),
    "code-host": code("the trouble is on the computer’s side."),
    "code-command": code("the device did not carry out a command."),
    "code-secure-part": code("the chip’s secure part, or one that is paired to it."),
    dropped: () => "You told us: it fell or took a knock before.",
    wet: () => "You told us: it got wet before.",
    repaired: () => "You told us: it was opened or repaired before.",
    "no-service": () => "You told us: it had lost mobile service before.",
    "storage-full": () => "You told us: its storage was nearly full before.",
    "model-no-face-id": () => "This model has no Face ID parts, of which shorts are reported most.",
    "hub-in-between": () => "A hub, a dock or an adapter stood in between.",
  },
};
