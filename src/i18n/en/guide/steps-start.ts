import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** Before the tries: getting ready, charging, reading the log. */
export const stepsStart = {
  "prepare.why":
    "With these at hand, each try tells you more. Nothing on the device is changed here.",
  "prepare.backup":
    "If the device still starts, back it up now: “Back Up Now” in Apple’s app, or Settings > your name > iCloud > iCloud Backup.",
  "prepare.cable": "Have a cable that carries data: one from Apple, or one with the MFi mark.",
  "prepare.second-way":
    "Think of a second cable, a second USB port and, if you can, a second computer.",
  "prepare.app": "Find Apple’s app on this computer: Finder, Apple Devices or iTunes.",
  "prepare.time": "Allow an hour. Keep the computer on power and from going to sleep.",
  "prepare.backup-dated": "The last backup shows today’s time.",
  "prepare.no-backup":
    "If no backup is possible, answer “I could not get all of it” and go on. You are asked about your data before anything erases it.",
  "prepare.one-change":
    "Change one thing per try, and note the code each time. That is how the cause shows itself.",
  "prepare.download":
    "The download is several gigabytes; the computer should have about 20 GB free.",
  "prepare.measured":
    "In a recorded restore that went well, an iPhone 11 Pro was busy for about six minutes once its restore system had started.",
  "prepare.encrypted":
    "A backup on the computer can be encrypted; then it also holds passwords and Health data. Write its password down.",
  "prepare.account":
    "Find your Apple Account password. A device that has been erased asks for it before it can be used.",

  "charge.why":
    "A battery that gives way can break off a restore, and that looks just like a bad cable.",
  "charge.wet": "Wet not long ago: do not charge it. Answer “I could not get all of it”.",
  "charge.wall": "Leave the device on a wall charger for 30 minutes, not on the computer.",
  "charge.percent": "If it shows a percentage, wait until it is over 50 %.",
  "charge.direct": "Then plug it straight into the computer, without a hub.",
  "charge.sign": "While it charges: a battery, the Apple logo, or the picture it showed before.",
  "charge.nothing":
    "Still black after 30 minutes: try another charger and cable, and look into the port for lint. If that changes nothing, answer “I could not get all of it”.",
  "charge.no-sign":
    "In recovery mode and DFU mode the screen shows no battery. Half an hour is our rule of thumb.",
  "charge.waits":
    "A restore can wait for the battery: one of its operations is called “waiting to charge”.",
  "charge.dry-first":
    "A wet device can be harmed by charging. Let it dry first, or ask a repairer.",
  "charge.hot": "If it is hot, let it cool down before the next try.",

  "read-log.why":
    "Apple’s app writes down every try. Its last lines often say more than the code on the screen.",
  "read-log.open-mac":
    "In Finder choose Go > Go to Folder and enter ~/Library/Logs/iPhone Updater Logs (iPad: iPad Updater Logs).",
  "read-log.open-itunes-installer":
    "In File Explorer’s address bar enter %AppData%\\Apple Computer\\iTunes and open iPhone Updater Logs (iPad: iPad Updater Logs).",
  "read-log.open-itunes-store":
    "In File Explorer’s address bar enter %LocalAppData%\\Packages\\AppleInc.iTunes_nzyj5cx40ttqa and search there for iPhoneUpdater (iPad: iPadUpdater). It likely lies there.",
  "read-log.open-apple-devices":
    "In File Explorer’s address bar enter %LocalAppData%\\Packages\\AppleInc.AppleDevices_nzyj5cx40ttqa and search there for iPhoneUpdater (iPad: iPadUpdater). It likely lies there.",
  "read-log.open-elsewhere":
    "The log lies on the Mac or Windows PC where the try was made. Copy it here.",
  "read-log.newest": "Sort by date and take the newest file.",
  "read-log.drop": "Open the file in this app. It is read here and sent nowhere.",
  "read-log.stage": "This app names the stage the try broke off in, or says what it cannot read.",
  "read-log.none":
    "No folder or no file: no try has been made with Apple’s app here, or its log lies elsewhere. Answer “I could not get all of it”.",
  "read-log.next-one":
    "Take the log of the next try as well: the computer asks the device there for what it saved of the one before.",
  "read-log.harmless":
    "The log of a good restore holds dozens of lines with “error”. A single line proves nothing.",
  "read-log.private":
    "It holds serial numbers and other identifiers. Do not post it as it is; a bundle masks them.",
  "read-log.tech-panic":
    "Panic logs from before help too: Analytics Data on the device, or ~/Library/Logs/CrashReporter/MobileDevice on a Mac.",
} satisfies Record<LineOf<"prepare" | "charge" | "read-log">, string>;
