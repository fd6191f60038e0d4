// @ts-check
// `npm start`: from a bare clone to an address one can open. Says each thing that takes time, and each
// thing that goes wrong in one plain sentence.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { complaintAboutNode } from "./node-version.mjs";

const DIRECTORY = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const DEFAULT_PORT = 4173;

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/**
 * @param {string} line
 * @returns {never}
 */
function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/**
 * @param {string | undefined} text the PORT of the environment
 * @returns {number | null} null when it is no port
 */
function readPort(text) {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : null;
}

async function start() {
  const complaint = complaintAboutNode(process.versions.node);
  if (complaint !== null) fail(complaint);
  const port = readPort(process.env["PORT"]);
  if (port === null) fail(`PORT is "${process.env["PORT"]}"; it must be a number from 0 to 65535.`);
  const base = process.env["KINTSUGI_BASE"] ?? "/";
  if (!/^\/(.*\/)?$/.test(base))
    fail(`KINTSUGI_BASE is "${base}"; it must start and end with a slash.`);

  // Loaded only now: these may use what an old Node cannot read.
  const { ensurePackages } = await import("./packages.mjs");
  const { ensureBuilt } = await import("./build-output.mjs");
  const { errorCode, startStaticServer } = await import("./static-server.mjs");

  if (!ensurePackages(DIRECTORY, say))
    fail("The packages could not be installed; npm says why above.");
  if (!ensureBuilt(DIRECTORY, base, say))
    fail("The app could not be built; the reason stands above.");
  try {
    const hosts = ["127.0.0.1", "::1"];
    const server = await startStaticServer({ root: join(DIRECTORY, "dist"), base, port, hosts });
    say(`Kintsugi is at ${server.url} (open it in Chrome or Edge).`);
    say("Stop it with Ctrl+C.");
    for (const signal of ["SIGINT", "SIGTERM"]) {
      process.once(signal, () => void server.stop());
    }
  } catch (error) {
    switch (errorCode(error)) {
      case "EADDRINUSE":
        return fail(
          `Port ${port} is taken by another program. Set PORT to a free one, for instance 4174, and start again.`,
        );
      case "EACCES":
        return fail(
          `This account may not use port ${port}. Set PORT to one above 1023 and start again.`,
        );
      default:
        return fail(`The server could not start: ${String(error)}`);
    }
  }
}

await start();
