// Each finding's grade and suspects, most likely first. What is proved and whom it points at: public restore
// logs and program source (grade "source"), reports of repairers ("practitioners"), our reading ("judgement").
// `died-inside-step` and `step-failed` take their suspects from what the step works on.
import type { Grade } from "../guide/playbook.ts";
import type { FindingId, SuspectId, Touches } from "./autopsy.ts";

export interface FindingRow {
  readonly grade: Grade;
  readonly suspects: readonly SuspectId[];
}

export const FINDING_ROWS: Readonly<Record<FindingId, FindingRow>> = {
  "never-reached-restore-mode": {
    grade: "practitioners",
    suspects: ["flex-short", "board", "nand", "phone-software", "battery"],
  },
  "reset-in-restore-mode": {
    grade: "judgement",
    suspects: ["board", "flex-short", "nand", "battery"],
  },
  "fell-to-dfu": { grade: "practitioners", suspects: ["board", "host-software", "nand"] },
  "first-boot-missed": { grade: "source", suspects: ["board", "host-software", "nand"] },
  "never-returned": { grade: "source", suspects: ["board", "nand", "cable", "host-software"] },
  "left-restore-mode": {
    grade: "judgement",
    suspects: ["cable", "port-power", "charge-port", "battery", "board"],
  },
  "left-recovery": {
    grade: "practitioners",
    suspects: ["port-power", "cable", "battery", "charge-port", "board"],
  },
  "ibec-refused": {
    grade: "source",
    suspects: ["host-software", "phone-software", "cable", "board"],
  },
  "died-inside-step": { grade: "judgement", suspects: [] },
  "step-failed": { grade: "source", suspects: [] },
  "left-mid-image": {
    grade: "practitioners",
    suspects: ["cable", "port-power", "charge-port", "flex-short", "battery"],
  },
  "image-checksum": {
    grade: "practitioners",
    suspects: ["cable", "host-software", "board", "nand"],
  },
  "image-failed": {
    grade: "judgement",
    suspects: ["phone-software", "nand", "cable", "host-software"],
  },
  "mode-blinking": {
    grade: "practitioners",
    suspects: ["port-power", "cable", "charge-port", "battery"],
  },
  "device-not-answering": {
    grade: "judgement",
    suspects: ["host-software", "port-power", "cable"],
  },
  "link-error": {
    grade: "source",
    suspects: ["cable", "port-power", "charge-port", "host-software"],
  },
  "low-power": { grade: "source", suspects: ["port-power", "battery", "charge-port"] },
  "waiting-to-charge": { grade: "source", suspects: ["battery", "port-power", "charge-port"] },
  "baseband-silent": { grade: "source", suspects: ["baseband"] },
  "baseband-failed": { grade: "source", suspects: ["baseband", "host-software"] },
  "fdr-network": { grade: "source", suspects: ["network"] },
  "fdr-refused": { grade: "source", suspects: ["sep-pairing"] },
  "fdr-failed": { grade: "source", suspects: ["network", "sep-pairing"] },
  "not-signed": { grade: "source", suspects: ["host-software", "network"] },
  "server-unreachable": { grade: "source", suspects: ["network"] },
  "server-refused": { grade: "source", suspects: ["network", "host-software"] },
  "storage-full": { grade: "source", suspects: ["phone-software"] },
  "nvram-full": { grade: "source", suspects: ["phone-software"] },
  "storage-failed": { grade: "practitioners", suspects: ["nand", "board"] },
  "battery-data-failed": { grade: "practitioners", suspects: ["battery"] },
  "sep-failed": { grade: "source", suspects: ["sep-pairing", "board", "host-software"] },
  "nfc-failed": { grade: "source", suspects: ["board", "flex-short"] },
  "peripheral-failed": { grade: "judgement", suspects: ["board", "flex-short"] },
  "host-file-failed": { grade: "practitioners", suspects: ["host-software"] },
  "host-too-old": { grade: "practitioners", suspects: ["host-software"] },
  "overlapping-session": { grade: "source", suspects: ["host-software"] },
  "previous-restore-died": { grade: "source", suspects: [] },
  "saved-panic": { grade: "source", suspects: [] },
  "unknown-code": { grade: "judgement", suspects: [] },
  "panic-sensor": { grade: "practitioners", suspects: ["flex-short", "charge-port"] },
  "panic-sensor-array": { grade: "practitioners", suspects: ["flex-short", "charge-port"] },
  "panic-service": { grade: "practitioners", suspects: ["phone-software", "flex-short"] },
  "panic-storage": { grade: "practitioners", suspects: ["nand"] },
  "panic-sep": { grade: "practitioners", suspects: ["board", "sep-pairing"] },
  "panic-sensor-bus": { grade: "practitioners", suspects: ["flex-short"] },
  "panic-wireless": { grade: "practitioners", suspects: ["baseband", "board"] },
  "panic-display": { grade: "practitioners", suspects: ["flex-short", "board"] },
  "panic-hang": { grade: "practitioners", suspects: ["phone-software", "board"] },
  "panic-other": { grade: "judgement", suspects: [] },
};

/** Whom a step points at that was alive or failed: judgement from its name. */
export const STEP_SUSPECTS: Readonly<Record<Touches, readonly SuspectId[]>> = {
  host: ["host-software", "network", "cable"],
  storage: ["nand", "board", "battery"],
  sep: ["sep-pairing", "board"],
  "old-data": ["phone-software", "nand"],
  space: ["phone-software"],
  identity: ["network", "sep-pairing"],
  image: ["cable", "charge-port", "port-power", "nand", "host-software"],
  firmware: ["board", "nand", "flex-short"],
  baseband: ["baseband"],
  nfc: ["board", "flex-short"],
  "secure-element": ["board", "network"],
  uwb: ["flex-short", "board"],
  "face-id": ["flex-short", "sep-pairing"],
  battery: ["battery"],
  display: ["flex-short", "board"],
  "usb-port": ["charge-port", "board"],
  finish: ["nand", "board"],
  unknown: ["board", "nand"],
};
