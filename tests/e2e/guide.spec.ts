// The guide as an owner and a technician meet it: one step at a time that fits one look, gates, the stop
// with what it rests on, what was tried with what, and a browser without WebUSB.
import type { Page } from "@playwright/test";
import { STEPS } from "../../src/core/guide/steps.ts";
import { expect, test } from "./support/app.ts";
import {
  answer,
  answerQuestions,
  beginGuide,
  currentStep,
  failUntilTheStop,
  jump,
  startPractising,
} from "./support/job.ts";

/** The start screen with the practice phone, and the second role chosen. */
async function startAsTechnician(page: Page, url: string): Promise<void> {
  await startPractising(page, url);
  await page.locator("input[name=role]").nth(1).check();
  await beginGuide(page);
}

test("an owner is led to the stop: what it rests on, what to take along, and no erase on the way", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  // One plain step at a time: nothing of the plan ahead is listed.
  await expect(page.locator('nav [data-step]:not([data-status="now"])')).toHaveCount(0);
  const seen = await failUntilTheStop(page);
  expect(seen).toContain("other-cable");
  expect(seen).toContain("other-computer");
  expect(seen.filter((step) => /restore|erase/.test(step))).toEqual([]);
  const stop = page.locator('[data-stop="hardware-likely"]');
  await expect(stop).toBeVisible();
  await expect(stop.locator('[data-part="rests-on"]')).toContainText(
    "Two computers broke off at the same stage",
  );
  await expect(page.locator('a[href*="/handover/"]')).toBeVisible();

  // The case reads the same in its panels.
  await page.locator('[data-panel="matrix"] > summary').click();
  await expect(page.locator("[data-matrix] tbody tr")).not.toHaveCount(1);
  await page.locator('[data-panel="map"] > summary').click();
  await expect(page.locator('[data-node="stop"]')).toHaveAttribute("data-status", "worked");
  await page.locator('[data-panel="causes"] > summary').click();
  const first = page.locator("[data-cause]").first();
  await first.locator("summary").click();
  await expect(first).toContainText("Speaks for it");
  // Strength is a word, never a share.
  expect(await page.locator("[data-causes]").textContent()).not.toMatch(/\d\s?%/);
});

test("a technician sees the whole plan, jumps, and finds the known faults of the model", async ({
  app,
  page,
}) => {
  await startAsTechnician(page, app.url);
  await expect(page.locator('[data-step="service"]')).toBeVisible();
  await jump(page, "other-cable");
  await answer(page, "failed", "bar-last-third");
  await expect(page.locator('[data-step="other-cable"]')).toHaveAttribute("data-status", "failed");
  await expect(page.locator("[data-matrix]")).toContainText("Cable 2");
  await expect(page.locator("[data-matrix]")).toContainText("Last third");
  await page.locator('[data-panel="faults"] > summary').click();
  await expect(page.locator("[data-fault]").first()).toContainText("From repairers");
});

test("a technician adds what was tried before, and the next test takes it in", async ({
  app,
  page,
}) => {
  await startAsTechnician(page, app.url);
  const earlier = page.locator('[data-part="earlier"]');
  await earlier.locator("summary").click();
  await earlier.locator('[data-part="stage"] [value="bar-middle"]').check();
  await earlier.locator('[data-part="computer"] [value="2"]').check();
  await earlier.locator("#add-attempt").click();
  await expect(earlier).toContainText("1 try on record.");
  await expect(page.locator("[data-matrix]")).toContainText("Computer 2");
});

test("data that matter shut every erase, and the consent of the owner does the same", async ({
  app,
  page,
}) => {
  await startAsTechnician(page, app.url);
  await page.locator('[data-step="recovery-restore"] button').click();
  await expect(page.locator("[data-question]")).toBeVisible();
  await answerQuestions(page, { whose: "no-consent" });
  await expect(page.locator('[data-stop="no-consent"]')).toBeVisible();
  for (const step of ["erase-all", "recovery-restore", "dfu-restore"])
    await expect(page.locator(`[data-step="${step}"]`)).toHaveAttribute("data-status", "locked");
  await expect(page.locator("[data-stop]")).toContainText("What to take along");
});

for (const language of ["en", "ja"] as const) {
  test(`every step fits one screen at 390 px, from its place to its answers (${language})`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await startAsTechnician(page, app.url);
    if (language === "ja") await page.getByRole("button", { name: "日本語" }).click();
    const tall: string[] = [];
    for (const { id } of STEPS) {
      const entry = page.locator(`[data-step="${id}"] button`);
      if ((await entry.count()) > 0) {
        await entry.click();
        // Until the choice is saved the question of the step before stands there, shut.
        await expect(page.locator("[data-pending]")).toHaveAttribute("data-pending", "0");
        await answerQuestions(page);
      }
      if ((await currentStep(page, id).count()) === 0) continue;
      const height = await currentStep(page, id).evaluate((panel) => {
        const last = [...panel.querySelectorAll("[id^=answer-]")].at(-1);
        return (last?.getBoundingClientRect().bottom ?? 9999) - panel.getBoundingClientRect().top;
      });
      if (height > 844) tall.push(`${id}: ${Math.round(height)}`);
    }
    expect(tall).toEqual([]);
  });
}

test("without WebUSB the session asks what it cannot see, and the steps go on", async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    // What Firefox and Safari look like: the interface is not there at all.
    Reflect.deleteProperty(Navigator.prototype, "usb");
  });
  await page.goto(app.url);
  await expect(page.getByRole("button", { name: "Connect a device" })).toBeDisabled();
  await page.getByRole("button", { name: "Start without a device" }).click();
  await expect(currentStep(page, "prepare")).toBeVisible();
  await expect(page.locator("[data-no-usb]")).toContainText("cannot look at USB");
  await answer(page, "worked");
  const asked: string[] = [];
  for (let turn = 0; turn < 12; turn += 1) {
    const question = page.locator("[data-question]");
    if ((await question.count()) > 0) {
      asked.push((await question.getAttribute("data-question")) ?? "");
      await answerQuestions(page);
    }
    if (asked.includes("buttons")) break;
    const fails = (await page.locator("#answer-failed").count()) > 0;
    await answer(page, fails ? "failed" : "worked");
  }
  expect(asked).toContain("buttons");
});
