// What a code says by itself, where no line of the log says more: the finding, and the stage it belongs to where
// the log was cut. Names of the codes: MobileDevice headers in public; hop codes: texts in public logs. A code
// that is not listed and in no range is shown as unknown.
import type { FindingId, StageId } from "./autopsy.ts";

export interface CodeRow {
  readonly finding: FindingId;
  readonly stage: StageId | null;
}

const row = (finding: FindingId, stage: StageId | null = null): CodeRow => ({ finding, stage });

export const CODES: ReadonlyMap<number, CodeRow> = new Map([
  [4005, row("first-boot-missed", "first-boot")],
  [4010, row("left-restore-mode")],
  [4013, row("never-reached-restore-mode", "kernel-hand-over")],
  [4014, row("fell-to-dfu", "kernel-hand-over")],
  [4017, row("overlapping-session", "preparing")],
  [4041, row("never-returned")],
  [4042, row("never-returned", "dfu-hop")],
  [9, row("link-error")],
  [10, row("host-too-old")],
  [11, row("host-file-failed")],
  [13, row("link-error")],
  [14, row("image-failed", "system-image")],
  [20, row("host-file-failed", "preparing")],
  [21, row("link-error", "recovery")],
  [23, row("baseband-silent", "peripherals")],
  [26, row("storage-failed", "storage")],
  [27, row("storage-failed", "storage")],
  [28, row("storage-failed", "storage")],
  [29, row("battery-data-failed", "peripherals")],
  [35, row("storage-failed", "storage")],
  [36, row("storage-failed", "storage")],
  [37, row("peripheral-failed", "peripherals")],
  [39, row("storage-failed", "storage")],
  [40, row("storage-failed", "storage")],
  [45, row("storage-failed", "storage")],
  [46, row("storage-failed", "storage")],
  [47, row("storage-failed", "storage")],
  [50, row("sep-failed", "security")],
  [51, row("sep-failed", "security")],
  [53, row("fdr-failed", "identity")],
  [54, row("sep-failed", "security")],
  [55, row("nfc-failed", "peripherals")],
  [56, row("nfc-failed", "peripherals")],
  [58, row("sep-failed", "security")],
  [1100, row("image-checksum", "system-image")],
  [1109, row("server-unreachable")],
  [2011, row("low-power")],
  [3004, row("server-unreachable", "personalising")],
  [3013, row("server-unreachable", "personalising")],
  [3016, row("baseband-failed", "personalising")],
  [3194, row("not-signed", "personalising")],
]);

/** Families of codes, first hit counts; ends included. */
export const CODE_RANGES: readonly (readonly [from: number, to: number, row: CodeRow])[] = [
  [1000, 1019, row("baseband-failed", "peripherals")],
  [1600, 1699, row("link-error")],
  [2001, 2013, row("link-error")],
  [3000, 3018, row("server-refused", "personalising")],
  [3100, 3999, row("server-refused", "personalising")],
  [4038, 4049, row("never-returned")],
];

/** Error domains by code, as Apple's software names them; first hit counts. */
export const DOMAINS: readonly (readonly [from: number, to: number, domain: string])[] = [
  [4000, 4099, "com.apple.MobileDevice.MobileRestore"],
  [-1, 3999, "AMRestoreErrorDomain"],
];
