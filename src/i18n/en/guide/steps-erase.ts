import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** The steps that can cost the data. */
export const stepsErase = {
  "nearby.why": "These ways need no computer and no cable to one.",
  "nearby.assistant":
    "If Recovery Assistant has started by itself (iOS 26 and later): connect it to Wi-Fi and let it look for the problem.",
  "nearby.helper":
    "If it shows two devices moving together: put a second iPhone or iPad (iOS 18 or later, on Wi-Fi, unlocked) beside it, both on power.",
  "nearby.code":
    "On the second one tap “Continue” and enter the six digits that this device shows.",
  "nearby.wait": "Leave both together until it is done.",
  "nearby.bar": "A bar on this device, at the end the Lock Screen or “Hello”.",
  "nearby.not-offered":
    "A cable and a computer, and nothing else: it is not offered. Answer “I could not do it”.",
  "nearby.data":
    "We found nothing that says whether this keeps the data. So go on only with a backup, or if the data may be lost.",
  "nearby.models":
    "A second iPhone or iPad can restore these: iPhone 15 Pro models, 16 models, 16e, 17 models, Air; iPad (A16), iPad mini (A17 Pro), iPad Air (5th generation, M2, M3), iPad Pro (M4, M5), 12.9-inch (5th, 6th generation) and 11-inch (3rd, 4th generation).",
  "nearby.network": "Wi-Fi with a login page or company login (802.1X) does not work.",

  "erase-all.why":
    "While the device still starts, you can erase it there and see whether it then updates. Only with a backup, or if the data may be lost.",
  "erase-all.backup":
    "Look at the date of the last backup. If there is none and the data matters, stop here.",
  "erase-all.erase":
    "On the device: Settings > General > Transfer or Reset iPhone > Erase All Content and Settings.",
  "erase-all.try-again":
    "When “Hello” appears, connect it to the computer and try the update again.",
  "erase-all.data-back":
    "If it goes through: set the device up and choose your backup when asked for apps and data.",
  "erase-all.hello": "The Apple logo with a bar for some minutes, then “Hello”.",
  "erase-all.error":
    "If the update breaks off again: note the code and how far the bar had come, and answer so.",
  "erase-all.no-password":
    "If you do not know the Apple Account password, stop here and answer “I could not do it”.",
  "erase-all.gone": "Everything on the device is gone for good. Only a backup brings it back.",
  "erase-all.account":
    "The device asks for your Apple Account password, now and when it is set up.",

  "recovery-restore.why":
    "“Restore” erases the device and installs the system anew. In Apple’s order it comes only after “Update” has failed.",
  "recovery-restore.backup":
    "Last look: is there a backup, or may the data be lost? If not, stop here.",
  "recovery-restore.already": "It is in recovery mode already: leave the buttons out.",
  "recovery-restore.press":
    "Connect the device, open Apple’s app and press the buttons shown, past the Apple logo, until a cable and a computer appear.",
  "recovery-restore.choose": "In the window choose “Restore”, then “Restore and Update”.",
  "recovery-restore.wait": "Do not unplug it until “Hello” appears on the device.",
  "recovery-restore.bar":
    "The download, then the logo with a bar that may stand still for minutes, at the end “Hello”.",
  "recovery-restore.fifteen-minutes":
    "If the picture goes away during the download (likely after 15 minutes): let it finish and press the buttons again.",
  "recovery-restore.error": "An error: note the code and how far the bar had come, and answer so.",
  "recovery-restore.erases": "“Restore” always erases everything on the device.",
  "recovery-restore.finder": "In Finder: the device under “Locations” in the sidebar.",
  "recovery-restore.itunes": "In iTunes: the small device icon at the top left.",
  "recovery-restore.apple-devices": "In Apple Devices: the device in the sidebar.",
  "recovery-restore.data-back":
    "Set the device up and choose your backup when asked for apps and data.",
  "recovery-restore.same-stage":
    "If it breaks off at the same stage as before, do not repeat it. Twice the same tells enough.",

  "dfu-restore.why":
    "DFU mode starts from the chip’s own memory and leaves out damaged start software. It repairs no part: it tells more than it cures.",
  "dfu-restore.backup": "Last look: is there a backup, or may the data be lost? If not, stop here.",
  "dfu-restore.cable-lightning":
    "Use a cable with the wide USB-A plug, with an adapter at the computer if needed.",
  "dfu-restore.cable-usb-c": "Use a plain USB-C data cable, without a hub.",
  "dfu-restore.press":
    "Connect the device and open Apple’s app. Read all the presses first, then do them in one go.",
  "dfu-restore.choose":
    "When the app has found a device in recovery mode, press “OK”, choose “Restore iPhone” (iPad) and confirm.",
  "dfu-restore.wait": "Do not unplug it until “Hello” appears.",
  "dfu-restore.black": "The screen stays black, as if nothing had happened: that is right.",
  "dfu-restore.apple-logo": "Apple logo: it has started. Begin again with a longer first hold.",
  "dfu-restore.picture":
    "Cable and computer: recovery mode. Begin again and let go of the first button a little earlier.",
  "dfu-restore.error": "An error: note the code and the cable used, and answer so.",
  "dfu-restore.says-recovery":
    "Finder, Apple Devices and iTunes call DFU mode “recovery mode” too. The black screen is the difference.",
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
