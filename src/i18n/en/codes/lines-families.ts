import type { CodesLineOf } from "../../codes-words.ts";

/** Ranges of numbers, for those without a plan of their own. */
export const familyLines = {
  "family-hop.meaning":
    "During a restore the device moves from mode to mode. Codes in the 4000s say which move did not come about.",
  "family-hop.overlap":
    "With 4017 an earlier try still seems to run: quit Apple’s app, unplug, plug in again and try once more.",

  "family-restore.meaning":
    "-1 and the numbers up to 99 come from Apple’s restore library. Many name a part or a stage at which it gave up.",
  "family-restore.named-part": "The part that the log names last, or its flex.",
  "family-restore.which-updater":
    "Look which updater stood last: SE, Rose, Savage, baseband and others are parts of the device. A log of -1 ends in such a name.",
  "family-restore.say-part": "Say which part the log names. That is where a repairer begins.",

  "family-baseband.meaning":
    "Apple’s restore library keeps these numbers for the update of the modem (baseband).",
  "family-baseband.older-version":
    "A version older than the modem’s own: 1015 says that it cannot be rolled back.",
  "family-baseband.server":
    "For 1013 Apple also named a server, gs.apple.com, that is blocked or redirected.",
  "family-baseband.signing-server":
    "Worth one test: Apple named a blocked gs.apple.com for 1013. The other numbers have no such note.",
  "family-baseband.no-downgrade":
    "Take the current version only. An older one does not fit the modem.",

  "family-image.neighbours":
    "Its neighbour 1100 means a system image that could not be put on the device.",
  "family-image.1109": "1109 is told of an exchange with Apple’s server that did not complete.",
  "family-image.network": "The network between computer and Apple’s servers, as told of 1109.",

  "family-old-host.meaning":
    "Numbers of iTunes from long ago. As far as we know they spoke of the computer and of USB.",
  "family-old-host.newest":
    "Current versions of Apple’s apps hardly show these numbers. Update first.",
  "family-old-host.1671":
    "1671 may mean that a download is still running. Wait until it has finished, then try again.",

  "family-usb.meaning":
    "Apple’s restore library keeps these numbers for USB. 2011 says that there is not enough power.",
  "family-usb.2011":
    "With 2011 this is the step that counts: charge at the wall, then connect straight to the computer.",

  "family-server.meaning":
    "Apple’s restore library keeps these numbers for the signing of the system by Apple’s servers.",
  "family-server.status":
    "From 3100 on, the number is 3100 plus the status that the server gave. 3194, for instance, is status 94.",

  "family-mux.meaning":
    "A code of the computer’s own USB layer. It is also shown as a large negative number.",
  "family-mux.detail":
    "Such codes are details inside a log, seldom the reason why a restore ended.",
  "family-mux.stuck-service":
    "These codes come from the connection’s software on the computer: restart it before anything else.",

  "unknown-code.general-order":
    "The steps follow Apple’s general order: what risks nothing comes first, and “Update” before anything that erases.",
  "unknown-code.inside": "A fault inside the device.",
  "unknown-code.check-number":
    "Read the number once more from the screen. A digit too few leads to another plan.",
} satisfies Record<
  CodesLineOf<
    | "family-hop"
    | "family-restore"
    | "family-baseband"
    | "family-image"
    | "family-old-host"
    | "family-usb"
    | "family-server"
    | "family-mux"
    | "unknown-code"
  >,
  string
>;
