// @ts-check
// When files were last changed.
import { statSync } from "node:fs";

/**
 * @param {string} path
 * @returns {number | null} milliseconds, or null when there is no such file
 */
export function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
