import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, describe, expect } from "vitest";
import { SECURITY_HEADERS } from "../../src/host/headers.mjs";
import { startStaticServer, type RunningServer } from "../../src/host/static-server.mjs";

const SHELL = `<!doctype html><title>shell</title>${"x".repeat(2000)}`;

const test = base.extend<{ root: string; server: RunningServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads the names of fixtures from this pattern
  root: async ({}, use) => {
    const directory = mkdtempSync(join(tmpdir(), "kintsugi-server-"));
    const root = join(directory, "dist");
    mkdirSync(join(root, "assets"), { recursive: true });
    writeFileSync(join(directory, "secret.txt"), "secret");
    writeFileSync(join(root, "index.html"), SHELL);
    writeFileSync(join(root, "sw.js"), "self;");
    writeFileSync(join(root, "manifest.webmanifest"), "{}");
    writeFileSync(join(root, "assets", "index-abc.js"), "export {};");
    writeFileSync(join(root, "assets", "icon.png"), Buffer.alloc(5000));
    await use(root);
    rmSync(directory, { recursive: true });
  },
  server: async ({ root }, use) => {
    const server = await startStaticServer({ root });
    await use(server);
    await server.stop();
  },
});

/** Sends a path as it is: `fetch` would clean it first. */
function rawStatus(port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once("error", reject)
      .end();
  });
}

describe("the static server", () => {
  test.for([
    ["", 200, "text/html; charset=utf-8", "no-cache"],
    ["history/42", 200, "text/html; charset=utf-8", "no-cache"],
    ["sw.js", 200, "text/javascript; charset=utf-8", "no-cache"],
    ["manifest.webmanifest", 200, "application/manifest+json; charset=utf-8", "no-cache"],
    [
      "assets/index-abc.js",
      200,
      "text/javascript; charset=utf-8",
      "public, max-age=31536000, immutable",
    ],
    ["assets/gone.js", 404, "text/plain; charset=utf-8", "no-cache"],
    ["assets/gone", 404, "text/plain; charset=utf-8", "no-cache"],
    ["assets", 200, "text/html; charset=utf-8", "no-cache"],
    ["gone.js", 404, "text/plain; charset=utf-8", "no-cache"],
    ["%", 400, "text/plain; charset=utf-8", "no-cache"],
  ] as const)("answers /%s with %i, %s, %s", async ([path, status, type, cache], { server }) => {
    const response = await fetch(server.url + path);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("cache-control")).toBe(cache);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(response.headers.get(name), name).toBe(value);
    }
    await response.arrayBuffer();
  });

  test.for([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%2f..%2fsecret.txt",
  ])("does not leave its root for %s", async (path, { server }) => {
    expect(await rawStatus(server.port, path)).toBe(400);
  });

  test("answers HEAD with the headers of GET and no body", async ({ server }) => {
    const get = await fetch(server.url);
    const head = await fetch(server.url, { method: "HEAD" });
    expect(await get.text()).toBe(SHELL);
    expect(await head.text()).toBe("");
    expect(head.headers.get("content-length")).toBe(get.headers.get("content-length"));
    expect(head.headers.get("etag")).toBe(get.headers.get("etag"));
  });

  test("refuses to be written to", async ({ server }) => {
    const response = await fetch(server.url, { method: "POST", body: "x" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
    await response.text();
  });

  test("packs text for who takes gzip, and leaves images alone", async ({ server }) => {
    const packed = await fetch(server.url, { headers: { "accept-encoding": "gzip" } });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(packed.headers.get("vary")).toBe("Accept-Encoding");
    expect(Number(packed.headers.get("content-length"))).toBeLessThan(SHELL.length);
    expect(await packed.text()).toBe(SHELL);
    const plain = await fetch(server.url, { headers: { "accept-encoding": "identity" } });
    expect(plain.headers.get("content-encoding")).toBeNull();
    const image = await fetch(`${server.url}assets/icon.png`);
    expect(image.headers.get("content-encoding")).toBeNull();
    expect((await image.arrayBuffer()).byteLength).toBe(5000);
  });

  test("answers 304 until the file changes", async ({ root, server }) => {
    const first = await fetch(server.url);
    const tag = first.headers.get("etag") ?? "";
    const again = await fetch(server.url, { headers: { "if-none-match": tag } });
    expect(again.status).toBe(304);
    writeFileSync(join(root, "index.html"), "changed");
    const changed = await fetch(server.url, { headers: { "if-none-match": tag } });
    expect(await changed.text()).toBe("changed");
  });

  test("serves below a base and sends the bare base there", async ({ root }) => {
    const server = await startStaticServer({ root, base: "/app/" });
    try {
      expect(server.url.endsWith("/app/")).toBe(true);
      expect(await (await fetch(server.url)).text()).toBe(SHELL);
      expect((await fetch(new URL("/sw.js", server.url))).status).toBe(404);
      const bare = await fetch(new URL("/app", server.url), { redirect: "manual" });
      expect([bare.status, bare.headers.get("location")]).toEqual([308, "/app/"]);
    } finally {
      await server.stop();
    }
  });

  test("rejects when the port is taken, and leaves nothing open", async ({ root, server }) => {
    await expect(startStaticServer({ root, port: server.port })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
  });

  test("stops with connections open and frees the port", async ({ root }) => {
    const server = await startStaticServer({ root });
    const idle = connect(server.port, "127.0.0.1");
    await new Promise((resolve) => idle.once("connect", resolve));
    const cut = new Promise((resolve) => idle.once("close", resolve));
    await server.stop();
    await cut;
    const next = await startStaticServer({ root, port: server.port });
    await next.stop();
  });
});
