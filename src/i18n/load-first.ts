// Fetches the words that the first screen may need; apart from load.ts, so that a first visit does not
// carry the names of all the other parts.
import type { DeviceErrorWords } from "./en/device-error.ts";
import type { OfflineWords } from "./en/offline.ts";
import type { ShellWords } from "./en/shell.ts";
import type { StorageWords } from "./en/storage.ts";
import type { Language } from "./language.ts";

const SHELL: Record<Language, () => Promise<{ readonly shell: ShellWords }>> = {
  en: () => import("./en/shell.ts"),
  ja: () => import("./ja/shell.ts"),
};
const OFFLINE: Record<Language, () => Promise<{ readonly offline: OfflineWords }>> = {
  en: () => import("./en/offline.ts"),
  ja: () => import("./ja/offline.ts"),
};
const STORAGE: Record<Language, () => Promise<{ readonly storage: StorageWords }>> = {
  en: () => import("./en/storage.ts"),
  ja: () => import("./ja/storage.ts"),
};
const DEVICE_ERROR: Record<Language, () => Promise<{ readonly deviceError: DeviceErrorWords }>> = {
  en: () => import("./en/device-error.ts"),
  ja: () => import("./ja/device-error.ts"),
};

export const loadShell = async (language: Language): Promise<ShellWords> =>
  (await SHELL[language]()).shell;
export const loadOffline = async (language: Language): Promise<OfflineWords> =>
  (await OFFLINE[language]()).offline;
export const loadStorage = async (language: Language): Promise<StorageWords> =>
  (await STORAGE[language]()).storage;
export const loadDeviceError = async (language: Language): Promise<DeviceErrorWords> =>
  (await DEVICE_ERROR[language]()).deviceError;
