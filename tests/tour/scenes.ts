// Every screen as somebody comes to it, with the practice phone and in English. The tour photographs them; the
// tests of access walk over the same list (tests/e2e/tour-access.spec.ts). A new screen is one entry here.
import type { Page } from "@playwright/test";
import { practise, pass } from "../e2e/support/coach.ts";
import { answer, answerQuestions, beginGuide, jump, startPractising } from "../e2e/support/job.ts";
import { ended, give, NAND } from "../e2e/support/logs.ts";
import { goWithin, openRecorder, playScene, untilVerdict } from "../e2e/support/recorder.ts";

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

/** Opens an address and waits for its heading. */
const at =
  (path: string) =>
  async (page: Page, url: string): Promise<void> => {
    await page.goto(url + path);
    await page.locator("main h1").waitFor();
  };

async function technician(page: Page, url: string): Promise<void> {
  await startPractising(page, url);
  await page.getByRole("radio", { name: /I repair it/ }).check();
  await beginGuide(page);
}

/** A page about a session in which two steps were answered. */
const ofSession =
  (part: string) =>
  async (page: Page, url: string): Promise<void> => {
    await technician(page, url);
    await answer(page, "worked");
    await answerQuestions(page);
    const id = /session\/([0-9a-f]{32})/.exec(page.url())?.[1] ?? "";
    await at(`${part}/${id}`)(page, url);
  };

export const SCENES: readonly Scene[] = [
  { name: "start", open: at("") },
  { name: "start-device", docs: "start", open: startPractising },
  {
    name: "menu",
    async open(page, url) {
      await at("")(page, url);
      await page.locator("[popovertarget=menu]").click();
      await page.locator("#menu a").first().waitFor();
    },
  },
  {
    name: "session-step",
    async open(page, url) {
      await startPractising(page, url);
      await beginGuide(page);
    },
  },
  {
    name: "session-question",
    async open(page, url) {
      await startPractising(page, url);
      await beginGuide(page);
      await answer(page, "worked");
    },
  },
  {
    name: "session-plan",
    async open(page, url) {
      await technician(page, url);
      await answer(page, "worked");
      await answerQuestions(page);
    },
  },
  {
    name: "session-update",
    docs: "session",
    async open(page, url) {
      await technician(page, url);
      await jump(page, "recovery-update");
      await page.locator("[data-picture]").waitFor();
    },
  },
  {
    name: "session-ports",
    async open(page, url) {
      await technician(page, url);
      await jump(page, "other-port");
      await page.locator("[data-picture]").waitFor();
    },
  },
  {
    name: "session-end",
    async open(page, url) {
      await technician(page, url);
      await jump(page, "service");
    },
  },
  {
    name: "bench",
    async open(page, url) {
      await startPractising(page, url);
      await goWithin(page, "/bench");
      await page.locator("main h1").waitFor();
    },
  },
  {
    name: "history",
    async open(page, url) {
      await startPractising(page, url);
      await beginGuide(page);
      await goWithin(page, "/history");
      await page.locator("a[data-session]").waitFor();
    },
  },
  { name: "history-empty", open: at("history") },
  { name: "coach", open: at("coach") },
  { name: "coach-ready", open: at("coach/dfu/iphone-face") },
  {
    name: "coach-count",
    docs: "coach",
    clock: true,
    async open(page, url) {
      await practise(page, url, "recovery", "iphone8");
      await page.locator("#coach-go").click();
      await pass(page, 5000);
    },
  },
  {
    name: "recorder",
    async open(page, url) {
      await openRecorder(page, url);
    },
  },
  {
    name: "recorder-verdict",
    clock: true,
    async open(page, url) {
      await openRecorder(page, url);
      await playScene(page, "short-gap", /kernel refused at once/);
      await untilVerdict(page, 180_000);
    },
  },
  {
    name: "logs",
    async open(page, url) {
      await at("logs")(page, url);
      await give(page, NAND);
      await ended(page).waitFor();
    },
  },
  { name: "codes", open: at("codes") },
  { name: "code", open: at("codes/4013") },
  { name: "step", open: at("steps/recovery-update") },
  { name: "not-seen", open: at("see") },
  { name: "learn", open: at("learn") },
  { name: "statistics", open: at("statistics") },
  { name: "keeping", open: at("keeping") },
  { name: "bundles", open: at("bundles") },
  { name: "hand-over", open: ofSession("handover") },
  { name: "sheet", open: ofSession("sheet") },
  { name: "timeline", open: ofSession("timeline") },
  {
    name: "doctor",
    async open(page, url) {
      await at("doctor")(page, url);
      await page.locator('[data-doctor]:not([data-doctor="looking"])').waitFor();
    },
  },
  { name: "kit", open: at("kit") },
  { name: "privacy", open: at("privacy") },
  { name: "about", open: at("about") },
  {
    name: "shortcuts",
    async open(page, url) {
      await at("")(page, url);
      await page.keyboard.press("?");
      await page.locator("dialog[open]").waitFor();
    },
  },
];
