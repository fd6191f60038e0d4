import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const PAGES = [
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
  "README.md",
  "CHANGELOG.md",
];

test.each(PAGES)("every path that %s links to exists", (page) => {
  const text = readFileSync(join(ROOT, page), "utf8");
  const targets = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = ""]) => target);
  const missing = targets.filter(
    (target) => !/^[a-z]+:/.test(target) && !existsSync(join(ROOT, dirname(page), target)),
  );
  expect(missing).toEqual([]);
});

test("the plan of the house names every room", () => {
  const plan = readFileSync(join(ROOT, "docs", "architecture.md"), "utf8");
  const rooms = readdirSync(join(ROOT, "src"), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && entry.name !== "core" ? [`src/${entry.name}`] : [],
  );
  const inner = readdirSync(join(ROOT, "src", "core"), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`src/core/${entry.name}`] : [],
  );
  expect([...rooms, ...inner].filter((room) => !plan.includes(`[${room}]`))).toEqual([]);
});
