import type { CodesWords } from "../../codes-words.ts";

/** Each failure by name, with one sentence. */
export const playbooks: CodesWords["playbooks"] = {
  "error-4013": {
    title: "Error 4013",
    summary: "The device came back in recovery mode instead of its restore system.",
  },
  "error-4005": {
    title: "Error 4005",
    summary: "The system was written, but the computer did not see the device start.",
  },
  "error-4014": {
    title: "Error 4014",
    summary: "The device came back in DFU mode instead of its restore system.",
  },
  "error-9": {
    title: "Error 9",
    summary: "The link broke while computer and device were talking.",
  },
  "error-4010": {
    title: "Error 4010",
    summary: "The device left USB in the middle of the restore.",
  },
  "error-404x": {
    title: "Errors 4041 and 4042",
    summary: "The device did not come back in the next mode; told mostly of Macs.",
  },
  "error-14": {
    title: "Error 14",
    summary: "The system image could not be written; full storage is told of it.",
  },
  "error-21": {
    title: "Error 21",
    summary: "A command to the device in recovery mode failed.",
  },
  "error-23": { title: "Error 23", summary: "The modem did not answer." },
  "error-28": { title: "Error 28", summary: "The storage chip did not answer in time." },
  "error-29": { title: "Error 29", summary: "The battery’s gauge could not be updated." },
  "error-40": { title: "Error 40", summary: "The storage chip’s driver did not start." },
  "error-53": {
    title: "Error 53",
    summary: "The device’s factory data could not be fetched or was refused.",
  },
  "error-1100": {
    title: "Error 1100",
    summary: "The system image arrived damaged on the device.",
  },
  "error-1110": {
    title: "Error 1110",
    summary: "Its meaning is not known; full storage is our guess.",
  },
  "error-2001": {
    title: "Errors 2001 to 2009",
    summary: "Talking to the device over USB failed.",
  },
  "error-3004": {
    title: "Errors 3004 and 3014",
    summary: "Apple’s signing server was not reached, or the exchange failed.",
  },
  "error-3194": {
    title: "Error 3194",
    summary: "Apple’s server did not sign this version for this device.",
  },
  "error-10": {
    title: "Error 10",
    summary: "Computer and device did not understand each other.",
  },
  "error-11": {
    title: "Error 11",
    summary: "A file of the restore could not be read or used.",
  },
  "stuck-in-recovery": {
    title: "Stuck in recovery mode",
    summary: "The device shows a cable and a computer and does not start.",
  },
  "apple-logo-loop": {
    title: "Apple logo loop",
    summary: "The Apple logo comes and goes, or stays, and the device does not start.",
  },
  "not-recognised": {
    title: "The computer does not see it",
    summary: "The device is connected, and Apple’s app does not list it.",
  },
  "family-hop": {
    title: "Codes 4000 to 4099",
    summary: "A move between two modes of the restore did not come about.",
  },
  "family-restore": {
    title: "Codes -1 and 1 to 99",
    summary: "Apple’s restore library gave up at a part or a stage.",
  },
  "family-baseband": {
    title: "Codes 1000 to 1099",
    summary: "The modem could not be updated.",
  },
  "family-image": {
    title: "Codes 1100 to 1199",
    summary: "Little is known of them; the system image or the network.",
  },
  "family-old-host": {
    title: "Codes 1600 to 1699",
    summary: "Old numbers of iTunes for the computer’s side.",
  },
  "family-usb": { title: "Codes 2000 to 2099", summary: "Trouble with USB or its power." },
  "family-server": {
    title: "Codes 3000 to 3999",
    summary: "The signing by Apple’s servers failed.",
  },
  "family-mux": {
    title: "Codes from 0xE0000000",
    summary: "A code of the computer’s own USB layer.",
  },
  "unknown-code": {
    title: "An unknown number",
    summary: "We do not know what it means; the steps are general.",
  },
};

/** What a code touches. */
export const parts: CodesWords["parts"] = {
  generic: "general failure",
  link: "connection of computer and device",
  usb: "USB",
  power: "power over USB",
  hop: "move between modes",
  "host-software": "software of the computer",
  "firmware-file": "firmware file",
  "system-image": "system image",
  storage: "storage of the device",
  baseband: "modem (baseband)",
  battery: "battery",
  nfc: "NFC chip",
  "secure-enclave": "Secure Enclave",
  "factory-data": "factory data (FDR)",
  peripheral: "firmware of a part",
  network: "network",
  signing: "signing by Apple",
  mac: "Mac only",
  unknown: "not known",
};

export const unknownName = "We do not know what this number means.";
