// The policies as Linux takes them, and the rule by which the system lets a person open a device. Says nothing of what
// a policy does.
import type { Policy } from "./policies.ts";

/** One file for any of the browsers. */
export function policyJson(policies: readonly Policy[]): string {
  const entries = Object.fromEntries(policies.map(({ name, value }) => [name, value]));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/**
 * Lets whoever sits at the computer open a device in recovery, DFU, port DFU, KIS and WTF mode, which the coach needs
 * to restart a phone. Watching needs no rule. The ids are those of core/apple/mode.ts; libirecovery ships a like rule.
 */
export function udevRule(): string {
  const ids = "122[27]|128[0-3]|1881|f014";
  return `# Apple devices in recovery and DFU mode, for the person at this computer\nSUBSYSTEM=="usb", ATTR{idVendor}=="05ac", ATTR{idProduct}=="${ids}", TAG+="uaccess"\n`;
}
