// The licences of what the app is sent with, as the module "virtual:licences": read from the packages themselves
// when the app is built, and held against what the build really took in.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** One package of others in what is sent. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** SPDX id. */
  readonly licence: string;
  /** The file of the package, word for word. */
  readonly text: string;
}

/** What the service worker is made of; its bundle is not Vite's, so the check below does not see it. */
const IN_WORKER = ["workbox-core", "workbox-precaching", "workbox-routing", "workbox-strategies"];

const MODULE = "virtual:licences";
const RESOLVED = `\0${MODULE}`;

/** The licence of an installed package. Throws where it has none: then it must not be sent. */
export function licenceOf(root: string, name: string): Licence {
  const directory = join(root, "node_modules", name);
  const manifest = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
  const file = readdirSync(directory).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (file === undefined || typeof manifest.license !== "string")
    throw new Error(`${name} has no licence`);
  const text = readFileSync(join(directory, file), "utf8").trim();
  return { name, version: String(manifest.version), licence: manifest.license, text };
}

/** Names of the packages whose licences the app shows, in order. */
export function packagesSent(root: string): readonly string[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return [...Object.keys(dependencies), ...IN_WORKER].toSorted();
}

/** The package a module of the build belongs to, or null for the app's own. */
export function packageOf(id: string): string | null {
  const inside = id.replaceAll("\\", "/").split("/node_modules/").at(-1) ?? "";
  if (!id.includes("node_modules")) return null;
  return inside.split("/", inside.startsWith("@") ? 2 : 1).join("/");
}

export function licences(root: string): Plugin {
  const sent = packagesSent(root);
  return {
    name: "kintsugi:licences",
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const all = sent.map((name) => licenceOf(root, name));
      return `export const licences = ${JSON.stringify(all)};`;
    },
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((output) =>
        output.type === "chunk" ? output.moduleIds : [],
      );
      const unknown = ids.map(packageOf).find((name) => name !== null && !sent.includes(name));
      if (unknown !== undefined)
        this.error(`${String(unknown)} is sent without its licence: add it to the dependencies`);
    },
  };
}
