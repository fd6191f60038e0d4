// From a new browser process to the first usable screen, with the server gone and the processor four times slower,
// beside an empty Solid page that is built, served and kept in the same way. Measured in the page: from the start of
// the navigation to the end of the frame in which the button stands.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { startStaticServer } from "../../src/host/static-server.mjs";
import { CHROMIUM_ARGS, chromiumPath } from "../e2e/support/chromium.ts";
import { buildApp } from "../support/build-app.ts";
import { quantile, type Finding } from "./finding.ts";

declare global {
  /** In the pages measured here only: the moment of the first usable frame, ms since the navigation began. */
  var tellUsable: (ms: string) => void;
}

const STARTS = 48;
const SLOWDOWN = 4;
/** Behind a browser's end its processes still put things away; what starts meanwhile waits for them. Milliseconds. */
const PAUSE_MS = 500;
const DIST = join(import.meta.dirname, "..", "..", "dist");

/** Nothing but Solid, a button and the worker. */
const EMPTY = `
import { render } from "solid-js/web";
const root = document.getElementById("app");
root.replaceChildren();
delete root.dataset.shell;
render(() => <button id="connect">Connect</button>, root);
import("./platform/service-worker.ts").then(({ makeOfflineWatch }) =>
  makeOfflineWatch({ ...document.documentElement.dataset }));
`;

interface Subject {
  readonly profile: string;
  readonly url: string;
  readonly samples: number[];
}

/** Starts a browser on a profile; `use` gets its first page. */
async function withBrowser<T>(
  profile: string,
  use: (page: import("@playwright/test").Page) => Promise<T>,
): Promise<T> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: CHROMIUM_ARGS,
    locale: "en-US",
  });
  try {
    return await use(context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
  }
}

/** Visits once with the server there, until all is kept; then the server goes. */
async function prepare(directory: string, name: string, root: string): Promise<Subject> {
  const profile = join(directory, `${name}-profile`);
  const server = await startStaticServer({ root });
  await withBrowser(profile, async (page) => {
    await page.goto(server.url);
    await page.locator('html[data-offline="ready"]').waitFor({ timeout: 60_000 });
  });
  await server.stop();
  return { profile, url: server.url, samples: [] };
}

async function startOnce({ profile, url, samples }: Subject): Promise<void> {
  await pause(PAUSE_MS);
  const ms = await withBrowser(profile, async (page) => {
    const session = await page.context().newCDPSession(page);
    // Playwright's own way to wait puts 330 kB of script into the page, in the middle of what is measured.
    await session.send("Runtime.enable");
    await session.send("Runtime.addBinding", { name: "tellUsable" });
    const told = new Promise<string>((resolve) => {
      // Playwright has bindings of its own in the page.
      session.on("Runtime.bindingCalled", ({ name, payload }) => {
        if (name === "tellUsable") resolve(payload);
      });
    });
    await page.addInitScript(() => {
      const look = (): void => {
        if (document.getElementById("connect") === null) return void requestAnimationFrame(look);
        // Behind this frame's painting.
        setTimeout(() => globalThis.tellUsable(String(performance.now())));
      };
      look();
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.goto(url, { waitUntil: "commit" });
    return told;
  });
  samples.push(Number(ms));
}

export async function coldStart(): Promise<readonly Finding[]> {
  const directory = mkdtempSync(join(tmpdir(), "kintsugi-cold-"));
  try {
    const empty = buildApp({ directory: join(directory, "empty"), version: "1.0.0", main: EMPTY });
    if (!empty.ok) throw new Error(empty.said);
    const ours = await prepare(directory, "ours", DIST);
    const base = await prepare(directory, "base", empty.dist);
    for (let start = 0; start < STARTS; start++) {
      await startOnce(ours);
      await startOnce(base);
    }
    return [
      {
        what: `cold start offline to a usable screen, ${SLOWDOWN} times slower, median of ${STARTS}`,
        ours: quantile(ours.samples, 0.5),
        base: quantile(base.samples, 0.5),
        beside: "an empty Solid page",
        unit: "ms",
        limit: 1.3,
      },
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
