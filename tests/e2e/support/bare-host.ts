// A host as GitHub Pages is: files with their types, 404.html for all else, and no header of ours.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { contentType } from "../../../src/host/content-types.mjs";
import type { RunningApp } from "./app.ts";

export async function startBareHost(root: string): Promise<RunningApp> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname === "/" ? "/index.html" : pathname;
    void readFile(join(root, path))
      .then((bytes) => ({ status: 200, name: path, bytes }))
      .catch(async () => ({
        status: 404,
        name: "/404.html",
        bytes: await readFile(join(root, "404.html")),
      }))
      .then(({ status, name, bytes }) =>
        response.writeHead(status, { "Content-Type": contentType(name) }).end(bytes),
      );
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://localhost:${address.port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
