// Holds the app to its size: the JavaScript of the first route and everything that is kept for offline use, both as
// sent (gzip), since the wait is what a person feels; and the offline copy as kept, so that it cannot grow unseen.
// Prints all three on every build and breaks the build over a limit.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";
import type { OfflineWeight } from "./vite-offline-copy.ts";

/** 1 kB is 1000 bytes here, the stricter reading. */
export const BUDGET = {
  firstRouteGzip: 35_000,
  precacheGzip: 900_000,
  precacheKept: 2_400_000,
} as const;

type Bundle = Readonly<Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>>;

/**
 * What is imported lazily but by every first visit: what registers the worker, and the line that tells of it with its
 * words (those of the larger language count).
 */
export const START_MODULES: readonly string[] = [
  "src/i18n/ja/offline.ts",
  "src/platform/service-worker.ts",
  "src/ui/offline-line.tsx",
];

/** Scripts of index.html that are not built. */
const START_FILES: readonly string[] = ["rescue.js"];

/**
 * Names of the chunks that the first route loads: every entry, each chunk with a module of `startModules`
 * (ends of paths), and all they import statically, which is what Vite preloads.
 */
export function firstRouteChunks(
  bundle: Bundle,
  startModules: readonly string[],
): readonly string[] {
  const wanted = Object.values(bundle)
    .filter((output) => output.type === "chunk")
    .filter(
      ({ isEntry, moduleIds }) =>
        isEntry || moduleIds.some((id) => startModules.some((module) => id.endsWith(module))),
    )
    .map(({ fileName }) => fileName);
  const reached = new Set<string>();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const output = bundle[name];
    if (reached.has(name) || output?.type !== "chunk") continue;
    reached.add(name);
    wanted.push(...output.imports);
  }
  return [...reached].toSorted();
}

/** One line for a measured size, and whether it is within its limit. */
export function judge(
  what: string,
  bytes: number,
  limit: number,
): { line: string; within: boolean } {
  const kB = (value: number) => `${(value / 1000).toFixed(1)} kB`;
  const within = bytes <= limit;
  return { line: `${what}: ${kB(bytes)} of ${kB(limit)}${within ? "" : ": OVER BUDGET"}`, within };
}

/** `precached` is asked for the offline copy's weight once the worker is written. */
export function budget(precached: () => OfflineWeight): Plugin {
  let firstRoute = 0;
  return {
    name: "kintsugi:budget",
    apply: "build",
    enforce: "post",
    writeBundle(_options, bundle) {
      const sent = firstRouteChunks(bundle, START_MODULES).map((name) => {
        const output = bundle[name];
        return output?.type === "chunk" ? gzipSync(output.code).length : 0;
      });
      const { publicDir } = this.environment.config;
      const before = START_FILES.map(
        (name) => gzipSync(readFileSync(join(publicDir, name))).length,
      );
      firstRoute = [...sent, ...before].reduce((sum, bytes) => sum + bytes, 0);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      handler() {
        const results = [
          judge("first route, JavaScript gzip", firstRoute, BUDGET.firstRouteGzip),
          judge("precache, everything, gzip", precached().sent, BUDGET.precacheGzip),
          judge("precache, everything, as kept", precached().kept, BUDGET.precacheKept),
        ];
        for (const { line } of results) process.stdout.write(`${line}\n`);
        if (results.some(({ within }) => !within)) this.error("the build is over its budget");
      },
    },
  };
}
