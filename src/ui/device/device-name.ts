// How a device is called on screen. In Japanese the parts Apple writes in Japanese are replaced.
import type { Identity } from "../../core/apple/identify.ts";
import type { ShellWords } from "../../i18n/en/shell.ts";

/** The model's name, else the kind of device, else what is known: that it is Apple's. */
export function deviceName(identity: Identity | null, words: ShellWords["device"]): string {
  if (identity === null) return words.someone;
  if (identity.model !== null) return words.model(identity.model.name);
  return identity.class === null ? words.someone : words.class[identity.class];
}
