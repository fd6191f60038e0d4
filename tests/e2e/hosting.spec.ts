import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { IMMUTABLE, SECURITY_HEADERS } from "../../src/host/headers.mjs";
import { startStaticServer } from "../../src/host/static-server.mjs";
import { buildApp } from "../support/build-app.ts";
import { DIST, expect, test as base, type RunningApp } from "./support/app.ts";
import { HOSTS, isThere, startHost, type Host } from "./support/hosts.ts";
import { expectOffline, WITH_OFFLINE_COPY } from "./support/offline.ts";
import { ROUTES } from "./support/routes.ts";

const SUB_PATH = "/repairs/kintsugi/";

/** Builds the app for the path below a root, and says where it is; a build is dear, so only who needs it asks. */
function buildBelow(directory: string): string {
  const main = readFileSync(join(DIST, "..", "src", "main.tsx"), "utf8");
  const built = buildApp({ directory, version: "1.0.0", main, base: SUB_PATH });
  if (!built.ok) throw new Error(built.said);
  return built.dist;
}

/** The app behind a server with its shipped configuration, at the root or below a path. */
const test = base.extend<{ host: Host | "npm start"; at: string }, { below: () => string }>({
  host: ["nginx", { option: true }],
  at: ["/", { option: true }],
  below: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const directory = mkdtempSync(join(tmpdir(), "kintsugi-below-"));
      let dist: string | undefined;
      await use(() => (dist ??= buildBelow(join(directory, "app"))));
      rmSync(directory, { recursive: true });
    },
    { scope: "worker" },
  ],
  app: async ({ host, at, below }, use) => {
    const root = at === "/" ? DIST : below();
    const server: RunningApp =
      host === "npm start"
        ? await startStaticServer({ root, base: at })
        : await startHost(host, root, at);
    await use(server);
    await server.stop();
  },
});

test.use(WITH_OFFLINE_COPY);

// One worker for all of them: each would build the app for the path once more.
test.describe.configure({ mode: "default" });

/** The first file of a kind among those with a hash in their names. */
const asset = (dist: string, ending: string): string =>
  readdirSync(join(dist, "assets")).find((name) => name.endsWith(ending)) ?? "";

/** What must come back for a path: status, media type, and for how long it may be kept. */
const ANSWERS = (dist: string): readonly (readonly [string, number, RegExp, string])[] => [
  ["", 200, /^text\/html/, "no-cache"],
  ["index.html", 200, /^text\/html/, "no-cache"],
  ["history", 200, /^text\/html/, "no-cache"],
  ["codes/4013?src=ticket", 200, /^text\/html/, "no-cache"],
  ["sw.js", 200, /^text\/javascript/, "no-cache"],
  ["manifest.webmanifest", 200, /^application\/manifest\+json/, "no-cache"],
  ["precache-list.json", 200, /^application\/json/, "no-cache"],
  ["icon.svg", 200, /^image\/svg\+xml/, "no-cache"],
  [`assets/${asset(dist, ".js")}`, 200, /^text\/javascript/, IMMUTABLE],
  [`assets/${asset(dist, ".css")}`, 200, /^text\/css/, IMMUTABLE],
  ["assets/gone-12345678.js", 404, /^(?!text\/javascript)/, "no-cache"],
  ["gone.png", 404, /^(?!image)/, "no-cache"],
];

// With the server gone every screen comes from the same copy, whoever sent it: of what the other hosts sent, one
// address of each depth is opened.
const OF_EACH_DEPTH = ["", "history", "codes/4013"];

const PLACES = [
  ...["npm start" as const, ...HOSTS].map((host) => ({ host, at: "/" })),
  ...(["npm start", "nginx", "caddy"] as const).map((host) => ({ host, at: SUB_PATH })),
];

for (const { host, at } of PLACES) {
  test.describe(`${host} at ${at}`, () => {
    test.skip(host !== "npm start" && !isThere(host), `${host} is not installed here`);
    test.use({ host, at });

    test("answers every kind of path with type, caching and all security headers", async ({
      app,
      below,
    }) => {
      for (const [path, status, type, caching] of ANSWERS(at === "/" ? DIST : below())) {
        const answer = await fetch(app.url + path);
        await answer.arrayBuffer();
        expect(answer.status, path).toBe(status);
        expect(answer.headers.get("content-type") ?? "", path).toMatch(type);
        expect(answer.headers.get("cache-control"), path).toBe(caching);
        for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
          expect(answer.headers.get(name), `${name} of ${path}`).toBe(value);
        }
      }
    });

    test("can be installed, and screens open with the server gone", async ({ app, page }) => {
      await page.goto(app.url);
      await expectOffline(page, "ready");
      const session = await page.context().newCDPSession(page);
      const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
      // The tests' browser contexts are private windows, and that is all there may be against it.
      expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
      const manifest = await session.send("Page.getAppManifest");
      expect(manifest.errors).toEqual([]);
      expect(JSON.parse(manifest.data ?? "{}").id).toBe(at);

      await app.stop();
      for (const route of host === "npm start" && at === "/" ? ROUTES : OF_EACH_DEPTH) {
        await page.goto(app.url + route);
        await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
        await expect(page.locator("[data-shell]")).toHaveCount(0);
      }
      await expectOffline(page, "ready");
    });
  });
}

test.describe("a host without headers of ours", () => {
  test.use({ host: "npm start", at: "/" });

  test("is given the policy in the page, and a page for every unknown address", async ({
    page,
    watch,
  }) => {
    const root = mkdtempSync(join(tmpdir(), "kintsugi-bare-"));
    cpSync(DIST, root, { recursive: true });
    const bare = await import("./support/bare-host.ts").then(({ startBareHost }) =>
      startBareHost(root),
    );
    try {
      await page.goto(`${bare.url}codes/4013`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("[data-shell]")).toHaveCount(0);
      const refused = await page.evaluate(() => {
        try {
          document.body.append(
            Object.assign(document.createElement("p"), { innerHTML: "<b>x</b>" }),
          );
          return false;
        } catch {
          return true;
        }
      });
      expect(refused).toBe(true);
      // This host is another one than the watch knows; whatever else it saw stays a fault.
      const own = watch.faults.filter((fault) => fault.startsWith(`request: ${bare.url}`));
      expect(own.length).toBeGreaterThan(0);
      for (const fault of own) watch.faults.splice(watch.faults.indexOf(fault), 1);
    } finally {
      await bare.stop();
      rmSync(root, { recursive: true });
    }
  });
});
