// Whatever a person does while the disk is full works or says one plain thing: no action falls silent, none throws
// unheard, and when there is room again the next one is saved. One repair, one page, full before each action.
import type { Page } from "@playwright/test";
import { backupOf } from "../support/backups.ts";
import { sessionId, started, strandOf } from "../support/records.ts";
import { expect, test } from "./support/app.ts";
import { give, prepare, sealAndSave, view } from "./support/bundles.ts";
import { panel, picture } from "./support/case.ts";
import { fill, QUOTA, setQuota } from "./support/full-disk.ts";
import { beginGuide, savedCount, startPractising } from "./support/job.ts";
import { give as giveLogs, NAND } from "./support/logs.ts";
import { goWithin } from "./support/recorder.ts";

/** Larger than what one action writes. */
const MORE = 600_000;

interface Place {
  readonly page: Page;
  readonly session: string;
  /** A bundle that was saved on the way. */
  bundle: Buffer;
}

interface Action {
  readonly name: string;
  /** Below the base of the app; where it is done. */
  readonly at: string;
  readonly act: (place: Place) => Promise<unknown>;
  /** True as soon as it can be seen that it worked. */
  readonly works: (page: Page) => Promise<boolean>;
}

const shows =
  (selector: string) =>
  async (page: Page): Promise<boolean> =>
    (await page.locator(selector).count()) > 0;

/** An action of the session's screen, which works where the record has grown by it. */
function inSession(name: string, act: (page: Page) => Promise<unknown>): Action {
  let before = 0;
  return {
    name,
    at: "session/",
    async act({ page }) {
      before = await savedCount(page);
      await act(page);
    },
    works: async (page) => (await savedCount(page)) > before,
  };
}

const on = (
  name: string,
  at: string,
  act: (place: Place) => Promise<unknown>,
  works: string,
): Action => ({ name, at, act, works: shows(works) });

const fillCase = (field: string) => async (page: Page) => {
  if ((await panel(page).getAttribute("open")) === null)
    await panel(page).locator("> summary").click();
  await page.locator(`[data-case="${field}"]`).fill(`${field} 1`);
  await page.locator(`[data-case="${field}"]`).press("Tab");
};
const answerNow = (page: Page) =>
  page.locator("[data-choice]:visible, #answer-worked:visible").first().click();
const goTo = (step: string) => (page: Page) => page.locator(`[data-step="${step}"] button`).click();

const ACTIONS: readonly Action[] = [
  inSession("answers", answerNow),
  inSession("answers once more", answerNow),
  inSession("goes to a step by hand", goTo("other-cable")),
  inSession("goes to another", goTo("other-port")),
  inSession("writes a note", async (page) => {
    const notes = page.locator("details", { has: page.locator("textarea") }).last();
    if ((await notes.getAttribute("open")) === null) await notes.locator("> summary").click();
    await notes.locator("textarea").fill("the disk is full");
    await notes.locator("button").click();
  }),
  inSession("files the ticket", fillCase("ticket")),
  inSession("files the customer", fillCase("customer")),
  inSession("files the technician", fillCase("technician")),
  inSession("tells of an earlier try", async (page) => {
    const earlier = page.locator('[data-part="earlier"]');
    if ((await earlier.getAttribute("open")) === null) await earlier.locator("> summary").click();
    await earlier.locator('[data-part="stage"] [value="bar-middle"]').check();
    await earlier.locator("#add-attempt").click();
  }),
  inSession("keeps a picture", async (page) => {
    if ((await panel(page).getAttribute("open")) === null)
      await panel(page).locator("> summary").click();
    const buffer = await picture(page, 600, 300);
    await page
      .locator('input[data-choose="photo"]')
      .setInputFiles({ name: "IMG.jpg", mimeType: "image/jpeg", buffer });
  }),
  inSession("pulls the cable", (page) =>
    page.getByRole("button", { name: "Pull the cable" }).click(),
  ),
  inSession("plugs it in", (page) => page.getByRole("button", { name: "Plug in" }).click()),
  on(
    "changes the language",
    "session/",
    async ({ page }) => {
      await page.getByRole("button", { name: "日本語" }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "ja");
      await page.getByRole("button", { name: "English" }).click();
    },
    'html[lang="en"]',
  ),
  on("looks at the timeline", "timeline/SESSION", async () => undefined, "main h1"),
  on("looks at the history", "history", async () => undefined, "a[data-session]"),
  on("searches it", "history?q=iphone", async () => undefined, '[data-results="end"]'),
  on("looks at the statistics", "statistics", async () => undefined, "main h1"),
  on("looks at the bench", "bench", async () => undefined, "[data-bench]"),
  on("looks up a code", "codes/4013", async () => undefined, "#causes"),
  on("has the doctor look", "doctor", async () => undefined, "main h1"),
  on("prints the job sheet", "sheet/SESSION", async () => undefined, "[data-qr]"),
  on(
    "prepares and seals a bundle",
    "handover/SESSION",
    async (place) => {
      await prepare(place.page, "help-desk");
      place.bundle = (await sealAndSave(place.page)).buffer;
    },
    "[data-sealed]",
  ),
  on(
    "opens a bundle",
    "bundles",
    async ({ page, bundle }) => {
      await give(page, "a.kintsugi.zip", bundle);
      await expect(view(page)).toBeVisible();
    },
    "[data-view]",
  ),
  on(
    "keeps a bundle",
    "bundles",
    async ({ page, bundle }) => {
      if ((await view(page).count()) === 0) await give(page, "a.kintsugi.zip", bundle);
      await page.locator("#keep-bundle").click();
    },
    '[data-keep="kept"]',
  ),
  on(
    "saves a backup",
    "keeping",
    async ({ page }) => {
      const downloading = page.waitForEvent("download");
      await page.locator("#make-backup").click();
      await downloading;
    },
    "[data-made]",
  ),
  on(
    "takes another computer's backup in",
    "keeping",
    async ({ page }) => {
      const events = await strandOf([started()], { session: sessionId(7) });
      const whole = { kind: "whole" } as const;
      const buffer = Buffer.from(
        await backupOf({ sessions: [{ id: sessionId(7), events, integrity: whole }] }),
      );
      const file = { name: "kintsugi-backup-theirs.zip", mimeType: "application/zip", buffer };
      await page.locator('input[data-choose="backup"]').setInputFiles(file);
    },
    "[data-taken]",
  ),
  on(
    "chooses how long to keep",
    "keeping",
    async ({ page }) => {
      await page.locator('[data-part="rule"] input').last().check();
    },
    "[data-rule]",
  ),
  on(
    "asks for lasting storage",
    "keeping",
    async ({ page }) => {
      const persist = page.locator("#persist");
      if ((await persist.count()) > 0) await persist.click();
    },
    "[data-persisted]",
  ),
  on("reads a log", "logs/SESSION", async ({ page }) => giveLogs(page, NAND), "[data-sentence]"),
  on(
    "takes it into the session",
    "logs/SESSION",
    async ({ page }) => {
      // What was read before is still there.
      await page.getByRole("button", { name: "Take it into the session" }).click();
    },
    '[data-take="taken"]',
  ),
  on(
    "runs the coach",
    "coach/force-restart/SESSION",
    async ({ page }) => {
      await page.locator("#coach-go").click();
      await expect(page.locator("[data-kind]")).toHaveAttribute("data-kind", "counting");
      await page.locator("#coach-go").click();
    },
    "[data-verdict]",
  ),
  on(
    "watches the bus",
    "watch/SESSION",
    async ({ page }) => {
      await page.locator("#watch-start").click();
    },
    '[data-watching="true"]',
  ),
  inSession("has it end at the last step", goTo("service")),
  inSession("hands it to service", answerNow),
  on(
    "closes the session",
    "session/",
    async ({ page }) => {
      const close = page.locator("#close-session");
      if ((await close.count()) > 0) await close.click();
    },
    '[data-closed="true"]',
  ),
  on(
    "deletes the practice runs",
    "keeping",
    async ({ page }) => {
      await page.locator("#clear-practice").click();
      await page.locator("#forget-sure").check();
      await page.locator("#forget-do").click();
    },
    "[data-traces]",
  ),
];

/** What is said of the storage, but for the banner of the room that was used up before. */
const said = (page: Page) =>
  page.locator('[data-error]:not([data-error="storage-last-room"]), [data-keep="failed"] p');

test("every action on a full disk works or says one thing, and with room again it is saved", async ({
  app,
  page,
}) => {
  page.setDefaultTimeout(20_000);
  let quota = QUOTA;
  await setQuota(page, app.url, quota);
  await startPractising(page, app.url);
  await page.locator("input[name=role]").nth(1).check();
  await beginGuide(page);
  const session = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const place: Place = { page, session, bundle: Buffer.alloc(0) };
  const outcomes: string[] = [];
  for (const { name, at, act, works } of ACTIONS) {
    const path = at.replace("SESSION", session).replace(/^session\/$/, `session/${session}`);
    await goWithin(page, `${new URL(app.url).pathname}${path}`);
    await expect(page.locator("h1")).toBeVisible();
    await fill(page);
    await act(place);
    await expect
      .poll(async () => (await works(page)) || (await said(page).count()) > 0, { message: name })
      .toBe(true);
    const codes = new Set(await said(page).evaluateAll((all) => all.map((one) => one.textContent)));
    outcomes.push(`${name}: ${[...codes].join(" | ") || "works"}`);
    expect(codes.size, name).toBeLessThanOrEqual(1);
    await expect(page.locator("h1")).toBeVisible();
    // Room again: what waits is saved.
    await setQuota(page, app.url, (quota += MORE));
    const again = page.getByRole("button", { name: "Save again" });
    if ((await again.count()) > 0) {
      // In sight, wherever on a long page something was to be saved.
      await expect(again, name).toBeInViewport();
      await again.click();
    }
    await expect(again).toHaveCount(0);
  }
  test.info().annotations.push({ type: "outcomes", description: outcomes.join("\n") });
  expect(outcomes.length).toBeGreaterThanOrEqual(30);
  // Deleting needs room as well, for what stays; then that is what is said.
  expect(outcomes.at(-1)).toMatch(/works|no room left/);
  // What only reads, and every way out, works without any room.
  expect(outcomes.filter((one) => one.endsWith(": works")).length).toBeGreaterThanOrEqual(12);
});
