// Finds out whether the bench can run here, and compiles the preload when its source has changed.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { CHROMIUM, COMPILER, DEBIAN_PACKAGES, IRECOVERY, PRELOAD, PYTHON } from "./tools.data.ts";

/** `why` is one sentence for the person who runs the tests. */
export type Preparation =
  | { readonly kind: "ready"; readonly shim: string }
  | { readonly kind: "cannot"; readonly why: string };

const run = promisify(execFile);

const SOURCES = fileURLToPath(new URL("usbfs-shim", import.meta.url));
const CACHE = fileURLToPath(new URL("../../node_modules/.cache/usb-bench", import.meta.url));
const FLAGS = [
  "-std=gnu11",
  "-O2",
  "-Wall",
  "-Wextra",
  "-fPIC",
  "-shared",
  "-fvisibility=hidden",
] as const;
const LIBRARIES = ["-ldl", "-lpthread"] as const;

const IMPORT_UMOCKDEV =
  "import gi; gi.require_version('UMockdev', '1.0'); from gi.repository import UMockdev";

/** Safe to call as often as one likes: when nothing has changed, it only looks. */
export async function prepare(): Promise<Preparation> {
  const missing = await whatIsMissing();
  if (missing !== null) return { kind: "cannot", why: missing };
  try {
    return { kind: "ready", shim: await compile() };
  } catch (error) {
    return { kind: "cannot", why: `the preload does not compile: ${messageOf(error)}` };
  }
}

async function whatIsMissing(): Promise<string | null> {
  if (process.platform !== "linux") return "the USB bench runs on Linux only";
  if (process.getuid?.() !== 0)
    return "the USB bench needs root, because Chromium reads its policy from /etc/chromium";
  const programs = [CHROMIUM, IRECOVERY, PYTHON, COMPILER].filter((path) => !existsSync(path));
  if (programs.length > 0) return `${programs.join(", ")} not found; ${advice()}`;
  const refusal = await refusalOf(PYTHON, ["-c", IMPORT_UMOCKDEV], {
    ...process.env,
    LD_PRELOAD: PRELOAD,
  });
  return refusal === null ? null : `umockdev does not start (${refusal}); ${advice()}`;
}

const advice = (): string => `on Debian: apt-get install ${DEBIAN_PACKAGES.join(" ")}`;

/** Null where the program ends well; else the last line of its complaint. */
async function refusalOf(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string | null> {
  try {
    const { stderr } = await run(program, args, { env });
    // The loader only warns of a preload that it cannot find.
    return stderr.includes("cannot be preloaded") ? lastLine(stderr) : null;
  } catch (error) {
    return messageOf(error);
  }
}

/** The library's path; its name carries the source it was made from. */
async function compile(): Promise<string> {
  const names = readdirSync(SOURCES).toSorted();
  const hash = createHash("sha256").update([...FLAGS, ...LIBRARIES].join(" "));
  for (const name of names) hash.update(readFileSync(join(SOURCES, name)));
  const shim = join(CACHE, `usbfs-shim-${hash.digest("hex").slice(0, 16)}.so`);
  if (existsSync(shim)) return shim;
  mkdirSync(CACHE, { recursive: true });
  for (const old of readdirSync(CACHE)) if (old.endsWith(".so")) rmSync(join(CACHE, old));
  const sources = names.filter((name) => name.endsWith(".c")).map((name) => join(SOURCES, name));
  const draft = `${shim}.${process.pid}`;
  await run(COMPILER, [...FLAGS, "-o", draft, ...sources, ...LIBRARIES]);
  renameSync(draft, shim);
  return shim;
}

/** `execFile` puts the command line in the message; what the program said is in `stderr`. */
function messageOf(error: unknown): string {
  const stderr = error instanceof Error && "stderr" in error ? String(error.stderr) : "";
  return lastLine(stderr) || String(error);
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
