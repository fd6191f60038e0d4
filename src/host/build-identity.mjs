// @ts-check
// Which program this is: the version a person reads and the commit a developer needs. Nothing else may
// enter a build, no time and no machine, so that the same commit gives the same bytes.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {string} directory the repository
 * @returns {{ version: string, commit: string }} commit: twelve hex digits, "-dirty" behind them when
 *   the working tree differs from it; "unknown" outside a repository
 */
export function buildIdentity(directory) {
  const manifest = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
  return { version: String(manifest.version), commit: commitOf(directory) };
}

/**
 * @param {string} directory
 * @returns {string}
 */
function commitOf(directory) {
  /** @param {string[]} args */
  const git = (...args) =>
    execFileSync("git", args, {
      cwd: directory,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  try {
    const head = git("rev-parse", "--short=12", "HEAD");
    const changed = git("status", "--porcelain");
    return changed === "" ? head : `${head}-dirty`;
  } catch {
    // No git, no repository, or no commit yet: a released archive is built like this.
    return "unknown";
  }
}
