// A session as a case of the shop: filed, pictured, and the picture gone for good.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { beginGuide, startPractising } from "./support/job.ts";
import { given } from "./support/logs.ts";
import { keptFiles } from "./support/seed.ts";

const panel = (page: Page) => page.locator('[data-panel="case"]');

async function openCase(page: Page, url: string): Promise<void> {
  await startPractising(page, url);
  await beginGuide(page);
  await panel(page).locator("> summary").click();
  await expect(page.locator('[data-case="ticket"]')).toBeVisible();
}

/** A picture of the page's own making: larger than what is kept, with text in its file that must not survive. */
async function picture(page: Page, width: number, height: number): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ([w, h]) => {
      const canvas = new OffscreenCanvas(w, h);
      const context = canvas.getContext("2d");
      if (context !== null) {
        context.fillStyle = "teal";
        context.fillRect(0, 0, w, h / 2);
      }
      const blob = await canvas.convertToBlob({ type: "image/jpeg" });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [width, height] as const,
  );
  // A comment segment behind the start of the image, where cameras put what they know.
  const secret = Buffer.from("GPS 35.6586N 139.7454E");
  const head = Buffer.from([0xff, 0xfe, 0, secret.length + 2]);
  const image = Buffer.from(bytes);
  return Buffer.concat([image.subarray(0, 2), head, secret, image.subarray(2)]);
}

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

test("axe finds nothing in the case panel", async ({ app, page }) => {
  await openCase(page, app.url);
  await page.locator('input[data-choose="photo"]').setInputFiles({
    name: "a.jpg",
    mimeType: "image/jpeg",
    buffer: await picture(page, 600, 800),
  });
  await expect(page.locator("[data-photo]")).toHaveCount(1);
  await expectAccessible(page);
});
