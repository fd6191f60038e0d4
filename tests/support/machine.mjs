// @ts-check
// What this machine lacks for the tests that need more than Node, and how to get it on Debian. The lists themselves
// stand with the tests they belong to.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";

/**
 * What the tests run besides what the bench asks for: `unzip` and `age` are the second opinion on an exported bundle,
 * poppler-utils on a printed sheet; the servers run with the configurations that are shipped.
 */
const OTHER_PACKAGES = [
  "chromium",
  "unzip",
  "age",
  "openssl",
  "poppler-utils",
  "nginx-light",
  "caddy",
];

/**
 * Loads TypeScript of the tests into this process.
 * @param {string} root
 * @param {string} path
 */
async function load(root, path) {
  const { NODE_ENV } = process.env;
  const { module } = await runnerImport(join(root, path), {
    root,
    configFile: false,
    logLevel: "silent",
  });
  // Vite has set it for this process, and every program started after would get it.
  if (NODE_ENV === undefined) delete process.env["NODE_ENV"];
  return module;
}

/**
 * On Debian as root, installs the system packages that are missing, saying which. Elsewhere it does nothing:
 * the obstacles below then say what is left out.
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function ensureSystemPackages(root, say) {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return;
  /** @type {typeof import("../usb-bench/tools.data.ts")} */
  const { DEBIAN_PACKAGES } = await load(root, "tests/usb-bench/tools.data.ts");
  const wanted = [...new Set([...DEBIAN_PACKAGES, ...OTHER_PACKAGES])];
  const missing = wanted.filter((name) => !isPackageInstalled(name));
  if (missing.length === 0) return;
  say(`Installing Debian packages for the tests: ${missing.join(", ")} …`);
  aptGet("update", "-qq");
  const status = aptGet("install", "-y", "-qq", ...missing);
  if (status !== 0) say("apt-get could not install them; what needs them is left out below.");
}

/**
 * @param {...string} args
 * @returns {number | null} its exit code
 */
function aptGet(...args) {
  const { status } = spawnSync("apt-get", args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status;
}

/**
 * @param {string} name
 * @returns {boolean}
 */
function isPackageInstalled(name) {
  const { stdout } = spawnSync("dpkg-query", ["--show", "--showformat=${Status}", name], {
    encoding: "utf8",
  });
  return stdout === "install ok installed";
}

/**
 * @param {string} root
 * @returns {Promise<string | null>} why the browser tests cannot run here, or null
 */
export async function browserObstacle(root) {
  /** @type {typeof import("../e2e/support/chromium.ts")} */
  const { chromiumPath } = await load(root, "tests/e2e/support/chromium.ts");
  try {
    chromiumPath();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * @param {string} root
 * @returns {Promise<string | null>} why the USB bench cannot run here, or null
 */
export async function benchObstacle(root) {
  /** @type {typeof import("../usb-bench/prepare.ts")} */
  const { prepare } = await load(root, "tests/usb-bench/prepare.ts");
  const preparation = await prepare();
  return preparation.kind === "ready" ? null : preparation.why;
}
