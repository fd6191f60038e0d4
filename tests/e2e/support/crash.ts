// A repair during which the renderer crashes again and again, and what must be the same each time it is opened anew.
import { expect, type Page } from "@playwright/test";
import type { EventBody } from "../../../src/core/session/events.ts";
import { allSaved, savedCount } from "./job.ts";
import { bodiesOf } from "./seed.ts";

/** The phone of practice goes with the page, and that the session goes on is told by itself. */
const BY_ITSELF: readonly string[] = ["device-disconnected", "session-resumed"];

const SETTLED = ["worked", "failed", "could-not", "skipped"]
  .map((status) => `[data-step][data-status="${status}"]`)
  .join();

/** Ends the page as a fault of the browser does, without a word to its scripts. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent("crash");
  const client = await page.context().newCDPSession(page);
  // The answer never comes: who would give it is gone.
  client.send("Page.crash").catch(() => undefined);
  await crashed;
}

export const placeOf = async (page: Page): Promise<string> =>
  (await page.locator("[data-place]").getAttribute("data-place")) ?? "";

/** Steps that count as settled, with what was answered. */
const settledIn = (page: Page): Promise<readonly string[]> =>
  page
    .locator(SETTLED)
    .evaluateAll((steps) =>
      steps.map((step) => `${step.getAttribute("data-step")} ${step.getAttribute("data-status")}`),
    );

/** Where a session stands, as its screen and its record say. */
export interface Stand {
  readonly url: string;
  readonly session: string;
  readonly place: string;
  readonly settled: readonly string[];
  readonly bodies: readonly EventBody[];
}

export async function standOf(page: Page): Promise<Stand> {
  await allSaved(page);
  const session = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const bodies = await bodiesOf(page, session);
  expect(bodies).toHaveLength(await savedCount(page));
  const [place, settled] = [await placeOf(page), await settledIn(page)];
  return { url: page.url(), session, place, settled, bodies };
}

/**
 * Crashes the page and opens the session again: it must stand where it stood, with the same steps settled, and the
 * record must be what it was, but for what comes by itself. Gives the new page.
 */
export async function crashAndLook(page: Page, stand: Stand): Promise<Page> {
  const { url, session, place, settled, bodies } = stand;
  await crash(page);
  const again = await page.context().newPage();
  await page.close();
  await again.goto(url);
  await expect(again.locator("[data-place]")).toHaveAttribute("data-place", place);
  await allSaved(again);
  expect(await settledIn(again), place).toEqual(settled);
  const after = await bodiesOf(again, session);
  expect(after.slice(0, bodies.length), place).toEqual(bodies);
  const since = after.slice(bodies.length).map(({ type }) => type);
  expect(
    since.filter((type) => !BY_ITSELF.includes(type)),
    place,
  ).toEqual([]);
  expect(new Set(since).size, place).toBe(since.length);
  return again;
}

/** Crashes before the first move and after each, until `move` says that there is none. Gives the places, in order. */
export async function crashAfterEach(
  page: Page,
  move: (page: Page) => Promise<boolean>,
): Promise<readonly string[]> {
  const places: string[] = [];
  let current = page;
  do {
    const stand = await standOf(current);
    places.push(stand.place);
    current = await crashAndLook(current, stand);
  } while (await move(current));
  return places;
}
