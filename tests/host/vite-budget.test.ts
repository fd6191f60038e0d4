import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BUDGET, firstRouteChunks, judge, START_MODULES } from "../../src/host/vite-budget.ts";

type Bundle = Parameters<typeof firstRouteChunks>[0];

interface ChunkShape {
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly moduleIds?: readonly string[];
}

/** A bundle with the fields that are read; the bundler's own type has many more. */
function bundleOf(chunks: Record<string, ChunkShape>): Bundle {
  const outputs = Object.entries(chunks).map(([fileName, shape]) => [
    fileName,
    { type: "chunk", fileName, isEntry: false, imports: [], moduleIds: [], ...shape },
  ]);
  return Object.fromEntries(outputs);
}

describe("the first route", () => {
  const bundle = bundleOf({
    "index.js": { isEntry: true, imports: ["shared.js"] },
    "shared.js": { imports: ["deep.js"] },
    "deep.js": { imports: ["index.js"] },
    "start.js": { moduleIds: ["/p/src/ui/start-screen.tsx"], imports: ["kit.js"] },
    "kit.js": {},
    "lazy.js": { imports: ["kit.js"] },
  });

  test("is the entry and all it imports, however deep", () => {
    expect(firstRouteChunks(bundle, [])).toEqual(["deep.js", "index.js", "shared.js"]);
  });

  test("counts what is named as started at once, with what that imports", () => {
    expect(firstRouteChunks(bundle, ["src/ui/start-screen.tsx"])).toEqual([
      "deep.js",
      "index.js",
      "kit.js",
      "shared.js",
      "start.js",
    ]);
  });

  test.each(START_MODULES)("counts %s, which is there", (module) => {
    expect(existsSync(join(import.meta.dirname, "..", "..", module))).toBe(true);
  });
});

describe("a measured size", () => {
  test("is judged against its limit, to the byte", () => {
    expect(judge("x", BUDGET.firstRouteGzip, BUDGET.firstRouteGzip)).toEqual({
      line: "x: 35.0 kB of 35.0 kB",
      within: true,
    });
    expect(judge("x", BUDGET.precacheGzip + 1, BUDGET.precacheGzip)).toEqual({
      line: "x: 900.0 kB of 900.0 kB: OVER BUDGET",
      within: false,
    });
  });
});
