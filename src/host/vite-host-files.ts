// What a build carries for those who host it: the content policy in the page itself, the headers for hosts that take
// them as a file, and the page for hosts that answer an unknown address with 404.html.
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { POLICY_IN_PAGE } from "./headers.mjs";
import { headersFile } from "./server-configs.mjs";

export function hostFiles(base: string): Plugin {
  return {
    name: "kintsugi:host-files",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: POLICY_IN_PAGE },
          injectTo: "head-prepend",
        },
      ],
    },
    writeBundle({ dir = "dist" }) {
      writeFileSync(join(dir, "_headers"), headersFile(base));
      // Deep links on a host without rewriting: the app opens the screen, whatever the status says.
      copyFileSync(join(dir, "index.html"), join(dir, "404.html"));
    },
  };
}
