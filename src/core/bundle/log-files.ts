// Logs inside a bundle: under which name each goes in, and how much of them fits. Knows no log's content.
import { LOGS_FOLDER, MAX_ENTRY_BYTES, MAX_LOGS, MAX_LOGS_BYTES } from "./format.ts";
import type { BundleFile } from "./format.ts";

/** Longest part of a name from outside that is kept. */
const MAX_NAME_UNITS = 60;

/**
 * The path of the log of this number (from 1), for instance "logs/02-iphoneupdater-1.log". The number keeps
 * names apart and is never a device's; of the name, ASCII letters and digits are kept.
 */
export function logPath(name: string, number: number): string {
  const plain = name
    .slice(-4 * MAX_NAME_UNITS)
    .replace(/\.(?:log|txt)$/i, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(-MAX_NAME_UNITS)
    .replaceAll(/^-+|-+$/g, "");
  return `${LOGS_FOLDER}${[String(number).padStart(2, "0"), ...(plain === "" ? [] : [plain])].join("-")}.log`;
}

/** True where logs of all these sizes, in bytes, can go into one bundle. */
export function logsFit(sizes: readonly number[]): boolean {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return (
    sizes.length <= MAX_LOGS &&
    total <= MAX_LOGS_BYTES &&
    sizes.every((size) => size <= MAX_ENTRY_BYTES)
  );
}

/** True for the logs among a bundle's files. */
export const isLog = ({ path }: BundleFile): boolean => path.startsWith(LOGS_FOLDER);
