// @ts-check
// `npm run bench`: every figure is a ratio of two things measured in turn in one run, because machines are
// noisy and clocks of two machines cannot be compared. Exits with 1 when a ratio is over its limit.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const built = spawnSync("npx", ["vite", "build", "--logLevel", "warn"], {
  cwd: ROOT,
  stdio: "inherit",
});
if (built.status !== 0) process.exit(built.status ?? 1);

/** @type {{ module: typeof import("./main.ts") }} */
const { module } = await runnerImport(join(ROOT, "tests", "bench", "main.ts"), {
  root: ROOT,
  configFile: false,
  logLevel: "warn",
});
process.exitCode = await module.bench(process.argv.slice(2));
