import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** The steps that can cost the data. */
export const linesErase = {
  "nearby.why": "These ways need no computer and no cable to one.",
  "nearby.assistant":
    "iOS or iPadOS 26 and later: if Recovery Assistant starts by itself, connect to Wi-Fi and let it look for the problem.",
  "nearby.models":
    "A second iPhone or iPad can restore these: iPhone 15 Pro models, 16 models, 16e, 17 models, Air; iPad (A16), iPad mini (A17 Pro), iPad Air (5th generation, M2, M3), iPad Pro (M4, M5), 12.9-inch (5th, 6th generation) and 11-inch (3rd, 4th generation).",
  "nearby.helper":
    "Put both on power, side by side. The second one needs iOS or iPadOS 18 or later and Wi-Fi; keep it unlocked.",
  "nearby.code":
    "“Restore Nearby iPhone” appears on the second one: tap “Continue” and enter the six digits that this device shows.",
  "nearby.wait": "Leave both together until it is done.",
  "nearby.data":
    "We found nothing that says whether this keeps the data. So go on only with a backup, or if the data may be lost.",
  "nearby.not-offered":
    "It is offered only while this device shows two devices moving together. If it shows a cable and a computer, answer “I could not do it”.",
  "nearby.network": "Wi-Fi with a login page or company login (802.1X) does not work.",

  "erase-all.why":
    "While the device still starts, you can erase it there and see whether it then updates. Only with a backup, or if the data may be lost.",
  "erase-all.backup":
    "Look at the date of the last backup, and open a few photos or contacts in it if you can.",
  "erase-all.erase":
    "On the device: Settings > General > Transfer or Reset iPhone > Erase All Content and Settings. Follow the screens until “Hello” appears.",
  "erase-all.try-again": "Connect it to the computer and try the update again.",
  "erase-all.data-back":
    "If it goes through: set the device up and choose your backup when asked for apps and data.",
  "erase-all.gone": "Everything on the device is gone for good. Only a backup brings it back.",
  "erase-all.account":
    "The device asks for your Apple Account password, now and when it is set up.",
  "erase-all.not-apples":
    "This is not part of Apple’s advice for 4013. “Restore” in recovery mode erases as well and also installs the system anew.",

  "recovery-restore.why":
    "“Restore” erases the device and installs the system anew. In Apple’s order it comes only after “Update” has failed.",
  "recovery-restore.backup":
    "Last look: is there a backup, or may the data be lost? If not, stop here.",
  "recovery-restore.press":
    "Connect the device, open Apple’s app and press the buttons shown. Keep holding past the Apple logo. Let go when a cable and a computer appear.",
  "recovery-restore.choose": "In the window choose “Restore”, and confirm.",
  "recovery-restore.wait":
    "Do not unplug it until “Hello” appears on the device. The logo and the bar may stand still for minutes.",
  "recovery-restore.data-back":
    "Set the device up and choose your backup when asked for apps and data.",
  "recovery-restore.erases": "“Restore” always erases everything on the device.",
  "recovery-restore.fifteen-minutes":
    "If the download takes more than about 15 minutes, the device leaves the recovery screen. Let the download finish and press the buttons again.",
  "recovery-restore.same-stage":
    "If it breaks off at the same stage as before, do not repeat it. Twice the same tells enough.",

  "dfu-restore.why":
    "DFU mode starts from the chip’s own memory and leaves out damaged start software on the storage. It repairs no part: it tells more than it cures.",
  "dfu-restore.backup": "Last look: is there a backup, or may the data be lost? If not, stop here.",
  "dfu-restore.cable-lightning":
    "Use a cable with the wide USB-A plug to Lightning, if need be with an adapter at the computer.",
  "dfu-restore.cable-usb-c": "Use a plain USB-C data cable, without a hub.",
  "dfu-restore.connect": "Connect the device straight to the computer and open Apple’s app.",
  "dfu-restore.press": "Read all the presses first, then do them in one go, without a pause.",
  "dfu-restore.black":
    "The screen stays black, as if nothing had happened: that is right. Apple’s app says that it has found a device in recovery mode.",
  "dfu-restore.choose":
    "Choose “Restore” and confirm. Do not unplug it until “Hello” appears on the device.",
  "dfu-restore.says-recovery":
    "Finder, Apple Devices and iTunes call DFU mode “recovery mode” too. The black screen is the difference.",
  "dfu-restore.apple-logo":
    "Apple logo: the device has started normally. Begin again, make the first hold longer, and do not let go of the last button too early.",
  "dfu-restore.picture":
    "Cable and computer: that is recovery mode. Begin again and let go of the Side or Top button a little earlier.",
  "dfu-restore.usb-c-lightning":
    "With Apple’s USB-C to Lightning cable many devices never reach DFU mode, however well the buttons are pressed. With USB-A it worked.",
  "dfu-restore.times-differ":
    "Tools differ by some seconds in these times. Take what is seen as your guide, not the clock.",
  "dfu-restore.no-apple-page":
    "As far as we know, Apple publishes no DFU steps for iPhone and iPad.",
  "dfu-restore.tells":
    "If DFU goes through, damaged software on the device was likely the cause. If it breaks off in the same way, a fault inside is likely.",
  "dfu-restore.way-out": "To leave DFU mode, do a force restart.",
} satisfies Record<LineOf<"nearby" | "erase-all" | "recovery-restore" | "dfu-restore">, string>;
