// Builds the app from a copy of its own sources with a start file of the test's choice: a real build, whatever
// the screens look like, that never touches the project's dist.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");

export interface BuildWish {
  /** Where the copy goes; must not exist. */
  readonly directory: string;
  readonly version: string;
  /** Text of src/main.tsx. */
  readonly main: string;
  readonly base?: string;
}

/** `dist` is the directory of the result, `said` what the build printed. */
export interface Built {
  readonly ok: boolean;
  readonly dist: string;
  readonly said: string;
}

/** Copies and builds. */
export function buildApp(wish: BuildWish): Built {
  mkdirSync(wish.directory);
  for (const name of ["index.html", "public", "src", "tsconfig.base.json", "vite.config.ts"]) {
    cpSync(join(ROOT, name), join(wish.directory, name), { recursive: true });
  }
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  writeFileSync(
    join(wish.directory, "package.json"),
    JSON.stringify({ ...manifest, version: wish.version }),
  );
  symlinkSync(join(ROOT, "node_modules"), join(wish.directory, "node_modules"), "junction");
  return rebuildApp(wish);
}

/** Builds a copy once more, with what the wish now says. */
export function rebuildApp({ directory, main, base = "/" }: BuildWish): Built {
  writeFileSync(join(directory, "src", "main.tsx"), main);
  const vite = join(ROOT, "node_modules", "vite", "bin", "vite.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, "build"], {
    cwd: directory,
    encoding: "utf8",
    env: { ...process.env, KINTSUGI_BASE: base },
  });
  return { ok: status === 0, dist: join(directory, "dist"), said: stdout + stderr };
}
