import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import {
  answer,
  answerQuestions,
  beginGuide,
  choose,
  currentStep,
  savedCount,
  startPractising,
} from "./support/job.ts";

test("the practice phone appears, leaves and comes back without a refresh", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  const card = page.locator("article[data-device]");
  await expect(card).toHaveAttribute("data-mode", "normal");
  await expect(card).toContainText("iPhone 12");
  await expect(card).toContainText("iPhone13,2");
  await page.getByRole("button", { name: "Pull the cable" }).click();
  await expect(card).toHaveCount(0);
  await expect(page.locator("[data-announcer]")).toContainText("has left the bus");
  await page.getByRole("button", { name: "Plug in" }).click();
  await expect(card).toHaveCount(1);
});

test("identifiers are masked until asked for", async ({ app, page }) => {
  await startPractising(page, app.url);
  const card = page.locator("article[data-device]");
  await expect(card).not.toContainText("001A2B3C4D5E6F70");
  await expect(card).toContainText("••••6F70");
  await card.getByRole("button", { name: "Show identifiers" }).click();
  await expect(card).toContainText("001A2B3C4D5E6F70");
  await card.getByRole("button", { name: "Hide identifiers" }).click();
  await expect(card).not.toContainText("001A2B3C4D5E6F70");
});

test("an owner goes from the first step to a mended phone, Update before Restore", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  const seen: string[] = [];
  for (let step = 0; step < 12 && !seen.includes("recovery-update"); step += 1) {
    await answerQuestions(page);
    const id = (await page.locator("[data-current-step]").getAttribute("data-current-step")) ?? "";
    seen.push(id);
    // Each time at another stage, so that nothing speaks for the phone itself.
    const stages = ["bar-first-third", "bar-middle", "bar-last-third"] as const;
    if (id === "recovery-update") await answer(page, "worked");
    else if (["prepare", "charge", "read-log"].includes(id)) await answer(page, "worked");
    else await answer(page, "failed", stages[step % 3]);
  }
  expect(seen[0]).toBe("prepare");
  expect(seen).toContain("other-cable");
  expect(seen.at(-1)).toBe("recovery-update");
  expect(seen.filter((id) => /restore|erase/.test(id))).toEqual([]);
  await expect(currentStep(page, "acceptance")).toBeVisible();
  await answer(page, "worked");
  await page.getByRole("button", { name: "Close the session" }).click();
  await expect(page.locator('[data-outcome="mended"][data-closed="true"]')).toBeVisible();
});

test("no step that erases is shown before whose it is and the data are settled", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await page.getByRole("radio", { name: /I repair it for somebody/ }).check();
  await beginGuide(page);
  await page.locator('[data-step="dfu-restore"] button').click();
  await choose(page, "whose", "consent-given");
  await choose(page, "data", "data-needed");
  await expect(currentStep(page, "service")).toBeVisible();
  await expect(page.locator('[data-stop="data-first"]')).toBeVisible();
  await expect(page.locator('[data-step="dfu-restore"]')).toHaveAttribute("data-status", "locked");
});

test("after a reload the session stands at the same step with its notes", async ({ app, page }) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await answer(page, "worked");
  await answerQuestions(page);
  await page.getByText("Add a note to the answer").click();
  await page.getByLabel("Note", { exact: true }).first().fill("white cable <b>left</b>");
  await answer(page, "worked");
  await answerQuestions(page);
  const step = (await page.locator("[data-place]").getAttribute("data-place")) ?? "";
  const saved = await savedCount(page);
  await page.reload();
  await expect(currentStep(page, step)).toBeVisible();
  await expect(page.locator('[data-step="charge"]')).toHaveAttribute("data-status", "worked");
  // The reopening itself is one more entry.
  await expect.poll(() => savedCount(page)).toBe(saved + 1);
});

test("a code that is none is refused with a sentence and nothing is recorded", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await answer(page, "worked");
  await answerQuestions(page);
  await answer(page, "worked");
  await answerQuestions(page);
  const step = (await page.locator("[data-place]").getAttribute("data-place")) ?? "";
  const saved = await savedCount(page);
  await page.locator("#answer-failed").click();
  await page.locator('[data-part="code"] [value="other"]').check();
  await page.getByRole("textbox", { name: "Code that Apple’s app showed" }).fill("40x13");
  await page.locator("#save-attempt").click();
  await expect(page.getByRole("alert")).toContainText("at most five digits");
  await expect(currentStep(page, step)).toBeVisible();
  expect(await savedCount(page)).toBe(saved);
});

test("history lists the session under its device and opens it again", async ({ app, page }) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("heading", { level: 2, name: /iPhone 12/ })).toBeVisible();
  await page.locator("a[data-session]").click();
  await expect(currentStep(page, "prepare")).toBeVisible();
});

test("language switches at once, everywhere, and is remembered", async ({ app, page }) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await page.getByRole("button", { name: "日本語" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("エラー4013");
  await expect(page.locator("#answer-worked")).not.toContainText("Ready");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
});

test("the browser's language chooses Japanese by itself", async ({ app, browser }) => {
  const context = await browser.newContext({ locale: "ja-JP" });
  const page = await context.newPage();
  await page.goto(app.url);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "エラー4013で復元が止まったとき",
  );
  await context.close();
});

test("the practice phone's restore is followed on the bus: recovery, restore mode, normal", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await page.getByText("Let something happen").click();
  await page.getByRole("button", { name: "A restore that goes through" }).click();
  const card = page.locator("article[data-device]");
  await expect(card).toHaveAttribute("data-mode", "recovery", { timeout: 30_000 });
  await expect(card).toContainText("Its screen shows a cable and a computer");
  await expect(card).toHaveAttribute("data-mode", "normal", { timeout: 60_000 });
});

test("a second tab says that the session is open elsewhere and takes over when it is free", async ({
  app,
  context,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.locator('[data-phase="elsewhere"]')).toBeVisible();
  await page.close();
  await expect(currentStep(second, "prepare")).toBeVisible();
});

/** A `navigator.usb` of two phones, old enough to show no ECID in normal mode; the page plugs them. */
async function plugOldPhones(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const device = (productId: number, productName: string, serialNumber: string) => ({
      vendorId: 0x05ac,
      productId,
      deviceVersionMajor: 0,
      deviceVersionMinor: 0,
      deviceVersionSubminor: 0,
      manufacturerName: "Apple Inc.",
      productName,
      serialNumber,
      configurations: [],
    });
    const boot = (ecid: string) =>
      `CPID:8015 BDID:04 ECID:${ecid} IBFL:3D SRNM:[F0EXAMPLE00${ecid.at(-1) ?? ""}]`;
    const name = "Apple Mobile Device (Recovery Mode)";
    const phones = {
      normal: device(0x12a8, "iPhone", "0123456789abcdef0123456789abcdef01234567"),
      recovery: device(0x1281, name, boot("001A2B3C4D5E6F71")),
      other: device(0x1281, name, boot("001A2B3C4D5E6F72")),
    };
    const present = new Set<object>();
    const usb = Object.assign(new EventTarget(), { getDevices: async () => [...present] });
    const tell = (type: string, which: object): void => {
      if (type === "connect") present.add(which);
      else present.delete(which);
      usb.dispatchEvent(Object.assign(new Event(type), { device: which }));
    };
    Object.defineProperty(navigator, "usb", { value: usb });
    Object.assign(globalThis, {
      plug: (which: keyof typeof phones) => tell("connect", phones[which]),
      pull: (which: keyof typeof phones) => tell("disconnect", phones[which]),
    });
  });
}

/** Plugs one of them in, or pulls it. */
async function move(
  page: Page,
  how: "plug" | "pull",
  which: "normal" | "recovery" | "other",
): Promise<void> {
  await page.evaluate(
    ({ name, phone }) => {
      const act: unknown = Reflect.get(globalThis, name);
      if (typeof act === "function") act(phone);
    },
    { name: how, phone: which },
  );
}

test("an old phone's modes are linked by the person once, and remembered from then on", async ({
  app,
  page,
}) => {
  await plugOldPhones(page);
  await page.goto(app.url);
  await move(page, "plug", "normal");
  await beginGuide(page);
  await move(page, "pull", "normal");
  await move(page, "plug", "recovery");
  await expect(page.getByRole("heading", { name: "Is this the same device?" })).toBeVisible();
  await page.getByRole("button", { name: "Yes, the same device" }).click();
  await expect(page.locator("section[data-mode]")).toHaveAttribute("data-mode", "recovery");
  await expect(page.locator("section[data-mode]")).toContainText("iPhone 8 Plus");

  // A second visit: the same phone is known again, and another one of its model is not taken for it.
  await move(page, "pull", "recovery");
  await page.getByRole("link", { name: "Start" }).click();
  await move(page, "plug", "normal");
  await beginGuide(page);
  await move(page, "pull", "normal");
  await move(page, "plug", "recovery");
  await expect(page.locator("section[data-mode]")).toHaveAttribute("data-mode", "recovery");
  await expect(page.getByRole("heading", { name: "Is this the same device?" })).toHaveCount(0);
  await move(page, "pull", "recovery");
  await move(page, "plug", "other");
  await expect(page.locator("section[data-mode]")).toHaveAttribute("data-mode", "off");
});

test("what happened while the machine slept is found out when it wakes", async ({ app, page }) => {
  await page.addInitScript(() => {
    const device = {
      vendorId: 0x05ac,
      productId: 0x1281,
      deviceVersionMajor: 0,
      deviceVersionMinor: 0,
      deviceVersionSubminor: 0,
      productName: "Apple Mobile Device (Recovery Mode)",
      serialNumber: "CPID:8101 BDID:0C ECID:001A2B3C4D5E6F70",
      configurations: [],
    };
    const present = [device];
    const usb = Object.assign(new EventTarget(), { getDevices: async () => [...present] });
    Object.defineProperty(navigator, "usb", { value: usb });
    const now = Date.now.bind(Date);
    let asleep = 0;
    Date.now = () => now() + asleep;
    // Pulled without a word while the clock on the wall goes on.
    const sleep = (): void => {
      present.pop();
      asleep += 60_000;
    };
    Object.assign(globalThis, { sleep });
  });
  await page.goto(app.url);
  await expect(page.locator("article[data-device]")).toHaveCount(1);
  await page.evaluate(() => {
    const sleep: unknown = Reflect.get(globalThis, "sleep");
    if (typeof sleep === "function") sleep();
  });
  await expect(page.locator("article[data-device]")).toHaveCount(0);
});
