import type { LineOf } from "../../../core/guide/playbooks/error-4013-reading.data.ts";

/** The bench, the check afterwards, the hand-over. */
export const stepsEnd = {
  "isolate-parts.why":
    "A shorted flex can keep the whole device from starting. With it unplugged, a restore hints at the part.",
  "isolate-parts.off":
    "Switch it off, open it, unplug the battery first. Unplug one part per try, then plug the battery in again.",
  "isolate-parts.ear": "Face ID models: first without the ear speaker and light sensor flex.",
  "isolate-parts.display": "Then without the display, watching on USB here.",
  "isolate-parts.bare":
    "Then with only battery and dock flex; then with a known good dock flex and battery.",
  "isolate-parts.try-again": "Each time choose “Update” first, and note the stage.",
  "isolate-parts.passes":
    "It passes the old stage with one part out: that part or its flex is likely the fault.",
  "isolate-parts.all-out":
    "The same stage with everything out: the main board is likely, storage or joints. Answer “The same or another error”.",
  "isolate-parts.no-bench":
    "No bench, or the data matters and board work is not yours: answer “I could not do it”.",
  "isolate-parts.paired":
    "Keep the original ear speaker flex and front parts: Face ID is tied to them.",
  "isolate-parts.look":
    "Look for liquid marks first, around the ear speaker and the charging port.",
  "isolate-parts.panic": "A panic log from before that names a sensor speaks for its flex.",
  "isolate-parts.charge-port":
    "A charging current that jumps, or a port that loses contact when moved, speaks for the dock flex.",

  "acceptance.why": "A restore that has finished is not yet a mended device. Look once with care.",
  "acceptance.no-error": "See that the update or restore has finished without an error.",
  "acceptance.home-screen": "See that the device starts by itself and reaches the Home Screen.",
  "acceptance.data":
    "If it was erased, bring the backup back. Then look at contacts, photos and settings.",
  "acceptance.works": "Try a call, the camera, sound, Wi-Fi and charging.",
  "acceptance.all-there": "It starts twice in a row, and contacts, photos and settings are there.",
  "acceptance.something":
    "Something is missing, or it restarts by itself: answer “Something is wrong” and say what in the note.",
  "acceptance.backup-now": "Make a fresh backup today.",
  "acceptance.security-on": "Turn security software on again if you had paused it.",
  "acceptance.comes-back":
    "If it returns within days, a part inside is likely weak. Keep the bundle.",

  "service.why":
    "When two computers and two cables end in the same failure at the same stage, the fault is likely inside the device. Somebody has to open it.",
  "service.stop":
    "Stop restoring. It does not repair a shorted part, and it can end the hope for the data.",
  "service.data-first": "If the data matters, say so first, before any repair or exchange.",
  "service.where":
    "Contact Apple Support, an Apple Authorized Service Provider, or a repairer you trust.",
  "service.bundle": "Take the bundle of this session along.",
  "service.story":
    "Tell what came before: a fall, water, a repair, a new battery, no signal, a failed update.",
  "service.written":
    "They write down that your data matters, and give a price before they open it.",
  "service.exchange-only":
    "If only an exchange is offered and the data matters, ask a repairer who recovers data first. An exchanged device comes back empty.",
  "service.in-bundle":
    "The bundle holds what was tried, in what order, and what the device did on USB. Identifiers are masked.",
  "service.logs":
    "Add Apple’s log of the last try. The step “Read Apple’s log” says where it lies.",
  "service.exchange":
    "Nobody can promise a repair from afar. One shop reports that Apple advised an exchange when every way of restoring had failed.",
  "service.tech-earpiece":
    "Face ID models: a wet earpiece or light-sensor flex that shorts I2C is what one large shop sees most. Test: flex unplugged, restore again.",
  "service.tech-display":
    "13 Pro and 14 Pro that broke off while the system was sent: twice the restore passed with the display unplugged.",
  "service.tech-iphone7":
    "iPhone 7 and 7 Plus: joints of the processor, often after cheap chargers, are reported with a logo loop and 4013.",
} satisfies Record<LineOf<"isolate-parts" | "acceptance" | "service">, string>;
