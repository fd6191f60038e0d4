// @ts-check
// Serves the built app from this computer with its final headers. Node built-ins only: this is what
// stands between a person without a network and the app, and what the tests run against.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { contentType, isCompressible } from "./content-types.mjs";
import { headersFor } from "./headers.mjs";
import { resolveRequest } from "./resolve-request.mjs";

/** Below this gzip saves less than one network packet. */
const GZIP_FROM_BYTES = 1024;

/**
 * @typedef {{ status: number, headers: Record<string, string>, body: Uint8Array | null }} Answer
 * @typedef {{ url: string, port: number, stop: () => Promise<void> }} RunningServer
 */

/**
 * Starts serving `root` below `base` ("/" or "/sub/path/") and resolves once connections are accepted.
 * Port 0 takes a free one. Rejects with the system's error, for instance code EADDRINUSE. `stop` cuts
 * open connections and resolves when the port is free again.
 * `onRequest` hears of every request, as "GET /path", before it is answered.
 * @param {{ root: string, base?: string, port?: number, hosts?: readonly string[], onRequest?: (what: string) => void }} options
 * @returns {Promise<RunningServer>}
 */
export async function startStaticServer({
  root,
  base = "/",
  port = 0,
  hosts = ["127.0.0.1"],
  onRequest,
}) {
  /**
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   */
  const serve = async (request, response) => {
    onRequest?.(`${request.method} ${request.url}`);
    try {
      const { status, headers, body } = await answer(root, base, request);
      response.writeHead(status, headers);
      response.end(request.method === "HEAD" || body === null ? undefined : body);
    } catch (error) {
      process.stderr.write(`${request.method} ${request.url}: ${String(error)}\n`);
      response.writeHead(500, headersFor("/", { found: false })).end();
    }
  };

  /** @type {import("node:http").Server[]} */
  const servers = [];
  const stop = async () => {
    await Promise.all(servers.map(close));
  };
  let chosen = port;
  for (const host of hosts) {
    const server = createServer((request, response) => void serve(request, response));
    try {
      chosen = await listen(server, host, chosen);
      servers.push(server);
    } catch (error) {
      // A computer without IPv6 has no ::1; the other address is enough.
      if (servers.length > 0 && ["EADDRNOTAVAIL", "EAFNOSUPPORT"].includes(errorCode(error)))
        continue;
      await stop();
      throw error;
    }
  }
  return { url: `http://localhost:${chosen}${base}`, port: chosen, stop };
}

/**
 * @param {unknown} error
 * @returns {string} the system's code, for instance "ENOENT", or ""
 */
export function errorCode(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/**
 * @param {string} root
 * @param {string} base
 * @param {import("node:http").IncomingMessage} request
 * @returns {Promise<Answer>}
 */
async function answer(root, base, request) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return plain(405, "Only GET and HEAD are answered here.", { Allow: "GET, HEAD" });
  }
  const target = resolveRequest(request.url ?? "", base);
  switch (target.kind) {
    case "malformed":
      return plain(400, "This address cannot be read.");
    case "redirect":
      return plain(308, "", { Location: target.location });
    case "outside":
      return plain(404, `The app is served at ${base}`);
    case "file": {
      const bytes = await readIfFile(join(root, target.path));
      if (bytes !== null) return file(target.path, bytes, request);
      const shell = target.fallback ? await readIfFile(join(root, "index.html")) : null;
      return shell === null
        ? plain(404, "There is no such file.")
        : file("/index.html", shell, request);
    }
  }
}

/**
 * @param {string} path
 * @returns {Promise<Buffer | null>} null when nothing readable as a file has that name
 */
async function readIfFile(path) {
  try {
    return await readFile(path);
  } catch (error) {
    if (["ENOENT", "EISDIR", "ENOTDIR", "ENAMETOOLONG"].includes(errorCode(error))) return null;
    throw error;
  }
}

/**
 * @param {string} path
 * @param {Buffer} bytes
 * @param {import("node:http").IncomingMessage} request
 * @returns {Answer}
 */
function file(path, bytes, request) {
  const type = contentType(path);
  const packable = isCompressible(type) && bytes.length >= GZIP_FROM_BYTES;
  const packed = packable && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
  const tag = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
  const headers = {
    ...headersFor(path, { found: true }),
    "Content-Type": type,
    ETag: packed ? `W/"${tag}"` : `"${tag}"`,
    ...(packable ? { Vary: "Accept-Encoding" } : {}),
  };
  if (String(request.headers["if-none-match"]).includes(`"${tag}"`)) {
    return { status: 304, headers, body: null };
  }
  const body = packed ? gzipSync(bytes) : bytes;
  return {
    status: 200,
    headers: {
      ...headers,
      ...(packed ? { "Content-Encoding": "gzip" } : {}),
      "Content-Length": String(body.length),
    },
    body,
  };
}

/**
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} more
 * @returns {Answer}
 */
function plain(status, text, more = {}) {
  const body = Buffer.from(text === "" ? "" : `${text}\n`);
  return {
    status,
    headers: {
      ...headersFor("/", { found: false }),
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Length": String(body.length),
      ...more,
    },
    body,
  };
}

/**
 * @param {import("node:http").Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>} the port taken
 */
function listen(server, host, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(address !== null && typeof address === "object" ? address.port : port);
    });
  });
}

/**
 * @param {import("node:http").Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
