// English words of the coach; loaded with its screen. What a miss means and what to change stand in
// coach/verdict.ts.
import type { CoachWords } from "../coach-words.ts";
import { button, now, releaseNow } from "./coach/presses.ts";
import { shapes } from "./coach/shapes.ts";
import { verdict } from "./coach/verdict.ts";

export const coach: CoachWords = {
  title: "Button coach",
  lead: "It counts, speaks and beeps while both your hands are on the device, watches USB, and says what happened.",
  goals: {
    "force-restart": {
      name: "Force restart",
      what: "Starts a frozen device again. Nothing is erased.",
      done: "The device restarted.",
      already: "The device restarted.",
    },
    recovery: {
      name: "Recovery mode",
      what: "The screen shows a cable and a computer. Apple’s app can then update or restore.",
      done: "The device is in recovery mode.",
      already: "The device is in recovery mode already. Nothing needs to be pressed.",
    },
    dfu: {
      name: "DFU mode",
      what: "The deepest mode. The screen stays black and only USB shows it.",
      done: "The device is in DFU mode. Its black screen is right.",
      already: "The device is in DFU mode already. Nothing needs to be pressed.",
    },
    "leave-dfu": {
      name: "Leave DFU mode",
      what: "Starts the device from DFU mode again. Nothing is erased.",
      done: "The device has left DFU mode.",
      already: "The device is not in DFU mode. Nothing needs to be pressed.",
    },
  },
  choose: {
    goal: "What is to be reached?",
    device: "Which device?",
    attached: "On USB now",
    which: "Several devices are connected. Which one is in your hands?",
    how: "How do you want to begin?",
    pictures: "I have the device in my hands",
    picturesHint:
      "Look at the front and the edges first. Where fronts are alike, compare the back and the lower edge.",
    practise: "Practise without a device",
    practiseHint: "A virtual device answers to your keyboard and makes the same mistakes visible.",
    otherGoal: "Another goal",
    otherDevice: "Not this device?",
    noButtons: "The coach counts for iPhone, iPad and iPod touch.",
  },
  shapes,
  turn: {
    lying: "Show it lying down",
    upright: "Show it upright",
    note: "Near and far are counted from the Top button, however you hold the iPad.",
  },
  stepsTitle: "All steps",
  before: "Read this first",
  warnings: {
    "usb-c-lightning":
      "With a USB-C to Lightning cable, DFU mode often cannot be reached at all. Take a USB-A to Lightning cable if you can.",
    "know-your-cable":
      "Look at the plug on the computer’s side. A USB-C to Lightning cable often cannot reach DFU mode; USB-A to Lightning can.",
    "no-hub": "Plug the cable straight into the computer, without a hub, dock or adapter.",
    "screen-stays-black":
      "DFU mode shows nothing. A black screen at the end is right; USB tells whether it worked.",
    "how-to-leave-dfu": "To come back from DFU mode: force restart. The coach counts that as well.",
    "how-to-leave-recovery":
      "To come back from recovery mode: force restart. If the system is damaged, recovery mode returns until it is restored.",
    "three-misses":
      "Three tries have missed. Change the cable and the port before the timing; most rows of misses end there.",
  },
  cable: {
    legend: "Your cable, computer’s end first",
    kinds: {
      "usb-a-lightning": "USB-A to Lightning",
      "usb-c-lightning": "USB-C to Lightning",
      "usb-a-usb-c": "USB-A to USB-C",
      "usb-c-usb-c": "USB-C to USB-C",
      other: "Another, or with an adapter",
      unknown: "Not sure",
    },
  },
  timing: {
    chosen: (title) => `Timing: ${title}`,
    names: {
      standard: { title: "Usual", told: "The screen decides when to let go." },
      "until-black": {
        title: "By the black screen",
        told: "The next hold begins as the device leaves USB.",
      },
      "legacy-ios-kit": {
        title: "By the clock",
        told: "Fixed seconds, for when USB shows nothing.",
      },
      "short-both": { title: "Shorter", told: "One second less with both buttons." },
      "release-at-black": {
        title: "Let go at black",
        told: "The first button is let go the moment the screen turns black.",
      },
      "host-reboot": {
        title: "The computer restarts it",
        told: "From recovery mode; two holds are left to do.",
      },
    },
  },
  reboot: {
    title: "The computer can send the restart",
    body: "The device is in recovery mode. The coach can tell it to restart two seconds into the count, so that only two holds are left. Nothing is changed on the device.",
    back: "If it does not end in DFU mode, the device starts as usual, or comes back to recovery mode. A force restart always leads out.",
    take: "Use this way",
    leave: "Count by hand instead",
    understood: "I have read how to come back",
    looking: "Checking whether this computer can talk to it…",
    possible: "This computer can talk to the device.",
    refused:
      "This computer cannot talk to the device, so count it by hand. That is usual on Windows and nothing is wrong.",
  },
  hindrance: {
    "needs-recovery": "This timing begins in recovery mode. Bring the device there first.",
    "read-how-to-come-back": "Confirm that you have read how to come back.",
  },
  sound: {
    legend: "Cues",
    voice: "Voice",
    tones: "Tones",
    noVoice:
      "This computer has no offline English voice, so the tones lead. A voice can be added in the system’s settings.",
    hear: "Hear the tones",
    names: { press: "Press", release: "Let go", success: "Reached" },
  },
  start: "Start the count",
  stop: "Stop",
  again: "Once more",
  keys: "Space bar starts, stops and repeats; Esc stops.",
  stage: {
    ready: "Read all steps, take the device in both hands, then start.",
    getReady: "Get ready",
    first: (press) => `First: ${press}`,
    next: (press) => `Then: ${press}`,
    last: "Last one: hold until it is reached.",
    hold: "Hold",
    holdOn: "Black. Keep holding.",
    waiting: "All buttons up",
    waitingHint: "Watching USB for the device.",
    seconds: "seconds left",
    sofar: "seconds so far",
    position: (press, of) => `${press} of ${of}`,
  },
  button,
  now,
  spoken: {
    getReady: (first) => `Get ready. First: ${first}.`,
    release: releaseNow,
    holdOn: "Black. Keep holding.",
    wait: "Let go of everything and wait.",
    clickAgain: "One more click is needed on the computer.",
    miss: "Not this time. Look at the screen.",
  },
  asking: {
    title: "One more click",
    body: "For the browser, every mode is a new device. It may be here unseen: open the list once more and look.",
    click: "Open the list",
    notListed: "It is not in the list",
    screen: "Or tell what the device shows",
    screens: {
      black: "Black",
      "apple-logo": "Apple logo",
      "recovery-picture": "Cable and computer",
      home: "Home or lock screen",
    },
  },
  verdict,
  modes: {
    normal: "Normal mode",
    recovery: "Recovery mode",
    dfu: "DFU mode (1227)",
    "port-dfu": "Port DFU (F014)",
    kis: "DFU mode (1881)",
    wtf: "WTF mode",
  },
  practice: {
    title: "Your practice device",
    hint: "Hold the buttons with the keys, or with the pointer on the buttons below. It takes as long as a real one.",
    keys: { up: "↑", down: "↓", left: "←", right: "→" },
    afresh: "Start it afresh",
    toRecovery: "Send it to recovery mode",
    toDfu: "Let it fall into DFU mode",
    away: "Put it away",
    hands: "Your hands beside the count",
    planned: "as counted",
    pressed: "as you held",
  },
  kept: "This run is kept in the session’s record.",
  back: "Back to the session",
};
