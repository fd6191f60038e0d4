// @ts-check
// `npm test`: everything that must hold, one part after another, on whatever machine this is. Installs what is
// missing, says what it installs, and says what cannot run here and why. `node tests/run.mjs lint unit` runs only
// the parts named.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { complaintAboutNode } from "../src/host/node-version.mjs";
import { ensurePackages } from "../src/host/packages.mjs";
import { failuresIn, reporting } from "./support/failures.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * `command`: a program of node_modules and its arguments. `after`: a part without whose success this one
 * means nothing. `obstacle`: says why the part cannot run here, if it cannot.
 * @typedef {{ name: string, command: readonly [string, ...string[]], after?: string, obstacle?: () => Promise<string | null> }} Part
 * @type {readonly Part[]}
 */
const PARTS = [
  { name: "format", command: ["oxfmt", "--check", "."] },
  { name: "lint", command: ["oxlint", "src", "tests", "vite.config.ts", "vitest.config.ts"] },
  { name: "types", command: ["tsc", "-b"] },
  { name: "unused", command: ["knip", "--no-progress"] },
  { name: "unit", command: ["vitest", "run"] },
  { name: "build", command: ["vite", "build"] },
  {
    name: "browser",
    command: ["playwright", "test", "--config", "tests/e2e/playwright.config.ts"],
    after: "build",
    obstacle: async () => (await import("./support/machine.mjs")).browserObstacle(ROOT),
  },
  {
    name: "usb-bench",
    command: ["vitest", "run", "--config", "tests/usb-bench/vitest.config.ts"],
    after: "build",
    obstacle: async () => (await import("./support/machine.mjs")).benchObstacle(ROOT),
  },
];

/** @param {string} line */
const say = (line) => void process.stdout.write(`${line}\n`);

/** What failed in each part that failed, a line each. */
const failures = /** @type {string[]} */ ([]);

/**
 * @param {Part} part
 * @returns {boolean} whether it ended well
 */
function run({ name, command: [program, ...args] }) {
  const report = reporting(ROOT, name, program);
  const { status } = spawnSync(join("node_modules", ".bin", program), [...args, ...report.args], {
    cwd: ROOT,
    env: { ...process.env, ...report.env },
    // The programs are .cmd scripts on Windows, which only a shell can start; the arguments are constant.
    shell: process.platform === "win32",
    stdio: "inherit",
  });
  if (status !== 0) failures.push(...failuresIn(report.file).map((line) => `${name}: ${line}`));
  return status === 0;
}

/**
 * @param {Part} part
 * @param {ReadonlyMap<string, string>} outcomes of the parts before
 * @returns {Promise<string>} "passed", or what else became of it
 */
async function outcomeOf(part, outcomes) {
  if (part.after !== undefined && (outcomes.get(part.after) ?? "passed") !== "passed") {
    return `failed: ${part.after} did not pass`;
  }
  const obstacle = (await part.obstacle?.()) ?? null;
  if (obstacle !== null) return `left out: ${obstacle}`;
  say(`\n${part.name}: ${part.command.join(" ")}`);
  return run(part) ? "passed" : "failed";
}

/** @returns {Promise<number>} the exit code */
async function main() {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !PARTS.some((part) => part.name === name));
  const complaint =
    unknown === undefined
      ? complaintAboutNode(process.versions.node)
      : `There is no part "${unknown}". There are: ${PARTS.map(({ name }) => name).join(", ")}`;
  if (complaint !== null) {
    process.stderr.write(`${complaint}\n`);
    return 2;
  }
  if (!ensurePackages(ROOT, say)) return 1;
  const chosen = PARTS.filter(({ name }) => names.length === 0 || names.includes(name));
  if (chosen.some(({ obstacle }) => obstacle !== undefined)) {
    await (await import("./support/machine.mjs")).ensureSystemPackages(ROOT, say);
  }

  /** @type {Map<string, string>} */
  const outcomes = new Map();
  const rows = [];
  for (const part of chosen) {
    const started = performance.now();
    const outcome = await outcomeOf(part, outcomes);
    outcomes.set(part.name, outcome);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    rows.push(`${part.name.padEnd(10)} ${seconds.padStart(7)} s  ${outcome}`);
  }
  const all = [...outcomes.values()];
  const failed = all.filter((outcome) => outcome.startsWith("failed")).length;
  const passed = all.filter((outcome) => outcome === "passed").length;
  say(`\n${[...failures, ...rows].join("\n")}\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
