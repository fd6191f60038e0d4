// A session as a case of the shop: filed, pictured, and the picture gone for good.
import { expect, test } from "./support/app.ts";
import { openCase, panel, picture } from "./support/case.ts";
import { allSaved, savedCount } from "./support/job.ts";
import { given } from "./support/logs.ts";
import { keptFiles } from "./support/seed.ts";

test("what a session is filed under survives a reload, and the history finds it", async ({
  app,
  page,
}) => {
  await openCase(page, app.url);
  const ticket = page.locator('[data-case="ticket"]');
  await ticket.fill("R-2026-0042");
  await ticket.press("Tab");
  await expect(page.locator("[data-case-told]")).toContainText("Ticket number saved");
  await page.locator('[data-case="technician"]').fill("Sato");
  await page.locator('[data-case="technician"]').press("Tab");
  await expect(page.locator("[data-case-told]")).toContainText("Technician saved");
  await page.reload();
  await panel(page).locator("> summary").click();
  await expect(page.locator('[data-case="ticket"]')).toHaveValue("R-2026-0042");
  await expect(page.locator('[data-case="technician"]')).toHaveValue("Sato");
  await page.goto(`${app.url}history?q=0042`);
  await expect(page.locator("a[data-session]")).toHaveCount(1);
  await expect(page.locator("a[data-session]")).toContainText("R-2026-0042 · Sato");
});

test("an entry that is saved or seen leaves the focus in the field that is being written in", async ({
  app,
  page,
}) => {
  await openCase(page, app.url);
  const customer = page.locator('[data-case="customer"]');
  await page.locator('[data-case="ticket"]').fill("R-2026-0042");
  await page.locator('[data-case="ticket"]').press("Tab");
  await expect(page.locator("[data-case-told]")).toContainText("Ticket number saved");
  await expect(customer).toBeFocused();
  await page.keyboard.type("Tan");
  const before = await savedCount(page);
  // The cable leaves in the middle of the name, without a press that would move the focus itself.
  await page.getByRole("button", { name: "Pull the cable" }).evaluate((button: HTMLElement) => {
    button.click();
  });
  await expect.poll(() => savedCount(page)).toBeGreaterThan(before);
  await allSaved(page);
  await page.keyboard.type("aka");
  await expect(customer).toBeFocused();
  await expect(customer).toHaveValue("Tanaka");
});

test("the technician of this laptop is one tap in the next session", async ({ app, page }) => {
  await openCase(page, app.url);
  await page.locator('[data-case="technician"]').fill("Sato");
  await page.locator('[data-case="technician"]').press("Tab");
  await expect(page.locator("[data-case-told]")).toContainText("Technician saved");
  await openCase(page, app.url);
  await expect(page.locator('[data-case="technician"]')).toHaveValue("");
  await page.locator("#enter-technician").click();
  await expect(page.locator('[data-case="technician"]')).toHaveValue("Sato");
});

test("a picture is kept small and without what its file told, shown, and removed for good", async ({
  app,
  page,
}) => {
  await openCase(page, app.url);
  const file = await picture(page, 3000, 1500);
  await page.locator('[data-part="photo-subject"] [value="screen"]').check();
  await page
    .locator('input[data-choose="photo"]')
    .setInputFiles({ name: "IMG_0042.jpg", mimeType: "image/jpeg", buffer: file });
  const kept = page.locator("[data-photo]");
  await expect(kept).toHaveCount(1);
  await expect(kept).toContainText("Screen");
  await expect(kept).toContainText("IMG_0042.jpg");
  // Drawn: at the size of the list, in the shape of the picture.
  await expect(kept.locator("canvas")).toHaveAttribute("data-drawn", "480");
  const session = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const [stored] = await keptFiles(page, session);
  expect(stored).toMatchObject({
    name: "IMG_0042.jpg",
    mediaType: "image/jpeg",
    size: [2000, 1000],
  });
  expect(file.toString("latin1")).toContain("GPS");
  expect(stored?.bytes).not.toContain("GPS");
  await page.reload();
  await panel(page).locator("> summary").click();
  await expect(kept.locator("canvas")).toHaveAttribute("data-drawn", "480");
  await kept.getByRole("button", { name: "Remove the picture" }).click();
  await kept.getByRole("button", { name: "Keep it" }).click();
  await expect(kept.getByRole("button")).toBeFocused();
  await kept.getByRole("button", { name: "Remove the picture" }).click();
  await kept.getByRole("button", { name: "Remove for good" }).click();
  await expect(kept).toHaveCount(0);
  await expect(page.locator("[data-photos] output")).toContainText("removed for good");
  expect(await keptFiles(page, session)).toEqual([]);
  await page.goto(`${app.url}timeline/${session}`);
  await expect(page.locator('[data-of="notes"]')).toHaveCount(2);
});

test("a file that is no picture is refused with what to do", async ({ app, page }) => {
  await openCase(page, app.url);
  await page.locator('input[data-choose="photo"]').setInputFiles([given("IMG.heic", "no picture")]);
  await expect(page.locator('[data-refused="not-a-picture"]')).toBeVisible();
  await expect(page.locator("[data-photo]")).toHaveCount(0);
});
