import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { answer, beginGuide, currentStep, savedCount, startPractising } from "./support/job.ts";

/** A `navigator.usb` with one device whose strings a hostile cable sends. */
async function plugHostile(
  page: Page,
  productId: number,
  serialNumber: string | null,
  productName = "x",
): Promise<void> {
  await page.addInitScript(
    ({ id, serial, name }) => {
      const device = {
        vendorId: 0x05ac,
        productId: id,
        deviceVersionMajor: 0,
        deviceVersionMinor: 0,
        deviceVersionSubminor: 0,
        manufacturerName: "Apple Inc.",
        productName: name,
        serialNumber: serial,
        configurations: [],
      };
      const usb = Object.assign(new EventTarget(), { getDevices: async () => [device] });
      Object.defineProperty(navigator, "usb", { value: usb });
    },
    { id: productId, serial: serialNumber, name: productName },
  );
}

test("without WebUSB the page says which browser to open, and the guide works", async ({
  app,
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "usb", { value: undefined }),
  );
  await page.goto(app.url);
  await expect(page.locator('[data-error="no-webusb"]')).toContainText("Chrome or Edge");
  await expect(page.getByRole("button", { name: "Connect a device" })).toBeDisabled();
  await page.getByRole("button", { name: "Start without a device" }).click();
  await expect(currentStep(page, "prepare")).toBeVisible();
});

test("on an insecure page it says which address to open, and the guide works", async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "isSecureContext", { value: false });
    Object.defineProperty(Crypto.prototype, "subtle", { value: undefined });
  });
  await page.goto(app.url);
  await expect(page.locator('[data-error="insecure-page"]')).toContainText("http://localhost");
  await page.getByRole("button", { name: "Start without a device" }).click();
  await expect(currentStep(page, "prepare")).toBeVisible();
  await answer(page, "worked");
});

test("WebUSB shut off by a permissions policy is told from a missing device", async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = async (): Promise<never> => {
      throw new DOMException("disallowed by permissions policy", "SecurityError");
    };
    Object.defineProperty(navigator, "usb", {
      value: Object.assign(new EventTarget(), { getDevices: refuse }),
    });
  });
  await page.goto(app.url);
  await expect(page.locator('[data-error="blocked-by-policy"]')).toContainText("administrator");
  await expect(page.locator("#connect")).toBeDisabled();
});

for (const { name, error, delayMs, code, says } of [
  {
    name: "a cancelled chooser",
    error: "NotFoundError",
    delayMs: 400,
    code: "chooser-cancelled",
    says: "Nothing was chosen",
  },
  {
    name: "a chooser that never opened",
    error: "NotFoundError",
    delayMs: 0,
    code: "blocked-by-policy",
    says: "switched off",
  },
]) {
  test(`${name} gets its own sentence`, async ({ app, page }) => {
    await page.addInitScript(
      ({ errorName, delay }) => {
        const requestDevice = () =>
          new Promise((_, reject) =>
            setTimeout(() => reject(new DOMException("No device selected.", errorName)), delay),
          );
        Object.defineProperty(navigator, "usb", {
          value: Object.assign(new EventTarget(), { getDevices: async () => [], requestDevice }),
        });
      },
      { errorName: error, delay: delayMs },
    );
    await page.goto(app.url);
    await page.getByRole("button", { name: "Connect a device" }).click();
    await expect(page.locator(`[data-error="${code}"]`)).toContainText(says);
  });
}

test("an Apple keyboard is refused by name, given back, and the next try is open", async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    const keyboard = {
      vendorId: 0x05ac,
      productId: 0x024f,
      productName: "Apple Keyboard",
      configurations: [
        {
          configurationValue: 1,
          interfaces: [{ interfaceNumber: 0, alternates: [{ interfaceClass: 3, endpoints: [] }] }],
        },
      ],
      forget: async () => Object.assign(globalThis, { forgotten: true }),
    };
    const usb = { getDevices: async () => [], requestDevice: async () => keyboard };
    Object.defineProperty(navigator, "usb", { value: Object.assign(new EventTarget(), usb) });
  });
  await page.goto(app.url);
  await page.getByRole("button", { name: "Connect a device" }).click();
  await expect(page.locator('[data-error="not-a-phone"]')).toContainText("accessory");
  expect(await page.evaluate(() => Reflect.get(globalThis, "forgotten"))).toBe(true);
  await expect(page.locator("article[data-device]")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Connect a device" })).toBeEnabled();
});

test.describe("serial strings from a hostile cable", () => {
  for (const { name, serial, says } of [
    {
      name: "an unknown board",
      serial: "CPID:7000 BDID:00 ECID:0011223344550001",
      says: "in no list",
    },
    { name: "missing tags", serial: "IBFL:3D SIKA:00", says: "do not tell the model" },
    { name: "lower case", serial: "cpid:8101 bdid:0c ecid:001a2b3c4d5e6f70", says: "iPhone 12" },
    { name: "NULs", serial: "CPID:8101\0 BDID:0C\0\0 ECID:001A2B3C4D5E6F70\0", says: "iPhone 12" },
    { name: "10 kB of garbage", serial: "\u0007CPID:".repeat(1500), says: "do not tell the model" },
    {
      name: "markup",
      serial: '<img src=x onerror="globalThis.ran=1">CPID:8101 BDID:0C PWND:[<b>x</b>]',
      says: "iPhone 12",
    },
  ]) {
    test(`${name}: shown as what it is`, async ({ app, page }) => {
      await plugHostile(page, 0x1281, serial, "<script>globalThis.ran=1</script>");
      await page.goto(app.url);
      const card = page.locator("article[data-device]");
      await expect(card).toHaveAttribute("data-mode", "recovery");
      await expect(card).toContainText(says);
      expect(await page.locator("article img, article script").count()).toBe(0);
      expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
      // Whatever it sent is kept in the record, and the record is readable again.
      await page.getByRole("button", { name: "Start the guide for error 4013" }).click();
      await expect(currentStep(page, "prepare")).toBeVisible();
      await page.reload();
      await expect(currentStep(page, "prepare")).toBeVisible();
    });
  }
});

test("a page that may keep nothing says so and works on", async ({ app, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.goto(app.url);
  await expect(page.locator('[data-error="storage-refused"]')).toContainText("export a bundle");
  await page.getByRole("button", { name: "Start without a device" }).click();
  await answer(page, "worked");
  await expect(currentStep(page, "prepare")).toBeHidden();
});

test("a full disk loses nothing: the answer waits, and is saved when there is room", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  // The session's beginning and the phone that was there.
  const saved = 2;
  await expect.poll(() => savedCount(page)).toBe(saved);
  await page.evaluate(() => {
    const add: unknown = Reflect.get(IDBObjectStore.prototype, "add");
    Object.assign(globalThis, { room: () => Object.assign(IDBObjectStore.prototype, { add }) });
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.locator("#answer-worked").click();
  await expect(page.locator('[data-error="storage-full"]')).toContainText("Free some space");
  await expect(currentStep(page, "prepare")).toBeVisible();
  expect(await savedCount(page)).toBe(saved);
  await page.evaluate(() => Reflect.get(globalThis, "room")());
  await page.getByRole("button", { name: "Save again" }).click();
  await expect(currentStep(page, "prepare")).toBeHidden();
  expect(await savedCount(page)).toBe(saved + 1);
});

test("an address that names no session leads back to the start", async ({ app, page }) => {
  await page.goto(`${app.url}session/${"0".repeat(32)}`);
  await expect(page.locator('[data-phase="missing"]')).toBeVisible();
  await page.getByRole("link", { name: "Back to the start" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("4013");
  await page.goto(`${app.url}session/<img src=x>`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("4013");
});

/** Changes the database behind the app's back, from a page of the app that shows no session. */
async function tamper(
  page: Page,
  url: string,
  how: "delete-row" | "delete-database",
): Promise<void> {
  await page.goto(`${url}about`);
  await page.evaluate(async (way) => {
    // The second copy as well: what it brings back stands in second-copy.spec.ts.
    await (await navigator.storage.getDirectory()).removeEntry("events", { recursive: true });
    const done = (request: IDBRequest): Promise<unknown> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
      });
    if (way === "delete-database") {
      await done(indexedDB.deleteDatabase("kintsugi"));
      return;
    }
    const database = (await done(indexedDB.open("kintsugi"))) as IDBDatabase; // what open gives
    const events = database.transaction("events", "readwrite").objectStore("events");
    const [, second] = (await done(events.getAllKeys())) as IDBValidKey[]; // what getAllKeys gives
    if (second !== undefined) await done(events.delete(second));
    database.close();
  }, how);
}

test("an event that vanished from the disk is missed at the next start", async ({ app, page }) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await answer(page, "worked");
  const address = page.url();
  await tamper(page, app.url, "delete-row");
  await page.goto(app.url);
  await expect(page.locator('[data-loss="lost"]')).toContainText("1 saved entry is missing");
  await page.goto(address);
  await expect(page.getByText("Part of this record was changed or lost")).toBeVisible();
});

test("a database that a cleaning program removed is missed, and the app starts anew", async ({
  app,
  page,
}) => {
  await startPractising(page, app.url);
  await beginGuide(page);
  await tamper(page, app.url, "delete-database");
  await page.goto(app.url);
  await expect(page.locator('[data-loss="vanished"]')).toContainText(
    "Sessions that were saved here are gone",
  );
  await page.getByRole("button", { name: "Understood" }).click();
  await expect(page.locator("[data-loss]")).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Start without a device" })).toBeVisible();
  await expect(page.locator("[data-loss]")).toHaveCount(0);
});

test("an answer is saved even where the parts that guard the database cannot be loaded", async ({
  app,
  context,
}) => {
  const bare = await context.browser()?.newContext({ serviceWorkers: "block" });
  if (bare === undefined) throw new Error("no browser");
  const page = await bare.newPage();
  await page.route(/fresh-log|start-copy-worker/, (route) => route.abort());
  await startPractising(page, app.url);
  await beginGuide(page);
  await answer(page, "worked");
  // The next start looks what the second copy lacks of it.
  expect(await page.evaluate(() => localStorage.getItem("kintsugi.uncopied"))).toBe("all");
  await bare.close();
});
