// Bundles coach-page.ts and serves it from memory on localhost, where WebUSB needs no certificate.
import { createServer } from "node:http";
import { join } from "node:path";
import { build } from "vite";

export interface CoachServer {
  /** As in location.origin. */
  readonly origin: string;
  close(): Promise<void>;
}

/** The page as it is now; rejects where it cannot be bundled. */
export async function serveCoachPage(): Promise<CoachServer> {
  const files = new Map<string, string>();
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: "chrome123",
      rolldownOptions: { input: join(import.meta.dirname, "coach-page.ts") },
    },
  });
  let entry = "";
  for (const { output } of [built].flat().filter((it) => "output" in it)) {
    for (const file of output) {
      if (file.type !== "chunk") continue;
      files.set(`/${file.fileName}`, file.code);
      if (file.isEntry) entry = file.fileName;
    }
  }
  const html = `<!doctype html><title>coach</title><script type="module" src="/${entry}"></script>`;
  const server = createServer(({ url = "/" }, response) => {
    const script = files.get(url);
    response.setHeader("content-type", script === undefined ? "text/html" : "text/javascript");
    response.end(script ?? html);
  });
  await new Promise<void>((resolve) => void server.listen(0, "localhost", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    origin: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
