// The log autopsy on the built app: files by choice, by drop and in a zip, sentences in both languages, the viewer,
// cancelling, refusals, and taking a log into a session.
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Page } from "@playwright/test";
import { readBundle, type VerifiedBundle } from "../../src/core/bundle/read.ts";
import { sha256 } from "../../src/platform/sha256.ts";
import { expect, test } from "./support/app.ts";
import { prepare, sealAndSave, toHandover } from "./support/bundles.ts";
import { drop, ended, give, given, NAND, sentence, SUCCESS } from "./support/logs.ts";

test("a failed restore: one sentence, the code's page, evidence with a jump into the log", async ({
  app,
  page,
}) => {
  await page.goto(`${app.url}logs`);
  await give(page, NAND);
  await expect(sentence(page)).toHaveText(
    "The restore failed with error 4013 while the storage was being set up.",
  );
  await expect(page.locator("[data-announcer]")).toHaveText("1 log read.");
  await expect(page.locator("[data-dialect]")).toHaveAttribute("data-dialect", "mobile-device");
  const found = page.locator('[data-finding="reset-in-restore-mode"]');
  await expect(found).toContainText("Suspects, most likely first: the main board");
  await expect(found.locator("code")).toContainText("Recovery mode device connected");
  await expect(page.locator("[data-next]")).toHaveAttribute("data-next", /[a-z-]+/);
  await expect(page.locator("[data-hop]")).toHaveCount(6);

  await found.locator("button[data-line]").click();
  const viewer = page.locator("[data-viewer]");
  await expect(viewer.locator('[data-row="73"]')).toContainText("Recovery mode device connected");
  await expect(viewer.locator('[data-row="73"]')).toHaveAttribute("data-mark", "finding");
  await expect(viewer.locator('[data-row="73"]')).toHaveAttribute("data-here", "true");
  await viewer.getByRole("searchbox").fill("restore ERROR");
  await viewer.getByRole("searchbox").press("Enter");
  await expect(viewer.getByText("Found in line 82.")).toBeVisible();
  await viewer.getByRole("spinbutton", { name: "Line" }).fill("1");
  await viewer.getByRole("button", { name: "Go" }).click();
  await expect(viewer.locator('[data-row="1"]')).not.toHaveText("1");
  await page.keyboard.press("Escape");
  await expect(viewer).toHaveCount(0);

  await page.getByRole("link", { name: /What error 4013 means/ }).click();
  await expect(page).toHaveURL(`${app.url}codes/4013`);
  await page.goBack();
  // What was read is still there.
  await expect(sentence(page)).toContainText("4013");
});

test("a restore that went through has no finding, however its log sounds, in Japanese too", async ({
  app,
  page,
}) => {
  await page.goto(`${app.url}logs`);
  await give(page, SUCCESS);
  await expect(sentence(page)).toHaveText("The restore went through.");
  await expect(page.locator("[data-finding]")).toHaveCount(0);
  await expect(page.locator("[data-no-finding]")).toBeVisible();
  await page.getByRole("button", { name: "日本語" }).click();
  await expect(sentence(page)).toHaveText("復元は最後まで終わりました。");
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
});

test("operations and checkpoints stand in time order with what each works on", async ({
  app,
  page,
}) => {
  await page.goto(`${app.url}logs`);
  await give(page, NAND);
  await page.locator("[data-steps] summary").click();
  const row = page.locator("[data-steps] tbody tr", { hasText: "update_NAND_firmware" });
  await expect(row).toContainText("storage");
  await expect(row).toContainText("not ended");
});

test("a zip: every log is a result of its own, what cannot be read is named with the reason", async ({
  app,
  page,
}) => {
  const zip = zipSync({
    "logs/iPhoneUpdater 1.log": readFileSync(NAND),
    "logs/iPhoneUpdater 2.log": readFileSync(SUCCESS),
    "logs/empty.log": new Uint8Array(0),
    "logs/picture.log": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    "holiday.jpg": strToU8("not opened"),
    "../../etc/<img src=x onerror=alert(1)>\u202Egol.txt": strToU8("hello\nworld\n"),
  });
  await page.goto(`${app.url}logs`);
  await give(page, [given("case.zip", zip)]);
  await expect(ended(page)).toHaveText("2 logs read, 3 not readable.");
  await expect(page.locator("[data-passed-over]")).toHaveAttribute("data-passed-over", "1");
  await expect(page.locator("[data-log]")).toHaveCount(2);
  await expect(page.locator('[data-refused="empty"]')).toContainText("case.zip/logs/empty.log");
  await expect(page.locator('[data-refused="binary"]')).toContainText("unpack it first");
  const hostile = page.locator('[data-refused="not-a-log"]');
  await expect(hostile).toContainText("<img src=x onerror=alert(1)>\uFFFDgol.txt");
  await expect(hostile.locator("img")).toHaveCount(0);
  // The lines of a log inside an archive can be looked at too.
  await page.locator("[data-log]").first().getByRole("button", { name: "Show the log" }).click();
  await expect(page.locator('[data-viewer] [data-row="2"]')).toContainText("[20:00:00");
});

test("what is no log is refused with what to do; a damaged zip too", async ({ app, page }) => {
  const zip = zipSync({ "a.log": readFileSync(SUCCESS) });
  await page.goto(`${app.url}logs`);
  await give(page, [
    given("notes.txt", "Milk\nBread\nButter\n"),
    given("cut.zip", zip.subarray(0, zip.length >> 1)),
    given("crash.ips", '{"bug_type":"309","timestamp":"2026-01-01"}\n{"procName":"app"}\n'),
  ]);
  await expect(ended(page)).toHaveText("0 logs read, 3 not readable.");
  await drop(page, "one line.log", 20_000_000, ["", "x".repeat(1_000_000), ""]);
  await expect(ended(page)).toHaveText("0 logs read, 1 not readable.", { timeout: 20_000 });
  for (const code of ["not-a-log", "archive-damaged", "line-too-long", "unsupported-report"])
    await expect(page.locator(`[data-refused="${code}"]`), code).toHaveCount(1);
});

test("a panic log is read with the caution that its tables differ", async ({ app, page }) => {
  const panic = `{"bug_type":"210","timestamp":"2026-01-02 10:00:00.00 +0900","os_version":"iPhone OS 18.3 (22D63)"}\n${JSON.stringify({ product: "iPhone13,2", panicString: "panic(cpu 0 caller 0x0): userspace watchdog timeout: no successful checkins from thermalmonitord in 180 seconds\nMissing sensor(s): mic1" })}\n`;
  await page.goto(`${app.url}logs`);
  await give(page, [given("panic-full-2026-01-02.ips", panic)]);
  await expect(page.locator("[data-panic]")).toContainText("thermalmonitord");
  await expect(page.locator("[data-caution]")).toContainText("differs by generation");
});

test("20 MB with progress and time left; cancelled half-way, what was read stays", async ({
  app,
  page,
}) => {
  const lines = readFileSync(NAND, "utf8").split("\n");
  const progress = Array.from(
    { length: 10_000 },
    (_, at) =>
      `[20:00:32.${String(at).padStart(4, "0")}] <Restore Device 0x600000200000>: operation 28 progress ${at % 100}\n`,
  ).join("");
  const [head, end] = [`${lines.slice(0, 65).join("\n")}\n`, lines.slice(65).join("\n")];
  await page.goto(`${app.url}logs`);
  await drop(page, "long.log", 20_000_000, [head, progress, end]);
  await expect(ended(page)).toBeVisible({ timeout: 30_000 });
  await expect(sentence(page)).toContainText("The restore failed with error 4013");
  // Lines deep in the file are found without reading it again from its start.
  await page.locator('[data-finding="reset-in-restore-mode"] button[data-line]').click();
  await expect(page.locator('[data-viewer] [data-here="true"]')).toContainText(
    "Recovery mode device connected",
  );
  await page.locator("[data-viewer] section").press("Home");
  await expect(page.locator('[data-viewer] [data-row="1"]')).toBeVisible();
  await page.locator("[data-viewer] section").press("End");
  await expect(page.locator("[data-viewer]")).toContainText("iTunes: Restore error 4013");
  await page.keyboard.press("Escape");

  // Large enough to be met half-way on any machine.
  await drop(page, "huge.log", 300_000_000, ["", readFileSync(SUCCESS, "utf8").repeat(80), ""]);
  await expect(page.locator("[data-left]")).toHaveText(/^about \d+ (?:seconds?|minutes?) left$/);
  await page.locator("#cancel-reading").click();
  await expect(ended(page)).toHaveAttribute("data-ended", "cancelled");
  await expect(page.locator("[data-log]").first()).toBeVisible();
  await page.locator("#clear-logs").click();
  await expect(page.locator("[data-log]")).toHaveCount(0);
});

test("a folder: what is called like a log is read, and several failures are compared", async ({
  app,
  page,
}) => {
  await page.goto(`${app.url}logs`);
  await page.locator('input[data-choose="folder"]').setInputFiles(dirname(NAND));
  await expect(ended(page)).toContainText("logs read.");
  expect(await page.locator("[data-log]").count()).toBeGreaterThan(10);
  await expect(page.locator("[data-compare-all]")).toHaveAttribute("data-compare-all", "wandering");
  await expect(page.locator("[data-log] [data-attempt]")).toHaveCount(0);
});

test("several attempts in one log: the last is open, the others say their sentence", async ({
  app,
  page,
}) => {
  const log = readFileSync(NAND);
  await page.goto(`${app.url}logs`);
  await give(page, [given("twice.log", Buffer.concat([log, log]))]);
  await expect(page.locator("[data-compare]")).toHaveAttribute("data-compare", "same-stage");
  await expect(page.locator("[data-attempt]")).toHaveAttribute("data-attempt", "2");
  const earlier = page.locator("[data-earlier]");
  await expect(earlier.locator("summary")).toContainText("Attempt 1 of 2");
  await earlier.locator("summary").click();
  await expect(earlier.locator('[data-attempt="1"] [data-finding]').first()).toBeVisible();
});

test("files dropped anywhere on the page are read, and never opened by the browser", async ({
  app,
  page,
}) => {
  await page.goto(`${app.url}logs`);
  await drop(page, "dropped.log", 1, ["", readFileSync(NAND, "utf8"), ""]);
  await expect(sentence(page)).toContainText("4013");
  await expect(page).toHaveURL(`${app.url}logs`);
});

/** Begins a session and opens the screen that takes logs for it; gives its id. */
async function logsOfNewSession(page: Page, url: string): Promise<string> {
  await page.goto(url);
  await page.getByRole("button", { name: "Start without a device" }).click();
  await expect(page).toHaveURL(/\/session\/[0-9a-f]{32}$/);
  const id = page.url().slice(-32);
  await page.locator("[data-saved]").waitFor();
  await page.goto(`${url}logs/${id}`);
  return id;
}

test("with a session the log becomes evidence of its record, with its hash", async ({
  app,
  page,
}) => {
  const id = await logsOfNewSession(page, app.url);
  await give(page, NAND);
  await page.getByRole("button", { name: "Take it into the session" }).click();
  await expect(page.locator("[data-take]")).toHaveAttribute("data-take", "taken");
  const body = await storedWith(page, "log-read");
  expect(body).toContain("s03-4013-reset-at-nand-firmware.log");
  expect(body).toMatch(/"hash":"[0-9a-f]{64}"/);
  expect(body).not.toContain("Started checkpoint");
  await page.getByRole("link", { name: "Back to the session" }).click();
  await expect(page).toHaveURL(`${app.url}session/${id}`);
});

test("the log itself is kept where that is wanted, goes into a bundle on request, and can be removed", async ({
  app,
  page,
}) => {
  const id = await logsOfNewSession(page, app.url);
  await give(page, NAND);
  const choice = page.getByRole("checkbox", { name: "Keep the log itself too" });
  await expect(choice).not.toBeChecked();
  await choice.check();
  await page.getByRole("button", { name: "Take it into the session" }).click();
  const kept = page.locator("[data-kept]");
  await expect(kept).toContainText("s03-4013-reset-at-nand-firmware.log");

  await page.getByRole("link", { name: "Back to the session" }).click();
  await toHandover(page);
  const bundle = async (): Promise<VerifiedBundle> => {
    await prepare(page, "complete");
    return readBundle((await sealAndSave(page)).buffer, sha256);
  };
  const withLog = page.locator('[data-part="goes-in"] [data-kept] input');
  await expect(withLog).not.toBeChecked();
  expect((await bundle()).logs).toEqual([]);
  await withLog.check();
  const { logs, manifest, events } = await bundle();
  expect(logs.map(({ path }) => path)).toEqual(["logs/01-s03-4013-reset-at-nand-firmware.log"]);
  expect(readFileSync(NAND).equals(logs[0]?.bytes ?? new Uint8Array(0))).toBe(true);
  const listed = manifest.files.find(({ path }) => path === logs[0]?.path);
  // The record's own line on the log names the same file.
  expect(events.map(({ body }) => body)).toContainEqual(
    expect.objectContaining({ type: "log-read", hash: listed?.sha256 }),
  );

  await page.goto(`${app.url}logs/${id}`);
  await kept.getByRole("button", { name: /^Remove s03/ }).click();
  await expect(kept).toHaveAttribute("data-kept", "0");
  await expect(kept).toContainText("is no longer kept");
  await page.goto(`${app.url}handover/${id}`);
  await expect(page.locator('[data-part="goes-in"] small')).toHaveCount(2);
  await expect(withLog).toHaveCount(0);
});

test("a long log, which helpers pack beside the worker, leaves as it was", async ({
  app,
  page,
}) => {
  const sample = readFileSync(NAND);
  const long = Buffer.concat(Array.from({ length: Math.ceil(3e6 / sample.length) }, () => sample));
  const id = await logsOfNewSession(page, app.url);
  await give(page, [given("long.log", long)]);
  await page.getByRole("checkbox", { name: "Keep the log itself too" }).check();
  await page.getByRole("button", { name: "Take it into the session" }).click();
  await expect(page.locator("[data-kept]")).toContainText("long.log");
  await page.goto(`${app.url}handover/${id}`);
  await page.locator('[data-part="goes-in"] [data-kept] input').check();
  await prepare(page, "complete");
  const { logs } = await readBundle((await sealAndSave(page)).buffer, sha256);
  expect(long.equals(logs[0]?.bytes ?? new Uint8Array(0))).toBe(true);
});

/** The first row of the app's databases that holds a text, as JSON. */
async function storedWith(page: Page, text: string): Promise<string> {
  const rows = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("no answer")));
      });
    const found: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const base = await done(indexedDB.open(name ?? ""));
      for (const store of base.objectStoreNames) {
        const all = await done<unknown[]>(base.transaction(store).objectStore(store).getAll());
        found.push(...all.map((row) => JSON.stringify(row)));
      }
      base.close();
    }
    return found;
  });
  return rows.find((row) => row.includes(text)) ?? "";
}
