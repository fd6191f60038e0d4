// Texts to copy to somewhere else: for udev, a shell and the browser's policies. They are the same in
// every language. Pure; who copies them is the screen's business.

/**
 * Lets the person at the computer open Apple's devices in every mode (udev.rules(7), `uaccess` by
 * systemd-logind; product ids of core/apple/mode.ts; libirecovery ships such a rule without KIS and port DFU).
 */
export const UDEV_RULE =
  'SUBSYSTEM=="usb", ATTR{idVendor}=="05ac", ATTR{idProduct}=="12[9ab]?|122[27]|128[0-3]|1881|f014", TAG+="uaccess"';

/** Gives Chromium's Snap the interface it opens USB devices with (pybricks/support issue 428). */
export const SNAP_COMMAND = "sudo snap connect chromium:raw-usb";

/**
 * The policy that lets one page see every device of Apple's without a click; 1452 is Apple's vendor id in
 * decimal (Chrome Enterprise, WebUsbAllowDevicesForUrls). `origin`: for instance "https://fix.example".
 */
export function allowPolicy(origin: string): string {
  return JSON.stringify({
    WebUsbAllowDevicesForUrls: [{ devices: [{ vendor_id: 1452 }], urls: [origin] }],
  });
}
