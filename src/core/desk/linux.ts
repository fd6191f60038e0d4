// The policies as Linux takes them, and the rule by which the system lets a person open a device. Knows files and
// their places; says nothing of what a policy does.
import type { DeskBrowser, Policy } from "./policies.ts";

/** Where each browser looks for policies; any file there that ends in .json is read. */
export const POLICY_FOLDERS: Readonly<Record<DeskBrowser | "chromium", string>> = {
  chrome: "/etc/opt/chrome/policies/managed",
  edge: "/etc/opt/edge/policies/managed",
  chromium: "/etc/chromium/policies/managed",
};
export const POLICY_FILE = "kintsugi.json";

/** One file for any of the browsers. */
export function policyJson(policies: readonly Policy[]): string {
  const entries = Object.fromEntries(policies.map(({ name, value }) => [name, value]));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

export const UDEV_FILE = "/etc/udev/rules.d/70-kintsugi.rules";

/**
 * Lets whoever sits at the computer open a device in recovery, DFU, port DFU, KIS and WTF mode, which the coach needs
 * to restart a phone. Watching needs no rule. The ids are those of core/apple/mode.ts; libirecovery ships a like rule.
 */
export function udevRule(): string {
  const ids = "122[27]|128[0-3]|1881|f014";
  return `# Apple devices in recovery and DFU mode, for the person at this computer\nSUBSYSTEM=="usb", ATTR{idVendor}=="05ac", ATTR{idProduct}=="${ids}", TAG+="uaccess"\n`;
}
