import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");

const LONG = Array.from({ length: 301 }, (_, index) => `export const a${index} = ${index};`).join(
  "\n",
);

/** Each: where it is, one line of code, and the rule that must stop it; null where nothing may. */
const CASES: readonly (readonly [path: string, code: string, rule: string | null])[] = [
  ["src/core/deep/a.ts", 'export * from "../../device/x.ts";', "house(rooms)"],
  ["src/core/deep/b.ts", 'export * from "../../main.tsx";', "house(rooms)"],
  ["src/core/deep/c.ts", 'export { openDB } from "idb";', "house(rooms)"],
  ["src/core/deep/d.ts", 'export { join } from "node:path";', "house(rooms)"],
  ["src/core/deep/e.ts", 'export { createSignal } from "solid-js";', "house(rooms)"],
  [
    "src/core/deep/f.ts",
    "export const now = (): number => Date.now();",
    "eslint(no-restricted-properties)",
  ],
  [
    "src/core/deep/g.ts",
    "export const any = (): number => Math.random();",
    "eslint(no-restricted-properties)",
  ],
  ["src/core/deep/h.ts", 'export { parse } from "valibot";', null],
  ["src/core/deep/i.ts", 'export * from "../device/x.ts";', null],
  ["src/device/a.ts", 'export * from "../storage/x.ts";', "house(rooms)"],
  ["src/device/b.ts", 'export * from "../core/x.ts";', null],
  ["src/storage/a.ts", 'export * from "../i18n/x.ts";', "house(rooms)"],
  ["src/storage/b.ts", 'export { openDB } from "idb";', null],
  ["src/platform/a.ts", 'export * from "../ui/x.ts";', "house(rooms)"],
  ["src/platform/b.ts", 'export { sha256 } from "@noble/hashes/sha2.js";', null],
  ["src/i18n/a.ts", 'import { x } from "../core/x.ts";\nexport const y = x;', "house(rooms)"],
  ["src/i18n/b.ts", 'import type { X } from "../core/x.ts";\nexport type Y = X;', null],
  ["src/ui/a.ts", 'export * from "../platform/x.ts";', "house(rooms)"],
  ["src/ui/b.ts", 'export const load = () => import("../storage/x.ts");', "house(rooms)"],
  ["src/ui/screens/c.ts", 'export * from "./device/x.ts";', null],
  ["src/ui/d.ts", 'export { createSignal } from "solid-js";', null],
  ["src/cli/a.ts", 'export * from "../ui/x.ts";', "house(rooms)"],
  ["src/host/a.ts", 'export * from "../core/x.ts";', "house(rooms)"],
  ["src/main.tsx", 'export * from "./device/x.ts";\nexport * from "./ui/x.ts";', null],
  ["src/ui/net1.ts", 'export const go = () => fetch("/x");', "eslint(no-restricted-globals)"],
  [
    "src/ui/net2.ts",
    "export const go = () => new XMLHttpRequest();",
    "eslint(no-restricted-globals)",
  ],
  [
    "src/ui/net3.ts",
    'export const go = () => new WebSocket("/x");',
    "eslint(no-restricted-globals)",
  ],
  [
    "src/ui/net4.ts",
    'export const go = () => navigator.sendBeacon("/x");',
    "eslint(no-restricted-properties)",
  ],
  [
    "src/storage/c.ts",
    'export const go = (db: IDBDatabase) => db.transaction("events");',
    "eslint(no-restricted-properties)",
  ],
  [
    "src/ui/net5.ts",
    'export const go = () => globalThis.fetch("/x");',
    "eslint(no-restricted-properties)",
  ],
  [
    "src/ui/policy.ts",
    'export const go = () => globalThis.trustedTypes.createPolicy("x", {});',
    "eslint(no-restricted-properties)",
  ],
  [
    "src/ui/markup1.ts",
    "export const go = (node: Element, text: string) => (node.innerHTML = text);",
    "eslint(no-restricted-properties)",
  ],
  [
    "src/ui/markup2.tsx",
    "export const Go = (props: { text: string }) => <p innerHTML={props.text} />;",
    "solid(no-innerhtml)",
  ],
  [
    "src/ui/markup3.tsx",
    'export const Go = () => <p innerHTML="<b>x</b>" />;',
    "solid(no-innerhtml)",
  ],
  [
    "src/ui/props.tsx",
    "export const Go = ({ text }: { text: string }) => <p>{text}</p>;",
    "solid(no-destructure)",
  ],
  ["src/ui/any.ts", "export const go = (x: any): unknown => x;", "typescript(no-explicit-any)"],
  [
    "src/ui/bang.ts",
    "export const go = (x: string | null): string => x!;",
    "typescript(no-non-null-assertion)",
  ],
  ["src/ui/closed.ts", "export const go = (): boolean => closed;", "eslint(no-restricted-globals)"],
  [
    "src/ui/floating.ts",
    "export const go = (): void => {\n  Promise.resolve(1);\n};",
    "typescript(no-floating-promises)",
  ],
  [
    "src/core/union.ts",
    'export function go(x: "a" | "b"): number {\n  switch (x) {\n    case "a":\n      return 1;\n  }\n  return 2;\n}',
    "typescript(switch-exhaustiveness-check)",
  ],
  [
    "tests/floating.ts",
    "export const go = (): void => {\n  Promise.resolve(1);\n};",
    "typescript(no-floating-promises)",
  ],
  ["src/core/long.ts", LONG, "eslint(max-lines)"],
  ["src/core/long.data.ts", LONG, null],
];

describe("the linter", () => {
  let directory = "";
  const found = new Map<string, Set<string>>();

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "kintsugi-lint-"));
    for (const name of [
      ".oxlintrc.json",
      "tsconfig.json",
      "tsconfig.base.json",
      "tsconfig.app.json",
      "tsconfig.node.json",
      "src/core/tsconfig.json",
      "src/host/lint-rooms.mjs",
    ]) {
      cpSync(join(ROOT, name), join(directory, name));
    }
    symlinkSync(join(ROOT, "node_modules"), join(directory, "node_modules"), "junction");
    for (const [path, code] of CASES) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), `${code}\n`);
    }
    const oxlint = join(ROOT, "node_modules", "oxlint", "bin", "oxlint");
    const { stdout } = spawnSync(process.execPath, [oxlint, "src", "tests", "--format", "json"], {
      cwd: directory,
      encoding: "utf8",
    });
    const { diagnostics }: { diagnostics: { code: string; filename: string }[] } =
      JSON.parse(stdout);
    for (const { code, filename } of diagnostics) {
      found.set(filename, (found.get(filename) ?? new Set()).add(code));
    }
  }, 60_000);

  afterAll(() => rmSync(directory, { recursive: true }));

  test.each(CASES.map(([path, , rule]) => ({ path, rule })))(
    "answers $path with $rule",
    ({ path, rule }) => {
      expect([...(found.get(path) ?? [])]).toEqual(rule === null ? [] : [rule]);
    },
  );
});
