// Lines that sound like trouble and are not: each was seen in a restore that went through. They are counted and
// never become a finding. Source: a complete public log of an iPhone 11 Pro restored to iOS 18.3, restored's own
// public log of iOS 10, and idevicerestore's threads for the last two.
import type { Grade } from "../guide/playbook.ts";

export interface BenignLine {
  readonly id: string;
  /** How the text begins; "" where `has` may stand anywhere. */
  readonly starts: string;
  /** What it has besides; "" for nothing. */
  readonly has: string;
  readonly grade: Grade;
}

const seen = (id: string, starts: string, has = ""): BenignLine => ({
  id,
  starts,
  has,
  grade: "source",
});

export const BENIGN: readonly BenignLine[] = [
  seen("variable-not-set", "command device request for 'getenv ", "failed: 2008"),
  seen("radio-error-not-set", "radio-error not set"),
  seen("alternate-setting", "error setting interface's alternate setting", "not fatal"),
  seen("copy-variable", "Failed to copy env variable, error:21"),
  seen("device-map-open", "unable to open device_map.txt"),
  seen(
    "device-map-read",
    "amai: AMAuthInstallApCopyDeviceEntryFromDeviceMap: Failed to read devicemap",
  ),
  seen("device-map-read", "Failed to read devicemap"),
  seen("property-tag", "amai: AMAuthInstallApImg4FindProperty: failed to find property tag"),
  seen("path-open", "amai: AMSupportPlatformCreateBufferFromNativeFilePath: open failed"),
  seen("bbfw-item", "amai: BbfwReaderFindAndCopyFileData: failed to find bbfw item"),
  seen("bbfw-item", "failed to find bbfw item"),
  seen("baseband-options", "amai: AMAuthInstallBasebandApplyTssOverrides: failed to create"),
  seen(
    "usb-request",
    "_AMRUSBDeviceSendDeviceRequestTO_block_invoke: AMRUSBDevice error (-536854449)",
  ),
  seen(
    "usb-request",
    "_AMRUSBDeviceSendDeviceRequestTO_block_invoke: AMRUSBDevice error (-536870160)",
  ),
  seen(
    "usb-request",
    "_AMRUSBDeviceSendDeviceRequestTO_block_invoke: AMRUSBDevice error (-536870195)",
  ),
  seen("usb-request", "AMRUSBDevice error (-5368"),
  seen("booted-subscribe", "Failed to subscribe for booted OS"),
  seen("recovery-variant", "Failed to create recovery OS variant"),
  seen("rsd-key", "Failed to create ecid key for RSD"),
  seen("probe", "AMRestorableDeviceCopyPSDProbe: Failure to locate probe"),
  seen("device-property", "_copyDeviceProperty() failed for"),
  seen("proxy-callback", "[PurpleReverseProxy]", "missing eve"),
  seen("proxy-callback", "RPSocket", "missing event 8"),
  seen("socket-shutdown", "sock ", "shutdown(SHUT_WR) failed"),
  seen("http-404", "_AMRAuthInstallIsHttpServerResponsive", "status code: 404"),
  seen("attestation", "Restore security attestation: UNAVAILABLE"),
  seen("get-value", "unrecognized request 'GetValue'"),
  seen("connection-closed", "recv(", "connection closed"),
  seen("message-size", "unable to read message size: -1"),
  seen("no-message", "could not receive message"),
  seen("no-klog", "unable to open /dev/klog"),
  seen("option-f", "error: option -f (unimplemented)"),
];
