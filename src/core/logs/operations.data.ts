// The operations of a restore by number. Numbers and what they mean: idevicerestore's public source, MobileDevice
// headers in public, and a complete restore to iOS 18.3; names are ours. Restore protocols before 14 (iOS 9)
// count one less from 36 on, so a reader adds one there.
import type { StageId, Touches } from "./autopsy.ts";

export type OperationRow = readonly [id: number, name: string, stage: StageId, touches: Touches];

export const OPERATIONS: readonly OperationRow[] = [
  [0, "start-dfu", "dfu", "unknown"],
  [3, "wait-for-device", "restore-start", "unknown"],
  [4, "connected", "unknown", "unknown"],
  [5, "send-ramdisk", "sending-ramdisk", "unknown"],
  [6, "send-device-tree", "sending-ramdisk", "unknown"],
  [7, "send-kernel-cache", "sending-ramdisk", "unknown"],
  [8, "set-boot-args", "sending-ramdisk", "unknown"],
  [9, "boot-kernel", "kernel-hand-over", "unknown"],
  [11, "create-partition-map", "storage", "storage"],
  [12, "create-file-system", "storage", "storage"],
  [13, "restore-image", "system-image", "image"],
  [14, "verify-image", "system-image", "image"],
  [15, "check-file-systems", "old-data", "old-data"],
  [16, "mount-file-systems", "storage", "storage"],
  [17, "fix-up-var", "finishing", "storage"],
  [18, "flash-firmware", "peripherals", "firmware"],
  [19, "update-baseband", "peripherals", "baseband"],
  [20, "set-boot-stage", "finishing", "finish"],
  [21, "restart-device", "finishing", "finish"],
  [22, "shut-down-device", "finishing", "finish"],
  [23, "accessory-power", "restore-start", "unknown"],
  [24, "clear-boot-args", "finishing", "finish"],
  [25, "change-boot-args", "finishing", "finish"],
  [26, "install-root", "system-image", "image"],
  [27, "install-kernel-cache", "finishing", "firmware"],
  [28, "wait-for-nand", "storage", "storage"],
  [29, "unmount-file-systems", "unknown", "finish"],
  [30, "set-date", "finishing", "finish"],
  [31, "run-ibec", "recovery", "unknown"],
  [32, "finish-nand-epoch", "storage", "storage"],
  [33, "check-boot-partitions", "storage", "storage"],
  [34, "factory-restore-marker", "finishing", "finish"],
  [35, "load-firmware", "security", "sep"],
  [36, "request-fud", "peripherals", "firmware"],
  [37, "remove-activation", "old-data", "old-data"],
  [38, "check-battery", "restore-start", "battery"],
  [39, "wait-for-charge", "restore-start", "battery"],
  [40, "close-modem-tickets", "peripherals", "baseband"],
  [41, "migrate-data", "old-data", "old-data"],
  [42, "wipe-storage", "storage", "storage"],
  [43, "send-logo", "sending-ramdisk", "unknown"],
  [44, "check-logs", "old-data", "old-data"],
  [45, "personalise", "unknown", "host"],
  [46, "clear-nvram", "finishing", "finish"],
  [47, "update-gas-gauge", "peripherals", "battery"],
  [48, "prepare-baseband", "peripherals", "baseband"],
  [49, "boot-baseband", "peripherals", "baseband"],
  [50, "create-key-bag", "finishing", "sep"],
  [51, "update-ir-mcu", "peripherals", "firmware"],
  [52, "resize-system-partition", "storage", "storage"],
  [53, "collect-updater-output", "peripherals", "firmware"],
  [54, "pair-stockholm", "peripherals", "nfc"],
  [55, "update-stockholm", "peripherals", "nfc"],
  [56, "update-swdhid", "peripherals", "firmware"],
  [57, "certify-sep", "security", "sep"],
  [58, "update-nand-firmware", "storage", "storage"],
  [59, "update-secure-element", "peripherals", "secure-element"],
  [60, "update-savage", "peripherals", "face-id"],
  [61, "install-device-tree", "finishing", "firmware"],
  [62, "certify-savage", "peripherals", "face-id"],
  [63, "submit-provisioning", "identity", "identity"],
  [65, "update-rose", "peripherals", "uwb"],
  [66, "update-veridian", "peripherals", "battery"],
  [67, "create-protected-volume", "storage", "storage"],
  [74, "update-ean", "peripherals", "firmware"],
  [77, "seal-system-volume", "finishing", "finish"],
  [78, "install-cryptex", "system-image", "image"],
  [81, "update-tcon", "peripherals", "display"],
];

/** Operations of the image, which run while checkpoints go on. */
export const IMAGE_OPERATIONS: readonly number[] = [13, 14, 78];

/** First operation number that protocols before `SHIFT_PROTOCOL` count one lower. */
export const SHIFT_FROM = 36;
export const SHIFT_PROTOCOL = 14;
