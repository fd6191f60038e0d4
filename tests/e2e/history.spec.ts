// The history as people use it: years of sessions, found again.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { sessionId } from "../support/records.ts";
import { ECID, OTHER_ECID } from "../support/snapshots.ts";
import { expect, test } from "./support/app.ts";
import { beginGuide, startPractising } from "./support/job.ts";
import { DAY, FIRST, pastOf } from "./support/past.ts";
import { seedSessions, story } from "./support/seed.ts";

/** One practice run besides, and as many quiet sessions as make pages. */
const PAST = [
  ...pastOf("=SUM(A1) Tanaka"),
  story({ number: 4, wall: FIRST + 81 * DAY, practice: true, codes: [4013], outcome: "mended" }),
];
const QUIET = Array.from({ length: 70 }, (_, at) =>
  story({
    number: 100 + at,
    wall: FIRST + (100 + at) * DAY,
    ecid: (0x2000 + at).toString(16).toUpperCase().padStart(16, "0"),
  }),
);

const screen = (page: Page) => page.locator("[data-results]");
const rows = (page: Page) => page.locator("a[data-session]");

/** Waits until the search has come to rest. */
async function settled(page: Page): Promise<void> {
  await expect(screen(page)).toHaveAttribute("data-results", /^(more|end)$/);
}

async function openHistory(page: Page, url: string, query = ""): Promise<void> {
  await page.goto(url);
  await seedSessions(page, [...PAST, ...QUIET]);
  await page.goto(`${url}history${query}`);
  await settled(page);
}

test("a ticket, the end of an ECID or a serial number, a code and a model each finds its sessions", async ({
  app,
  page,
}) => {
  await openHistory(page, app.url);
  await expect(rows(page)).toHaveCount(50);
  const field = page.locator("[data-search]");
  const finds = async (typed: string, ...ids: readonly number[]): Promise<void> => {
    await field.fill(typed);
    await expect
      .poll(async () => {
        const links = await rows(page).evaluateAll((all) =>
          all.map((link) => link.dataset["session"] ?? ""),
        );
        return new Set(links);
      })
      .toEqual(new Set(ids.map(sessionId)));
  };
  await finds("R-2026-0117", 1);
  await finds("tanaka", 1);
  await finds(OTHER_ECID.slice(-4), 3);
  await finds("E001 4013 9", 2);
  await finds("14", 3);
  await finds("iphone zzz");
  await expect(page.locator("[data-nothing]")).toBeVisible();
  await page.locator("#clear-search").click();
  await expect(rows(page)).toHaveCount(50);
  await expect(page).toHaveURL(/history$/);
});

test("what belongs to the history is one tap away from it", async ({ app, page }) => {
  for (const to of ["statistics", "keeping", "bundles"]) {
    await page.goto(`${app.url}history`);
    await settled(page);
    await page.locator(`main nav a[href$="/${to}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${to}$`));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});

test("one session, and then the device, are deleted from the device's page", async ({
  app,
  page,
}) => {
  await page.goto(app.url);
  await seedSessions(page, PAST);
  await page.goto(`${app.url}device/ecid-${ECID}`);
  const forget = async (button: string, sessions: string): Promise<void> => {
    await page.locator(button).click();
    const dialog = page.locator("dialog[data-forget]");
    await expect(dialog.locator('[data-goes="sessions"]')).toHaveAttribute("data-count", sessions);
    await dialog.locator("#forget-sure").check();
    await dialog.locator("#forget-do").click();
    await expect(dialog.locator("[data-traces]")).toHaveAttribute("data-traces", "0");
    await expect(dialog.locator("#forget-title")).toBeFocused();
    await dialog.locator("#forget-close").click();
    await expect(dialog).toHaveCount(0);
    // The button that opened it has gone with what was deleted.
    await expect(page.locator(button)).toHaveCount(0);
    await expect(page.locator("#main")).toBeFocused();
  };
  await expect(rows(page)).toHaveCount(3);
  await forget(`#forget-${sessionId(2)}`, "1");
  await expect(rows(page)).toHaveCount(2);
  await forget("#forget-device", "2");
  await expect(page.locator("[data-lost]")).toBeVisible();
  await page.goto(`${app.url}history`);
  await settled(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(page.locator(`[data-session="${sessionId(3)}"]`)).toBeVisible();
});

test("/ goes to the field, filters stand in the address, and a link of a search opens it", async ({
  app,
  page,
}) => {
  await openHistory(page, app.url);
  await page.keyboard.press("/");
  await expect(page.locator("[data-search]")).toBeFocused();
  await page.locator("[data-filters] > summary").click();
  await page.locator('[data-filter="outcome"]').selectOption("mended");
  await expect(rows(page)).toHaveCount(2);
  await page.locator('[data-filter="practice"]').selectOption("repairs");
  await expect(rows(page)).toHaveCount(1);
  await expect(page).toHaveURL(/outcome=mended&practice=repairs/);
  await page.goto(`${app.url}history?code=4013&to=2026-02-01`);
  await expect(page.locator(`[data-session="${sessionId(1)}"]`)).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.locator('[data-filter="code"]')).toHaveValue("4013");
});

test("a long history comes in pages, and can be put in order", async ({ app, page }) => {
  await openHistory(page, app.url, "?order=started-oldest");
  await expect(rows(page)).toHaveCount(50);
  await expect(rows(page).first()).toHaveAttribute("data-session", sessionId(1));
  await page.locator("#more-sessions").click();
  await expect(rows(page)).toHaveCount(74);
  await expect(page.locator("#more-sessions")).toHaveCount(0);
});

test("a device's page tells what is known of it, and two of its sessions can be compared", async ({
  app,
  page,
}) => {
  await openHistory(page, app.url, "?code=4013");
  await page.locator(`[data-group="ecid:${ECID}"] h2 a`).click();
  const known = page.locator('[data-known][data-practice="false"]');
  await expect(known).toHaveAttribute("data-known", "2");
  await expect(known).toContainText("4013 2×");
  await expect(known).toContainText("Mended 1×");
  await expect(page.locator('[data-practice="true"]')).toHaveAttribute("data-known", "1");
  await page.locator(`[data-pick="${sessionId(1)}"]`).check();
  await page.locator(`[data-pick="${sessionId(2)}"]`).check();
  await page.locator("#compare").click();
  await expect(page).toHaveURL(new RegExp(`compare/${sessionId(1)}/${sessionId(2)}$`));
  await expect(page.locator("[data-same]")).toHaveAttribute("data-same", "same");
  await expect(page.locator('[data-part="codes"] tr[data-differs="true"]')).toContainText("9");
  await page.locator("#only-differences").check();
  await expect(page.locator('tr[data-differs="false"]')).toHaveCount(0);
});

test("the timeline tells the whole record, and can show one kind alone", async ({ app, page }) => {
  await page.goto(app.url);
  await seedSessions(page, PAST);
  await page.goto(`${app.url}timeline/${sessionId(1)}`);
  const entries = page.locator("[data-entry]");
  await expect(entries).toHaveCount(9);
  await expect(entries.first()).toContainText("Session started: Error 4013");
  await expect(entries.last()).toContainText("Session closed: Not mended");
  for (const part of ["bus", "attempts", "coach", "session"])
    await page.locator(`[data-part="${part}"]`).uncheck();
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText("R-2026-0117");
});

test("statistics count repairs and not practice, and their CSV opens in a spreadsheet", async ({
  app,
  page,
}) => {
  await page.goto(app.url);
  await seedSessions(page, PAST);
  await page.goto(`${app.url}statistics`);
  await expect(page.locator("[data-counting]")).toHaveAttribute("data-counting", "done");
  await expect(page.locator("[data-sessions]")).toHaveAttribute("data-sessions", "3");
  const line = page.locator('[data-table="codes"] tr[data-key="4013"]');
  await expect(line.locator("td")).toHaveText(["1", "0", "1", "0", "2", "50%"]);
  await expect(page.locator('[data-table="helped"] tr[data-key="dfu-restore"] td')).toHaveText("1");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#save-csv").click(),
  ]);
  const bytes = readFileSync(await download.path());
  expect(download.suggestedFilename()).toMatch(/^kintsugi-statistics-\d{4}-\d\d-\d\d\.csv$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.subarray(3).toString("utf8").split("\r\n");
  expect(lines[0]).toBe("table,key,name,mended,handed to service,not mended,not finished,all");
  expect(lines).toContain("Outcomes by code,4013,4013,1,0,1,0,2");
  // On a phone the table is wider than its card: a shadow at the edge says that there is more.
  await page.setViewportSize({ width: 390, height: 800 });
  const scrolled = await page.locator("[data-table] [tabindex='0']").evaluateAll((boxes) =>
    boxes.map((box) => ({
      scrolls: box.scrollWidth > box.clientWidth,
      shadow: getComputedStyle(box).backgroundImage !== "none",
    })),
  );
  expect(scrolled).toContainEqual({ scrolls: true, shadow: true });
  expect(scrolled).not.toContainEqual({ scrolls: true, shadow: false });
  await line.getByRole("link").click();
  await settled(page);
  await expect(rows(page)).toHaveCount(2);
});

test("the days that are counted go with a line to its sessions, and are there on the way back", async ({
  app,
  page,
}) => {
  await page.goto(app.url);
  await seedSessions(page, PAST);
  await page.goto(`${app.url}statistics`);
  const day = new Date(FIRST + 40 * DAY).toISOString().slice(0, 10);
  await page.locator('[data-range="from"]').fill(day);
  await expect(page.locator("[data-sessions]")).toHaveAttribute("data-sessions", "2");
  const line = page.locator('[data-table="codes"] tr[data-key="4013"]');
  await expect(line.locator("td").nth(4)).toHaveText("1");
  await line.getByRole("link").click();
  await settled(page);
  await expect(rows(page)).toHaveCount(1);
  await page.goBack();
  await expect(page.locator('[data-range="from"]')).toHaveValue(day);
  await expect(page.locator("[data-sessions]")).toHaveAttribute("data-sessions", "2");
});

test("a phone that comes back is recognised, on its card and in its session", async ({
  app,
  page,
}) => {
  await page.goto(app.url);
  await seedSessions(page, [
    story({
      number: 1,
      wall: FIRST,
      practice: true,
      codes: [4013],
      dfuMisses: 2,
      outcome: "given-up",
    }),
    story({ number: 2, wall: FIRST + DAY, practice: true, outcome: "given-up" }),
    story({ number: 3, wall: FIRST + DAY, codes: [9] }),
  ]);
  await startPractising(page, app.url);
  const line = page.locator("[data-visits]");
  await expect(line).toContainText("Third visit; DFU failed twice; 4013 in one session");
  await beginGuide(page);
  await expect(line).toContainText("Third visit");
  await line.getByRole("link").click();
  await expect(page.locator('[data-known][data-practice="true"]')).toHaveAttribute(
    "data-known",
    "3",
  );
});

for (const path of ["device/nothing", "device/ecid-0000", "timeline", "compare/1/2"])
  test(`${path}: an address that names nothing says so`, async ({ app, page }) => {
    await page.goto(`${app.url}${path}`);
    await expect(page.locator("[data-lost]")).toBeVisible();
  });
