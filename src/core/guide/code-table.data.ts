// Every code that has a row in what is known of restore failures: the field's own name for it, what it
// touches, and how well that is known. Names come from Apple's own headers and messages, shortened; `null`
// says that nobody we found names it. It advises nothing: plans stand in playbooks/.
import type { Grade } from "./playbook.ts";
import type { SourceId } from "./playbooks/sources.data.ts";

/** What a code touches, as far as its name tells. */
export type CodePart =
  | "generic"
  | "link"
  | "usb"
  | "power"
  | "hop"
  | "host-software"
  | "firmware-file"
  | "system-image"
  | "storage"
  | "baseband"
  | "battery"
  | "nfc"
  | "secure-enclave"
  | "factory-data"
  | "peripheral"
  | "network"
  | "signing"
  | "mac"
  | "unknown";

export interface CodeRow {
  /** As Apple's app shows it; codes of the USB layer as unsigned 32-bit numbers. */
  readonly code: number;
  /** The name in the engine or its header; null: no name is known. */
  readonly name: string | null;
  readonly part: CodePart;
  readonly grade: Grade;
  readonly source?: SourceId;
}

/** Codes that Apple's restore library names in its header, of the iOS 8 to 9 era. */
const NAMED: readonly (readonly [code: number, name: string, part: CodePart])[] = [
  [-1, "GenericError", "generic"],
  [1, "BadArgument", "generic"],
  [6, "OperationFailed", "storage"],
  [9, "CommunicationError", "link"],
  [10, "ProtocolError", "host-software"],
  [11, "FileError", "firmware-file"],
  [13, "IOError", "generic"],
  [14, "ASRError", "system-image"],
  [20, "EpochFail", "firmware-file"],
  [21, "CommandExecutionError", "link"],
  [23, "RecoveryModeRadioError", "baseband"],
  [26, "FilesystemCheckError", "storage"],
  [27, "FilesystemMountError", "storage"],
  [28, "NANDTimeoutError", "storage"],
  [29, "GasGaugeUpdateError", "battery"],
  [35, "NANDCleaningError", "storage"],
  [36, "EffaceableStorageError", "storage"],
  [37, "FirmwareUpdateError", "peripheral"],
  [39, "SystemPartitionTooSmallError", "system-image"],
  [40, "NANDDriverInitError", "storage"],
  [45, "SystemPartitionTooLargeError", "system-image"],
  [46, "PartitioningError", "storage"],
  [47, "FilesystemFormattingError", "storage"],
  [50, "UnableToBootSEP", "secure-enclave"],
  [51, "MissingSEPFirmware", "secure-enclave"],
  [53, "FDRFailure", "factory-data"],
  [54, "SEPEEPROMTestFailure", "secure-enclave"],
  [55, "StockholmPairingFailure", "nfc"],
  [56, "StockholmUpdateFailure", "nfc"],
  [58, "SEPCertificationFailure", "secure-enclave"],
  [1002, "BasebandProtocolError", "baseband"],
  [1004, "BasebandBadArguments", "baseband"],
  [1012, "BasebandCannotVerifyFLS", "baseband"],
  [1013, "BasebandUnknownError", "baseband"],
  [1014, "BasebandSettingIMEISVFailed", "baseband"],
  [1015, "BasebandUnableToRollBack", "baseband"],
  [1019, "BasebandProvisioningFailed", "baseband"],
  [2001, "USBDeviceOpenFailed", "usb"],
  [2002, "USBInterfaceOpenFailed", "usb"],
  [2003, "USBPipeWriteError", "usb"],
  [2004, "USBPipeReadError", "usb"],
  [2005, "DFUError", "usb"],
  [2006, "USBDeviceNotResponding", "usb"],
  [2007, "USBDeviceCreateFailed", "usb"],
  [2008, "USBPipeStalledError", "usb"],
  [2009, "USBDeviceRequestError", "usb"],
  [2010, "USBGenericError", "usb"],
  [2011, "USBNotEnoughPowerError", "power"],
  [3000, "AuthInstallBadBuildIdentity", "signing"],
  [3002, "AuthInstallEntryNotFound", "signing"],
  [3004, "AuthInstallServerNotReachable", "network"],
  [3013, "AuthInstallServerTimedOut", "network"],
  [3014, "AuthInstallInternal", "network"],
  [3016, "AuthInstallInvalidFlsObject", "baseband"],
];

/** Codes known from elsewhere, or not known at all. */
const OTHERS: readonly CodeRow[] = [
  {
    code: 75,
    name: "Missing data volume",
    part: "mac",
    grade: "source",
    source: "ask-different-t2",
  },
  { code: 79, name: null, part: "mac", grade: "judgement" },
  {
    code: 1100,
    name: "failed to restore APFS image",
    part: "system-image",
    grade: "source",
    source: "idevicerestore-539",
  },
  { code: 1109, name: null, part: "network", grade: "practitioners", source: "windowsforum-1109" },
  { code: 1110, name: null, part: "unknown", grade: "judgement" },
  { code: 1600, name: null, part: "host-software", grade: "judgement" },
  { code: 1601, name: null, part: "host-software", grade: "judgement" },
  { code: 1602, name: null, part: "host-software", grade: "judgement" },
  { code: 1603, name: null, part: "host-software", grade: "judgement" },
  { code: 1604, name: null, part: "host-software", grade: "judgement" },
  { code: 1611, name: null, part: "host-software", grade: "judgement" },
  { code: 1671, name: null, part: "unknown", grade: "judgement" },
  { code: 2013, name: null, part: "usb", grade: "judgement" },
  {
    code: 3194,
    name: "AuthInstall server status 94",
    part: "signing",
    grade: "source",
    source: "tss-94",
  },
  {
    code: 4005,
    name: "Gave up waiting: RestoreOS to BootedOS",
    part: "hop",
    grade: "source",
    source: "mrmacintosh",
  },
  {
    code: 4010,
    name: "RestoreOS device removed",
    part: "hop",
    grade: "practitioners",
    source: "rossmann-forum",
  },
  { code: 4012, name: null, part: "unknown", grade: "practitioners", source: "idevicerestore-725" },
  {
    code: 4013,
    name: "Unexpected state Recovery, expected RestoreOS",
    part: "hop",
    grade: "practitioners",
    source: "rossmann-forum",
  },
  {
    code: 4014,
    name: "Unexpected state DFU, expected RestoreOS",
    part: "hop",
    grade: "source",
    source: "virtualmac-11",
  },
  {
    code: 4017,
    name: "Failed to create new state machine",
    part: "host-software",
    grade: "source",
    source: "ask-different-t2",
  },
  { code: 4037, name: null, part: "unknown", grade: "source", source: "apple-108308" },
  {
    code: 4041,
    name: "Gave up waiting: Recovery to BootedOS",
    part: "hop",
    grade: "practitioners",
    source: "rossmann-forum",
  },
  {
    code: 4042,
    name: "Gave up waiting: DFU to DFU",
    part: "hop",
    grade: "source",
    source: "discussions-4042",
  },
  {
    code: 0xe000_02cd,
    name: "kIOReturnNotOpen",
    part: "usb",
    grade: "source",
    source: "iokit-returns",
  },
  {
    code: 0xe000_02db,
    name: "kIOReturnNoSpace",
    part: "usb",
    grade: "source",
    source: "iokit-returns",
  },
  {
    code: 0xe000_02f0,
    name: "kIOReturnNotFound",
    part: "usb",
    grade: "source",
    source: "iokit-returns",
  },
  {
    code: 0xe000_404f,
    name: "kIOUSBPipeStalled",
    part: "usb",
    grade: "source",
    source: "iokit-returns",
  },
];

/** In rising order, each code once. */
export const CODE_TABLE: readonly CodeRow[] = [
  ...NAMED.map(([code, name, part]): CodeRow => ({
    code,
    name,
    part,
    grade: "source",
    source: "am-restore",
  })),
  ...OTHERS,
].toSorted((a, b) => a.code - b.code);
