// What tests of updates start from: a server that shows the version which was deployed last, the first one at first.
import { startStaticServer } from "../../../src/host/static-server.mjs";
import { test as base } from "./app.ts";
import { buildVersions, type Versions } from "./versions.ts";

/** `main`: text of the start file (versions.ts); without it the one that only watches the worker. */
export const testOf = (main?: string) =>
  base.extend<{ versions: Versions }, { builds: Versions }>({
    builds: [
      // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
      async ({}, use) => {
        const versions = buildVersions(main);
        await use(versions);
        versions.remove();
      },
      { scope: "worker" },
    ],
    versions: async ({ builds }, use) => {
      builds.deploy("1.0.0");
      await use(builds);
    },
    app: async ({ versions }, use) => {
      const server = await startStaticServer({ root: versions.served });
      await use(server);
      await server.stop();
    },
  });

export const test = testOf();
