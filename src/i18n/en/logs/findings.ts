import type { LogWords } from "../../log-words.ts";

/** What a log shows, and what that usually means. */
export const findings: LogWords["findings"] = {
  "never-reached-restore-mode": {
    title: "The restore system never started",
    proof:
      "It was handed to the device, and the device came back in recovery mode instead. A cable alone seldom does this.",
  },
  "reset-in-restore-mode": {
    title: "The device restarted in the middle of the restore",
    proof:
      "The restore system was running, then the device turned up in another mode. Something reset it; a mere loss of contact looks different.",
  },
  "fell-to-dfu": {
    title: "The device fell to DFU mode",
    proof:
      "It should have come back with the next stage and came back in DFU mode: it no longer got that far by itself.",
  },
  "first-boot-missed": {
    title: "Everything was written, but the device did not start",
    proof:
      "The restore was done and the device did not come back as itself. Sometimes it only takes longer: look at its screen first.",
  },
  "never-returned": {
    title: "The device left and never came back",
    proof: "The computer waited until its time was up.",
  },
  "left-restore-mode": {
    title: "The device dropped off during the restore",
    proof:
      "The log ends with it gone. Whether contact was lost or the device went off cannot be told from this alone.",
  },
  "left-recovery": {
    title: "The device dropped off in recovery mode",
    proof: "It went before anything had been handed to it that would make it go.",
  },
  "ibec-refused": {
    title: "The first loader did not start",
    proof:
      "iBEC was sent, and the device did not take it over. Often the downloaded file is not whole.",
  },
  "died-inside-step": {
    title: "It ended inside one step",
    proof:
      "This step had begun and never ended. What it works on is the first place to look, though not proven.",
  },
  "step-failed": {
    title: "One step reported a failure",
    proof: "The device itself named the step that did not work.",
  },
  "left-mid-image": {
    title: "Contact was lost while the system was being sent",
    proof:
      "This is the longest transfer, at full speed. Cable, port and charging port show here first.",
  },
  "image-checksum": {
    title: "The system arrived changed",
    proof:
      "What was read back did not match what was sent. The link is the usual reason, then the downloaded file, then storage or memory.",
  },
  "image-failed": {
    title: "The system could not be written",
    proof: "The transfer or the check of the system image failed; the log does not say why.",
  },
  "mode-blinking": {
    title: "The device came and went in one mode",
    proof: "Again and again within seconds. Loose contact or too little power is likely.",
  },
  "device-not-answering": {
    title: "The device was there and did not answer",
    proof: "The computer asked again and again. Often another program or a tired driver holds it.",
  },
  "link-error": {
    title: "A transfer over USB failed",
    proof: "The link broke while data were on their way.",
  },
  "low-power": {
    title: "Too little power",
    proof: "The log says that the device drew more than it got, or that its battery was low.",
  },
  "waiting-to-charge": {
    title: "The device was waiting for its battery",
    proof: "The restore goes on only when the battery is charged enough.",
  },
  "baseband-silent": {
    title: "The modem did not answer",
    proof: "The restore asked the part that talks to the mobile network, and got nothing back.",
  },
  "baseband-failed": {
    title: "The modem could not be updated",
    proof: "The part answered, and its update failed.",
  },
  "fdr-network": {
    title: "The factory data of parts could not be fetched",
    proof: "The server that keeps them was not reached. A firewall, a proxy or a filter is likely.",
  },
  "fdr-refused": {
    title: "The factory data of a part were refused",
    proof:
      "The server was reached and said no. This happens with parts that do not belong together.",
  },
  "fdr-failed": {
    title: "The factory data of parts failed",
    proof: "The log does not say whether the network or a part is behind it.",
  },
  "not-signed": {
    title: "Apple’s server did not approve this version",
    proof: "The version is no longer signed, or the request did not reach the right server.",
  },
  "server-unreachable": {
    title: "Apple’s server was not reached",
    proof:
      "The request failed on its way. Network, firewall, an altered hosts file or the date are the usual reasons.",
  },
  "server-refused": {
    title: "Apple’s server gave no usable answer",
    proof: "It was reached, and answered with an error.",
  },
  "storage-full": {
    title: "No room for the update",
    proof: "The device found too little free space for the new system beside its data.",
  },
  "nvram-full": {
    title: "The device’s settings memory (NVRAM) was full",
    proof: "A value could not be stored that the restore needs.",
  },
  "storage-failed": {
    title: "The storage did not work",
    proof:
      "It could not be set up, written or read back. If it repeats at one place, the chip or its solder is likely.",
  },
  "battery-data-failed": {
    title: "The battery gave no data",
    proof: "The restore asked the battery’s own chip, and got no good answer.",
  },
  "sep-failed": {
    title: "The secure part of the chip did not come up",
    proof: "Its firmware was not taken, or it did not answer.",
  },
  "nfc-failed": {
    title: "The NFC part did not answer",
    proof: "Its step failed. Later models stop here when the part or its line is damaged.",
  },
  "peripheral-failed": {
    title: "A part could not be updated",
    proof: "The firmware of one of the device’s parts was not taken.",
  },
  "host-file-failed": {
    title: "The computer could not read a file",
    proof: "Download, free space or access rights on the computer are the usual reasons.",
  },
  "host-too-old": {
    title: "The program on the computer is too old",
    proof: "It does not know what this device or this version asks for.",
  },
  "overlapping-session": {
    title: "Another restore of this device was still under way",
    proof: "Two programs, or one twice, worked on the same device.",
  },
  "previous-restore-died": {
    title: "An earlier restore broke off too",
    proof: "The device still carried the mark of it. By itself it says nothing of this one.",
  },
  "saved-panic": {
    title: "The device had kept a report of a system panic",
    proof: "The restore came upon it. The report itself would say more.",
  },
  "unknown-code": {
    title: "A code that nobody here can read",
    proof: "It is shown as it stands, so that it can be looked up.",
  },
  "panic-sensor": {
    title: "A sensor did not report",
    proof: "The system restarts when a sensor that watches heat or battery is silent.",
  },
  "panic-sensor-array": {
    title: "A group of sensors did not report",
    proof: "The bits name them, but which bit is which differs by generation.",
  },
  "panic-service": {
    title: "A system service stopped answering",
    proof:
      "The watchdog restarted the device. Software does this, and so does a part the service waits for.",
  },
  "panic-storage": {
    title: "The storage stopped answering",
    proof: "The panic names the storage controller.",
  },
  "panic-sep": {
    title: "The secure part of the chip stopped",
    proof: "The panic came from there.",
  },
  "panic-sensor-bus": {
    title: "A line of sensors hung",
    proof: "One part on the line can hold up all the others.",
  },
  "panic-wireless": {
    title: "The modem or the Wi-Fi part stopped",
    proof: "The panic names it.",
  },
  "panic-display": {
    title: "The display path stopped",
    proof: "The panic names the display, its touch layer or its driver.",
  },
  "panic-hang": {
    title: "The processor hung",
    proof: "A core did not answer in time. By itself this points at no part.",
  },
  "panic-other": {
    title: "A panic that nobody here can read",
    proof: "Its first line is shown as it stands, so that it can be looked up.",
  },
};
