import { expect, test } from "./support/app.ts";
import { procedureOf } from "../../src/core/coach/procedures.ts";
import { follow, ended, pass, practise, stage, verdict } from "./support/coach.ts";
import { startPractising, beginGuide, savedCount } from "./support/job.ts";

const FAMILIES = ["iphone8", "iphone7", "home", "ipad-top"] as const;

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

for (const family of FAMILIES) {
  test(`${family}: the coached timing leads to DFU mode, and the count ends at once`, async ({
    app,
    page,
  }) => {
    await practise(page, app.url, "dfu", family);
    await follow(page, procedureOf(family, "dfu").timings[0].presses);
    await expect(verdict(page)).toHaveAttribute("data-verdict", "reached");
    await expect(verdict(page)).toHaveAttribute("data-proof", "strong");
    await expect(page.locator("[data-practice]")).toHaveAttribute("data-practice", "black");
  });
}

for (const goal of ["force-restart", "recovery"] as const) {
  test(`${goal} is reached and proved`, async ({ app, page }) => {
    await practise(page, app.url, goal, "iphone8");
    await follow(page, procedureOf("iphone8", goal).timings[0].presses);
    await expect(verdict(page)).toHaveAttribute("data-verdict", "reached");
  });
}

test("nobody presses anything: the phone never left, and the third time the cable comes first", async ({
  app,
  page,
}) => {
  await practise(page, app.url, "dfu", "iphone8");
  for (let time = 1; time <= 3; time += 1) {
    await page.locator("#coach-go").click();
    await pass(page, 1000);
    await expect(verdict(page)).toHaveCount(0);
    await ended(page);
    await expect(verdict(page)).toHaveAttribute("data-verdict", "never-left");
  }
  await expect(page.locator("[data-change]").first()).toHaveAttribute("data-change", /cable$/);
  await expect(page.locator('[data-warning="three-misses"]')).toBeVisible();
});

test("both buttons held on to the end: recovery mode, let go too late, another timing offered", async ({
  app,
  page,
}) => {
  await practise(page, app.url, "dfu", "iphone7");
  await page.locator("#coach-go").click();
  await pass(page, 5000, async () => (await stage(page).getAttribute("data-kind")) === "counting");
  await page.keyboard.down("ArrowRight");
  await page.keyboard.down("ArrowDown");
  await ended(page);
  await expect(verdict(page)).toHaveAttribute("data-verdict", "released-late");
  await verdict(page)
    .getByRole("button", { name: /^Use it/ })
    .click();
  await expect(stage(page)).toHaveAttribute("data-kind", "ready");
});

test("the phone is in the wanted mode already: accepted without a count", async ({ app, page }) => {
  await practise(page, app.url, "dfu", "iphone8");
  await page.getByRole("button", { name: "Let it fall into DFU mode" }).click();
  await ended(page);
  await expect(verdict(page)).toContainText("already");
  await expect(page.locator("#coach-go")).toHaveCount(0);
});

test("from recovery mode the computer restarts it, once how to come back is read", async ({
  app,
  page,
}) => {
  await practise(page, app.url, "dfu", "iphone8");
  await page.getByRole("button", { name: "Send it to recovery mode" }).click();
  await pass(page, 40_000, async () => (await page.locator("[data-reboot]").count()) > 0);
  await page.getByRole("button", { name: "Use this way" }).click();
  await expect(page.locator('[data-reboot="possible"]')).toBeVisible();
  await expect(page.locator("#coach-go")).toBeDisabled();
  await page.getByLabel("I have read how to come back").check();
  const byHost = procedureOf("iphone8", "dfu").timings.find(
    ({ rebootAtMs }) => rebootAtMs !== null,
  );
  await follow(page, byHost?.presses ?? []);
  await expect(verdict(page)).toHaveAttribute("data-verdict", "reached");
});

test("space starts, stops and repeats; Escape stops", async ({ app, page }) => {
  await practise(page, app.url, "dfu", "iphone8");
  await page.locator("main").focus();
  await page.keyboard.press("Space");
  await expect(stage(page)).toHaveAttribute("data-kind", "lead-in");
  await pass(page, 3500);
  await expect(stage(page)).toHaveAttribute("data-kind", "counting");
  await page.keyboard.press("Space");
  await expect(verdict(page)).toHaveAttribute("data-verdict", "stopped");
  await page.keyboard.press("Space");
  await expect(stage(page)).toHaveAttribute("data-kind", "lead-in");
  await page.keyboard.press("Escape");
  await expect(stage(page)).toHaveAttribute("data-kind", "ready");
});

test("the pointer holds the practice phone's buttons too", async ({ app, page }) => {
  await practise(page, app.url, "dfu", "iphone8");
  const side = page.locator('[data-hold="side"]');
  await side.hover();
  await page.mouse.down();
  await expect(side).toHaveAttribute("aria-pressed", "true");
  await page.mouse.up();
  await expect(side).toHaveAttribute("aria-pressed", "false");
});

test("the cable rule stands before the first count on a Lightning model, and not on USB-C", async ({
  app,
  page,
}) => {
  await page.goto(`${app.url}coach/dfu/iphone-8`);
  await expect(page.locator('[data-warning="know-your-cable"]')).toBeVisible();
  await page.getByRole("radio", { name: "USB-C to Lightning" }).check();
  await expect(page.locator('[data-warning="usb-c-lightning"]')).toBeVisible();
  await page.goto(`${app.url}coach/dfu/ipad-top`);
  await expect(page.locator("#coach-go")).toBeVisible();
  await expect(page.locator('[data-warning$="cable"]')).toHaveCount(0);
});

test("a device that is not seen is asked for by one more click, and that is no miss", async ({
  app,
  page,
}) => {
  await page.goto(`${app.url}coach/recovery/iphone-6`);
  await page.locator("#coach-go").click();
  await pass(page, 60_000, async () => (await page.locator('[data-part="asking"]').count()) > 0);
  await expect(page.getByRole("heading", { name: "One more click" })).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(verdict(page)).toHaveAttribute("data-verdict", "unseen");
});

test("cues that were switched off stay off", async ({ app, page }) => {
  await page.goto(`${app.url}coach/dfu/iphone-8`);
  await page.locator('[data-cues="tones"]').uncheck();
  await page.reload();
  await expect(page.locator('[data-cues="tones"]')).not.toBeChecked();
});

test("in a session the run goes into the record, and the way back is there", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  const before = await savedCount(page);
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await page.goto(`${app.url}coach/force-restart/${id}`);
  await page.locator("#coach-go").click();
  await pass(page, 4000);
  await page.locator("#coach-go").click();
  await expect(verdict(page)).toHaveAttribute("data-verdict", "stopped");
  await page.getByRole("link", { name: "Back to the session" }).first().click();
  await expect.poll(() => savedCount(page)).toBeGreaterThan(before);
});
