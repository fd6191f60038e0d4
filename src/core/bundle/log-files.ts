// Logs and pictures inside a bundle: under which name each goes in, and how much of them fits. Knows no content but
// a picture's first bytes.
import { LOGS_FOLDER, MAX_ENTRY_BYTES, MAX_LOGS, MAX_LOGS_BYTES, PHOTOS_FOLDER } from "./format.ts";
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
  return `${LOGS_FOLDER}${[twoDigits(number), ...(plain === "" ? [] : [plain])].join("-")}.log`;
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");

export type PictureType = "jpg" | "png" | "webp";

/** Which picture a file's first 12 bytes begin, whatever it is called; null for none that a bundle carries. */
export function pictureType(head: Uint8Array): PictureType | null {
  const starts = (bytes: readonly number[], at = 0): boolean =>
    bytes.every((byte, index) => head[at + index] === byte);
  if (starts([0xff, 0xd8, 0xff])) return "jpg";
  if (starts([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "png";
  return starts([0x52, 0x49, 0x46, 0x46]) && starts([0x57, 0x45, 0x42, 0x50], 8) ? "webp" : null;
}

/** The path of the picture of this number (from 1): "photos/01.jpg". Its subject stands in the record. */
export const photoPath = (type: PictureType, number: number): string =>
  `${PHOTOS_FOLDER}${twoDigits(number)}.${type}`;

/** True where logs and pictures of all these sizes, in bytes, can go into one bundle. */
export function logsFit(sizes: readonly number[]): boolean {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return (
    sizes.length <= MAX_LOGS &&
    total <= MAX_LOGS_BYTES &&
    sizes.every((size) => size <= MAX_ENTRY_BYTES)
  );
}

/** True for the logs among a bundle's files. */
export const isLog = ({ path }: Pick<BundleFile, "path">): boolean => path.startsWith(LOGS_FOLDER);
/** True for the pictures among a bundle's files. */
export const isPhoto = ({ path }: Pick<BundleFile, "path">): boolean =>
  path.startsWith(PHOTOS_FOLDER);
