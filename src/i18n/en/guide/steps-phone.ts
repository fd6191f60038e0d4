import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** On the device, keeping its data. */
export const stepsPhone = {
  "force-restart.why":
    "It restarts a device that hangs and leaves its data alone. Apple’s advice has it right after the newest software.",
  "force-restart.charged": "Make sure that the device is charged.",
  "force-restart.press":
    "Press the buttons shown, in this order. Let go when the Apple logo appears.",
  "force-restart.try-again":
    "Then try again in Apple’s app. If it offers “Update” and “Restore”, choose “Update”.",
  "force-restart.logo": "The screen goes black, then the Apple logo appears.",
  "force-restart.it-starts": "If the Home Screen comes: make a backup first, before anything else.",
  "force-restart.back-to-picture":
    "If the cable and computer come back: nothing is lost. The device is in recovery mode again.",
  "force-restart.nothing":
    "If the screen does not change: another button was pressed, or the hold was too short. Do it once more, and longer.",
  "force-restart.what-it-does":
    "A force restart clears a hang. It does not repair a broken system; the try after it shows what it did.",
  "force-restart.home":
    "These buttons are for iPhone 6s and earlier, iPhone SE (1st generation), iPod touch up to the 6th generation, and iPad with a Home button. iPhone SE (2nd and 3rd generation) and iPhone 8 use other buttons.",
  "force-restart.iphone7":
    "These buttons are for iPhone 7, iPhone 7 Plus and iPod touch (7th generation).",
  "force-restart.iphone8":
    "These buttons are for iPhone 8, X and later, and for iPhone SE (2nd and 3rd generation), although that one has a Home button.",
  "force-restart.ipad-top":
    "These buttons are for every iPad without a Home button, with Face ID or with Touch ID in the top button. Which volume button is nearest depends on the model: go by distance, not by + and −.",

  "free-storage.why":
    "An update needs room, and with the storage nearly full it can break off. It can be cleared only while the device starts.",
  "free-storage.check":
    "On the device: Settings > General > iPhone Storage (iPad Storage). See how much is free.",
  "free-storage.photos":
    "Copy photos and videos to a computer or a drive, look at them there, then delete them here.",
  "free-storage.apps": "Tap an app that you do not use and choose “Offload App”.",
  "free-storage.backup": "Make a backup if there is none of today.",
  "free-storage.try-again":
    "Try the update again: Settings > General > Software Update, or Apple’s app on the computer.",
  "free-storage.room": "At least 10 GB free, and the update goes on past the old point.",
  "free-storage.enough":
    "If there was room all along, answer “I could not do it”. If it breaks off again, answer so and note the code.",
  "free-storage.icloud-photos":
    "With iCloud Photos on, deleting here deletes in iCloud too. Choose “Optimize iPhone Storage” in the Photos settings instead.",
  "free-storage.offload": "“Offload App” keeps the app’s data, “Delete App” does not.",
  "free-storage.goal":
    "Ten gigabytes are our rule of thumb. A computer needs less room on the device than an update over Wi-Fi.",

  "reset-settings.why":
    "A wrong setting can, rarely, get in the way. This sets all settings back and keeps photos, messages and apps.",
  "reset-settings.reset":
    "On the device: Settings > General > Transfer or Reset iPhone > Reset > Reset All Settings.",
  "reset-settings.not-the-other":
    "Look twice: not “Erase All Content and Settings”, which stands below it.",
  "reset-settings.try-again":
    "Try the update again: Settings > General > Software Update, or Apple’s app on the computer.",
  "reset-settings.restarts":
    "The device asks for the passcode and restarts. Photos and apps are still there.",
  "reset-settings.error":
    "An error again: note the code and how far the bar had come, and answer so.",
  "reset-settings.what-goes":
    "Wi-Fi passwords, cards in Apple Pay and your own settings have to be set up again afterwards.",
  "reset-settings.may-skip": "You may skip this step.",
} satisfies Record<LineOf<"force-restart" | "free-storage" | "reset-settings">, string>;
