// @ts-check
// `npm run -s inspect -- …`: starts the TypeScript of the command line on a Node that cannot run it by itself.
// Vite transforms the modules in memory, so there is no build to keep up to date. The oldest Node supported has no
// type stripping; once it does, this is `node src/cli/main.ts`.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { complaintAboutNode } from "../host/node-version.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** @param {string} line */
const complain = (line) => void process.stderr.write(`${line}\n`);

/** @type {import("./command.ts").Io} */
const io = {
  print: (value) => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
  complain,
};

/** @returns {Promise<typeof import("./main.ts") | null>} null when the packages are not installed */
async function load() {
  /** @type {typeof import("vite")} */
  let vite;
  try {
    vite = await import("vite");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")
      return null;
    throw error;
  }
  const { module } = await vite.runnerImport(join(ROOT, "src", "cli", "main.ts"), {
    root: ROOT,
    configFile: false,
    logLevel: "silent",
  });
  return /** @type {typeof import("./main.ts")} */ (module);
}

/** @returns {Promise<number>} the exit code */
async function inspect() {
  const complaint = complaintAboutNode(process.versions.node);
  if (complaint !== null) {
    complain(complaint);
    return 1;
  }
  const main = await load();
  if (main === null) {
    complain("The packages are not installed. Run: npm ci");
    return 1;
  }
  return await main.run(process.argv.slice(2), io);
}

process.exitCode = await inspect();
