// Fetches the words that the first screen may need; apart from load.ts, so that a first visit does not carry it.
import type { DeviceErrorWords } from "./en/device-error.ts";
import type { OfflineWords } from "./en/offline.ts";
import type { ShellWords } from "./en/shell.ts";
import type { StorageWords } from "./en/storage.ts";
import { catalogueOf, type Language } from "./language.ts";

export const loadDeviceError = async (language: Language): Promise<DeviceErrorWords> =>
  (await catalogueOf(language).deviceError()).deviceError;
export const loadOffline = async (language: Language): Promise<OfflineWords> =>
  (await catalogueOf(language).offline()).offline;
export const loadStorage = async (language: Language): Promise<StorageWords> =>
  (await catalogueOf(language).storage()).storage;
export const shellOf = (language: Language): ShellWords => catalogueOf(language).shell;
