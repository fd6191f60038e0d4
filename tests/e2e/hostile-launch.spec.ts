// Two hundred hostile addresses and file names handed over by the system: nothing is opened, saved, asked for or run
// that was not there before, and no session begins without a click.
import { expect, test } from "./support/app.ts";
import { storedRows } from "./support/bundles.ts";
import { standInForLaunchQueue } from "./support/launch-queue.ts";

const PREFIXES = [
  "javascript:alert(1)//",
  "data:text/html,<script>alert(1)</script>",
  "blob:https://example.invalid/",
  "file:///etc/",
  "https://example.invalid/",
  "//example.invalid/",
  "\\\\example.invalid\\",
  "web+kintsugi:",
  "usb:",
  "chrome://",
] as const;
const TAILS = [
  "",
  "history",
  "session/../../x",
  "%00",
  "%2e%2e%2f%2e%2e%2fetc/passwd",
  "?src=connect&src=connect",
  "#<img src=x onerror=alert(1)>",
  "?q=<svg/onload=alert(1)>",
  "\u202Egpj.exe",
  "x".repeat(5000),
] as const;
/** Below the app's own address: these name screens or nothing. */
const OWN = [
  "session/__proto__",
  "session/<img src=x onerror=alert(1)>",
  "session/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  `session/${"0".repeat(32)}?start=1&erase=yes&answer=worked`,
  `handover/${"0".repeat(32)}?level=complete&seal=1&download=1`,
  "history?q=%00&delete=all",
  "history?q=<script>alert(1)</script>",
  `history?q=${"x".repeat(8000)}`,
  "history?from=9999-99-99&to=-1&order=drop%20table",
  "history?model=constructor&outcome=__proto__",
  "codes/-99999999999999999999",
  "codes/<b>",
  "coach/dfu?go=1&start=now",
  "keeping?forget=all&yes",
  "compare/a/b/c/d/e/f",
  "statistics?constructor[prototype]=1",
  "bundles?file=https://example.invalid/a.zip",
  "logs?file=file:///etc/passwd",
  "?src=connect&start=error-4013",
  "?title=<b>&text=javascript:alert(1)&url=https://example.invalid",
  "?%F0%28%8C%28",
  "..%2f..%2fsw.js",
  "assets/../session/x",
  "%5c%5cexample.invalid%5cshare",
  ";/?:@&=+$,",
] as const;
const NAMES = [
  "../../evil.log.exe",
  "<img src=x onerror=alert(1)>",
  "a\0b",
  "\u202Egol.exe",
  "con",
  "__proto__",
  "x".repeat(5000),
  "",
  ".",
  "javascript:alert(1)",
] as const;

test("hostile values from the system do nothing without a click", async ({ app, page }) => {
  await standInForLaunchQueue(page);
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      alert: () => Object.assign(globalThis, { ran: true }),
      open: () => Object.assign(globalThis, { ran: true }),
    });
  });
  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  page.on("popup", (popup) => downloads.push(popup.url()));
  await page.goto(`${app.url}about`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const before = await storedRows(page);
  const offer = (wish: { readonly targetURL?: string; readonly name?: string }): Promise<void> =>
    page.evaluate(async ({ targetURL, name }) => {
      const files =
        name === undefined ? [] : [{ name, getFile: async () => new File(["x"], name) }];
      Reflect.get(globalThis, "launchQueue").offer({ targetURL, files });
    }, wish);

  // Nothing of another place is followed.
  const foreign = PREFIXES.flatMap((prefix) => TAILS.map((tail) => prefix + tail));
  for (const targetURL of foreign) await offer({ targetURL });
  // The next one is heard, so those before it were and did nothing.
  await offer({ targetURL: `${app.url}codes` });
  await expect(page).toHaveURL(`${app.url}codes`);
  await page.goBack();
  await expect(page).toHaveURL(`${app.url}about`);

  // What lies below the app's own address is a screen, and no more: as a launch, and as an address that is opened.
  const unharmed = async (what: string): Promise<void> => {
    await expect(page.locator("main h1").first(), what).toBeVisible();
    expect(page.url().startsWith(app.url), what).toBe(true);
    expect(await page.evaluate(() => "ran" in globalThis), what).toBe(false);
    expect(
      await page.locator("main img, main script, main iframe, a[href^=javascript]").count(),
    ).toBe(0);
  };
  for (const path of OWN) {
    await offer({ targetURL: app.url + path });
    await unharmed(path);
  }
  for (const path of OWN) {
    const answer = await page.goto(app.url + path);
    // The server itself refuses what cannot be read.
    if (answer?.status() === 200) await unharmed(path);
  }
  await page.goto(`${app.url}about`);
  for (const name of NAMES) {
    for (const ending of [".jpg", ".exe", ".html", ".svg"] as const)
      await offer({ name: name + ending });
    await offer({ targetURL: `${app.url}history`, name });
    await expect(page.locator('[data-launch="refused"]')).toBeVisible();
    await unharmed(name);
  }
  expect(foreign.length + 2 * OWN.length + 5 * NAMES.length).toBeGreaterThanOrEqual(200);
  expect(downloads).toEqual([]);
  expect(await storedRows(page)).toBe(before);
});
