// Tabs that share one session, opened, closed and crashed from outside. A tab is a frame of a window of its own: to the
// browser's locks that is the same, and it is opened and closed far quicker.
import type { BrowserContext, Page } from "@playwright/test";
import type { LockTab } from "../../support/lock-entry.ts";

declare global {
  /** On the locks' own page only (tests/support/lock-entry.ts). */
  var tab: LockTab;
  /** Hears when a tab has come to own its session, ms since 1970. */
  var tellOwner: (at: number) => Promise<void>;
}

/** Ends a page as a fault of the browser does, without a word to its scripts. */
export async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent("crash");
  const client = await page.context().newCDPSession(page);
  // The answer never comes: who would give it is gone.
  client.send("Page.crash").catch(() => undefined);
  await crashed;
  await page.close();
}

/** `close`: the tab. `leave`: to another address. `free`: by the app itself. */
export type Ending = "crash" | "close" | "leave" | "free";

export interface LockTabs {
  /** Windows whose tab has the session or waits for it. */
  readonly joined: readonly Page[];
  /** Resolves at the next moment at which a tab comes to own its session, ms since 1970. */
  nextOwner(): Promise<number>;
  open(session: string): Promise<void>;
  end(page: Page, how: Ending): Promise<void>;
  /** Those that say the session is theirs. */
  owners(session: string): Promise<readonly Page[]>;
}

export async function lockTabs(context: BrowserContext, url: string): Promise<LockTabs> {
  const joined: Page[] = [];
  const idle: Page[] = [];
  const listeners: ((at: number) => void)[] = [];
  await context.exposeBinding("tellOwner", (_, at: number) => {
    for (const listener of listeners.splice(0)) listener(at);
  });
  const fresh = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    joined,
    nextOwner: () => new Promise((resolve) => void listeners.push(resolve)),
    async open(session) {
      const page = idle.pop() ?? (await fresh());
      joined.push(page);
      await page.evaluate(async (id) => {
        const frame = document.createElement("iframe");
        const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
        frame.src = "/tab";
        document.body.append(frame);
        await loaded;
        await frame.contentWindow?.window.tab.join(id);
      }, session);
    },
    async end(page, how) {
      joined.splice(joined.indexOf(page), 1);
      if (how === "crash") return crash(page);
      await page.evaluate(async (way) => {
        const frame = document.querySelector("iframe");
        if (frame === null) throw new Error("no tab");
        if (way === "free") frame.contentWindow?.window.tab.leave();
        if (way === "leave") {
          const left = new Promise((resolve) => frame.addEventListener("load", resolve));
          frame.src = "about:blank";
          await left;
        }
        frame.remove();
      }, how);
      idle.push(page);
    },
    async owners(session) {
      const owned = await Promise.all(
        joined.map((page) =>
          page.evaluate(() => document.querySelector("iframe")?.contentWindow?.window.tab.owns),
        ),
      );
      return joined.filter((_, at) => owned[at] === session);
    },
  };
}
