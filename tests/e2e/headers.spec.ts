import { gzipSync } from "node:zlib";
import type { Response } from "@playwright/test";
import { SECURITY_HEADERS } from "../../src/host/headers.mjs";
import { BUDGET } from "../../src/host/vite-budget.ts";
import { expect, test } from "./support/app.ts";
import { expectOffline, WITH_OFFLINE_COPY } from "./support/offline.ts";

test.use(WITH_OFFLINE_COPY);

test("every response of a visit carries the security headers", async ({ app, context, page }) => {
  const seen = new Map<string, Promise<Record<string, string>>>();
  context.on("response", (response) => {
    if (!response.fromServiceWorker()) seen.set(response.url(), response.allHeaders());
  });
  await page.goto(app.url);
  await expectOffline(page, "ready");
  expect([...seen.keys()]).toEqual(expect.arrayContaining([app.url, `${app.url}sw.js`]));
  for (const [url, headers] of seen) {
    const sent = await headers;
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(sent[name.toLowerCase()], `${name} of ${url}`).toBe(value);
    }
  }
});

test("the browser understands every header and the page is isolated", async ({ app, page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() !== "log") complaints.push(message.text());
  });
  await page.goto(app.url);
  await expectOffline(page, "ready");
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => [isSecureContext, crossOriginIsolated])).toEqual([true, true]);
});

test("markup set as a string is refused by Trusted Types and runs nothing", async ({
  app,
  page,
  watch,
}) => {
  await page.goto(app.url);
  await expect(page.getByRole("heading").first()).toBeVisible();
  const outcome = await page.evaluate(() => {
    const target = document.createElement("div");
    document.body.append(target);
    try {
      target.innerHTML = '<img src="missing.png" onerror="globalThis.ranInjected = true">';
      return "let through";
    } catch (error) {
      return error instanceof TypeError
        ? `refused, ${target.childElementCount} children`
        : String(error);
    }
  });
  expect(outcome).toBe("refused, 0 children");
  expect(await page.evaluate(() => "ranInjected" in globalThis)).toBe(false);
  // Once by the header, once by the policy in the page.
  await expect.poll(() => watch.faults.length).toBe(2);
  for (const fault of watch.faults.splice(0)) expect(fault).toContain("require-trusted-types-for");
});

test("script from a string, a foreign policy and a foreign request are refused", async ({
  app,
  page,
  watch,
}) => {
  await page.goto(app.url);
  const outcomes = await page.evaluate(async () => {
    // Until the first frame this runs under the debugger's leave to evaluate strings.
    await new Promise(requestAnimationFrame);
    const attempts: (() => unknown)[] = [
      // oxlint-disable-next-line no-eval -- the policy must refuse it
      () => globalThis.eval("1"),
      // oxlint-disable-next-line typescript/no-implied-eval -- the policy must refuse it
      () => new Function("return 1")(),
      () => globalThis.trustedTypes?.createPolicy("mine", { createScriptURL: (url) => url }),
      () =>
        globalThis.trustedTypes?.createPolicy("solid-template", { createScriptURL: (url) => url }),
      () => new Worker("blob:x"),
      () => fetch("https://example.invalid/"),
    ];
    const results: string[] = [];
    for (const attempt of attempts) {
      try {
        await attempt();
        results.push("let through");
      } catch {
        results.push("refused");
      }
    }
    return results;
  });
  expect(outcomes).toEqual(Array.from({ length: 6 }, () => "refused"));
  watch.faults.length = 0;
});

for (const locale of ["en-US", "ja-JP"]) {
  test(`the JavaScript that a first visit in ${locale} is sent is within the budget`, async ({
    app,
    browser,
  }) => {
    const context = await browser.newContext({ locale, serviceWorkers: "block" });
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    const weigh = (response: Response): void => {
      if (!response.url().endsWith(".js")) return;
      sizes.push(response.body().then((body) => gzipSync(body).length));
    };
    page.on("response", weigh);
    await page.goto(app.url);
    // The last that a first visit loads is what finds out about offline use; here there is no worker to be had.
    await expectOffline(page, "failed");
    await page.waitForLoadState("networkidle");
    page.off("response", weigh);
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(1000);
    expect(total).toBeLessThanOrEqual(BUDGET.firstRouteGzip);
    await context.close();
  });
}
