import { expect, test } from "./support/app.ts";
import { currentStep, startPractising } from "./support/job.ts";

test("the bench has a line for the phone, says what it waits for, and keeps it while the phone is away", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await page.getByRole("link", { name: "Bench" }).click();
  const line = page.locator("[data-bench]");
  await expect(line).toHaveAttribute("data-mode", "normal");
  await expect(line).toContainText("iPhone 12");
  await expect(line).toContainText("No session yet");
  await line.getByRole("button", { name: "Start the guide" }).click();
  await expect(line.locator('[data-waits="answer"]')).toContainText("Get ready");
  await page.getByRole("button", { name: "Pull the cable" }).click();
  await expect(line).toHaveAttribute("data-mode", "off");
  await expect(line).toContainText("Away");
  await page.getByRole("button", { name: "Plug in" }).click();
  await expect(line).toHaveAttribute("data-mode", "normal");
  await line.getByRole("link", { name: "Open the session of iPhone 12" }).click();
  await expect(currentStep(page, "prepare")).toBeVisible();
});
