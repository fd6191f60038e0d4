// The screens around the repair: what the laptop keeps, what leaves it, what it knows, and its own state.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { give as giveBundle, prepare, sealAndSave, view } from "../e2e/support/bundles.ts";
import { openCase, picture } from "../e2e/support/case.ts";
import { beginGuide, startPractising } from "../e2e/support/job.ts";
import { ended, give, given, NAND } from "../e2e/support/logs.ts";
import { goWithin } from "../e2e/support/recorder.ts";
import { ECID } from "../support/snapshots.ts";
import { at, ofSession, VISITS, withPast, type Scene } from "./scene.ts";

/** What a help desk would get, shown before it leaves. */
async function prepared(page: Page, url: string): Promise<void> {
  await ofSession("handover")(page, url);
  await prepare(page, "help-desk");
}

export const DESK_SCENES: readonly Scene[] = [
  {
    name: "bench",
    async open(page, url) {
      await startPractising(page, url);
      await goWithin(page, "/bench");
      await page.locator("main h1").waitFor();
    },
  },
  {
    name: "history",
    async open(page, url) {
      await startPractising(page, url);
      await beginGuide(page);
      await goWithin(page, "/history");
      await page.locator("a[data-session]").waitFor();
    },
  },
  { name: "history-past", open: withPast("history?practice=repairs") },
  { name: "history-empty", open: at("history") },
  { name: "device", open: withPast(`device/ecid-${ECID}`) },
  { name: "compare", open: withPast(`compare/${VISITS.join("/")}`) },
  {
    name: "case",
    async open(page, url) {
      await openCase(page, url);
      await page.locator('input[data-choose="photo"]').setInputFiles({
        name: "a.jpg",
        mimeType: "image/jpeg",
        buffer: await picture(page, 600, 800),
      });
      await page.locator("[data-photo]").waitFor();
    },
  },
  {
    name: "logs",
    async open(page, url) {
      await at("logs")(page, url);
      await give(page, [
        { name: "nand.log", mimeType: "text/plain", buffer: readFileSync(NAND) },
        given("notes.txt", "Milk\nBread\n"),
      ]);
      await ended(page).waitFor();
      await page.locator("[data-log] button[aria-expanded]").click();
      await page.locator("[data-steps] summary").click();
    },
  },
  {
    name: "log-viewer",
    async open(page, url) {
      await at("logs")(page, url);
      await give(page, NAND);
      await ended(page).waitFor();
      await page.locator("[data-finding] button[data-line]").first().click();
      await page.locator("[data-viewer] [data-here=true]").waitFor();
    },
  },
  { name: "codes", open: at("codes") },
  { name: "code", open: at("codes/4013") },
  { name: "step", open: at("steps/recovery-update") },
  { name: "not-seen", open: at("see") },
  {
    name: "not-seen-end",
    async open(page, url) {
      await at("see")(page, url);
      await page.locator('[data-question="list"] [data-choice="mine"]').click();
      await page.locator('[data-question="earlier"] [data-choice="no"]').click();
      await page.locator("[data-end]").waitFor();
    },
  },
  { name: "learn", open: at("learn") },
  { name: "statistics", open: withPast("statistics") },
  {
    name: "keeping",
    async open(page, url) {
      await withPast("keeping")(page, url);
      await page.locator('[data-part="rule"] input[value="6"]').check();
      await page.locator("[data-due]").waitFor();
    },
  },
  {
    name: "forget",
    async open(page, url) {
      await startPractising(page, url);
      await beginGuide(page);
      await at("keeping")(page, url);
      await page.locator("#clear-practice").click();
      await page.locator('dialog[data-forget="ready"]').waitFor();
    },
  },
  { name: "bundles", open: at("bundles") },
  { name: "hand-over", open: ofSession("handover") },
  {
    name: "hand-over-ready",
    async open(page, url) {
      await prepared(page, url);
      await page.locator('[data-part="lock"] [value="passphrase"]').check();
    },
  },
  {
    name: "bundle",
    async open(page, url) {
      await prepared(page, url);
      const { name, buffer } = await sealAndSave(page);
      await at("bundles")(page, url);
      await giveBundle(page, name, buffer);
      await view(page).waitFor();
    },
  },
  {
    name: "bundle-file",
    async open(page, url) {
      await prepared(page, url);
      await page.locator('[data-file="record.ndjson"] button').click();
      await page.locator("[data-file-viewer]").waitFor();
    },
  },
  { name: "sheet", open: ofSession("sheet") },
  { name: "sheet-missing", open: at(`sheet/${"0".repeat(32)}`) },
  { name: "session-missing", open: at(`session/${"0".repeat(32)}`) },
  { name: "timeline", open: ofSession("timeline") },
  {
    name: "doctor",
    async open(page, url) {
      await at("doctor")(page, url);
      await page.locator('[data-doctor]:not([data-doctor="looking"])').waitFor();
    },
  },
  { name: "kit", open: at("kit") },
  { name: "privacy", open: at("privacy") },
  { name: "about", open: at("about") },
  {
    name: "shortcuts",
    async open(page, url) {
      await at("")(page, url);
      await page.keyboard.press("?");
      await page.locator("dialog[open]").waitFor();
    },
  },
];
