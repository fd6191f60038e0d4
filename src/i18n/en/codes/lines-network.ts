import type { CodesLineOf } from "../../codes-words.ts";

/** What arrives damaged, USB, and Apple's servers. */
export const networkLines = {
  "error-1100.meaning":
    "What the device received was not what the computer sent: the checksum of the system image did not match.",
  "error-1100.bytes-changed":
    "Somewhere between the file and the storage, bytes changed. Each step below replaces one link of that chain.",
  "error-1100.cable":
    "The cable: one person was rid of it with another one. For another, three cables changed nothing.",
  "error-1100.memory": "Faulty memory, in the computer or in the device.",
  "error-1100.one-cable": "Begin with the cable: it has ended this error before, and costs least.",
  "error-1100.own-download":
    "Let that computer download the file itself. A copied file would carry the damage along.",

  "error-1110.guess":
    "Our guess: the update could not bring back the volume that holds the data, often because the storage is nearly full.",
  "error-1110.make-room":
    "If the guess is right, free space decides here. It can be made only while the device still starts.",
  "error-1110.update-may-stop":
    "“Update” may end in 1110 again. The data is still there; do not go on in a hurry.",
  "error-1110.restore-passes":
    "If the guess is right, only a restore gets through, because it does not bring the data back.",
  "error-1110.send-log":
    "Take the log along: it names the stage, and hardly anything is known of this number.",

  "error-2001.meaning":
    "Talking over USB failed: opening the device, writing, reading, or waiting for its answer. 2006 means that it did not respond.",
  "error-2001.apple": "Apple lists 2001 to 2009 as trouble with USB.",
  "error-2001.usb-path": "Cable, USB port, hub, or another USB device beside it.",
  "error-2001.alone": "Unplug every other USB device, hubs too, so that this one is alone.",
  "error-2001.every-port":
    "If the same number comes on two computers with two cables, the charging port or the board of the device is likely.",

  "error-3004.meaning":
    "3004: Apple’s signing server was not reached. 3014: the exchange with it failed inside.",
  "error-3004.busy": "Apple’s servers are overloaded, or the line is slow.",
  "error-3004.clock": "Date or time on the computer is wrong, so secure connections fail.",
  "error-3004.hotspot":
    "The quickest test: connect the computer through a mobile hotspot and try again.",
  "error-3004.release-day":
    "On the day of a big release the servers may be overloaded; 3014 was met that way. Try again some hours later.",
  "error-3004.other-network-too": "Take another network as well, at a friend’s for instance.",
  "error-3004.update-keeps":
    "Once the server answers, “Update” is enough. Nothing speaks for a restore because of this code.",
  "error-3004.not-a-repair":
    "A repairer is needed only if it fails on another computer and another network, too.",

  "error-3194.meaning":
    "Apple’s server did not sign this version for this device. 3194 is 3100 plus the server’s status 94.",
  "error-3194.unsigned": "A firmware file of a version that Apple does not sign, or no longer.",
  "error-3194.hosts":
    "A line in the hosts file that sends gs.apple.com elsewhere, left by an old tool.",
  "error-3194.old-app": "An old version of Apple’s app that offers an old version of the system.",
  "error-3194.hosts-line":
    "Look for gs.apple.com in the hosts file and take that line out. Apple names a blocked or redirected gs.apple.com as a cause.",
  "error-3194.let-app-choose":
    "Do not pick a file yourself. Let Apple’s app find and download the current version.",
  "error-3194.clean-hosts": "Best one on which no tool for older versions was ever installed.",
  "error-3194.current-only":
    "Only the current version is signed. An older one cannot be put back this way.",
  "error-3194.not-a-repair":
    "No repair helps against this code. If it stays on two computers and two networks, ask Apple Support.",
} satisfies Record<
  CodesLineOf<"error-1100" | "error-1110" | "error-2001" | "error-3004" | "error-3194">,
  string
>;
