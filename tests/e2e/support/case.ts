// The panel that files a session as a case of the shop, and a camera's picture.
import { expect, type Locator, type Page } from "@playwright/test";
import { beginGuide, startPractising } from "./job.ts";

export const panel = (page: Page): Locator => page.locator('[data-panel="case"]');

export async function openCase(page: Page, url: string): Promise<void> {
  await startPractising(page, url);
  await beginGuide(page);
  await panel(page).locator("> summary").click();
  await expect(page.locator('[data-case="ticket"]')).toBeVisible();
}

/** A picture of the page's own making: larger than what is kept, with text in its file that must not survive. */
export async function picture(page: Page, width: number, height: number): Promise<Buffer> {
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
