import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** Acceptance, service, and what is said where the guide stops. */
export const linesEnd = {
  "acceptance.why": "A restore that has finished is not yet a mended device. Look once with care.",
  "acceptance.no-error": "See that the update or restore has finished, without 4013.",
  "acceptance.home-screen": "See that the device starts by itself and reaches the Home Screen.",
  "acceptance.data":
    "If it was erased, bring the backup back. Then look at contacts, photos and settings: are they there?",
  "acceptance.works": "Try a call, the camera, sound, Wi-Fi and charging as well.",
  "acceptance.backup-now": "Make a fresh backup today.",
  "acceptance.security-on": "Turn security software on again if you had paused it.",

  "service.why":
    "When two computers and two cables end in the same failure at the same stage, the fault is likely inside the device. Somebody has to open it.",
  "service.stop":
    "Stop restoring. A restore does not repair a shorted part, and it can end the hope for the data.",
  "service.where":
    "Contact Apple Support or an Apple Authorized Service Provider, or a repairer you trust.",
  "service.data-first":
    "If the data matters, say so first, before any repair or exchange. An exchanged device comes back empty.",
  "service.bundle":
    "Take the bundle of this session along. It holds what was tried, in what order, and what the device did on USB.",
  "service.story":
    "Tell what came before: a fall, water, a repair, a new battery, no signal, a failed update.",
  "service.exchange":
    "Nobody can promise a repair from afar. One shop reports that Apple advised an exchange when every way of restoring had failed.",
  "service.log-mac":
    "Apple’s log of the try: in Finder choose Go > Go to Folder, enter ~/Library/Logs/iPhone Updater Logs (or iPad Updater Logs) and take the newest file.",
  "service.log-itunes-installer":
    "Apple’s log of the try: type %AppData%\\Apple Computer\\iTunes in the address bar of File Explorer, open iPhone Updater Logs (or iPad Updater Logs) and take the newest file.",
  "service.log-itunes-store":
    "Apple’s log of the try likely lies under %LocalAppData%\\Packages\\AppleInc.iTunes_nzyj5cx40ttqa. Search there for iPhoneUpdater.",
  "service.log-apple-devices":
    "Apple’s log of the try likely lies under %LocalAppData%\\Packages\\AppleInc.AppleDevices_nzyj5cx40ttqa. Search there for iPhoneUpdater.",
  "service.tech-earpiece":
    "Face ID models: a wet earpiece or light-sensor flex that shorts I2C is what one large shop sees most. Test: flex unplugged, restore again.",
  "service.tech-display":
    "13 Pro and 14 Pro that broke off while the system was sent: twice the restore passed with the display unplugged.",
  "service.tech-iphone7":
    "iPhone 7 and 7 Plus: joints of the processor, often after cheap chargers, are reported with a logo loop and 4013.",

  "data-first.no-erase":
    "Your data matters and there is no backup. So nothing that erases is proposed: “Restore” would delete everything.",
  "data-first.update-again":
    "“Update” tries to keep the data. It may be tried again with another cable and another computer.",
  "data-first.recoverer":
    "Ask a repairer who does data recovery before any restore. If a part inside is shorted, they can isolate it and the device may start again.",
  "data-first.exchange":
    "Say that the data matters. An exchange or a board swap does not bring it back.",
  "data-first.look-again":
    "Look once more: iCloud, an old computer, a previous device, a shared album may hold more than you think.",

  "no-consent.stop":
    "This device belongs to somebody else, and their consent is not recorded. Nothing that erases is proposed.",
  "no-consent.ask": "Ask the owner, tell them what would be lost, and record their answer here.",

  "hardware-likely.basis":
    "The failure stayed with another cable and with another computer. What these tries share is the device, so a fault inside it is likely.",
  "hardware-likely.no-erase":
    "More erasing would not repair it, and it can cost the data. So none is proposed.",
  "hardware-likely.next": "Next: Apple or a repairer, with the bundle of this session.",
} satisfies Record<
  LineOf<"acceptance" | "service" | "data-first" | "no-consent" | "hardware-likely">,
  string
>;
