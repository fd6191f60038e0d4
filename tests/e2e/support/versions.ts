// Versions of the app, so that updates are tried on real builds and real workers. With a start file that only
// watches the service worker, or with the app's own.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildApp } from "../../support/build-app.ts";

/** Leaves the watch where a test can reach it, and shows which version runs. */
const MAIN = `
import { render } from "solid-js/web";
import { makeOfflineWatch } from "./platform/service-worker.ts";
const watch = makeOfflineWatch({ ...document.documentElement.dataset });
const root = document.getElementById("app");
root.replaceChildren();
delete root.dataset.shell;
render(() => <h1>VERSION</h1>, root);
Object.assign(globalThis, { watch });
`;

/** The last one is built when it is first deployed: few tests go so far. */
export type Version = "1.0.0" | "2.0.0" | "4.0.0";

export interface Versions {
  /** The directory a server shows; it holds what was deployed last, and nothing older. */
  readonly served: string;
  deploy(version: Version): void;
  remove(): void;
}

/** `main`: text of the start file, in which VERSION stands for the version's name. */
export function buildVersions(main = MAIN): Versions {
  const directory = mkdtempSync(join(tmpdir(), "kintsugi-versions-"));
  const build = (version: string): string => {
    const built = buildApp({
      directory: join(directory, version),
      version,
      main: main.replaceAll("VERSION", version),
    });
    if (!built.ok) throw new Error(built.said);
    return built.dist;
  };
  const dist = new Map<Version, string>();
  for (const version of ["1.0.0", "2.0.0"] as const) dist.set(version, build(version));
  const served = join(directory, "served");
  return {
    served,
    deploy(version) {
      rmSync(served, { recursive: true, force: true });
      const built = dist.get(version) ?? build(version);
      dist.set(version, built);
      cpSync(built, served, { recursive: true });
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
