// How a device is called in the history: its model and the end of its identifier, enough to tell two apart.
import { MODELS } from "../../../core/apple/models.ts";
import type { HistoryWords } from "../../../i18n/en/history.ts";
import type { ShellWords } from "../../../i18n/en/shell.ts";
import type { DeviceGroup } from "./group-by-device.ts";

/** For instance "iPhone 12 · ID ending in 6F70". */
export function groupName(
  { deviceKey, productType }: Pick<DeviceGroup, "deviceKey" | "productType">,
  words: HistoryWords,
  shell: ShellWords,
): string {
  if (deviceKey === null) return words.device.unseen;
  return `${modelName(productType, shell)} · ${words.device.ending(deviceKey.slice(-4))}`;
}

/** The model's name; its product type where no table knows it; "Apple device" where nothing is known. */
export function modelName(productType: string | null, shell: ShellWords): string {
  const model = MODELS.find((entry) => entry.productType === productType);
  if (model !== undefined) return shell.device.model(model.name);
  return productType ?? shell.device.someone;
}
