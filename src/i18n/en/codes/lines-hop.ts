import type { CodesLineOf } from "../../codes-words.ts";

/** Moves between modes that failed, and links that broke: 4005, 4010, 4014, 404x, 9. */
export const hopLines = {
  "error-4005.meaning":
    "The system had been written, and the computer waited in vain for the device to start with it. Apple’s restore program says so on a Mac.",
  "error-4005.may-be-fine":
    "So the device may be fine: perhaps it started and the computer did not notice.",
  "error-4005.unseen": "The device did start, and only the connection was missed.",
  "error-4005.look-first":
    "First look at the device. If it shows the Lock Screen or “Hello”, the update went through: answer so, and the check follows.",
  "error-4005.give-time":
    "Leave it on a wall charger for ten minutes before you judge. The first start after an update takes longer.",
  "error-4005.say-written":
    "Say that the system was written in full and the device then did not start: that speaks for storage or board, less for a cable.",

  "error-4014.meaning":
    "The computer waited for the device’s restore system, and the device turned up in DFU mode.",
  "error-4014.first-stage":
    "In DFU mode only the chip’s own start code runs. Either the very first stage of starting failed, or something sent the device there.",
  "error-4014.rival":
    "A second program on the computer that handles devices on USB. This was seen with usbmuxd.",
  "error-4014.close-rivals":
    "Also end usbmuxd, virtual machines and their USB filters: only Apple’s app may hold the device.",
  "error-4014.out-of-dfu":
    "If the screen stays black, the device may still be in DFU mode. The force restart takes it out.",
  "error-4014.cable-less":
    "A plug that slips does not send a device into DFU mode. So a cable explains this code less well than 4013; one other cable will do.",
  "error-4014.say-dfu":
    "Say that it came back in DFU mode. A repairer then looks at processor, memory, storage and their power first.",

  "error-9.meaning":
    "Apple’s restore library calls it a communication error: the link broke while computer and device were talking.",
  "error-9.got-further":
    "The restore system on the device had likely started already, so it got further than with 4013.",
  "error-9.same-point":
    "Note how far the bar came. If another cable ends at the same point, the cable is most likely not it.",

  "error-4010.meaning":
    "The device left USB while its restore system was still at work. A log that somebody posted pairs this sentence with 4010.",
  "error-4010.comes-and-goes":
    "A tool for virtual Macs calls the same message intermittent and advises a second try.",
  "error-4010.lie-still":
    "Lay the device down and leave cable and plug untouched until the bar has finished.",

  "error-404x.meaning":
    "The device left one mode, and the computer waited in vain for it to come back in the next.",
  "error-404x.macs": "The reports we found are of Macs with Apple silicon, not of iPhone or iPad.",
  "error-404x.mac-software":
    "With Macs: a fault in the firmware or the restoring software. Some got through once the firmware was restored from another Mac.",
  "error-404x.shorted-storage":
    "The storage or its power supply. On a MacBook Pro with M1 Pro a short there lay behind 4041.",
  "error-404x.mac-elsewhere":
    "Is the device a Mac? This guide is for iPhone and iPad. For Macs Apple has its own article on reviving and restoring the firmware.",
  "error-404x.ten-minutes":
    "The computer waits about ten minutes before it shows this code. Do not pull the cable before that.",
  "error-404x.other-version":
    "With Macs, a restoring Mac on another version of macOS made the difference for some.",
  "error-404x.never-returned":
    "Say in which mode the device was last seen, and that nothing came after it.",
} satisfies Record<
  CodesLineOf<"error-4005" | "error-4014" | "error-9" | "error-4010" | "error-404x">,
  string
>;
