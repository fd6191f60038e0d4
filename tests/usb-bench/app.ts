// The built app behind its own server, in a browser on the bench, and what a test reads off its pages.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { startStaticServer } from "../../src/host/static-server.mjs";
import type { RecordedEvent } from "../../src/core/session/events.ts";

const DIST = join(import.meta.dirname, "..", "..", "dist");

/** Serves dist with its final headers; `npm test` builds it before. */
export async function serveApp(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  if (!existsSync(join(DIST, "index.html")))
    throw new Error("dist is missing: run `npm run build` first");
  return startStaticServer({ root: DIST });
}

/** The start screen, once the app has drawn it. */
export async function openStart(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole("button", { name: "Connect a device" }).waitFor();
}

/** Begins a technician's session on the device shown; resolves at its first step. */
export async function beginSession(page: Page): Promise<void> {
  await page.getByRole("radio", { name: /I repair it for somebody/ }).check();
  await page.getByRole("button", { name: "Start the guide for error 4013" }).click();
  await page.locator("[data-current-step]").waitFor();
}

/** What the start screen shows of its devices. */
export function shownDevices(
  page: Page,
): Promise<readonly { readonly mode: string; readonly text: string }[]> {
  return page.locator("article[data-device]").evaluateAll((cards) =>
    cards.map((card) => ({
      mode: card.getAttribute("data-mode") ?? "",
      text: card.textContent ?? "",
    })),
  );
}

/** Every event of one session as it lies in IndexedDB, read beside the app. */
export async function storedEvents(page: Page, session: string): Promise<readonly RecordedEvent[]> {
  return page.evaluate(async (id) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("kintsugi");
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error ?? new Error("not opened")));
    });
    const all = (store: string): Promise<unknown[]> =>
      new Promise((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("not read")));
      });
    const rows = (await all("events")) as RecordedEvent[]; // written by the app
    database.close();
    return rows.filter((row) => row.session === id);
  }, session);
}
