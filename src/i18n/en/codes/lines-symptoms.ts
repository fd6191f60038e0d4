import type { CodesLineOf } from "../../codes-words.ts";

/** Failures without a number. */
export const symptomLines = {
  "stuck-in-recovery.meaning":
    "The device shows a cable and a computer. Its start software runs and waits for a system from the computer.",
  "stuck-in-recovery.nothing-erased": "This mode by itself erases nothing.",
  "stuck-in-recovery.button": "A button that is stuck, or pressed by a case.",
  "stuck-in-recovery.backup-if-starts":
    "If it starts, back it up before anything else, and only then update.",
  "stuck-in-recovery.note-code":
    "If a number comes up, enter it here. The steps then follow that number.",

  "apple-logo-loop.meaning":
    "The device begins to start and breaks off: the Apple logo goes and comes again, or stays for good.",
  "apple-logo-loop.data-there":
    "The data is usually still there. What is missing is a system that starts.",
  "apple-logo-loop.storage-full": "Storage filled to the brim.",
  "apple-logo-loop.ear-flex":
    "On Face ID models a wet earpiece flex, which according to a large repair shop causes loops as well.",
  "apple-logo-loop.full-half-hour":
    "A device with an empty battery loops too. Give it a full half hour at the wall.",
  "apple-logo-loop.time-it":
    "Note how long the logo stays each time. Always the same time, about three minutes for instance, speaks for a part that does not answer.",
  "apple-logo-loop.update-first":
    "“Update” puts a fresh system on it and tries to keep the data. It comes before any restore.",
  "apple-logo-loop.unplug-ear-flex":
    "Face ID models: begin with the earpiece flex. A large repair shop finds it most often.",

  "not-recognised.meaning":
    "The computer does not list the device, so Apple’s app has nothing to update or restore.",
  "not-recognised.data-safe": "The data on the device is not in danger from this.",
  "not-recognised.charge-only": "A cable that only charges, or a worn one.",
  "not-recognised.locked": "The device is locked, or does not trust this computer yet.",
  "not-recognised.off": "The device is off, or its battery is empty.",
  "not-recognised.data-cable":
    "Take a cable with which data was transferred before. Many cables only charge.",
  "not-recognised.black":
    "If the screen stays black, an empty battery is the first thing to rule out.",
  "not-recognised.start-software":
    "In recovery mode hardly any software of the device takes part. If the computer sees it there and not otherwise, cable and port are fine.",
  "not-recognised.port-work":
    "Not seen on two computers with two cables: the charging port is the first thing to have checked.",
} satisfies Record<CodesLineOf<"stuck-in-recovery" | "apple-logo-loop" | "not-recognised">, string>;
