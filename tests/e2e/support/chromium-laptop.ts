// A laptop for the record store's model whose tabs are pages of a real Chromium, with the store as it ships and the
// second copy beside it. Each laptop is an address of its own, so it starts with nothing stored.
import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import { StorageError, type StorageErrorCode } from "../../../src/core/errors.ts";
import type { HistoryPort } from "../../../src/core/history/history-port.ts";
import type { OpenRecordStore } from "../../../src/storage/record-store.ts";
import type { ModelLaptop, ModelStore, ModelTab } from "../../support/record-store-model.ts";

/** What a call on the page came to: what a page throws arrives here as plain text otherwise. */
type Told =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "refused"; readonly code: StorageErrorCode; readonly operation: string };

interface ChromiumLaptop extends ModelLaptop {
  /** What went wrong on the pages without anybody having asked. */
  readonly faults: readonly string[];
  /** Closes every page that is still in use. */
  end(): Promise<void>;
}

/** A page, and the way to crash it; both outlive what the page shows. */
interface BrowserWindow {
  readonly page: Page;
  readonly devtools: CDPSession;
}

/** Gives a new laptop at each call, in the same browser, on the store's page served at `url`. */
export function chromiumLaptops(context: BrowserContext, url: string): () => ChromiumLaptop {
  // Closed tabs, whose windows the next tabs are opened in: a new one takes longer than all that a run does in it.
  const free: BrowserWindow[] = [];
  let laptops = 0;
  return () => {
    const home = new URL(url);
    // Every name under "localhost" is this computer, and each is an origin with storage of its own.
    home.hostname = `laptop-${(laptops += 1)}.localhost`;
    const faults: string[] = [];
    const used = new Set<BrowserWindow>();
    return {
      faults,
      async open() {
        const on = free.pop() ?? (await newWindow(context));
        used.add(on);
        on.page.on("pageerror", (error) => faults.push(String(error)));
        return openTab(on, home.href, () => {
          used.delete(on);
          on.page.removeAllListeners("pageerror");
          free.push(on);
        });
      },
      async end() {
        await Promise.all([...used].map(({ page }) => page.close()));
      },
    };
  };
}

async function newWindow(context: BrowserContext): Promise<BrowserWindow> {
  const page = await context.newPage();
  return { page, devtools: await context.newCDPSession(page) };
}

async function openTab(
  { page, devtools }: BrowserWindow,
  url: string,
  onClosed: () => void,
): Promise<ModelTab> {
  await page.goto(url);
  const call = await callsOf(page);
  const onStore =
    <M extends keyof OpenRecordStore>(method: M) =>
    (...args: unknown[]) =>
      call("store", method, args) as ReturnType<ModelStore[M & keyof ModelStore]>;
  const onHistory =
    <M extends keyof HistoryPort>(method: M) =>
    (...args: unknown[]) =>
      call("history", method, args) as ReturnType<HistoryPort[M]>;
  const history = {
    find: onHistory("find"),
    forget: onHistory("forget"),
    totals: onHistory("totals"),
    traces: onHistory("traces"),
    // A function cannot go over. The model's gives the same of whatever it is given.
    takeIn: async (
      events: Parameters<HistoryPort["takeIn"]>[0],
      summaryOf: Parameters<HistoryPort["takeIn"]>[1],
      options: Parameters<HistoryPort["takeIn"]>[2] = {},
    ) => onHistory("takeIn")(events, await summaryOf(events), options),
  };
  return {
    store: {
      append: onStore("append"),
      check: onStore("check"),
      list: onStore("list"),
      listOfDevice: onStore("listOfDevice"),
      read: onStore("read"),
      seal: onStore("seal"),
      history: async () => history,
      async close() {
        await call("store", "close", []);
        onClosed();
      },
    },
    // Answered by the browser's own process, while the tab's goes on: a part of what an append takes.
    turn: async () => void (await devtools.send("Target.getTargetInfo")),
    async kill() {
      const crashed = page.waitForEvent("crash");
      // The answer never comes: who would give it is gone.
      devtools.send("Page.crash").catch(() => undefined);
      await crashed;
      await page.close();
    },
  };
}

/** Opens the store on the page; gives how its methods are called. */
async function callsOf(
  page: Page,
): Promise<(on: "store" | "history", method: string, args: unknown[]) => Promise<unknown>> {
  const store = await page.evaluateHandle(() => globalThis.kintsugi.open());
  return async (on, method, args) => {
    const told = await store.evaluate(
      async (opened, asked): Promise<Told> => {
        try {
          const part = asked.on === "store" ? opened : await opened.history();
          const methods = part as unknown as Record<string, (...args: unknown[]) => unknown>;
          const summary = asked.args[1];
          const given = asked.method === "takeIn" ? asked.args.with(1, () => summary) : asked.args;
          return { kind: "value", value: await methods[asked.method]?.(...given) };
        } catch (thrown) {
          if (!(thrown instanceof Error) || thrown.name !== "StorageError") throw thrown;
          const { code, operation } = thrown as StorageError;
          return { kind: "refused", code, operation };
        }
      },
      { on, method, args },
    );
    if (told.kind === "refused") throw new StorageError(told.code, told.operation);
    return told.value;
  };
}
