import type { CodesLineOf } from "../../codes-words.ts";

/** What is said of several failures. */
export const sharedLines = {
  "codes.apple-disconnected":
    "Apple names 9, 4005, 4013 and 4014 together: the device disconnected during an update or restore.",
  "codes.apple-cable":
    "The cable, the USB port, or a hub in between. Apple’s advice has all three.",
  "codes.link": "The connection: cable, USB port, hub or adapter, on either end.",
  "codes.charge-port": "The device’s own charging port, worn or dirty.",
  "codes.battery": "A weak or nearly empty battery that gives way under load.",
  "codes.storage-chip": "The storage chip (NAND) or its power supply.",
  "codes.board": "The main board: processor, memory, or a joint that broke in a fall.",
  "codes.computer":
    "The computer: an old version of Apple’s app, a stuck Apple service or driver, another program that holds the device.",
  "codes.firmware": "A firmware file that is damaged, incomplete or not the right one.",
  "codes.network":
    "Something between the computer and Apple’s server gs.apple.com: hosts file, firewall, proxy, security software.",
  "codes.phone-software": "Damaged software on the device.",
  "codes.storage-full": "Storage that is nearly full.",
  "codes.reset-itself": "The device restarted by itself in the middle, for a reason inside.",
  "codes.broken-off": "An update that broke off.",

  "codes.data-first":
    "If the data matters and there is no backup, stop here and talk to a data recoverer first. After an erase nothing is left to rescue.",
  "codes.erase-no-part":
    "An erase repairs software, not parts. With this code it rarely changes anything, and the data is gone either way.",
  "codes.twice-is-enough":
    "The same code at the same stage twice is enough. More of the same tells nothing new.",
  "codes.once-elsewhere":
    "One try on another computer is enough with this code. More cables and ports tell nothing new.",
  "codes.power-under-load":
    "Writing the system draws more power than lying idle. Charge first, and then connect without a hub.",
  "codes.only-last-code":
    "Look only at the code with which the log ends. 21, 2001, 2008 and 2009 further up also stand in the log of a restore that went well.",
  "codes.log-names-stage":
    "Here the log tells more than another try: it names the stage at which it broke off.",
  "codes.data-on-chip":
    "The data on the device lies on this very chip. Every further try should be weighed against it.",
  "codes.backup-now":
    "If the device still starts, back it up now, before anything else. It may not start again.",
  "codes.device-untouched":
    "The device itself is not the cause, and its data has not been touched by it.",
  "codes.fresh-file":
    "Let Apple’s app download the file anew, best on another network. A file from elsewhere may be damaged or out of date.",
  "codes.family-plan": "This number has no plan of its own here. The steps are those of its range.",
  "codes.meaning-unknown": "We found nobody who says what this number means.",
} satisfies Record<CodesLineOf<"codes">, string>;
