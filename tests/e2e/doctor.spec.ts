import { readFile } from "node:fs/promises";
import { CHECK_IDS } from "../../src/core/doctor/judge.ts";
import { expect, test } from "./support/app.ts";
import { expectOffline, WITH_OFFLINE_COPY } from "./support/offline.ts";

test.use(WITH_OFFLINE_COPY);

test("the doctor examines everything, says what it found, and looks again", async ({
  app,
  page,
}) => {
  await page.goto(`${app.url}doctor`);
  await expect(page.locator("[data-check]")).toHaveCount(CHECK_IDS.length);
  await expect(page.locator('[data-check="browser"]')).toHaveAttribute("data-mark", "ok");
  await expect(page.locator('[data-check="secure"]')).toHaveAttribute("data-mark", "ok");
  await expect(page.locator('[data-check="storage"]')).toHaveAttribute("data-mark", "ok");
  await expect(page.locator('[data-check="after-exit"]')).toHaveAttribute("data-mark", "look");
  await page.getByRole("button", { name: "Check again" }).click();
  await expect(page.locator("[data-check]")).toHaveCount(CHECK_IDS.length);
});

test("offline readiness is what was counted", async ({ app, page }) => {
  await page.goto(`${app.url}doctor`);
  await expectOffline(page, "ready");
  await expect(page.locator('[data-check="offline"]')).toHaveAttribute("data-mark", "ok");
});

test("a browser that is still open is not taken for one that keeps", async ({ app, page }) => {
  await page.goto(`${app.url}doctor`);
  const again = page.getByRole("button", { name: "Check again" });
  await again.click();
  await expect(again).not.toHaveAttribute("aria-disabled", "true");
  await expect(again).toBeFocused();
  await page.getByRole("button", { name: "Begin the test" }).click();
  await expect(page.locator(":focus")).toContainText("close every window");
  const address = await page.locator('[data-part="exit-address"]').innerText();
  // What the text asks to be kept can be copied and bookmarked.
  await expect(page.getByRole("link", { name: address })).toHaveAttribute("href", address);
  await expect(page.locator("#copy-exit-address")).toBeVisible();
  await page.goto(address);
  await expect(page.locator("[data-exit]")).toHaveAttribute("data-exit", "open");
  // As a closed browser leaves it: without the cookies of the session, with what is stored.
  await page.context().clearCookies();
  await page.goto(`${app.url}doctor`);
  await page.goto(address);
  await expect(page.locator("[data-exit]")).toHaveAttribute("data-exit", "kept");
  await expect(page.locator('[data-check="after-exit"]')).toHaveAttribute("data-mark", "ok");
});

test("site data cleared at closing is found out", async ({ app, page }) => {
  await page.goto(`${app.url}doctor/kept-0123456789abcdef`);
  await expect(page.locator("[data-exit]")).toHaveAttribute("data-exit", "cleared");
  await expect(page.locator('[data-check="after-exit"]')).toHaveAttribute("data-mark", "bad");
});

test("the kit makes files for the address it stands at, and only for what was chosen", async ({
  app,
  page,
}) => {
  await page.goto(`${app.url}kit`);
  const origin = new URL(app.url).origin;
  const saved = async (id: string): Promise<Buffer> => {
    const download = page.waitForEvent("download");
    await page.locator(`[data-file="${id}"]`).getByRole("button").click();
    return readFile(await (await download).path());
  };
  expect(JSON.parse((await saved("json")).toString("utf8"))).toEqual({
    WebUsbAllowDevicesForUrls: [{ devices: [{ vendor_id: 1452 }], urls: [origin] }],
    WebAppInstallForceList: [
      { url: app.url, default_launch_container: "window", create_desktop_shortcut: true },
    ],
    CookiesAllowedForUrls: [origin],
  });
  const reg = await saved("reg");
  expect([...reg.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  expect(reg.subarray(2).toString("utf16le")).toContain(String.raw`\Microsoft\Edge`);
  // What is being read stays open, and the very same, while the choice changes.
  const shown = page.locator('[data-file="json"] details');
  await shown.locator("summary").click();
  await page.getByRole("checkbox", { name: "Edge" }).uncheck();
  await page.getByRole("checkbox", { name: "Install the app" }).uncheck();
  await expect(page.locator('[data-file="json"] textarea')).not.toHaveValue(/Install/);
  await expect(page.locator('[data-file="reg"] textarea')).not.toHaveValue(/Edge/);
  await expect(shown).toHaveAttribute("open", "");
  await page.getByRole("checkbox", { name: "Chrome" }).uncheck();
  await expect(page.locator("[data-file]")).toHaveCount(1);
});

test("the page on privacy counts what left this computer: nothing, once the copy is there", async ({
  app,
  page,
}) => {
  await page.goto(app.url);
  await expectOffline(page, "ready");
  await page.goto(`${app.url}privacy`);
  const network = page.locator("[data-sent]");
  await expect(network).toHaveAttribute("data-sent", "0");
  await expect(network).toHaveAttribute("data-foreign", "0");
  await network.locator("summary").click();
  expect(await network.locator("details li").count()).toBeGreaterThan(3);
});

test("the sheet of a laptop prints on one page, with its name and every check", async ({
  app,
  page,
}) => {
  await page.goto(`${app.url}doctor`);
  await page.getByLabel("Name of this laptop").fill("Bench 3");
  await page.keyboard.press("Tab");
  await expect(page.locator("[data-check]")).toHaveCount(CHECK_IDS.length);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Check again" })).toBeHidden();
  await expect(page.getByLabel("Name of this laptop")).toHaveValue("Bench 3");
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0).toBeLessThanOrEqual(2);
  await page.reload();
  await expect(page.getByLabel("Name of this laptop")).toHaveValue("Bench 3");
});
