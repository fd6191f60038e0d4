import type { CoachWords } from "../../coach-words.ts";

/** What came of a count, and what to do otherwise: no blame, one thing at a time. */
export const verdict: CoachWords["verdict"] = {
  weakDfu:
    "Only the USB-C port answers as DFU (F014). That is a weaker sign: Apple’s app may still not see the device.",
  weakRestart: "It is back, but its leaving was not seen, so this is a weaker sign of a restart.",
  endings: {
    stopped: { title: "Stopped", told: "Let go of all buttons. Nothing was changed." },
    unseen: {
      title: "Not seen",
      told: "Nobody can tell from here: the browser was not given a look at the device. This does not count as a miss.",
    },
    interrupted: {
      title: "The computer was held up",
      told: "A cue came too late to follow. This does not count as a miss.",
    },
  },
  misses: {
    "never-left": {
      title: "The device never left USB",
      told: "It did not restart, so the buttons were not felt together, or not long enough.",
    },
    "cable-moved": {
      title: "The plug moved",
      told: "The device left and was back too soon for a restart: the connection broke for a moment.",
    },
    "released-late": {
      title: "Let go a little late",
      told: "The device restarted and came up in recovery mode: both buttons were down too long.",
    },
    "second-not-held": {
      title: "The second button was not felt",
      told: "Recovery mode came at once: as the device started, it did not feel both buttons.",
    },
    booted: {
      title: "The device started as usual",
      told: "It came up in normal mode: the hold ended before it counted.",
    },
    "held-too-long": {
      title: "Held a little too long",
      told: "The device went past the restart into recovery mode. No harm is done.",
    },
    "into-dfu": {
      title: "It is in DFU mode",
      told: "One button was let go while the other was still held, and that asks for DFU mode. No harm is done.",
    },
    "nothing-returned": {
      title: "The device left and nothing came back",
      told: "It may be off, or in DFU mode without reaching this computer.",
    },
    blinking: {
      title: "It comes and goes",
      told: "The device is on USB for a moment and gone again: power or connection does not hold.",
    },
    "recovery-not-seen": {
      title: "The picture is there, USB does not show it",
      told: "The device is in recovery mode, but no data reaches the computer.",
    },
    "reboot-not-taken": {
      title: "The restart did not happen",
      told: "The computer’s command did not reach the device, or the device stayed where it was.",
    },
  },
  change: "Next time",
  changes: {
    "press-firmly": "Press each button all the way down, without a case in between.",
    "right-buttons": "Compare the buttons with the drawing before you start.",
    "hold-longer": "Do not let go before the coach says so.",
    "hold-until-black":
      "Hold until the screen turns black, even if it takes longer than you expect.",
    "press-second-sooner": "Add the second button the moment the screen turns black.",
    "keep-second-held": "Let go of the first button only; the second stays down without a break.",
    "release-earlier": "Let go of the first button as soon as you hear the cue.",
    "release-at-logo": "Let go the moment the Apple logo appears.",
    "hold-through-logo": "Keep holding through the Apple logo, until cable and computer appear.",
    "release-together": "Let go of both buttons at the same moment.",
    "restart-first": "Force restart the device first, then count again.",
    "hands-off-cable": "Lay the cable so that it does not move while you hold the device.",
    "direct-port": "Plug straight into the computer, without a hub or dock.",
    "usb-a-cable": "Take a USB-A to Lightning cable.",
    "other-cable": "Take another cable.",
    "other-port": "Take another port of the computer.",
    charge: "Charge the device for half an hour from a wall plug, then count again.",
    "check-driver":
      "Look whether Apple’s driver sees it: Apple Devices or iTunes on Windows, Finder on a Mac.",
    "clean-port":
      "Look into the device’s port with a light and remove lint with a wooden toothpick.",
    "by-hand": "Count it by hand, with the buttons alone.",
  },
  offer: (told) => `Another timing fits better now: ${told}`,
  take: (timing) => `Use it: ${timing}`,
  trail: "Seen on USB",
  trailNothing: "Nothing changed on USB during the count.",
  began: "count began",
  left: "left USB",
  at: (seconds) => `${seconds} s`,
  sources: "Where this comes from",
  next: "How to go on",
};
