// @ts-check
// Decides whether dist/ is what the sources say, and builds it when it is not.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { buildIdentity } from "./build-identity.mjs";
import { changedAt } from "./file-times.mjs";

/** What a build reads. Directories count with their own time, so a removed file is noticed too. */
const SOURCES = [
  "index.html",
  "package.json",
  "package-lock.json",
  "public",
  "src",
  "vite.config.ts",
];

/** Written last by the build, so a build that broke off counts as missing. */
const LAST_WRITTEN = join("dist", "sw.js");

/**
 * @param {string} directory
 * @param {string} base the path the app is to be served at
 * @returns {boolean}
 */
export function isBuilt(directory, base) {
  const built = changedAt(join(directory, LAST_WRITTEN));
  if (built === null) return false;
  if (SOURCES.some((source) => newestBelow(join(directory, source)) > built)) return false;
  try {
    const list = JSON.parse(readFileSync(join(directory, "dist", "precache-list.json"), "utf8"));
    const { version, commit } = buildIdentity(directory);
    return list.base === base && list.version === version && list.commit === commit;
  } catch {
    return false;
  }
}

/**
 * @param {string} directory
 * @param {string} base
 * @param {(line: string) => void} say told before the build starts
 * @returns {boolean} false when the build failed; its own words are on stderr then
 */
export function ensureBuilt(directory, base, say) {
  if (isBuilt(directory, base)) return true;
  say("Building the app …");
  const vite = join(directory, "node_modules", "vite", "bin", "vite.js");
  const { status } = spawnSync(process.execPath, [vite, "build", "--logLevel", "error"], {
    cwd: directory,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, KINTSUGI_BASE: base },
  });
  return status === 0;
}

/**
 * @param {string} path
 * @returns {number} milliseconds; 0 when there is nothing
 */
function newestBelow(path) {
  const own = changedAt(path) ?? 0;
  if (own === 0 || !statSync(path).isDirectory()) return own;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestBelow(join(path, name))),
    own,
  );
}
