// What Lighthouse says of the built app behind its final headers: median of three runs with the preset for phones.
// Lighthouse is 60 packages that nothing else here needs, so it is installed into a folder of its own, outside the
// lock; 12.8.2 is the last that runs on Node 20. The only benchmark that needs the registry, the first time.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startStaticServer } from "../../src/host/static-server.mjs";
import { CHROMIUM_ARGS, chromiumPath } from "../e2e/support/chromium.ts";
import { quantile, type Finding } from "./finding.ts";

const VERSION = "12.8.2";
const RUNS = 3;
const ROOT = join(import.meta.dirname, "..", "..");
const FOLDER = join(ROOT, ".artifacts", "lighthouse");

/** The least score of each category. */
const WANTED = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 } as const;
type Category = keyof typeof WANTED;
const isCategory = (name: string): name is Category => name in WANTED;

export async function lighthouse(): Promise<readonly Finding[]> {
  const program = join(FOLDER, "node_modules", "lighthouse", "cli", "index.js");
  if (!existsSync(program)) install();
  const scores = new Map<Category, number[]>();
  const server = await startStaticServer({ root: join(ROOT, "dist") });
  try {
    for (let run = 0; run < RUNS; run++) {
      for (const [name, score] of await runOnce(program, server.url))
        scores.set(name, [...(scores.get(name) ?? []), score]);
    }
  } finally {
    await server.stop();
  }
  return Object.entries(WANTED).flatMap(([name, wanted]) =>
    isCategory(name)
      ? [
          {
            what: `Lighthouse ${VERSION}, ${name}, wanted`,
            ours: wanted,
            base: quantile(scores.get(name) ?? [], 0.5),
            beside: `measured, median of ${RUNS},`,
            unit: "points" as const,
            limit: 1,
          },
        ]
      : [],
  );
}

function install(): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "package.json"), '{ "private": true }');
  const { status } = spawnSync(
    `npm install --no-audit --no-fund --no-progress lighthouse@${VERSION}`,
    {
      cwd: FOLDER,
      shell: true,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: "1" },
    },
  );
  if (status !== 0) throw new Error("Lighthouse could not be installed; npm says why above");
}

async function runOnce(
  program: string,
  url: string,
): Promise<readonly (readonly [Category, number])[]> {
  const report = join(FOLDER, "report.json");
  // The server runs in this process, which must stay free to answer.
  const child = spawn(
    process.execPath,
    [
      program,
      url,
      "--quiet",
      "--output=json",
      `--output-path=${report}`,
      `--chrome-flags=--headless=new ${CHROMIUM_ARGS.join(" ")}`,
    ],
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, CHROME_PATH: chromiumPath() },
    },
  );
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`Lighthouse ended with ${String(code)}`);
  const { categories, audits } = JSON.parse(readFileSync(report, "utf8"));
  for (const id of ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time"])
    process.stdout.write(`  ${id}: ${audits[id].displayValue}\n`);
  return Object.entries(categories).flatMap(([name, category]) =>
    isCategory(name) ? [[name, Math.round(100 * scoreOf(category))] as const] : [],
  );
}

function scoreOf(category: unknown): number {
  if (typeof category !== "object" || category === null || !("score" in category))
    return Number.NaN;
  return typeof category.score === "number" ? category.score : Number.NaN;
}
