// One screen as somebody comes to it, and the ways that several of them share.
import type { Page } from "@playwright/test";
import { sessionId } from "../support/records.ts";
import { answer, answerQuestions, beginGuide, startPractising } from "../e2e/support/job.ts";
import { pastOf } from "../e2e/support/past.ts";
import { seedSessions } from "../e2e/support/seed.ts";

export interface Scene {
  /** Short and plain: it names the picture's file. */
  readonly name: string;
  /** `url` ends in a slash. Resolves when the screen stands still. */
  readonly open: (page: Page, url: string) => Promise<void>;
  /** Whether the page's clock must be the test's own, so that minutes take a moment. */
  readonly clock?: true;
  /** Name of the picture in docs/ that is taken of it, without its ending. */
  readonly docs?: string;
}

/** Opens an address and waits for its heading: the page that stands before the app has loaded has one too. */
export const at =
  (path: string) =>
  async (page: Page, url: string): Promise<void> => {
    await page.goto(url + path);
    await page.locator("#main h1").waitFor();
  };

export async function technician(page: Page, url: string): Promise<void> {
  await startPractising(page, url);
  await page.getByRole("radio", { name: /I repair it/ }).check();
  await beginGuide(page);
}

/** A page about a session in which two steps were answered. */
export const ofSession =
  (part: string) =>
  async (page: Page, url: string): Promise<void> => {
    await technician(page, url);
    await answer(page, "worked");
    await answerQuestions(page);
    const id = /session\/([0-9a-f]{32})/.exec(page.url())?.[1] ?? "";
    await at(`${part}/${id}`)(page, url);
  };

/** The first two visits in the past of the seeded history, which are the same phone's. */
export const VISITS = [sessionId(1), sessionId(2)] as const;

/** An address of a laptop that has a history. */
export const withPast =
  (path: string) =>
  async (page: Page, url: string): Promise<void> => {
    await page.goto(url);
    await seedSessions(page, pastOf("Tanaka"));
    await at(path)(page, url);
  };
