import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headersFile } from "../../src/host/server-configs.mjs";
import { parsePrecacheList } from "../../src/platform/precache-list.ts";
import { buildApp, rebuildApp, type Built, type BuildWish } from "../support/build-app.ts";

const MAIN = `
import { render } from "solid-js/web";
import { makeOfflineWatch } from "./platform/service-worker.ts";
const { version, commit } = document.documentElement.dataset;
render(() => <h1>{version} {commit}</h1>, document.getElementById("app"));
makeOfflineWatch({ version, commit });
`;

/** Every file below a directory with its bytes. */
function contents(directory: string): Map<string, string> {
  const files = readdirSync(directory, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(directory, name)).isFile(),
  );
  return new Map(
    files.toSorted().map((name) => [name, readFileSync(join(directory, name), "base64")]),
  );
}

describe("a build", () => {
  let directory = "";
  let wish: BuildWish = { directory: "", version: "", main: "" };
  let built: Built = { ok: false, dist: "", said: "" };

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "kintsugi-build-"));
    wish = { directory: join(directory, "one"), version: "3.2.1", main: MAIN };
    built = buildApp(wish);
  }, 300_000);

  afterAll(() => rmSync(directory, { recursive: true }));

  test("lists every file it has written but the worker", () => {
    expect(built.said).toContain("first route, JavaScript gzip:");
    const list = parsePrecacheList(readFileSync(join(built.dist, "precache-list.json"), "utf8"));
    // What a server or the install dialog reads, and nobody offline.
    const apart = ["sw.js", "_headers", "404.html"];
    const written = [...contents(built.dist).keys()].filter(
      (name) => !apart.includes(name) && !name.startsWith("screenshots/"),
    );
    expect(list?.version).toBe("3.2.1");
    expect(list?.entries.map(({ url }) => url).toSorted()).toEqual(written.toSorted());
    for (const { url, size } of list?.entries ?? []) {
      expect(statSync(join(built.dist, url)).size, url).toBe(size);
    }
  });

  test("has its start file compiled while it arrives, and no other", () => {
    const hinted = [...contents(join(built.dist, "assets")).keys()].filter((name) =>
      readFileSync(join(built.dist, "assets", name), "utf8").startsWith(
        "//# allFunctionsCalledOnLoad\n",
      ),
    );
    expect(hinted).toEqual([expect.stringMatching(/^index-.*\.js$/)]);
  });

  test("does not ask at the start what every browser it is built for can do", () => {
    const start = [...contents(join(built.dist, "assets")).keys()].find((name) =>
      /^index-.*\.js$/.test(name),
    );
    expect(readFileSync(join(built.dist, "assets", start ?? ""), "utf8")).not.toContain("relList");
  });

  test("is one for people, whatever NODE_ENV the shell has", () => {
    // Vitest sets NODE_ENV to "test"; a build with that would register no worker.
    const scripts = [...contents(join(built.dist, "assets")).keys()].filter((name) =>
      name.endsWith(".js"),
    );
    const text = scripts
      .map((name) => readFileSync(join(built.dist, "assets", name), "utf8"))
      .join("");
    expect(text.includes("sw.js")).toBe(true);
  });

  test("has no inline script or style in its page", () => {
    const page = readFileSync(join(built.dist, "index.html"), "utf8");
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });

  test("gives the same bytes in another place, and other paths only for another base", () => {
    const again = buildApp({ ...wish, directory: join(directory, "two") });
    expect(contents(again.dist)).toEqual(contents(built.dist));

    const moved = rebuildApp({ ...wish, directory: join(directory, "two"), base: "/app/" });
    const page = readFileSync(join(moved.dist, "index.html"), "utf8");
    const links = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((link) => !link.startsWith("/app/"))).toEqual([]);
    expect(readFileSync(join(moved.dist, "404.html"), "utf8")).toBe(page);
    expect(readFileSync(join(moved.dist, "_headers"), "utf8")).toBe(headersFile("/app/"));
    const manifest = JSON.parse(readFileSync(join(moved.dist, "manifest.webmanifest"), "utf8"));
    expect([manifest.id, manifest.scope]).toEqual(["/app/", "/app/"]);
    expect(manifest.start_url).toBe("/app/?src=pwa");
  }, 300_000);

  test("that breaks off tells why and makes no worker over what an older one left", () => {
    rmSync(join(built.dist, "sw.js"));
    const broken = rebuildApp({ ...wish, main: 'import "./not-there.ts";' });
    expect(broken.ok).toBe(false);
    expect(broken.said).toContain("Could not resolve './not-there.ts'");
    expect(existsSync(join(built.dist, "sw.js"))).toBe(false);
  }, 300_000);
});
