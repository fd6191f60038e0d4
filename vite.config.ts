import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { buildIdentity } from "./src/host/build-identity.mjs";
import { compileHint } from "./src/host/vite-compile-hint.ts";
import { hostFiles } from "./src/host/vite-host-files.ts";
import { licences } from "./src/host/vite-licences.ts";
import { modulePreload } from "./src/host/vite-module-preload.ts";
import { budget } from "./src/host/vite-budget.ts";
import { offlineCopy } from "./src/host/vite-offline-copy.ts";
import { trustedTypes } from "./src/host/vite-trusted-types.ts";
import { versionInPage } from "./src/host/vite-version.ts";

export default defineConfig(({ command }) => {
  // A NODE_ENV left over in somebody's shell would make a development build of it, without offline use.
  if (command === "build") process.env["NODE_ENV"] = "production";

  const base = process.env["KINTSUGI_BASE"] ?? "/";
  const identity = buildIdentity(import.meta.dirname);
  const offline = offlineCopy({ ...identity, base }, "dist");
  return {
    base,
    plugins: [
      solid(),
      trustedTypes(),
      versionInPage(identity),
      licences(import.meta.dirname),
      hostFiles(base),
      compileHint(),
      modulePreload(),
      offline.plugins,
      budget(() => offline.weight()),
    ],
    // One file, loaded as a module from the app's own address (src/platform/logs/start-log-worker.ts).
    worker: { format: "es" },
    build: {
      // The first versions with light-dark(), so that the styles arrive as they are written.
      target: ["chrome123", "edge123", "firefox128", "safari17.5"],
      // Inlined assets would be data: addresses, which the content policy refuses.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // One character less than usual, the fewest that go: the start file names a hundred and forty others.
          chunkFileNames: "assets/[name]-[hash:7].js",
          assetFileNames: "assets/[name]-[hash:7][extname]",
          // Without this every part that a lazy screen shares with the first route becomes a file of its own:
          // thirty small files compress worse than one, and each costs the first frame a way through the worker.
          codeSplitting: {
            groups: [{ name: "first", tags: ["$initial"] }],
          },
        },
      },
    },
  };
});
