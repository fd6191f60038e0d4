import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** The steps on the device that keep its data, and the second computer. */
export const linesPhone = {
  "force-restart.why":
    "It restarts a device that hangs and leaves its data alone. Apple’s advice has it right after the newest software.",
  "force-restart.charged": "Make sure that the device is charged.",
  "force-restart.press":
    "Press the buttons shown for your model, in this order. The screen goes black, then the Apple logo appears: let go.",
  "force-restart.it-starts": "If the Home Screen comes: make a backup first, before anything else.",
  "force-restart.back-to-picture":
    "If the cable and computer come back: nothing is lost. The device is in recovery mode again.",
  "force-restart.try-again":
    "Then try the update again. If the app offers “Update” and “Restore”, choose “Update”.",
  "force-restart.home":
    "These buttons are for iPhone 6s and earlier, iPhone SE (1st generation), iPod touch up to the 6th generation, and iPad with a Home button. iPhone SE (2nd and 3rd generation) and iPhone 8 use other buttons.",
  "force-restart.iphone7":
    "These buttons are for iPhone 7, iPhone 7 Plus and iPod touch (7th generation).",
  "force-restart.iphone8":
    "These buttons are for iPhone 8, X and later, and for iPhone SE (2nd and 3rd generation), although that one has a Home button.",
  "force-restart.ipad-top":
    "These buttons are for every iPad without a Home button, with Face ID or with Touch ID in the top button. Which volume button is nearest depends on the model: go by distance, not by + and −.",
  "force-restart.what-it-does":
    "A force restart clears a hang. It does not repair a broken system; the try after it shows what it did.",

  "free-storage.why":
    "The device still starts, so use that: an update needs room, and with the storage nearly full it can break off.",
  "free-storage.check":
    "On the device: Settings > General > iPhone Storage (iPad Storage). See how much is free.",
  "free-storage.photos":
    "Copy photos and videos to a computer or a drive, look at them there, then delete them here. If you use iCloud Photos, deleting here deletes in iCloud too: choose “Optimize iPhone Storage” in the Photos settings instead.",
  "free-storage.apps":
    "Tap an app that you do not use: “Offload App” keeps its data, “Delete App” does not.",
  "free-storage.backup": "With some room free, make a backup if there is none of today.",
  "free-storage.try-again":
    "Try the update again: Settings > General > Software Update, or Apple’s app on the computer.",
  "free-storage.not-apples":
    "This helps the next update. It is not part of Apple’s advice for 4013.",

  "reset-settings.why":
    "A wrong setting can, rarely, get in the way. This sets all settings back and keeps photos, messages and apps.",
  "reset-settings.reset":
    "On the device: Settings > General > Transfer or Reset iPhone > Reset > Reset All Settings. The device asks for the passcode and restarts.",
  "reset-settings.not-the-other":
    "Look twice: not “Erase All Content and Settings”, which stands below it.",
  "reset-settings.try-again":
    "Try the update again: Settings > General > Software Update, or Apple’s app on the computer.",
  "reset-settings.what-goes":
    "Wi-Fi passwords, cards in Apple Pay and your own settings have to be set up again afterwards.",
  "reset-settings.not-apples": "This is not part of Apple’s advice for 4013. You may skip it.",

  "recovery-update.why":
    "In recovery mode the computer can install the system anew even if the device no longer starts. “Update” tries to keep your data; that is why it comes before “Restore”.",
  "recovery-update.connect": "Connect the device straight to the computer and open Apple’s app.",
  "recovery-update.press":
    "Press the buttons shown for your model, in this order. Keep holding when the Apple logo appears. Let go when the screen shows a cable and a computer.",
  "recovery-update.finder":
    "In Finder, click the device in the sidebar under “Locations”. A window says that there is a problem with it.",
  "recovery-update.itunes":
    "In iTunes a window says that there is a problem with the device. If none appears, click the small device icon at the top left.",
  "recovery-update.apple-devices":
    "In Apple Devices a window says that there is a problem with the device. If none appears, choose the device in the sidebar.",
  "recovery-update.choose": "Choose “Update”. Not “Restore”.",
  "recovery-update.wait":
    "Let it download and install. The device shows the Apple logo with a bar. Do not unplug it until the Lock Screen or “Hello” appears.",
  "recovery-update.already": "The device is in recovery mode already. No buttons are needed.",
  "recovery-update.keeps-data":
    "“Update” reinstalls the system and tries to keep the data. “Restore” always erases.",
  "recovery-update.fifteen-minutes":
    "If the download takes more than about 15 minutes, the device leaves the recovery screen. Let the download finish, press the buttons again and choose “Update” once more.",
  "recovery-update.screens":
    "Cable and computer: recovery mode. Apple logo that stays without a bar: the device is trying to start. Black: off, or DFU mode.",
  "recovery-update.healthy":
    "When it goes well, the device vanishes from USB a few times: in one recorded restore for 2 seconds, then for about 14.",
  "recovery-update.leave":
    "To leave recovery mode without installing anything, do a force restart.",

  "other-computer.why":
    "Apple’s advice names another computer. It rules out this computer’s port, driver and programs at a stroke.",
  "other-computer.which":
    "Use another computer, best of the other kind: a Mac instead of a Windows PC, or the other way round. Take one whose owner you trust.",
  "other-computer.other-cable": "Use another cable there as well.",
  "other-computer.newest": "Bring Apple’s app there up to date first.",
  "other-computer.try-again":
    "Put the device in recovery mode again if needed, and choose “Update”.",
  "other-computer.note-stage": "If it breaks off, note the code and how far the bar had come.",
  "other-computer.if-it-works":
    "If it goes through, the first computer or its cable was the cause. The device is likely fine.",
  "other-computer.if-same":
    "If it breaks off at the same stage, the cause is likely in the device. More swapping then tells little.",
  "other-computer.best-split": "Of all tests without tools, this one tells the most.",
} satisfies Record<
  LineOf<
    "force-restart" | "free-storage" | "reset-settings" | "recovery-update" | "other-computer"
  >,
  string
>;
