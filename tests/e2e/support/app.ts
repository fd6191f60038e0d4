// What every browser test starts from: the built app behind its real headers on a server of the test's own, and a
// watch that fails the test for what a person would never see: an error nobody caught, a violation of the
// content policy, a request to anywhere but the app, a screen that is taken away and put back.
import { join } from "node:path";
import { test as base, expect, type BrowserContext } from "@playwright/test";
import { startStaticServer } from "../../../src/host/static-server.mjs";

export const DIST = join(import.meta.dirname, "..", "..", "..", "dist");

export interface RunningApp {
  /** Address of the app, ending in a slash. */
  readonly url: string;
  /** Ends the server for good: connections are cut and the port is closed. */
  stop(): Promise<void>;
}

export interface Watch {
  /** Everything seen so far that must not happen. A test that provokes one takes it out. */
  readonly faults: string[];
}

export const test = base.extend<{ app: RunningApp; watch: Watch }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
  app: async ({}, use) => {
    const server = await startStaticServer({ root: DIST });
    await use(server);
    await server.stop();
  },
  watch: [
    async ({ app, context }, use) => {
      const faults: string[] = [];
      await watchContext(context, app.url, faults);
      await use({ faults });
      expect(faults, "what went wrong unseen").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

async function watchContext(context: BrowserContext, url: string, faults: string[]): Promise<void> {
  const { origin } = new URL(url);
  context.on("request", (request) => {
    const asked = new URL(request.url());
    if (/^https?:$/.test(asked.protocol) && asked.origin !== origin)
      faults.push(`request: ${asked.href}`);
  });
  context.on("weberror", (error) => faults.push(`uncaught: ${error.error().message}`));
  await context.exposeBinding("reportFault", (_source, text: string) => faults.push(text));
  await context.addInitScript(() => {
    const report = (text: string): void => {
      const binding: unknown = Reflect.get(globalThis, "reportFault");
      if (typeof binding === "function") binding(text);
    };
    addEventListener("securitypolicyviolation", (event) =>
      report(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
    // A screen that goes away and comes back takes the focus with it, even where nobody sees it flash.
    const gone = new WeakSet<Element>();
    const headings = (nodes: NodeList): readonly Element[] =>
      [...nodes].flatMap((node) =>
        node instanceof Element
          ? [...(node.matches("h1") ? [node] : []), ...node.querySelectorAll("h1")]
          : [],
      );
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        for (const heading of headings(removedNodes)) gone.add(heading);
        for (const heading of headings(addedNodes))
          if (gone.has(heading)) report(`flashed: ${heading.textContent}`);
      }
    }).observe(document, { childList: true, subtree: true });
  });
}
