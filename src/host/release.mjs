// @ts-check
// `npm run release`: the app as others pass it on. Writes .artifacts/release: the built folder as a zip, the portable
// edition, and the SHA-256 of every file of both. The same commit gives the same bytes on every machine.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { complaintAboutNode } from "./node-version.mjs";

const DIRECTORY = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/**
 * Every file below a directory, by its path with "/", in order.
 * @param {string} directory
 * @returns {Map<string, Buffer>}
 */
export function filesBelow(directory) {
  const names = readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(directory, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .toSorted();
  return new Map(names.map((name) => [name, readFileSync(join(directory, name))]));
}

/**
 * What the release holds, by name: two archives and their sums. `built` is the dist of a build at the base "/".
 * @param {string} built
 * @param {string} portable the folder with the start commands
 * @param {string} licence the text of this program's licence
 * @param {string} version
 * @returns {Promise<Map<string, Uint8Array>>}
 */
export async function composeRelease(built, portable, licence, version) {
  const { zipSync } = await import("fflate");
  const app = filesBelow(built);
  const web = new Map(app);
  const folder = new Map([
    ...[...filesBelow(portable), /** @type {const} */ (["LICENSE", Buffer.from(licence)])].map(
      ([name, bytes]) => /** @type {const} */ ([name, bytes]),
    ),
    ...[...app].map(([name, bytes]) => /** @type {const} */ ([`app/${name}`, bytes])),
  ]);
  /** @param {Map<string, Uint8Array>} files */
  const zip = (files) => {
    const entries = [...files].map(([name, bytes]) => {
      const mode = /\.(command|pl)$/.test(name) ? 0o100755 : 0o100644;
      // The oldest time a zip knows: none of a machine's. 3: Unix, so that the mode counts.
      return [
        `kintsugi-${version}/${name}`,
        [bytes, { level: 9, mtime: "1980-01-01T12:00:00", os: 3, attrs: mode << 16 }],
      ];
    });
    return zipSync(Object.fromEntries(entries));
  };
  const release = new Map([
    [`kintsugi-${version}.zip`, zip(web)],
    [`kintsugi-${version}-portable.zip`, zip(folder)],
  ]);
  const sums = [
    ...[...release].map(([name, bytes]) => `${sha256(bytes)}  ${name}`),
    ...[...app].map(([name, bytes]) => `${sha256(bytes)}  app/${name}`),
  ];
  release.set("SHA256SUMS", Buffer.from(`${sums.join("\n")}\n`));
  return release;
}

/** @param {Uint8Array} bytes */
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** @returns {Promise<number>} the exit code */
async function main() {
  const complaint = complaintAboutNode(process.versions.node);
  if (complaint !== null) {
    process.stderr.write(`${complaint}\n`);
    return 1;
  }
  /** @param {string} line */
  const say = (line) => void process.stdout.write(`${line}\n`);
  const { ensurePackages } = await import("./packages.mjs");
  const { ensureBuilt } = await import("./build-output.mjs");
  const { buildIdentity } = await import("./build-identity.mjs");
  if (!ensurePackages(DIRECTORY, say) || !ensureBuilt(DIRECTORY, "/", say)) return 1;
  const { version, commit } = buildIdentity(DIRECTORY);
  const release = await composeRelease(
    join(DIRECTORY, "dist"),
    join(DIRECTORY, "deploy", "portable"),
    readFileSync(join(DIRECTORY, "LICENSE"), "utf8"),
    version,
  );
  const out = join(DIRECTORY, ".artifacts", "release");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of release) writeFileSync(join(out, name), bytes);
  say(`Kintsugi ${version} (${commit}), in .artifacts/release:`);
  say(
    Buffer.from(release.get("SHA256SUMS") ?? [])
      .toString()
      .trimEnd(),
  );
  if (commit.endsWith("-dirty")) say("Made from changed sources: no other machine can repeat it.");
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
