// "I do not see my device" on the built app: on what the page takes for Windows, without a device, with one
// that appears in the middle.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";

/** The page takes this computer for another system. */
async function pretend(page: Page, platform: string): Promise<void> {
  await page.addInitScript((name) => {
    Object.defineProperty(navigator, "userAgentData", {
      value: {
        brands: [{ brand: "Chromium", version: "156" }],
        platform: name,
        getHighEntropyValues: async () => ({ platformVersion: "15.0.0" }),
      },
    });
  }, platform);
}

async function choose(page: Page, question: string, choice: string): Promise<void> {
  await page.locator(`[data-question="${question}"] [data-choice="${choice}"]`).click();
}

const end = (page: Page, id: string) => page.locator(`[data-end="${id}"]`);

test("on Windows, a yellow mark in Device Manager ends at the missing driver", async ({
  app,
  page,
}) => {
  await pretend(page, "Windows");
  await page.goto(app.url);
  await page.getByRole("link", { name: "I do not see my device" }).click();
  await expect(page).toHaveURL(`${app.url}see`);
  await expect(page.locator("[data-now]")).toHaveText("This page sees no device now.");
  await choose(page, "list", "nothing");
  await choose(page, "cable", "straight");
  await choose(page, "screen", "unlocked");
  await expect(page.locator("#sight-title")).toBeFocused();
  await expect(page.locator('[data-question="computer-sees"]')).toContainText("Device Manager");
  await choose(page, "computer-sees", "marked");
  await expect(end(page, "no-driver")).toContainText("Apple Devices");
  await expect(end(page, "no-driver")).toContainText("Keep Apple’s own driver");
  // What the end rests on stands there in the person's own answer.
  await expect(end(page, "no-driver")).toContainText("Windows lists it with a yellow mark");
  await page.locator("#sight-in-vain").click();
  await expect(page.locator('[data-question="other-program"]')).toBeVisible();
  await page.getByRole("button", { name: "Start again" }).click();
  await expect(page.locator('[data-question="list"]')).toBeVisible();
});

test("the test ends by itself when the device appears, and another one can be told apart", async ({
  app,
  page,
}) => {
  await page.goto(app.url);
  await page.getByRole("button", { name: "Practice phone" }).click();
  await page.getByRole("button", { name: "Pull the cable" }).click();
  await page.getByRole("link", { name: "I do not see my device" }).click();
  await choose(page, "list", "others");
  await expect(page.locator('[data-question="cable"]')).toBeVisible();
  await page.getByRole("button", { name: "Plug in" }).click();
  await expect(page.locator('[data-sight="seen"]')).toContainText("iPhone 12 (Normal mode)");
  await expect(page.locator("[data-question]")).toHaveCount(0);
  await page.getByRole("button", { name: "No, another one" }).click();
  await expect(page.locator('[data-question="cable"]')).toBeVisible();
  await expect(page.locator("[data-now]")).toContainText("iPhone 12 (Normal mode)");
  await page.getByRole("link", { name: "Back to the start" }).click();
  await expect(page.locator("article[data-device]")).toBeVisible();
});

test("on Linux the rule for udev can be copied, and is selected where copying is refused", async ({
  app,
  context,
  page,
}) => {
  await pretend(page, "Linux");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${app.url}see`);
  await choose(page, "list", "refused");
  await choose(page, "browser", "package");
  await choose(page, "other-program", "no");
  const rule = end(page, "linux-permission").getByRole("textbox");
  await expect(rule).toHaveValue(/^SUBSYSTEM=="usb", ATTR\{idVendor\}=="05ac"/);
  await page.getByRole("button", { name: "Copy the rule" }).click();
  await expect(page.getByText("Copied.", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await rule.inputValue());

  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.getByRole("button", { name: "Copy the rule" }).click();
  await expect(page.getByText("The text is selected.")).toBeVisible();
  await expect(rule).toBeFocused();
});

test("a session's own test knows what that session is, and leads back to it", async ({
  app,
  page,
}) => {
  await page.goto(app.url);
  await page.getByRole("button", { name: "Start without a device" }).click();
  // The start screen has a link of that name too.
  await expect(page).toHaveURL(/\/session\/[0-9a-f]{32}$/);
  await page.getByRole("link", { name: "I do not see my device" }).click();
  await expect(page).toHaveURL(/\/see\/[0-9a-f]{32}$/);
  await page.reload();
  await page.getByRole("link", { name: "Back to the session" }).click();
  await expect(page).toHaveURL(/\/session\/[0-9a-f]{32}$/);
});

test("a browser without WebUSB is named at once, and no question is asked", async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "usb", { value: undefined });
  });
  await page.goto(`${app.url}see`);
  await expect(end(page, "no-webusb").getByRole("textbox")).toHaveValue(app.url);
});
