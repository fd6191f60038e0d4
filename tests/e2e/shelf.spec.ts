// The shelf of bundles, and what is done with one that was opened.
import { expect, test } from "./support/app.ts";
import { give, prepare, sealAndSave, storedRows, toHandover, view } from "./support/bundles.ts";
import { answer, beginGuide, startPractising } from "./support/job.ts";

test("a received bundle is kept, compared, taken in and removed, each by its own button alone", async ({
  app,
  page,
  browser,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await answer(page, "worked");
  const session = await page.locator("[data-session]").first().getAttribute("data-session");
  await toHandover(page);
  await prepare(page, "complete");
  await page.locator("#shared-as").fill("A-17");
  const { name, buffer } = await sealAndSave(page);
  await page.goto(`${app.url}bundles`);
  const made = page.locator('[data-direction="made"]');
  await expect(made.locator("[data-shared-as]")).toContainText("A-17");
  // Whom it was given to is often known later.
  const note = made.getByRole("button", { name: /^Note/ });
  await note.click();
  await made.locator("[data-note] input").fill("A-17, north desk");
  await page.keyboard.press("Enter");
  await expect(made.locator("[data-shared-as]")).toContainText("A-17, north desk");
  await expect(note).toBeFocused();
  await note.click();
  // As long as it may be when it is sealed, and left by a key.
  await expect(made.locator("[data-note] input")).toHaveAttribute("maxlength", "120");
  await page.keyboard.press("Escape");
  await expect(made.locator("[data-note]")).toHaveCount(0);
  await expect(note).toBeFocused();

  const reader = await browser.newContext();
  const desk = await reader.newPage();
  await desk.goto(`${app.url}bundles`);
  await give(desk, name, buffer);
  await expect(view(desk)).toBeVisible();
  await desk.locator("[data-compare] > summary").click();
  await desk
    .locator('[data-choose="compare"]')
    .setInputFiles({ name, mimeType: "application/zip", buffer });
  await expect(desk.locator('[data-relation="same-record"]')).toBeVisible();
  // It is one session, so nothing is said of two devices.
  await expect(desk.locator("#only-differences")).toBeVisible();
  await expect(desk.locator("[data-same]")).toHaveCount(0);
  await desk.locator("#keep-bundle").click();
  await expect(desk.locator('[data-keep="kept"]')).toBeVisible();
  await expect(desk.locator("#keep-bundle")).toBeFocused();
  await desk.locator("[data-take] > summary").click();
  await desk.locator("#take-in").click();
  await expect(desk.locator('[data-taken="new"]')).toBeVisible();
  await expect(desk.locator("#take-in")).toBeFocused();
  await desk.locator("#close-bundle").click();
  await expect(desk.locator("#choose-bundle")).toBeFocused();
  const received = desk.locator('[data-direction="received"]');
  await received.getByRole("button", { name: `Look into ${name}` }).click();
  await expect(view(desk)).toBeVisible();
  await desk.locator("#close-bundle").click();
  await received.getByRole("button", { name: /^Remove/ }).click();
  await expect(received.getByRole("button", { name: "Keep it" })).toBeFocused();
  await desk.keyboard.press("Enter");
  await expect(received.getByRole("button", { name: /^Remove/ })).toBeFocused();
  await received.getByRole("button", { name: /^Remove/ }).click();
  await received.getByRole("button", { name: "Remove it" }).click();
  await expect(received).toHaveCount(0);
  await expect(desk.locator("#shelf-title")).toBeFocused();
  await desk.goto(`${app.url}history`);
  await expect(desk.locator(`[data-session="${session}"]`)).toBeVisible();
  await reader.close();
});

test("a redacted copy of a session that is here is looked at and not taken in", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await toHandover(page);
  await prepare(page, "help-desk");
  await sealAndSave(page);
  const before = await storedRows(page);
  await page.locator("#look-sealed").click();
  await expect(view(page)).toBeVisible();
  await expect(page.locator('[data-take="blocked"]')).toBeVisible();
  await page.locator("[data-take] > summary").click();
  await expect(page.locator("[data-take] p")).toContainText("is a redacted copy of it");
  await expect(page.locator("#take-in")).toHaveCount(0);
  expect(await storedRows(page)).toBe(before);
});

test("an address that names no session shows no form to hand one over", async ({ app, page }) => {
  for (const path of ["handover", `handover/${"0".repeat(32)}`]) {
    await page.goto(app.url + path);
    await expect(page.locator("[data-handover-missing]")).toContainText("no such session");
    await expect(page.locator("[data-handover]")).toHaveCount(0);
  }
});
