// The pages to look things up: found by code, by sign and by step, also by links that a help desk sends,
// with the server gone, and with addresses that name nothing.
import { expect, test } from "./support/app.ts";
import { currentStep } from "./support/job.ts";
import { expectOffline, WITH_OFFLINE_COPY } from "./support/offline.ts";

test.use(WITH_OFFLINE_COPY);

test("a code is found by typing it, and the guide starts from its page", async ({ app, page }) => {
  await page.goto(app.url);
  await page.getByRole("link", { name: "I have an error code" }).click();
  const field = page.getByRole("searchbox", { name: "Error code" });
  await field.fill("31");
  await expect(page.getByRole("link", { name: /3194/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /4013/ })).toHaveCount(0);
  await field.fill("3194");
  await field.press("Enter");
  await expect(page.locator('[data-code="3194"]')).toBeVisible();
  await page.getByRole("radio", { name: /I repair it for somebody/ }).check();
  await page.locator("#start-guide").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Error 3194");
  await expect(currentStep(page, "prepare")).toBeVisible();
  await expect(page.locator('[data-step="network"]')).toBeVisible();
});

test("what is no code is refused with a sentence", async ({ app, page }) => {
  await page.goto(`${app.url}codes`);
  const field = page.getByRole("searchbox", { name: "Error code" });
  await field.fill("<img src=x>");
  await field.press("Enter");
  await expect(page.getByRole("alert")).toContainText("at most five digits");
});

test("4013's page holds meaning, causes, way, questions, checklists, acceptance, consent and cases", async ({
  app,
  page,
}) => {
  await page.goto(`${app.url}codes/4013`);
  for (const id of [
    "causes",
    "steps",
    "acceptance",
    "faq",
    "owner",
    "technician",
    "checklist",
    "alternatives",
    "security",
    "cases",
  ])
    await expect(page.locator(`#${id}`)).toBeVisible();
  await expect(page.locator("#checklist li")).toHaveCount(10);
  await page.getByText("Where this comes from").click();
  await expect(page.getByText("https://support.apple.com/102561")).toBeVisible();
  await page.locator("#steps").getByRole("link", { name: "Recovery mode: Update" }).click();
  await expect(page.locator('[data-step-page="recovery-update"]')).toBeVisible();
});

test("an unknown code says so and still leads on", async ({ app, page }) => {
  await page.goto(`${app.url}codes/4077`);
  await expect(page.locator('[data-known="unknown"]')).toBeVisible();
  await page.locator("#start-guide").click();
  await expect(currentStep(page, "prepare")).toBeVisible();
});

test("a symptom has its page too", async ({ app, page }) => {
  await page.goto(`${app.url}codes`);
  await page.getByRole("link", { name: /Stuck in recovery mode/ }).click();
  await expect(page.locator('[data-code="stuck-in-recovery"]')).toBeVisible();
});

test("a step's page shows every variant, or the one that is picked", async ({ app, page }) => {
  await page.goto(`${app.url}steps/recovery-update`);
  const shown = page.locator("[data-step-page]");
  await expect(shown).toBeVisible();
  const all = await shown.locator("li").count();
  await shown.locator('[data-part="app"] [value="finder"]').check();
  await shown.locator('[data-part="family"] [value="iphone8"]').check();
  expect(await shown.locator("li").count()).toBeLessThan(all);
  await expect(shown).not.toContainText("iTunes from Microsoft Store:");
});

test("links that a help desk sends work with the server gone, and after a reload", async ({
  app,
  page,
}) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  await app.stop();
  for (const [address, sign] of [
    ["codes", "[data-codes]"],
    ["codes/4013", '[data-code="4013"]'],
    ["codes/0xE00002DB", "[data-code]"],
    ["steps/dfu-restore", '[data-step-page="dfu-restore"]'],
  ] as const) {
    await page.goto(app.url + address);
    await expect(page.locator(sign)).toBeVisible();
    await page.reload();
    await expect(page.locator(sign)).toBeVisible();
  }
});

test("an address that names nothing says so kindly and leads on", async ({ app, page }) => {
  for (const address of ["codes/no-such-thing", "steps/no-such-step", "steps/constructor"]) {
    await page.goto(app.url + address);
    await expect(page.locator("[data-lost]")).toBeVisible();
  }
  await page.getByRole("link", { name: "All codes and signs" }).click();
  await expect(page.getByRole("searchbox")).toBeVisible();
});
