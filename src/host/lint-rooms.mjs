// @ts-check
// A rule for the linter: which room of src may import what. The table is the one of docs/architecture.md; paths are
// resolved, so a folder inside a room may be named like another room.
import { isBuiltin } from "node:module";
import { dirname, join, sep } from "node:path";

/**
 * `rooms`: folders of src it may import besides itself. `types`: folders of which it may import types alone.
 * `packages`: names of packages. `node`: whether Node's own modules are there.
 * @typedef {{ rooms: readonly string[], types?: readonly string[], packages: readonly string[], node?: true }} Room
 * @type {ReadonlyMap<string, Room>}
 */
const ROOMS = new Map([
  ["core", { rooms: [], packages: ["valibot", "fflate", "@noble/hashes"] }],
  ["device", { rooms: ["core"], packages: [] }],
  ["storage", { rooms: ["core"], packages: ["idb"] }],
  ["platform", { rooms: ["core"], packages: ["age-encryption", "fflate", "@noble/hashes"] }],
  ["i18n", { rooms: [], types: ["core"], packages: [] }],
  ["ui", { rooms: ["core", "i18n"], packages: ["solid-js", "uqr", "virtual:licences"] }],
  ["cli", { rooms: ["core", "i18n", "platform", "host"], packages: ["vite"], node: true }],
  [
    "host",
    { rooms: [], packages: ["vite", "vite-plugin-pwa", "workbox-build", "fflate"], node: true },
  ],
]);

/**
 * Says why the file `from` may not import `specifier`, or null if it may.
 * @param {string} from path of the importing file; files outside a room may import anything
 * @param {string} specifier as written
 * @param {boolean} typesOnly
 * @returns {string | null}
 */
export function complaintAboutImport(from, specifier, typesOnly) {
  const here = roomOf(from);
  const room = ROOMS.get(here);
  if (room === undefined) return null;
  if (specifier.startsWith(".")) {
    const there = roomOf(join(dirname(from), specifier));
    if (there === here || room.rooms.includes(there)) return null;
    if (room.types?.includes(there))
      return typesOnly ? null : `src/${here} may import only types of src/${there}`;
    return `src/${here} may not import ${there === "" ? "from outside src" : `src/${there}`}`;
  }
  if (isBuiltin(specifier)) return room.node ? null : `src/${here} does not run in Node`;
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  return room.packages.includes(name) ? null : `src/${here} may not import the package ${name}`;
}

/**
 * @param {string} path
 * @returns {string} the folder of src that the file is in, the file's own name for one in src itself, or ""
 */
function roomOf(path) {
  const parts = path.split(sep);
  const at = parts.lastIndexOf("src");
  return at < 0 ? "" : (parts[at + 1] ?? "");
}

/**
 * The parts of ESLint's rule interface that are used here.
 * @typedef {{ source: { value: unknown } | null, importKind?: string, exportKind?: string, specifiers?: { importKind?: string }[] }} ImportNode
 * @typedef {{ filename: string, report: (problem: { node: ImportNode, message: string }) => void }} Context
 */

const rooms = {
  meta: { type: "problem", docs: { description: "keeps the rooms of src apart" } },
  /** @param {Context} context */
  create(context) {
    /** @param {ImportNode} node */
    const check = (node) => {
      if (typeof node.source?.value !== "string") return;
      const named = node.specifiers ?? [];
      const typesOnly =
        node.importKind === "type" ||
        node.exportKind === "type" ||
        (named.length > 0 && named.every(({ importKind }) => importKind === "type"));
      const message = complaintAboutImport(context.filename, node.source.value, typesOnly);
      if (message !== null) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};

// oxlint takes a plugin as the default export, and nothing else.
export default { meta: { name: "house" }, rules: { rooms } };
