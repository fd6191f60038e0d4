// Builds a page of its own from parts of the app, the store's (store-entry.ts) mostly, as the app is built, and serves it
// on a free port of this computer.
import { createServer } from "node:http";
import { join } from "node:path";
import { build } from "vite";
import type { StoreKit } from "./store-entry.ts";

const ROOT = join(import.meta.dirname, "..", "..");

export interface StorePage {
  readonly url: string;
  stop(): Promise<void>;
}

declare global {
  /** On the store's page only. */
  var kintsugi: StoreKit;
}

/** Serves the store's; every address gives the page, which is ready when `globalThis.kintsugi` is there. */
export const serveStorePage = (): Promise<StorePage> => servePage("store-entry.ts");

/** Serves the page of an entry in this folder. */
export async function servePage(entry: string): Promise<StorePage> {
  const files = await built(entry);
  const server = createServer((request, response) => {
    const file = files.get((request.url ?? "").slice(1));
    response.setHeader("content-type", file === undefined ? "text/html" : "text/javascript");
    // Its name is the same in every test, and so is what is in it while the server stands.
    if (file !== undefined) response.setHeader("cache-control", "max-age=3600");
    // Isolated as the app is: browsers give other pages a clock of 0.1 ms.
    response.setHeader("cross-origin-opener-policy", "same-origin");
    response.setHeader("cross-origin-embedder-policy", "require-corp");
    response.end(
      file ?? '<!doctype html><title>store</title><script type="module" src="/entry.js"></script>',
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function built(entry: string): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target: "esnext",
      minify: false,
      rollupOptions: {
        input: join(ROOT, "tests", "support", entry),
        output: { entryFileNames: "entry.js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
  const chunks = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  return new Map(
    chunks.flatMap((chunk) =>
      // Workers come as files beside the chunks.
      [[chunk.fileName, chunk.type === "chunk" ? chunk.code : String(chunk.source)] as const],
    ),
  );
}
