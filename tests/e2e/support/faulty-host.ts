// A server between the browser and the app's own that spoils one file for the service worker, in the ways in which
// servers, proxies and lines spoil files. What the page itself asks for goes through.
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import { startStaticServer } from "../../../src/host/static-server.mjs";
import type { RunningApp } from "./app.ts";

export const FAULTS = ["404", "500", "truncated", "another type", "no answer"] as const;
export type Fault = (typeof FAULTS)[number];

export interface FaultyHost extends RunningApp {
  /** From now on the worker gets this file, "/icon.svg", spoiled; null: nothing is spoiled. */
  spoil(path: string | null, fault: Fault): void;
  /** Resolves when the worker has asked for what is spoiled since then. */
  asked(): Promise<void>;
  /** Gives up what is left without an answer, as a line that breaks down does. */
  cut(): void;
}

export async function startFaultyHost(root: string): Promise<FaultyHost> {
  const inner = await startStaticServer({ root });
  let spoiled: { readonly path: string; readonly fault: Fault } | null = null;
  let isAsked = false;
  let isCut = false;
  const waiting: (() => void)[] = [];
  const hanging: ServerResponse[] = [];

  const pass = (request: IncomingMessage, response: ServerResponse, half: boolean): void => {
    const headers = { ...request.headers, "if-none-match": "" };
    ask({ port: inner.port, path: request.url, headers }, (from) => {
      // Else the browser would give the worker what the page has fetched.
      response.writeHead(from.statusCode ?? 500, { ...from.headers, "cache-control": "no-store" });
      if (!half) return void from.pipe(response);
      const parts: Buffer[] = [];
      from.on("data", (part: Buffer) => parts.push(part));
      from.on("end", () => {
        const whole = Buffer.concat(parts);
        response.write(whole.subarray(0, whole.length >> 1), () => response.destroy());
      });
    }).end();
  };
  const spoil: Readonly<
    Record<Fault, (request: IncomingMessage, response: ServerResponse) => void>
  > = {
    "404": (_, response) => void response.writeHead(404).end("There is no such file."),
    "500": (_, response) => void response.writeHead(500).end("Something went wrong."),
    truncated: (request, response) => pass(request, response, true),
    "another type": (_, response) =>
      void response
        .writeHead(200, { "content-type": "text/html" })
        .end("<!doctype html><title>Sign in to this network</title>"),
    // Where a line breaks down before a byte has come, a browser asks once more by itself.
    "no answer": (_, response) => void (isCut ? response.destroy() : hanging.push(response)),
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const byWorker = request.headers["sec-fetch-dest"] === "empty";
    if (spoiled === null || !byWorker || pathname !== spoiled.path)
      return pass(request, response, false);
    isAsked = true;
    for (const resolve of waiting.splice(0)) resolve();
    spoil[spoiled.fault](request, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://localhost:${address.port}/`,
    spoil(path, fault) {
      spoiled = path === null ? null : { path, fault };
      isAsked = false;
      isCut = false;
    },
    asked: async () =>
      isAsked ? undefined : new Promise<void>((resolve) => void waiting.push(resolve)),
    cut() {
      isCut = true;
      for (const response of hanging.splice(0)) response.destroy();
    },
    async stop() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await inner.stop();
    },
  };
}
