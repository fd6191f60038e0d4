import type { CodesLineOf } from "../../codes-words.ts";

/** Where the restore system on the device, or a part of it, gave up. */
export const restoreLines = {
  "error-14.meaning":
    "Apple’s restore library calls it an ASR error: the system image could not be written to the device.",
  "error-14.restarting":
    "Owners whose storage had filled up report it, together with a device that restarts again and again.",
  "error-14.storage-full": "Storage filled to the brim.",
  "error-14.make-room":
    "With this code, room is the first thing to look at. It can be made only while the device still starts.",
  "error-14.update-needs-room":
    "“Update” needs free space. If it ends in 14 again, there may be too little left for it.",
  "error-14.restore-clears":
    "People with full storage report that only a restore ended it. What was not backed up was lost.",

  "error-21.meaning":
    "A command to the device in recovery mode failed. Apple’s program shows it as libusbrestore error 21.",
  "error-21.mixed":
    "On one iPhone 14 it came in turn with 2006 and 4013. The cause was not found there.",
  "error-21.mixed-inside":
    "If 21, 2006 and 4013 take turns on two computers, suspect power or board inside the device.",

  "error-23.meaning":
    "The modem did not answer. Apple’s restore library calls it a radio error in recovery mode.",
  "error-23.not-the-cable":
    "Cable and port had done their work up to the modem, so another cable is not worth a try.",
  "error-23.modem": "The modem (baseband) or its connections on the board.",
  "error-23.iphone7":
    "On iPhone 7 a known fault of the board: first “No Service”, later a restore that fails.",
  "error-23.drop-or-water": "A fall or water before it.",
  "error-23.no-service":
    "Was there “No Service” before? Then do not restore to bring it back: a repairer warns that the device may end up stuck in recovery mode.",
  "error-23.silent-modem":
    "“kBBUReturnIOError” and a repeated “powercycling modem” in the log mean that the modem stays silent.",
  "error-23.modem-work":
    "Ask for somebody who repairs modems on the board. An exchange by Apple comes back without your data.",

  "error-28.meaning":
    "The storage chip did not answer in time. Apple’s restore library calls it a NAND timeout.",
  "error-28.after-a-fall": "A joint under the chip that broke in a fall.",
  "error-28.rescue":
    "Ask for data recovery before any repair that replaces the storage chip or the board.",

  "error-29.meaning":
    "The battery’s gauge could not be updated. Apple’s restore library names exactly this part.",
  "error-29.not-the-cable": "USB had done its work. Another cable is not worth a try.",
  "error-29.battery": "The battery, or the line on which it reports to the board.",
  "error-29.replaced": "A replaced battery that does not answer as the board expects.",
  "error-29.ask-battery":
    "Was the battery replaced? Note when and by whom. That is where to look first.",
  "error-29.charge-long":
    "Here the charge matters more than elsewhere: a full hour at the wall, then try once.",
  "error-29.known-good":
    "Connect a battery that is known to be good, and try the update with it before anything else.",
  "error-29.say-battery": "Say that error 29 points to the battery and its data line.",

  "error-40.meaning":
    "The driver of the storage chip did not start. Apple’s restore library names exactly this.",
  "error-40.one-tenth":
    "One repair shop saw it at about a tenth of the bar. The chip no longer answered on the tester.",
  "error-40.new-chip":
    "There a new storage chip ended the error. Of the data nothing was said, so ask for data recovery first.",

  "error-53.meaning":
    "The device could not fetch its factory data (FDR) from Apple’s server, or it was refused. Logs show several reasons behind the same number.",
  "error-53.old-touch-id":
    "Years ago 53 meant a Touch ID that did not match. Apple says that iOS 9.2.1 and 9.3 ended this.",
  "error-53.proxy": "A proxy between the computer and Apple’s server. Logs name it.",
  "error-53.refused": "Apple’s server refuses the device: status 403 in the log.",
  "error-53.unfit-part": "A replaced board, Touch ID or Face ID part that does not belong to it.",
  "error-53.no-proxy":
    "Turn off proxy and VPN on this computer, or try once over a mobile hotspot. A proxy alone has caused 53.",
  "error-53.read-text":
    "“proxy” or “http failures” beside 53 mean the network. “403” means that the server said no: then another network hardly helps.",
  "error-53.other-network": "Best on another network as well: that tests both at once.",
  "error-53.erase-no-help":
    "An erase changes neither the network nor the parts. Take this step only when both are cleared.",
  "error-53.original-parts":
    "Put the original parts back in, as far as they are there: Touch ID, Face ID, display. Then try the update.",
  "error-53.say-parts":
    "Say which parts were ever replaced, and take the log along. Its text decides whether it is network or part.",

  "error-10.meaning":
    "Apple’s restore library calls it a protocol error: computer and device did not understand each other.",
  "error-10.older-mac":
    "The reports we found are of Macs on which an older macOS was to install a newer one.",
  "error-10.host-older": "A computer whose system is older than the one to be installed.",
  "error-10.update-macos":
    "Bring macOS itself up to date, not only the app. It has to be as new as the system that goes on the device.",
  "error-10.newest-mac": "Choose the computer with the newest system you can get at.",

  "error-11.meaning":
    "Apple’s restore library calls it a file error: a file of the restore could not be read or used.",
  "error-11.software-first":
    "It was met often in virtual machines on certain versions of macOS. So look at software first, not at the device.",
  "error-11.disk-full": "A computer whose own disk is full.",
  "error-11.room-on-disk":
    "See that the computer’s disk has room for several times the download: the file is unpacked during the restore.",
  "error-11.other-version": "Best one with another version of macOS, or with Windows.",
} satisfies Record<
  CodesLineOf<
    | "error-14"
    | "error-21"
    | "error-23"
    | "error-28"
    | "error-29"
    | "error-40"
    | "error-53"
    | "error-10"
    | "error-11"
  >,
  string
>;
