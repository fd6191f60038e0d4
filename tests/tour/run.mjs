// @ts-check
// `npm run tour`: builds the app and photographs every screen, so that somebody can look at them one by one.
// `npm run tour start menu` takes only the scenes named; `npm run tour -- --docs` renews
// the pictures of docs/. Pictures and contact sheets: .artifacts/tour.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

if (process.env["KINTSUGI_BUILT"] === undefined) {
  const built = spawnSync("npx", ["vite", "build", "--logLevel", "warn"], {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

/** @type {{ module: typeof import("./main.ts") }} */
const { module } = await runnerImport(join(ROOT, "tests", "tour", "main.ts"), {
  root: ROOT,
  configFile: false,
  logLevel: "warn",
});
process.exitCode = await module.tour(process.argv.slice(2));
