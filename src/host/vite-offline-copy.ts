// The service worker and the list of what it keeps, made by Workbox from what the build has written.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin, PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { contentType, isCompressible } from "./content-types.mjs";
import { listPrecache, type Build } from "./precache-list.ts";
import { webManifest } from "./web-manifest.ts";

/** What the whole offline copy weighs in bytes, once the worker is written. */
export interface OfflineWeight {
  /** As every server here sends it: text in gzip. */
  readonly sent: number;
  /** As the browser keeps it. */
  readonly kept: number;
}

export interface OfflineCopy {
  readonly plugins: PluginOption;
  weight(): OfflineWeight;
}

export function offlineCopy(build: Build, outDir: string): OfflineCopy {
  let weight: OfflineWeight = { sent: 0, kept: 0 };
  const outcome = watchOutcome();
  const pwa = VitePWA({
    registerType: "prompt",
    injectRegister: null,
    manifest: webManifest(build.base),
    includeManifestIcons: false,
    integration: {
      beforeBuildServiceWorker(options) {
        outcome.assertWritten();
        // The plugin would add the manifest behind the transforms, past the list; the globs find it in dist.
        options.workbox.additionalManifestEntries = [];
      },
    },
    workbox: {
      cacheId: "kintsugi",
      cleanupOutdatedCaches: true,
      // The first visit is served from the cache at once, lazy screens included, not only after a reload.
      clientsClaim: true,
      globPatterns: ["**/*"],
      // What the store or a server reads, and no person offline: pictures for the install dialog, server files.
      globIgnores: ["**/*.map", "screenshots/**", "_headers", "404.html", "robots.txt"],
      // Loaded with importScripts, a separate runtime is refused under Trusted Types, and the worker then
      // runs over an empty cache.
      inlineWorkboxRuntime: true,
      ignoreURLParametersMatching: [/^src$/, /^utm_/],
      manifestTransforms: [
        listPrecache(outDir, build, (entries) => {
          const add = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
          weight = {
            kept: add(entries.map(({ size }) => size)),
            sent: add(entries.map(({ url }) => sentSize(url, readFileSync(join(outDir, url))))),
          };
        }),
      ],
      maximumFileSizeToCacheInBytes: 5_000_000,
      runtimeCaching: [
        {
          // An old tab's files, put aside by the page that let this version in (src/platform/old-files.ts).
          urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.includes("/assets/"),
          handler: "CacheFirst",
          options: {
            cacheName: `kintsugi-previous-${build.base}`,
            plugins: [{ cacheWillUpdate: async () => null }],
          },
        },
      ],
      navigateFallback: "index.html",
      navigateFallbackDenylist: [/\/assets\//, /^[^?]*\/[^/?]+\.[^/?]+(\?|$)/],
    },
  });
  return { plugins: [outcome.plugin, pwa], weight: () => weight };
}

function sentSize(url: string, bytes: Buffer): number {
  return isCompressible(contentType(url)) ? gzipSync(bytes).length : bytes.length;
}

/**
 * Rolldown closes a failed build like a good one, and the worker would be made from the dist of the build
 * before. Here the first error is kept, to be thrown again instead.
 */
function watchOutcome(): { plugin: Plugin; assertWritten(): void } {
  let failure: Error | null = new Error("the build has written nothing");
  return {
    plugin: {
      name: "kintsugi:outcome",
      apply: "build",
      buildEnd(error) {
        if (error !== undefined) failure = error;
      },
      renderError(error) {
        if (error !== undefined) failure = error;
      },
      writeBundle() {
        failure = null;
      },
    },
    assertWritten() {
      if (failure !== null) throw failure;
    },
  };
}
